import type { Wetness } from '../street/Wetness.ts';
import type { OneShots } from './OneShots.ts';

/** From so wet a ground shoes take up water. */
const WET_ENOUGH = 0.5;
/** Share of the water that stays on a shoe with each step on dry ground, and the least that is seen. */
const KEPT_A_STEP = 0.64;
const LEAST_WATER = 0.15;

/** The heroines' shoes: they leave prints in the wet, and fainter ones for a few steps after it. */
export class Footprints {
  private readonly wetness: Wetness;
  private readonly oneShots: Pick<OneShots, 'show'>;
  /** On each heroine's shoes, 0 to 1. */
  private readonly water: number[] = [];

  constructor(wetness: Wetness, oneShots: Pick<OneShots, 'show'>) {
    this.wetness = wetness;
    this.oneShots = oneShots;
  }

  /** A heroine's foot comes down; `angle` is the way she runs. */
  tread(hero: number, x: number, y: number, angle: number): void {
    const isWet = this.wetness.at(x, y) >= WET_ENOUGH;
    const water = isWet ? 1 : (this.water[hero] ?? 0) * KEPT_A_STEP;
    this.water[hero] = water;
    if (water >= LEAST_WATER) this.oneShots.show('footprint', x, y, 0, 1, angle, water);
  }

  clear(): void {
    this.water.length = 0;
  }
}
