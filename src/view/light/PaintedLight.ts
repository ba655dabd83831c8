import type { Uprights } from '../drawing/Uprights.ts';
import type { Mood } from '../grading/Mood.ts';
import { LAYER } from '../layers.ts';
import type { Lights } from '../street/Lights.ts';
import { GROUND_TEXTURE } from '../viewAssets.ts';
import { CastShadows, shadowConstants, type Darkness } from './CastShadows.ts';
import { LightUniforms } from './LightUniforms.ts';

// prettier-ignore
const DARKNESS: Darkness = { underFeet: 0.85, moon: 0.34, light: 0.38, most: 0.4, faintest: 0.03, head: 0.6, ink: [0.027, 0.016, 0.059] };

/** Light as it is painted on ground and in the street's small map of it; only shadows and what moves are new. */
export class PaintedLight {
  private readonly uprights: Uprights;
  private readonly uniforms: LightUniforms;
  private readonly lights: Lights;
  private readonly values: Record<string, unknown> = {};

  constructor(uprights: Uprights, lights: Lights) {
    const { scene, colors } = uprights;
    const { width, height } = scene.textures.get(GROUND_TEXTURE).get();
    this.uprights = uprights;
    this.uniforms = new LightUniforms(lights, width, height);
    this.lights = lights;
    colors.changing = this.values;
    if (uprights.arePlain) {
      Object.assign(colors.constants, shadowConstants(uprights, DARKNESS));
      return;
    }
    const shadows = new CastShadows(uprights, DARKNESS, this.values);
    scene.add
      .image(0, 0, '__DEFAULT')
      .setDepth(LAYER.shadows)
      .addRenderStep((_renderer, _object, context) => shadows.draw(context), 0);
  }

  /** Before the picture is drawn: everything stands where it will be seen in this frame. */
  draw({ window }: Mood): void {
    this.uprights.settle();
    const { width, height } = this.uprights.scene.cameras.main;
    // a dozen lamps that flicker are not worth telling to who only asks for what moves
    if (this.uprights.arePlain && this.lights.count === 0) this.uniforms.none(this.values);
    else this.uniforms.fill(this.values, window, width, height);
  }
}
