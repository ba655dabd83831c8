import { hands, sleeves, stake } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { FLICKED, hairdo } from '../anatomy/hair/loose.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { STAKE_FIGHTER } from './roles.ts';
import { CHIN_UP } from './stances.ts';

const SKIN = { color: '#f2c6a4' };
const SUEDE = { color: '#ebe4ea', shine: 0.2 };
const CUFF = { color: '#cfc3d4', shine: 0.2 };

/** Small and bright: a short white jacket over dark red leather, blonde hair that flicks out at the shoulders. */
export const BUFFY: Character = person(
  { build: WOMAN, scale: 0.93, stance: CHIN_UP, manner: EASY },
  STAKE_FIGHTER,
  [
    trousers({ color: '#7c2438', shine: 1 }),
    boots({ color: '#3a2430', shine: 0.6 }, 0.3),
    torso({ color: '#b98fb4' }, SKIN),
    neckline(SKIN),
    belt({ color: '#3a2a30' }, { color: '#d9dbe6', shine: 1 }),
    jacket(SUEDE, CUFF, { drop: 0, open: 0.42, room: 1 }),
    sleeves(SUEDE, CUFF),
    hands(SKIN),
    stake({ color: '#d9a868' }, { color: '#6b3f2a' }),
    face({
      skin: SKIN.color,
      iris: '#3c6a52',
      brow: '#9a6c35',
      lips: '#c2565c',
      blush: '#eba892',
      browLift: -0.004,
    }),
    hairdo(FLICKED, [
      { color: '#dcae55', shine: 0.4 },
      { color: '#f4d98c', shine: 0.4 },
    ]),
  ],
);
