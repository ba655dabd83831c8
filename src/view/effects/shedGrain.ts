import { WIND_ANGLE } from '../street/Weather.ts';
import type { Effects } from './Effects.ts';

/** A grain of a dissolving body comes loose: a flake of ash, an ember, or one that goes with the blow. */
export function shedGrain(fx: Effects, x: number, y: number, height: number, angle: number): void {
  const roll = fx.random.next();
  const depth = y + 0.05;
  if (roll < 0.58) fx.burst('ash', 1, x, depth, height, WIND_ANGLE);
  if (roll > 0.9) fx.burst('ashCloud', 1, x, depth, height, WIND_ANGLE);
  if (roll < 0.14) fx.burst('cinder', 1, x, depth, height, angle, 0.5);
  else if (roll > 0.5) fx.burst('ember', 1, x, depth, height, WIND_ANGLE);
}
