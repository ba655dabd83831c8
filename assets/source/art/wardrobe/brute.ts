import { bareArms, bracers, claws } from '../anatomy/arms.ts';
import { BRUTE_BUILD } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { boots, trousers } from '../anatomy/legs.ts';
import { belt, torso } from '../anatomy/torso.ts';
import { vampireFace } from '../anatomy/vampireFace.ts';
import { bruteAnimations } from '../poses/brute/animations.ts';
import { chestPlate, pauldrons } from './armour.ts';
import { LARGE_CELL } from './cells.ts';
import { scars, straps } from './undead.ts';

const SKIN = { color: '#a98f96' };
const IRON = { color: '#7d8294', shine: 1 };
const RIM = { color: '#57596c', shine: 0.6 };
const SCALE = 1.2;

/** A bald head between two iron shoulders, fists like kerbstones. */
export const BRUTE: Character = {
  build: BRUTE_BUILD,
  scale: SCALE,
  cell: LARGE_CELL,
  animations: bruteAnimations(SCALE),
  parts: [
    trousers({ color: '#4f4438' }),
    boots({ color: '#2e2628', shine: 0.3 }, 0.35),
    torso({ color: '#8f747e' }, SKIN),
    chestPlate(IRON, RIM),
    straps({ color: '#4a3426' }),
    belt({ color: '#4a3426' }, { color: '#c9a24a', shine: 1 }),
    bareArms(SKIN),
    bracers({ color: '#4a3a34' }, RIM),
    pauldrons(IRON, RIM),
    claws(SKIN, { color: '#3a2830', ink: '#1a1020' }, 1.15),
    scars({ color: '#6d4650', outlined: false }),
    vampireFace({ skin: SKIN.color, ridge: '#bfa7a9', furrow: '#6b4a56' }),
  ],
};
