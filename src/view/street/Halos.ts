import Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import type { Pen } from '../drawing/Pen.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Lights, MovingLight } from './Lights.ts';

/** A flame is no farther to the side of its lamp, units. */
const FARTHEST_FLAME = 0.42;
/** A wide halo, a bright heart, and the flame itself: units across, how strong, and how near to white. */
const GLOWS = [
  { across: 3.2, alpha: 0.55, white: 0 },
  { across: 0.9, alpha: 0.72, white: 0.3 },
  { across: 0.34, alpha: 1, white: 0.8 },
] as const;
const WIDEST = (GLOWS[0].across / 2 + FARTHEST_FLAME) * PIXELS_PER_UNIT;

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
      const { worldView } = context.camera!;
      pen.begin(context);
      lights.lamps.forEach((lamp, i) => {
        if (isNear(lamp, worldView)) this.drawOne(lamp, lights.flames[i]!, lights.flicker[i]!);
      });
    }, 0);
    scene.add.existing(this);
  }

  private drawOne(
    { x, y, height, red, green, blue }: MovingLight,
    flames: readonly number[],
    burns: number,
  ): void {
    const middle = screenY(y, height);
    for (const flame of flames) {
      for (const { across, alpha, white } of GLOWS) {
        const half = (across * PIXELS_PER_UNIT) / 2;
        const color = (((alpha * burns * 255) << 24) | paler(red, green, blue, white)) >>> 0;
        this.pen.turned(this.frame, screenX(x + flame), middle, half, half, 0, color);
      }
    }
  }
}

/** Whether any of its glow can be seen. */
function isNear({ x, y, height }: MovingLight, view: Phaser.Geom.Rectangle): boolean {
  const middleX = screenX(x);
  const middleY = screenY(y, height);
  return (
    middleX > view.left - WIDEST &&
    middleX < view.right + WIDEST &&
    middleY > view.top - WIDEST &&
    middleY < view.bottom + WIDEST
  );
}

/** A colour mixed with white, as 0xrrggbb. */
function paler(red: number, green: number, blue: number, white: number): number {
  const mixed = (channel: number): number => Math.round(255 * (channel + (1 - channel) * white));
  return (mixed(red) << 16) | (mixed(green) << 8) | mixed(blue);
}
