import { hands } from '../anatomy/arms.ts';
import { MAN } from '../anatomy/build.ts';
import { bringerFace } from '../anatomy/bringerFace.ts';
import type { Character } from '../anatomy/character.ts';
import { hood } from '../anatomy/hair/headwear.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, torso } from '../anatomy/torso.ts';
import { bringerAnimations } from '../poses/bringer/animations.ts';
import { PERSON_CELL } from './cells.ts';
import { wideSleeves } from './clothes.ts';
import { curvedKnife } from './held.ts';
import { skirt } from './skirt.ts';

const SKIN = { color: '#cdb8a4' };
const ROBE = { color: '#5d4a5a' };
const SCALE = 1.02;

/** A hooded robe to the ground, a carved face without eyes, a knife like a hook of moonlight. */
export const BRINGER: Character = {
  build: { ...MAN, shoulderHalf: 0.205, headForward: [0, -0.045, -0.01] },
  scale: SCALE,
  cell: PERSON_CELL,
  animations: bringerAnimations(SCALE),
  parts: [
    trousers({ color: '#4a3a48' }),
    boots({ color: '#3c2f3a' }),
    torso(ROBE, SKIN),
    skirt(ROBE, 0.64, 0.16),
    belt({ color: '#a8804a' }, { color: '#8a6234' }),
    wideSleeves(ROBE),
    hands(SKIN),
    curvedKnife({ color: '#dfe6ee', shine: 1 }, { color: '#4a3428' }),
    bringerFace(SKIN.color, '#7c2c34'),
    hood({ color: '#6d5868' }),
  ],
};
