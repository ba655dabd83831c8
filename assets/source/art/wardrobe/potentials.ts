import { bareArms, hands, sleeves, stake } from '../anatomy/arms.ts';
import { TALL_WOMAN, WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { braids, ponytail } from '../anatomy/hair/gathered.ts';
import { BLUNT_BOB, hairdo } from '../anatomy/hair/loose.ts';
import { puffs } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { hoodDown, shortSleeves } from './clothes.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { TRAINEE } from './roles.ts';
import { TRAINED } from './stances.ts';

const STAKE = stake({ color: '#c99a5e' }, { color: '#5c3a26' });
const OLIVE_SKIN = { color: '#dca37c' };
const DARK_SKIN = { color: '#8a5638' };
const FAIR_SKIN = { color: '#f2d2b4' };
const FRECKLED_SKIN = { color: '#f0c4a6' };

/** The one who talks back: a high ponytail, bare arms, combat trousers. */
const FIRST: Character = person(
  { build: WOMAN, scale: 0.97, stance: TRAINED, manner: EASY },
  TRAINEE,
  [
    trousers({ color: '#5c6b46' }),
    boots({ color: '#2f2a2c', shine: 0.4 }, 0.35),
    torso({ color: '#3f4438' }, OLIVE_SKIN),
    neckline(OLIVE_SKIN),
    belt({ color: '#8c6a3c' }, { color: '#d9d3c0', shine: 1 }),
    bareArms(OLIVE_SKIN),
    hands(OLIVE_SKIN),
    STAKE,
    face({
      skin: OLIVE_SKIN.color,
      iris: '#2c1a12',
      brow: '#1f1412',
      lips: '#a5504c',
      blush: '#cf8a68',
      browLift: -0.01,
      browWeight: 1.2,
    }),
    ponytail(
      [
        { color: '#33221e', shine: 0.4 },
        { color: '#54392e', shine: 0.4 },
      ],
      { color: '#c24a3a' },
    ),
  ],
);

/** The doubter: two full puffs of hair, a mustard shirt. */
const SECOND: Character = person(
  { build: { ...WOMAN, hips: [0.16, 0.132] }, scale: 0.95, stance: TRAINED, manner: EASY },
  TRAINEE,
  [
    trousers({ color: '#4c5a8a' }),
    boots({ color: '#e4dfe8', shine: 0.2 }, 0.85),
    torso({ color: '#e0ac3c' }, DARK_SKIN),
    bareArms(DARK_SKIN),
    shortSleeves({ color: '#e0ac3c' }),
    hands(DARK_SKIN),
    STAKE,
    face({
      skin: DARK_SKIN.color,
      iris: '#24140c',
      brow: '#1a0f0c',
      lips: '#7c3838',
      blush: '#9a5f3c',
      browLift: 0.004,
      browWeight: 1.2,
    }),
    puffs([{ color: '#2a1c1c' }, { color: '#45302c' }]),
  ],
);

/** The careful one: a black bob cut to the line, a white training jacket. */
const THIRD: Character = person(
  { build: WOMAN, scale: 0.91, stance: TRAINED, manner: EASY },
  TRAINEE,
  [
    trousers({ color: '#384a5c' }),
    boots({ color: '#f0ecf0', shine: 0.2 }, 0.86),
    torso({ color: '#d5dbe2' }, FAIR_SKIN),
    neckline({ color: '#3fa0a0' }),
    jacket({ color: '#dfe4ea' }, { color: '#3fa0a0' }, { drop: 0.04, open: 0.16, room: 1 }),
    sleeves({ color: '#dfe4ea' }, { color: '#3fa0a0' }),
    hands(FAIR_SKIN),
    STAKE,
    face({
      skin: FAIR_SKIN.color,
      iris: '#1d1412',
      brow: '#1a1418',
      lips: '#b8605e',
      blush: '#efb49c',
      browLift: 0.004,
      eyes: 0.86,
    }),
    hairdo(BLUNT_BOB, [
      { color: '#27222e', shine: 0.8 },
      { color: '#453c54', shine: 0.8 },
    ]),
  ],
);

/** The shy one: taller than the rest, two plaits, a grey hooded jumper. */
const FOURTH: Character = person(
  { build: TALL_WOMAN, scale: 1.02, stance: TRAINED, manner: EASY },
  TRAINEE,
  [
    trousers({ color: '#4c4460' }),
    boots({ color: '#7c4038', shine: 0.2 }, 0.7),
    torso({ color: '#9aa3ae' }, FRECKLED_SKIN),
    hoodDown({ color: '#838c9a' }, { color: '#e8e4ea', outlined: false }),
    sleeves({ color: '#9aa3ae' }, { color: '#747d8c' }),
    hands(FRECKLED_SKIN),
    STAKE,
    face({
      skin: FRECKLED_SKIN.color,
      iris: '#4f6a4a',
      brow: '#7c4c2a',
      lips: '#c06a64',
      blush: '#e69a80',
      browLift: 0.014,
    }),
    braids(
      [
        { color: '#8f5a34', shine: 0.3 },
        { color: '#b47c4a', shine: 0.3 },
      ],
      { color: '#e8e4ea' },
    ),
  ],
);

/** Girls from everywhere who may become Slayers, told apart by hair first. */
export const POTENTIALS = {
  potential1: FIRST,
  potential2: SECOND,
  potential3: THIRD,
  potential4: FOURTH,
};
