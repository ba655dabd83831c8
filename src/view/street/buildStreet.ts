import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { shade } from '../figures/shading.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { GROUND_TEXTURE, type Scenery } from '../viewAssets.ts';
import { Halos } from './Halos.ts';
import type { Light } from './LightMap.ts';
import type { Lights } from './Lights.ts';

/** The painted ground, and what stands on it. */
export function buildStreet(uprights: Uprights, scenery: Scenery, lights: Lights): void {
  const { scene } = uprights;
  const ground = scene.add.image(0, 0, GROUND_TEXTURE).setOrigin(0).setDepth(LAYER.ground);
  // where light is living, it draws the ground too
  ground.setVisible(!uprights.areLit);
  const pictures = scene.textures.get('props');
  for (const { kind, x, y, flip } of scenery.props) {
    const prop = uprights.add('prop', pictures.get(kind));
    prop.place(screenX(x), screenY(y), screenY(y));
    prop.flipX = flip;
    if (!uprights.areLit) shadeProp(prop, lights, x, y);
  }
  new Halos(uprights, lights);
}

/** Light at its two sides gives a thing that stands still a lit one. */
function shadeProp({ paint, frame }: Upright, lights: Lights, x: number, y: number): void {
  const side = frame.cutWidth / 2 / PIXELS_PER_UNIT;
  const light: Light = [0, 0, 0];
  lights.sample(x - side, y, light);
  paint.topLeft = shade(light, 0.8, 0, 0);
  paint.bottomLeft = shade(light, 0.6, 0, 0);
  lights.sample(x + side, y, light);
  paint.topRight = shade(light, 0.8, 0, 0);
  paint.bottomRight = shade(light, 0.6, 0, 0);
}
