import { FLICKED } from '../hair/styles/flicked.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { WOMAN } from './faces.ts';

/** Small, and the chin up: she has done this before. */
export const BUFFY: Person = {
  face: {
    ...WOMAN,
    shape: { ...WOMAN.shape, cheek: 6, jaw: -1, chin: -4, length: 1, lift: 8 },
    skin: '#f6cda9',
    lip: '#cc6274',
    lips: { upper: 0.92, lower: 1.06, width: 0.95 },
    brow: '#94673a',
    brows: { weight: 0.78, height: -1, arch: 0.95 },
    iris: '#4a6f5a',
    irisLight: '#b4dab0',
    liner: '#2a1620',
    eyes: { width: 1.02, height: 1.06, tilt: -1.8, lashes: 1.1, iris: 0.93, shadow: 0.1 },
    nose: { size: 0.84, width: 0.92 },
  },
  hair: { style: FLICKED, colour: '#d9a24c', light: '#fff0b0', dark: '#84502c' },
  clothes: {
    top: { neckline: 'crew', colour: '#efe7ef' },
    outer: { cut: 'suede', colour: '#a9714a', light: '#ffd9a0', leather: false },
    shoulders: -14,
    necklace: 'cross',
  },
  moods: moods(
    { head: { roll: -0.05, y: -2 } },
    {
      neutral: { brows: { inner: 2 }, mouth: { smile: 0 }, lids: { open: 0.9, raised: 0.2 } },
      wry: {
        brows: { near: 1, far: -6 },
        mouth: { smirk: 0.6, smile: 0.7, open: 0.16 },
        head: { roll: -0.09 },
      },
      hurt: { brows: { inner: -11 }, head: { roll: 0.03 } },
      tender: { brows: { inner: -6 }, head: { roll: 0.04 } },
      fierce: {
        mouth: { open: 0.14, sneer: 0.4, smile: -0.4 },
        head: { roll: -0.03, y: 0, lift: -3 },
      },
    },
  ),
};
