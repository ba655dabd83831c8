import Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import type { Pen } from '../drawing/Pen.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Lights, MovingLight } from './Lights.ts';

/** The two heads of a lamp, units to either side of its post. */
const HEADS = [-0.42, 0.42];
/** A wide halo, a bright heart, and the flame itself: units across, and how strong. */
const GLOWS = [
  { across: 2.6, alpha: 0.62 },
  { across: 0.8, alpha: 0.8 },
  { across: 0.3, alpha: 1 },
] as const;

/** The glow around the lamps, as bright as they burn right now, drawn as one. */
export class Halos extends Phaser.GameObjects.Image {
  private readonly pen: Pen;
  private readonly lights: Lights;

  constructor({ scene, pen }: Uprights, lights: Lights) {
    super(scene, 0, 0, 'fx', 'glow');
    this.pen = pen;
    this.lights = lights;
    this.setDepth(LAYER.air).setBlendMode(GLOW);
    this.addRenderStep((_renderer, _object, context) => {
      this.pen.begin(context);
      this.lights.lamps.forEach((lamp, i) => this.drawOne(lamp, this.lights.flicker[i]!));
    }, 0);
    scene.add.existing(this);
  }

  private drawOne({ x, y, height, red, green, blue }: MovingLight, burns: number): void {
    const tint =
      (Math.round(red * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(blue * 255);
    for (const head of HEADS) {
      for (const { across, alpha } of GLOWS) {
        const half = (across * PIXELS_PER_UNIT) / 2;
        const color = (((alpha * burns * 255) << 24) | tint) >>> 0;
        this.pen.turned(this.frame, screenX(x + head), screenY(y, height), half, half, 0, color);
      }
    }
  }
}
