import type { Lights } from '../street/Lights.ts';

interface FlashLight {
  x: number;
  y: number;
  height: number;
  color: number;
  power: number;
  range: number;
  ticks: number;
  lifeTicks: number;
}

/** Lights that flare up and die away: a blow, a burst, a death. */
export class FlashLights {
  private readonly flashes: FlashLight[] = [];

  add(
    x: number,
    y: number,
    height: number,
    color: number,
    power: number,
    range: number,
    lifeTicks: number,
  ): void {
    this.flashes.push({ x, y, height, color, power, range, ticks: 0, lifeTicks });
  }

  /** One tick. */
  step(): void {
    for (let i = this.flashes.length - 1; i >= 0; i--) {
      const flash = this.flashes[i]!;
      if (++flash.ticks >= flash.lifeTicks) this.flashes.splice(i, 1);
    }
  }

  shine(lights: Lights): void {
    for (const { x, y, height, color, power, range, ticks, lifeTicks } of this.flashes) {
      const left = 1 - ticks / lifeTicks;
      lights.add(x, y, height, color, power * left * left, range);
    }
  }

  clear(): void {
    this.flashes.length = 0;
  }
}
