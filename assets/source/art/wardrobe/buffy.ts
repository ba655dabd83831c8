import { hands, sleeves, stake } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character, Part } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { FLICKED, hairdo } from '../anatomy/hair/loose.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { SCYTHE_FIGHTER, STAKE_FIGHTER } from './roles.ts';
import { scythe } from './scythe.ts';
import { CHIN_UP, WITH_SCYTHE } from './stances.ts';

const SKIN = { color: '#f2c6a4' };
const SUEDE = { color: '#ebe4ea', shine: 0.2 };
const CUFF = { color: '#cfc3d4', shine: 0.2 };
const BODY = { build: WOMAN, scale: 0.93, manner: EASY };

/** Small and bright: a short white jacket over dark red leather, blonde hair that flicks out at the shoulders. */
const armedWith = (weapon: Part): Part[] => [
  trousers({ color: '#7c2438', shine: 1 }),
  boots({ color: '#3a2430', shine: 0.6 }, 0.3),
  torso({ color: '#b98fb4' }, SKIN),
  neckline(SKIN),
  belt({ color: '#3a2a30' }, { color: '#d9dbe6', shine: 1 }),
  jacket(SUEDE, CUFF, { drop: 0, open: 0.42, room: 1 }),
  sleeves(SUEDE, CUFF),
  hands(SKIN),
  weapon,
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
];

export const BUFFY: Character = person(
  { ...BODY, stance: CHIN_UP },
  STAKE_FIGHTER,
  armedWith(stake({ color: '#d9a868' }, { color: '#6b3f2a' })),
);

/** Buffy in the last battle. */
export const BUFFY_SCYTHE: Character = person(
  { ...BODY, stance: WITH_SCYTHE },
  SCYTHE_FIGHTER,
  armedWith(
    scythe({
      blade: { color: '#b81f2e', shine: 0.8 },
      edge: { color: '#dfe6ee', shine: 1 },
      shaft: { color: '#8a1b2a', shine: 0.5 },
      grip: { color: '#2c2028' },
      wood: { color: '#d9a868' },
    }),
  ),
);
