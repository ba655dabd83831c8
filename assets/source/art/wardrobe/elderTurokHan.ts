import { bareArms, bracers, claws } from '../anatomy/arms.ts';
import { ELDER_BUILD } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { hornCrown, undeadFace } from '../anatomy/undeadFace.ts';
import { clawedFeet, trousers } from '../anatomy/legs.ts';
import { torso } from '../anatomy/torso.ts';
import { elderAnimations } from '../poses/elderTurokHan.ts';
import { breastplate, rags, scars, spineSpikes, tornCloak } from './undead.ts';

const SKIN = { color: '#aca5c8' };
const BONE = { color: '#d9cba8' };
const SCALE = 1.43;

/** The boss: a hill of a back under a torn cloak, a crown of horns, a breast of bone. */
export const ELDER_TUROK_HAN: Character = {
  build: ELDER_BUILD,
  scale: SCALE,
  cell: { width: 352, height: 352, footX: 176, footY: 224 },
  animations: elderAnimations({
    scale: SCALE,
    walkSpeed: 1.5,
    runSpeed: 4.6,
    walkStep: 0.62,
    runStep: 0.8,
    stoop: 0.16,
  }),
  parts: [
    trousers({ color: '#33263c' }),
    clawedFeet(SKIN, { color: '#2c2230' }),
    torso({ color: '#938bb0' }, SKIN),
    breastplate(BONE, { color: '#7d6d60', outlined: false }),
    tornCloak({ color: '#4a2f4e' }, { color: '#6d5a70' }, 0.8),
    rags([{ color: '#33243a' }, { color: '#48334a' }], 1.15),
    spineSpikes(BONE, 2.2, 4),
    bareArms(SKIN),
    bracers({ color: '#4c3a3c' }, { color: '#5a4350', shine: 0.4 }),
    claws(SKIN, { color: '#efe4cc', ink: '#1a1020' }, 1.25),
    scars({ color: '#6d4a66', outlined: false }),
    undeadFace({
      skin: SKIN.color,
      ridge: '#bdb6d6',
      ear: '#a8a0bc',
      earInside: '#6d5578',
      ears: 0.72,
    }),
    hornCrown(BONE),
  ],
};
