import { hands, sleeves } from '../anatomy/arms.ts';
import { MAN } from '../anatomy/build.ts';
import type { Build } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { glasses } from '../anatomy/faceTraits.ts';
import { parted } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { PRIM, movementsOf } from '../poses/people/person.ts';
import type { Person } from '../poses/people/person.ts';
import { talkQuietly } from '../poses/people/talk.ts';
import { tie } from './clothes.ts';
import { book } from './held.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { GENTLE_TALKER } from './roles.ts';
import { UPRIGHT } from './stances.ts';

const SKIN = { color: '#e6bd9e' };
const TWEED = { color: '#a58a5e' };
/** Blue, and little of it: what is white under a chin is a beard from afar. */
const SHIRT = { color: '#7f93b8' };
const WAISTCOAT = { color: '#66573f' };
/** He carries his head high, clear of the collar: his shaven chin is seen. */
const BUILD: Build = { ...MAN, headUp: 0.27, headLift: 0.46 };
const BODY: Person = { build: BUILD, scale: 1.06, stance: UPRIGHT, manner: PRIM };

/** Tweed, spectacles, a book under his arm. */
export const GILES: Character = person(BODY, GENTLE_TALKER, [
  trousers({ color: '#5d5648' }),
  boots({ color: '#4a3226', shine: 0.6 }, 0.8),
  torso(WAISTCOAT, SKIN),
  neckline(SHIRT),
  tie({ color: '#5c2433' }),
  jacket(TWEED, { color: '#c2a778' }, { drop: 0.1, open: 0.34, room: 1.03, checked: true }),
  sleeves(TWEED, { color: '#8a6f48' }),
  hands(SKIN),
  book({ color: '#7a2c30' }, { color: '#eadfc4' }),
  face({
    skin: SKIN.color,
    iris: '#46603c',
    brow: '#5b4636',
    lips: '#a8705e',
    blush: '#dba48a',
    browLift: 0.004,
    browWeight: 1.3,
    eyes: 0.8,
    jaw: 0.18,
    nose: 1.3,
  }),
  glasses({ color: '#3a3340', outlined: false }),
  parted(
    [
      { color: '#6f5c4c', shine: 0.2 },
      { color: '#8a786a', shine: 0.2 },
    ],
    0.5,
  ),
]);

/** As he oversees a lesson. */
export const GILES_TEACHING: Character = {
  ...GILES,
  animations: movementsOf(BODY, { instruct: talkQuietly }),
};
