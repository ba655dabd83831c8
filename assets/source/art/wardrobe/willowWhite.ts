import { hands, sleeves, spellLight } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { longStraight } from '../anatomy/hair/heroines.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { EASY } from '../poses/people/person.ts';
import { jacket } from './jacket.ts';
import { person } from './person.ts';
import { AMPLIFIED } from './roles.ts';
import { skirt } from './skirt.ts';
import { AFLOAT } from './stances.ts';

const SKIN = { color: '#f3dccf' };
const LIGHT = { color: '#cfd3ec', shine: 0.3, glow: 0.28 };

/** Willow at the height of the spell: hair gone white and afloat, a long coat of light. */
export const WILLOW_WHITE: Character = person(
  { build: WOMAN, scale: 0.97, stance: AFLOAT, manner: EASY },
  AMPLIFIED,
  [
    trousers({ color: '#8f83b8' }),
    boots({ color: '#8a7fa8', shine: 0.4 }),
    torso({ color: '#ded7ea' }, SKIN),
    neckline(SKIN),
    skirt({ color: '#a99ad6', glow: 0.2 }, 0.44, 0.14),
    jacket(
      LIGHT,
      { color: '#b7a6e6', glow: 0.3 },
      { drop: 0.46, open: 0.62, room: 1.08, flare: 0.2 },
    ),
    sleeves(LIGHT, { color: '#b7a6e6', glow: 0.3 }),
    hands(SKIN),
    spellLight,
    face({
      skin: SKIN.color,
      iris: '#b98cff',
      irisGlow: 0.8,
      brow: '#b9b6d6',
      lips: '#c58a94',
      blush: '#ecc3c0',
      browLift: 0.004,
    }),
    longStraight(
      { color: '#d2d6ee', shine: 0.3, glow: 0.34 },
      { color: '#aab4e4', shine: 0.3, glow: 0.3 },
    ),
  ],
);
