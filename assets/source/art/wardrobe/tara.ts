import { hands, sleeves } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { SOFT_WAVES, hairdo } from '../anatomy/hair/loose.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { PRIM } from '../poses/people/person.ts';
import { person } from './person.ts';
import { GENTLE_TALKER } from './roles.ts';
import { skirt } from './skirt.ts';
import { GENTLE } from './stances.ts';

const SKIN = { color: '#f6d3b4', glow: 0.1 };
const BLOUSE = { color: '#8fa6cf', glow: 0.12 };

/** The dream: a bell of a skirt to the ground, soft hair on the shoulders, lit from within. */
export const TARA: Character = person(
  {
    build: { ...WOMAN, hips: [0.165, 0.135], ribs: [0.162, 0.132] },
    scale: 1.01,
    stance: GENTLE,
    manner: PRIM,
  },
  GENTLE_TALKER,
  [
    trousers({ color: '#a5604e' }),
    boots({ color: '#8f5444' }),
    torso(BLOUSE, SKIN),
    neckline(SKIN),
    skirt({ color: '#c0705a', glow: 0.1 }, 0.62, 0.24),
    sleeves(BLOUSE, { color: '#d3e0f5', glow: 0.15 }),
    hands(SKIN),
    face({
      skin: SKIN.color,
      iris: '#41699a',
      brow: '#9c713c',
      lips: '#c9706a',
      blush: '#f2b094',
      browLift: 0.014,
    }),
    hairdo(SOFT_WAVES, [
      { color: '#c4924c', shine: 0.4, glow: 0.1 },
      { color: '#e8c07a', shine: 0.4, glow: 0.12 },
    ]),
  ],
);
