import type Phaser from 'phaser';
import type { Particles } from '../effects/Particles.ts';
import { groundX, groundY } from '../projection.ts';
import type { VisualRandom } from '../random.ts';

/** Ticks between two motes. */
const MOTE_TICKS = 9;
const CEILING_UNITS = 3;

/** Dust that hangs in the light of a hall where the air stands still. */
export class Dust {
  private readonly random: VisualRandom;
  private readonly light: Particles;
  private readonly moteTicks: number;
  private ticks = 0;

  /** `density`: how much of the dust is seen, 0 to 1. */
  constructor(random: VisualRandom, light: Particles, density: number) {
    this.random = random;
    this.light = light;
    this.moteTicks = Math.round(MOTE_TICKS / density);
  }

  /** One tick. Where motion is to be little there is none. */
  step(view: Phaser.Geom.Rectangle, isCalm: boolean): void {
    if (++this.ticks % this.moteTicks !== 0 || isCalm) return;
    const { random } = this;
    const x = groundX(view.x + random.next() * view.width);
    const y = groundY(view.y + random.next() * view.height);
    this.light.send('floating', x, y, random.range(0.4, CEILING_UNITS), random.range(0, 6.28));
  }
}
