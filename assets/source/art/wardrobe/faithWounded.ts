import { hands, sleeves, stake } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { longWaves } from '../anatomy/hair/heroines.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { WEARY } from '../poses/people/person.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { MENDING } from './roles.ts';
import { HOLDING_SIDE } from './stances.ts';
import { bandages, wounds } from './wounds.ts';

const SKIN = { color: '#e3b494' };
const LEATHER = { color: '#8f2f38', shine: 0.6 };
const LINING = { color: '#b04548', shine: 0.6 };

/** Faith after the beating: bent, bandaged, the leather scuffed. */
export const FAITH_WOUNDED: Character = person(
  { build: WOMAN, scale: 1, stance: HOLDING_SIDE, manner: WEARY },
  MENDING,
  [
    trousers({ color: '#50689c' }),
    boots({ color: '#413046', shine: 0.4 }),
    torso({ color: '#cf8a3a' }, SKIN),
    neckline(SKIN),
    belt({ color: '#5b3b2c' }, { color: '#e8cc7a', shine: 1 }),
    bandages({ color: '#e9dfd0' }),
    jacket(LEATHER, LINING, { drop: 0, open: 0.75, room: 1 }),
    sleeves(LEATHER, LINING),
    hands(SKIN),
    stake({ color: '#e6bd83' }, { color: '#7a4a2e' }),
    face({
      skin: SKIN.color,
      iris: '#3a1d14',
      brow: '#2a1814',
      lips: '#93283c',
      blush: '#c98a86',
      browLift: 0.01,
    }),
    wounds('#9c1f2c', SKIN),
    longWaves({ color: '#4e2a23', shine: 0.2 }, { color: '#7c4a3a', shine: 0.2 }),
  ],
);
