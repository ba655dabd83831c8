import type Phaser from 'phaser';
import type { Particles } from '../effects/Particles.ts';
import { groundX, groundY } from '../projection.ts';
import type { VisualRandom } from '../random.ts';

/** The wind blows from the west, a little toward the camera. */
export const WIND_ANGLE = 0.35;
/** Ticks between two leaves. */
const LEAF_TICKS = 42;
/** Share of leaves; the others are petals. */
const LEAVES = 0.72;
const SKY_UNITS = 3.2;

/** Leaves, and petals from the graves, drift through what is seen. */
export class Weather {
  private readonly random: VisualRandom;
  private readonly matter: Particles;
  private readonly leafTicks: number;
  private ticks = 0;

  /** `density`: how many of the leaves are seen, 0 to 1. */
  constructor(random: VisualRandom, matter: Particles, density: number) {
    this.random = random;
    this.matter = matter;
    this.leafTicks = Math.round(LEAF_TICKS / density);
  }

  /** One tick. Where motion is to be little the air is still. */
  step(view: Phaser.Geom.Rectangle, isCalm: boolean): void {
    if (++this.ticks % this.leafTicks !== 0 || isCalm) return;
    const { random } = this;
    const x = groundX(view.x + random.range(-0.25, 0.9) * view.width);
    const y = groundY(view.y + random.range(0, 1) * view.height);
    const kind = random.next() < LEAVES ? 'leaf' : 'petal';
    this.matter.send(kind, x, y, random.range(0.6, SKY_UNITS), WIND_ANGLE);
  }
}
