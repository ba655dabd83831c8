import { WOMAN } from '../../anatomy/build.ts';
import {
  danceAlone,
  danceDown,
  danceHold,
  danceLeft,
  danceRight,
  danceStumble,
  danceTurn,
  danceUp,
} from '../people/dance.ts';
import { carry, carryRun, walk } from '../people/gaits.ts';
import { landed, thrown } from '../people/harm.ts';
import { grabbed } from '../people/holds.ts';
import { carryIdle, idleProud, idleRestless, idleWeary } from '../people/idle.ts';
import { SWAGGER, movementsOf } from '../people/person.ts';
import type { Person } from '../people/person.ts';
import { drive, sit, sitDown, sitTalk, steerLeft, steerRight } from '../people/seated.ts';
import { listen, talkFirm, talkOpen } from '../people/talk.ts';
import { GUARD } from './guard.ts';

/** Off guard: the weight on one leg, no stake in sight. */
const FAITH_AT_EASE: Person = {
  build: WOMAN,
  scale: 1,
  stance: {
    ...GUARD,
    pelvis: [-0.08, -0.02, -0.04],
    chest: [0, 0.02, 0.05],
    head: [0.08, -0.02, 0.04],
    leftFoot: [0.12, -0.05, 0],
    rightFoot: [-0.12, 0.05, 0],
    armed: false,
  },
  manner: SWAGGER,
};

/** Faith between the fights. */
export const FAITH_STORY_ANIMATIONS = movementsOf(FAITH_AT_EASE, {
  restless: idleRestless,
  proud: idleProud,
  weary: idleWeary,
  walk,
  talk: talkFirm,
  talkOpen,
  listen,
  sitDown,
  sit,
  sitTalk,
  drive,
  steerLeft,
  steerRight,
  danceHold,
  danceLeft,
  danceRight,
  danceUp,
  danceDown,
  danceTurn,
  grabbed,
  thrown,
  landed,
});

/** Faith at the Bronze. */
export const FAITH_DANCE_ANIMATIONS = movementsOf(FAITH_AT_EASE, {
  sway: danceAlone,
  left: danceLeft,
  right: danceRight,
  up: danceUp,
  down: danceDown,
  hold: danceHold,
  turn: danceTurn,
  stumble: danceStumble,
});

/** Faith with somebody in her arms. */
export const FAITH_CARRYING_ANIMATIONS = movementsOf(FAITH_AT_EASE, {
  idle: carryIdle,
  walk: carry,
  run: carryRun,
});
