import { TOUSLED } from '../hair/styles/tousled.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { MAN } from './faces.ts';

/** Broad, unshaven, one eye left, and a joke ready for it. */
export const XANDER: Person = {
  face: {
    ...MAN,
    shape: { ...MAN.shape, cheek: 4, jaw: 10, chin: 6, length: 1, hollow: 0 },
    skin: '#e9b792',
    lip: '#b06a60',
    lips: { upper: 0.7, lower: 0.85, width: 1.1 },
    brow: '#35221a',
    brows: { weight: 1.45, height: 4, arch: 0.6 },
    iris: '#4e3018',
    irisLight: '#b08048',
    eyes: { width: 1, height: 0.9, tilt: 1, lashes: 0.35, iris: 0.86, shadow: 0.3 },
    nose: { size: 1, width: 1.06 },
    marks: ['stubble', 'eyePatch'],
  },
  hair: { style: TOUSLED, colour: '#3c2820', light: '#946a4c', dark: '#1c1212' },
  clothes: {
    top: { neckline: 'crew', colour: '#d8d2c4' },
    outer: { cut: 'plaid', colour: '#3f6a5c', light: '#e8cf94', leather: false },
    shoulders: 26,
    necklace: 'none',
  },
  moods: moods(
    { head: { roll: 0.03 } },
    {
      neutral: { brows: { inner: -2, far: -2 }, mouth: { smile: 0.32 } },
      wry: {
        brows: { far: -8 },
        mouth: { smirk: 0.3, smile: 0.85, open: 0.26, wide: 0.25 },
        head: { roll: 0.06 },
      },
      hurt: { tears: false, mouth: { open: 0.06 } },
      fierce: { brows: { far: 2 }, mouth: { sneer: 0.5, teeth: 1 } },
    },
  ),
};
