import type { Effects } from './Effects.ts';

/** A grain of a dissolving body comes loose: ash, or an ember; some go with the blow, most with the wind. */
export function shedGrain(fx: Effects, x: number, y: number, height: number, angle: number): void {
  const roll = fx.random.next();
  const depth = y + 0.05;
  if (roll < 0.5) fx.burst('ash', 1, x, depth, height);
  if (roll < 0.12) fx.burst('cinder', 1, x, depth, height, angle, 0.5);
  else if (roll > 0.55) fx.burst('ember', 1, x, depth, height);
}
