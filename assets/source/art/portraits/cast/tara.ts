import { VEIL } from '../hair/styles/veil.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { WOMAN } from './faces.ts';

/** Soft all over, half behind her hair, and smiling at one person. */
export const TARA: Person = {
  face: {
    ...WOMAN,
    shape: { ...WOMAN.shape, cheek: 9, jaw: 7, chin: 4, length: -1 },
    skin: '#f5cfb2',
    lip: '#c9686a',
    lips: { upper: 1.1, lower: 1.16, width: 0.96 },
    brow: '#8a6440',
    brows: { weight: 0.8, height: -1, arch: 1.05 },
    iris: '#466a8c',
    irisLight: '#bcdcf0',
    liner: '#38221e',
    eyes: { width: 1.02, height: 0.98, tilt: 2, lashes: 1, iris: 0.93, shadow: 0.05 },
    nose: { size: 0.9, width: 0.92 },
  },
  hair: { style: VEIL, colour: '#b98446', light: '#ffe0a0', dark: '#6a4224' },
  clothes: {
    top: { neckline: 'gathered', colour: '#c9b2e0' },
    outer: { cut: 'shawl', colour: '#6a4a8a', light: '#d9b4ff', leather: false },
    shoulders: -6,
    necklace: 'stone',
  },
  moods: moods(
    { head: { roll: 0.05, y: 3 }, blush: 0.6 },
    {
      neutral: {
        mouth: { smile: 0.35 },
        gaze: [-0.1, 0.12],
        lids: { open: 0.84 },
        pose: 'guarded',
      },
      wry: {
        mouth: { smirk: 0.55, smile: 0.6, open: 0 },
        brows: { near: -4 },
        head: { roll: 0.08 },
      },
      fierce: { mouth: { open: 0, teeth: 0, sneer: 0, smile: -0.35 }, brows: { inner: 9 } },
      tender: { head: { roll: 0.13 }, mouth: { smile: 0.8 } },
    },
  ),
};
