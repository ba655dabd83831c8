import { WIND_ANGLE } from '../street/Weather.ts';
import type { Remains } from './Dissolves.ts';
import type { Effects } from './Effects.ts';

/** Embers rise while it burns; then crumbs fall where they were, flakes go with the wind, a few with the blow. */
export const remainsOf = (fx: Effects): Remains => ({
  glow(x, y, height) {
    fx.burst('ember', 1, x, y + 0.05, height, WIND_ANGLE);
  },
  shed(x, y, height, angle) {
    const roll = fx.random.next();
    const depth = y + 0.05;
    if (roll < 0.6) fx.burst('crumb', 1, x, depth, height, angle);
    else if (roll < 0.86) fx.burst('ash', 1, x, depth, height, WIND_ANGLE);
    if (roll > 0.88) fx.burst('ashCloud', 1, x, depth, height, WIND_ANGLE);
    if (roll > 0.9) fx.burst('ember', 1, x, depth, height, WIND_ANGLE);
  },
  fall(x, y, size) {
    fx.oneShots.show('scorch', x, y, 0, size);
    fx.oneShots.show('ashPile', x, y, 0, size);
    fx.burst('ashCloud', 12, x, y + 0.05, 0.2, WIND_ANGLE);
    fx.burst('ash', 16, x, y + 0.05, 0.5, WIND_ANGLE);
  },
});
