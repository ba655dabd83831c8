import { WIND_ANGLE } from '../street/Weather.ts';
import type { Remains } from './Dissolves.ts';
import type { Effects } from './Effects.ts';

/** Flakes of ash and embers go with the wind, a few with the blow; the last of it falls as a cloud. */
export const remainsOf = (fx: Effects): Remains => ({
  shed(x, y, height, angle) {
    const roll = fx.random.next();
    const depth = y + 0.05;
    if (roll < 0.58) fx.burst('ash', 1, x, depth, height, WIND_ANGLE);
    if (roll > 0.9) fx.burst('ashCloud', 1, x, depth, height, WIND_ANGLE);
    if (roll < 0.14) fx.burst('cinder', 1, x, depth, height, angle, 0.5);
    else if (roll > 0.5) fx.burst('ember', 1, x, depth, height, WIND_ANGLE);
  },
  fall(x, y) {
    fx.burst('ashCloud', 12, x, y + 0.05, 0.2, WIND_ANGLE);
    fx.burst('ash', 16, x, y + 0.05, 0.5, WIND_ANGLE);
  },
});
