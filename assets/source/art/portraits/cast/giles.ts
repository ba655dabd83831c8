import { PARTED } from '../hair/styles/parted.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { MAN } from './faces.ts';

/** Tweed, glasses, and one brow above them that has read more than you. */
export const GILES: Person = {
  face: {
    ...MAN,
    shape: { ...MAN.shape, cheek: 1, jaw: 6, chin: 1, length: 5, hollow: 0.45 },
    skin: '#e8ba9a',
    lip: '#a8655c',
    lips: { upper: 0.5, lower: 0.62, width: 1.04 },
    brow: '#5a4634',
    brows: { weight: 1.05, height: 0, arch: 0.8 },
    iris: '#4a6a50',
    irisLight: '#b0d0a8',
    eyes: { width: 0.92, height: 0.82, tilt: 1.6, lashes: 0.2, iris: 0.84, shadow: 0.3 },
    nose: { size: 1.08, width: 1 },
    marks: ['lines', 'glasses'],
  },
  hair: { style: PARTED, colour: '#6d5340', light: '#c2ac90', dark: '#382a24' },
  clothes: {
    top: { neckline: 'tie', colour: '#dfe2ec' },
    outer: { cut: 'tweed', colour: '#77664e', light: '#cbb48a', leather: false },
    shoulders: 14,
    necklace: 'none',
  },
  moods: moods(
    { brows: { far: -7, near: 1 }, head: { roll: 0.01 } },
    {
      wry: { brows: { far: -11, near: 1 }, mouth: { smirk: 0.55, smile: 0.35, open: 0 } },
      hurt: { brows: { far: -1 }, tears: false, mouth: { open: 0.04 } },
      tender: { brows: { far: -3 } },
      fierce: { brows: { far: -3 }, mouth: { open: 0.24, teeth: 1, sneer: 0.3 } },
    },
  ),
};
