import { hands, sleeves } from '../anatomy/arms.ts';
import { TALL_WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { TO_THE_WAIST, hairdo } from '../anatomy/hair/loose.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { satchel } from './held.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { GENTLE_TALKER } from './roles.ts';
import { LANKY } from './stances.ts';

const SKIN = { color: '#f0c9ae' };
const DENIM = { color: '#8d9fd6' };

/** Tall and thin, brown hair to the waist, a short pale jacket and a school bag. */
export const DAWN: Character = person(
  { build: TALL_WOMAN, scale: 1, stance: LANKY, manner: EASY },
  GENTLE_TALKER,
  [
    trousers({ color: '#4a4f86' }),
    boots({ color: '#e8dfe6', shine: 0.2 }, 0.86),
    torso({ color: '#e88fae' }, SKIN),
    neckline(SKIN),
    jacket(DENIM, { color: '#b3c0ea' }, { drop: 0, open: 0.5, room: 1 }),
    sleeves(DENIM, { color: '#b3c0ea' }),
    hands(SKIN),
    satchel({ color: '#a8744a' }, { color: '#7d5234' }),
    face({
      skin: SKIN.color,
      iris: '#3a5f9c',
      brow: '#4d3024',
      lips: '#cc6e74',
      blush: '#efae9e',
      browLift: 0.006,
    }),
    hairdo(TO_THE_WAIST, [
      { color: '#5b3826', shine: 0.4 },
      { color: '#83573a', shine: 0.4 },
    ]),
  ],
);
