import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';
import { GROUND_TEXTURE, type Scenery } from '../viewAssets.ts';
import { Halos } from './Halos.ts';
import type { Lights } from './Lights.ts';
import { bundleOf } from './propBundles.ts';
import { propPicture } from './propPicture.ts';

/** The painted ground, and what stands on it: gives back each thing of the scenery, in its order. */
export function buildStreet(uprights: Uprights, scenery: Scenery, lights: Lights): Upright[] {
  const { scene } = uprights;
  if (uprights.arePlain) {
    uprights.add('ground', scene.textures.get(GROUND_TEXTURE).get()).depth = LAYER.ground;
  } else if (!uprights.areLit) {
    // where light is living, it draws the ground too
    scene.add.image(0, 0, GROUND_TEXTURE).setOrigin(0).setDepth(LAYER.ground);
  }
  const props = scenery.props.map(({ kind, x, y, flip }) => {
    const picture = scene.textures.get(bundleOf(kind)).get(propPicture(kind, x, y));
    const prop = uprights.add('prop', picture);
    prop.place(screenX(x), screenY(y), screenY(y));
    if (flip) prop.scaleX = -1;
    return prop;
  });
  new Halos(uprights, lights);
  return props;
}
