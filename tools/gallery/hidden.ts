/** Faith goes from one who hides her to the next, comes out before them all, and goes round again. */
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { FAITH_BODY, WILLOW_BODY } from '../../src/sim/fight/world.ts';
import { add, emptyWorld, put, type Stage } from './staging.ts';

/** How long she stays at each place. */
export const STAY_TICKS = 60;
const EAST = 0;
const WILLOW = { x: 12.1, y: 10.55 };
const TUROK_HAN = { x: 14.6, y: 10.55 };
/** Behind Willow, behind a Turok-Han, behind the car, and where nobody hides her. */
const PLACES = [
  { x: 12, y: 10.4 },
  { x: 14.5, y: 10.4 },
  { x: 8.2, y: 11.6 },
  { x: 12.8, y: 11.8 },
] as const;

/** At so many of the places she has been when the picture is taken. */
export const hidden =
  (places: number) =>
  (level: FightLevel): Stage => {
    const world = emptyWorld(level, 340);
    put(world, FAITH_BODY, PLACES[0]);
    put(world, WILLOW_BODY, WILLOW);
    world.faith.facing = world.willow.facing = EAST;
    add(world, 'turokHan', TUROK_HAN, 'stalk', EAST);
    return {
      world,
      ticks: places * STAY_TICKS,
      act(tick) {
        const place = (Math.ceil(tick / STAY_TICKS) - 1) % PLACES.length;
        put(world, FAITH_BODY, PLACES[place]!);
        return [];
      },
    };
  };
