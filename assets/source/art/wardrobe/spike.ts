import { hands, sleeves } from '../anatomy/arms.ts';
import { MAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { slicked } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { SWAGGER } from '../poses/people/person.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { FIST_FIGHTER } from './roles.ts';
import { SLOUCH } from './stances.ts';

const SKIN = { color: '#e8d8d2' };
const LEATHER = { color: '#494059', shine: 1 };
const LINING = { color: '#6a5f84', shine: 1 };

/** A column of black leather to the shins under a bleached head. */
export const SPIKE: Character = person(
  { build: MAN, scale: 1.03, stance: SLOUCH, manner: SWAGGER },
  FIST_FIGHTER,
  [
    trousers({ color: '#383a50' }),
    boots({ color: '#241f2c', shine: 0.6 }),
    torso({ color: '#7d1f2e' }, SKIN),
    neckline({ color: '#2b2430' }),
    belt({ color: '#1f1a24' }, { color: '#c9ccd8', shine: 1 }),
    jacket(LEATHER, LINING, { drop: 0.55, open: 0.6, room: 1.05, flare: 0.14 }),
    sleeves(LEATHER, LINING),
    hands(SKIN),
    face({
      skin: SKIN.color,
      iris: '#2f5a92',
      brow: '#6a5238',
      lips: '#b08086',
      blush: '#d4b4b4',
      browLift: -0.014,
      browWeight: 1.4,
      eyes: 0.78,
      jaw: 0.27,
      nose: 1.2,
    }),
    slicked([
      { color: '#f0e6bd', shine: 0.4 },
      { color: '#d2c08c', shine: 0.4 },
    ]),
  ],
);
