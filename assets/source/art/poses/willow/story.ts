import { WOMAN } from '../../anatomy/build.ts';
import {
  danceAlone,
  danceDown,
  danceHeld,
  danceLeft,
  danceRight,
  danceStumble,
  danceTurnRight,
  danceUp,
} from '../people/dance.ts';
import { walk } from '../people/gaits.ts';
import { landed, thrown } from '../people/harm.ts';
import { grabbed } from '../people/holds.ts';
import { idleShy, idleWeary } from '../people/idle.ts';
import { EASY, movementsOf } from '../people/person.ts';
import type { Person } from '../people/person.ts';
import { drive, sit, sitDown, sitTalk, steerLeft, steerRight } from '../people/seated.ts';
import { listen, talkFirm, talkOpen } from '../people/talk.ts';
import { CALM } from './calm.ts';

const WILLOW_HERSELF: Person = { build: WOMAN, scale: 0.97, stance: CALM, manner: EASY };

/** Willow between the fights. She dances as Faith's looking-glass. */
export const WILLOW_STORY_ANIMATIONS = movementsOf(WILLOW_HERSELF, {
  shy: idleShy,
  weary: idleWeary,
  walk,
  talk: talkOpen,
  talkFirm,
  listen,
  sitDown,
  sit,
  sitTalk,
  drive,
  steerLeft,
  steerRight,
  danceHold: danceHeld,
  danceLeft,
  danceRight,
  danceUp,
  danceDown,
  danceTurn: danceTurnRight,
  grabbed,
  thrown,
  landed,
});

/** Willow at the Bronze. */
export const WILLOW_DANCE_ANIMATIONS = movementsOf(WILLOW_HERSELF, {
  sway: danceAlone,
  left: danceLeft,
  right: danceRight,
  up: danceUp,
  down: danceDown,
  hold: danceHeld,
  turn: danceTurnRight,
  stumble: danceStumble,
});
