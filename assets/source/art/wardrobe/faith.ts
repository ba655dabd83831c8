import { hands, sleeves, stake } from '../anatomy/arms.ts';
import { WOMAN } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { face } from '../anatomy/face.ts';
import { longWaves } from '../anatomy/hair/heroines.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { FAITH_ANIMATIONS } from '../poses/faith/animations.ts';
import { jacket } from './jacket.ts';

const SKIN = { color: '#ecbd9c' };
const LEATHER = { color: '#a5323a', shine: 1 };
const LINING = { color: '#c4494a', shine: 1 };

/** Amber and red: oxblood leather, an amber top, worn jeans, dark waves. */
export const FAITH: Character = {
  build: WOMAN,
  scale: 1,
  cell: { width: 208, height: 208, footX: 104, footY: 140 },
  animations: FAITH_ANIMATIONS,
  parts: [
    trousers({ color: '#5876b6' }),
    boots({ color: '#413046', shine: 0.6 }),
    torso({ color: '#e0963a' }, SKIN),
    neckline(SKIN),
    belt({ color: '#5b3b2c' }, { color: '#e8cc7a', shine: 1 }),
    jacket(LEATHER, LINING, { drop: 0, open: 0.5, room: 1 }),
    sleeves(LEATHER, LINING),
    hands(SKIN),
    stake({ color: '#e6bd83' }, { color: '#7a4a2e' }),
    face({
      skin: SKIN.color,
      iris: '#3a1d14',
      brow: '#2a1814',
      lips: '#a01c36',
      blush: '#e59f88',
      browLift: -0.008,
    }),
    longWaves({ color: '#4e2a23', shine: 0.35 }, { color: '#8a5340', shine: 0.35 }),
  ],
};
