import { SWEPT } from '../hair/styles/swept.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { WOMAN } from './faces.ts';

/** A long young face, large light eyes, and hair that is always on its way across them. */
export const DAWN: Person = {
  face: {
    ...WOMAN,
    shape: { ...WOMAN.shape, cheek: 1, jaw: -2.5, chin: -1, length: 11 },
    skin: '#f4cfb4',
    lip: '#cd6f72',
    lips: { upper: 0.95, lower: 1.05, width: 0.98 },
    brow: '#4a3026',
    brows: { weight: 0.82, height: -2, arch: 0.9 },
    iris: '#3f6c96',
    irisLight: '#b6dcff',
    liner: '#2a1a20',
    eyes: { width: 1.06, height: 1.1, tilt: -0.6, lashes: 1.05, iris: 1.0, shadow: 0 },
    nose: { size: 0.92, width: 0.82 },
  },
  hair: { style: SWEPT, colour: '#5a3524', light: '#c48a58', dark: '#2c1614' },
  clothes: {
    top: { neckline: 'scoop', colour: '#c66a86' },
    outer: { cut: 'denim', colour: '#4d78a0', light: '#bfe0ff', leather: false },
    shoulders: -10,
    necklace: 'none',
  },
  moods: moods(
    { head: { roll: 0.02 }, blush: 0.5 },
    {
      neutral: { lids: { open: 0.98 }, pose: 'guarded' },
      wry: {
        brows: { near: -6, far: -2 },
        gaze: [-0.5, -0.15],
        mouth: { smirk: 0.7 },
        lids: { open: 0.9 },
      },
      fierce: {
        mouth: { open: 0.34, teeth: 1, sneer: 0.3 },
        brows: { inner: 10 },
        lids: { open: 0.95 },
      },
      tender: { mouth: { smile: 0.85, open: 0.18, teeth: 1 } },
    },
  ),
};
