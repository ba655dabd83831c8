import { bareArms, claws, sleeves } from '../anatomy/arms.ts';
import { MAN } from '../anatomy/build.ts';
import type { Character, Part } from '../anatomy/character.ts';
import { crest, slicked, tousled } from '../anatomy/hair/short.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, neckline, torso } from '../anatomy/torso.ts';
import { vampireFace } from '../anatomy/vampireFace.ts';
import { vampireAnimations } from '../poses/vampire/animations.ts';
import { studs } from './armour.ts';
import { PERSON_CELL } from './cells.ts';
import { hoodDown, tie } from './clothes.ts';
import { jacket } from './jacket.ts';

const SKIN = { color: '#c6b2b6' };
const NAIL = { color: '#4a3038', ink: '#1a1020' };
const FACE = vampireFace({ skin: SKIN.color, ridge: '#d9c8c8', furrow: '#7c5a66' });
const HANDS = claws(SKIN, NAIL, 0.72);
const SCALE = 1.02;

function vampire(dress: readonly Part[]): Character {
  return {
    build: MAN,
    scale: SCALE,
    cell: PERSON_CELL,
    animations: vampireAnimations(SCALE),
    parts: [...dress, HANDS, FACE],
  };
}

const DENIM = { color: '#5b6a7c' };
const CLOTH = { color: '#4d4a66' };
const HIDE = { color: '#54303a', shine: 1 };

/** Turned last summer: a hooded jumper under denim, hair on end. */
const STREET = vampire([
  trousers({ color: '#6e6450' }),
  boots({ color: '#d8d2d6' }, 0.82),
  torso({ color: '#8a8f6a' }, SKIN),
  jacket(DENIM, { color: '#7d8ea2' }, { drop: 0.04, open: 0.55, room: 1.02 }),
  hoodDown({ color: '#8a8f6a' }, { color: '#d8d2c0', outlined: false }),
  sleeves(DENIM, { color: '#8a8f6a' }),
  tousled([{ color: '#3a2c2c' }, { color: '#5a4440' }], 0.09, 0.1),
]);

/** Turned in an office: a grey suit, a red tie, hair in place. */
const SUIT = vampire([
  trousers({ color: '#45425c' }),
  boots({ color: '#1f1a24', shine: 1 }, 0.86),
  torso({ color: '#dcd8e2' }, SKIN),
  neckline({ color: '#dcd8e2' }),
  tie({ color: '#a8243c' }),
  jacket(CLOTH, { color: '#625e80' }, { drop: 0.12, open: 0.3, room: 1.03 }),
  sleeves(CLOTH, { color: '#dcd8e2' }),
  slicked([
    { color: '#2c2430', shine: 1 },
    { color: '#443a4c', shine: 1 },
  ]),
]);

/** Turned in a bar, long ago: bare arms, a studded vest, a crest dyed green. */
const LEATHER = vampire([
  trousers({ color: '#33303c', shine: 0.6 }),
  boots({ color: '#241e28', shine: 0.6 }, 0.3),
  torso({ color: '#2f2a34' }, SKIN),
  belt({ color: '#6b5a4a' }, { color: '#d9dbe6', shine: 1 }),
  jacket(HIDE, { color: '#734450', shine: 1 }, { drop: 0, open: 0.6, room: 1.02 }),
  studs({ color: '#d9dbe6', shine: 1 }),
  bareArms(SKIN),
  crest([{ color: '#3f7a4c' }, { color: '#74b06a' }]),
]);

/** Three kinds of dress; under the brow they are all alike. */
export const VAMPIRES = { vampireStreet: STREET, vampireSuit: SUIT, vampireLeather: LEATHER };
