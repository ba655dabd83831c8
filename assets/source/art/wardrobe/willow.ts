import { hands, sleeves, spellLight } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { longStraight } from '../anatomy/hair/heroines.ts';
import { boots, stockings } from '../anatomy/legs.ts';
import { neckline, torso } from '../anatomy/torso.ts';
import { WILLOW_ANIMATIONS } from '../poses/willow/animations.ts';
import { jacket } from './jacket.ts';
import { skirt } from './skirt.ts';

const SKIN = { color: '#f6d5bd' };
const WOOL = { color: '#688d4c', shine: 0.2 };

/** Violet and green: a mossy jacket over a plum skirt, copper hair. */
export const WILLOW: Character = {
  build: WOMAN,
  scale: 0.97,
  cell: { width: 208, height: 208, footX: 104, footY: 140 },
  animations: WILLOW_ANIMATIONS,
  parts: [
    stockings({ color: '#4a3557' }),
    boots({ color: '#5d3b54', shine: 0.4 }),
    torso({ color: '#e9dcc0' }, SKIN),
    neckline(SKIN),
    skirt({ color: '#8453a3' }, 0.37),
    jacket(WOOL, { color: '#86a65c', shine: 0.2 }, { drop: 0.1, open: 0.42, room: 1.07 }),
    sleeves(WOOL, { color: '#86a65c', shine: 0.2 }),
    hands(SKIN),
    spellLight,
    face({
      skin: SKIN.color,
      iris: '#2f5a2a',
      brow: '#8a3b1c',
      lips: '#c05a58',
      blush: '#f0b09c',
      browLift: 0.006,
    }),
    longStraight({ color: '#bf4a1e', shine: 0.35 }, { color: '#e87838', shine: 0.35 }),
  ],
};
