import { bareArms, hands, sleeves } from '../anatomy/arms.ts';
import { BROAD_MAN, MAN, TALL_WOMAN, WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { ponytail } from '../anatomy/hair/gathered.ts';
import { BLUNT_BOB, SOFT_WAVES, hairdo } from '../anatomy/hair/loose.ts';
import { tousled } from '../anatomy/hair/short.ts';
import { boots, stockings, trousers } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { shortSleeves } from './clothes.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { DANCER } from './roles.ts';
import { skirt } from './skirt.ts';
import { STANDING } from './stances.ts';

const FAIR = { color: '#f0cbb0' };
const BROWN = { color: '#9c6546' };
const TAN = { color: '#d6a07a' };
const dyed = (deep: string, light: string) =>
  [
    { color: deep, shine: 0.4 },
    { color: light, shine: 0.4 },
  ] as const;
const plainFace = (skin: string) =>
  face({
    skin,
    iris: '#2c1d16',
    brow: '#241714',
    lips: '#a4554e',
    blush: '#d3947a',
    browLift: 0.004,
  });

/** A teal top, a dark skirt, a bob. */
const GIRL_IN_TEAL: Character = person(
  { build: WOMAN, scale: 0.96, stance: STANDING, manner: EASY },
  DANCER,
  [
    stockings({ color: '#2c2538' }),
    boots({ color: '#3a2c3a', shine: 0.5 }),
    torso({ color: '#3f8f8c', shine: 0.4 }, FAIR),
    neckline(FAIR),
    skirt({ color: '#352c48' }, 0.28),
    bareArms(FAIR),
    hands(FAIR),
    plainFace(FAIR.color),
    hairdo(BLUNT_BOB, dyed('#2b2430', '#4a3e54')),
  ],
);

/** A checked shirt worn open, sandy hair. */
const BOY_IN_FLANNEL: Character = person(
  { build: MAN, scale: 1.02, stance: STANDING, manner: EASY },
  DANCER,
  [
    trousers({ color: '#46506e' }),
    boots({ color: '#d8d2d6' }, 0.85),
    torso({ color: '#c9c3b4' }, TAN),
    jacket({ color: '#6f4658' }, { color: '#82566a' }, { drop: 0.06, open: 0.4, room: 1.06 }),
    sleeves({ color: '#6f4658' }, { color: '#82566a' }),
    hands(TAN),
    plainFace(TAN.color),
    tousled(dyed('#7c5c3a', '#a98452'), 0.05, 0),
  ],
);

/** A wine-red dress, loose waves. */
const WOMAN_IN_RED: Character = person(
  { build: TALL_WOMAN, scale: 0.99, stance: STANDING, manner: EASY },
  DANCER,
  [
    stockings({ color: '#54303c' }),
    boots({ color: '#2c2028', shine: 1 }, 0.2),
    torso({ color: '#8a2c4c', shine: 0.5 }, BROWN),
    neckline(BROWN),
    skirt({ color: '#8a2c4c', shine: 0.5 }, 0.34),
    bareArms(BROWN),
    hands(BROWN),
    plainFace(BROWN.color),
    hairdo(SOFT_WAVES, dyed('#231a1c', '#43312e')),
  ],
);

/** A blue T-shirt, a ponytail. */
const MAN_IN_BLUE: Character = person(
  { build: BROAD_MAN, scale: 1, stance: STANDING, manner: EASY },
  DANCER,
  [
    trousers({ color: '#3c3644' }),
    boots({ color: '#2c2630', shine: 0.4 }, 0.6),
    torso({ color: '#4c6aa8' }, FAIR),
    bareArms(FAIR),
    shortSleeves({ color: '#4c6aa8' }),
    hands(FAIR),
    plainFace(FAIR.color),
    ponytail(dyed('#4a3024', '#6f4c38'), { color: '#2a2430' }),
  ],
);

/** Who else is at the Bronze tonight. */
export const CROWD = {
  girlInTeal: GIRL_IN_TEAL,
  boyInFlannel: BOY_IN_FLANNEL,
  womanInRed: WOMAN_IN_RED,
  manInBlue: MAN_IN_BLUE,
};
