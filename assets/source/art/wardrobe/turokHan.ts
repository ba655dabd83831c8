import { bareArms, bracers, claws } from '../anatomy/arms.ts';
import { TUROK_HAN_BUILD } from '../anatomy/build.ts';
import type { Character } from '../anatomy/character.ts';
import { undeadFace } from '../anatomy/undeadFace.ts';
import { clawedFeet, trousers } from '../anatomy/legs.ts';
import { torso } from '../anatomy/torso.ts';
import { turokHanAnimations } from '../poses/turokHan/animations.ts';
import { rags, ribs, spineSpikes, straps } from './undead.ts';

const SKIN = { color: '#a8abbb' };
const SCALE = 1.1;

/** Ancient and pale: bare ribs, leather rags, claws. */
export const TUROK_HAN: Character = {
  build: TUROK_HAN_BUILD,
  scale: SCALE,
  cell: { width: 256, height: 256, footX: 128, footY: 164 },
  animations: turokHanAnimations({
    scale: SCALE,
    walkSpeed: 1.6,
    runSpeed: 5,
    walkStep: 0.6,
    runStep: 0.78,
    stoop: 0,
  }),
  parts: [
    trousers({ color: '#382b38' }),
    clawedFeet(SKIN, { color: '#3a3038' }),
    torso({ color: '#9496a8' }, SKIN),
    ribs({ color: '#b9bcc8' }),
    straps({ color: '#5a4238' }),
    rags([{ color: '#382a3c' }, { color: '#4a3646' }]),
    spineSpikes({ color: '#8a8494' }, 1, 4),
    bareArms(SKIN),
    bracers({ color: '#54403a' }, { color: '#45333f', shine: 0.4 }),
    claws(SKIN, { color: '#e6dcc8', ink: '#1a1020' }),
    undeadFace({
      skin: SKIN.color,
      ridge: '#bcbfcb',
      ear: '#9a98a8',
      earInside: '#6a5a6e',
      ears: 1,
    }),
  ],
};
