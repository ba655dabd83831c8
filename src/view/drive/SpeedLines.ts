import type Phaser from 'phaser';
import type { Car } from '../../sim/drive/car.ts';
import { GLOW } from '../drawing/blend.ts';
import { screenX, screenY } from '../projection.ts';
import { VisualRandom } from '../random.ts';

const COUNT = 96;
const SEED = 23;
/** From this speed on they are seen, and at this one all of them, units/s. */
const SPEEDS = { least: 17, most: 46 } as const;
/** So long is each drawn out, as on a plate that is exposed for so many seconds. */
const EXPOSURE_SECONDS = 0.085;
const THICK_UNITS = 0.09;
const ALPHA = 0.5;
/** They fly above the road, and so pass faster than it: how much, at most. */
const PARALLAX = 0.5;
/** None cross the car, or what is right before it, units. */
const CLEAR = { from: 5, to: 13 } as const;
/** The same few come again and again, so far apart: farther than is ever seen at once, units. */
const PERIOD = { x: 110, y: 84 } as const;
/** So far beyond the picture they come and go. */
const BEYOND_UNITS = 4;

/** What hangs in the night air, drawn out by speed: it stands, and the car rushes past. */
export class SpeedLines {
  private readonly lines: readonly {
    readonly image: Phaser.GameObjects.Image;
    readonly x: number;
    readonly y: number;
    readonly parallax: number;
  }[];

  constructor(scene: Phaser.Scene, depth: number) {
    const random = new VisualRandom(SEED);
    this.lines = Array.from({ length: COUNT }, () => ({
      image: scene.add.image(0, 0, 'fx', 'mote').setBlendMode(GLOW).setDepth(depth),
      x: random.range(0, PERIOD.x),
      y: random.range(0, PERIOD.y),
      parallax: 1 + PARALLAX * random.next(),
    }));
  }

  /** `window`: which part of the ground is seen, units. */
  draw(
    car: Car,
    { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
    isShown: boolean,
  ): void {
    const speed = Math.hypot(car.velocityX, car.velocityY);
    const share = Math.min(1, (speed - SPEEDS.least) / (SPEEDS.most - SPEEDS.least));
    const [along, up] = [screenX(car.velocityX), screenY(car.velocityY)];
    const rotation = Math.atan2(up, along);
    const long = Math.hypot(along, up) * EXPOSURE_SECONDS;
    const [left, top] = [x0 - BEYOND_UNITS, y0 - BEYOND_UNITS];
    for (const { image, x, y, parallax } of this.lines) {
      const atX = left + modulo(x - left * parallax, PERIOD.x);
      const atY = top + modulo(y - top * parallax, PERIOD.y);
      const isSeen = atX < x1 + BEYOND_UNITS && atY < y1 + BEYOND_UNITS;
      image.setVisible(isShown && share > 0 && isSeen);
      if (!image.visible) continue;
      const far = Math.hypot(atX - car.x, atY - car.y);
      const clear = Math.min(1, Math.max(0, (far - CLEAR.from) / (CLEAR.to - CLEAR.from)));
      image.setPosition(screenX(atX), screenY(atY)).setRotation(rotation);
      image.setAlpha(ALPHA * share * share * clear);
      const { realWidth, realHeight } = image.frame;
      image.setScale((long * parallax) / realWidth, screenX(THICK_UNITS) / realHeight);
    }
  }
}

const modulo = (value: number, by: number): number => value - Math.floor(value / by) * by;
