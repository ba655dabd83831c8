import { hands, sleeves } from '../anatomy/arms.ts';
import { MAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { moustache } from '../anatomy/faceTraits.ts';
import { slicked } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { PRIM } from '../poses/people/person.ts';
import { bowTie, buttons } from './clothes.ts';
import { person } from './person.ts';
import { AT_THE_DESK } from './roles.ts';
import { AT_SERVICE } from './stances.ts';

const SKIN = { color: '#d9ab88' };
const SHIRT = { color: '#e9e7ee' };

/** The night clerk of the hotel: white sleeves, a green waistcoat, not a hair out of place. */
export const CLERK: Character = person(
  {
    build: { ...MAN, shoulderHalf: 0.2, ribs: [0.165, 0.128] },
    scale: 1.02,
    stance: AT_SERVICE,
    manner: PRIM,
  },
  AT_THE_DESK,
  [
    trousers({ color: '#3a3746' }),
    boots({ color: '#231d28', shine: 1 }, 0.85),
    torso({ color: '#2f6a58' }, SKIN),
    neckline(SHIRT),
    buttons({ color: '#e8cc7a' }, 3),
    bowTie({ color: '#2a2434' }),
    sleeves(SHIRT, { color: '#cfccd8' }),
    hands(SKIN),
    face({
      skin: SKIN.color,
      iris: '#33241a',
      brow: '#2a1d18',
      lips: '#9c6656',
      blush: '#cf9676',
      browLift: 0.012,
      browWeight: 1.2,
      eyes: 0.78,
      jaw: 0.24,
      nose: 1.2,
    }),
    moustache({ color: '#2a1d18', outlined: false }),
    slicked([
      { color: '#2e2630', shine: 1 },
      { color: '#453a48', shine: 1 },
    ]),
  ],
);
