import { WAVES } from '../hair/styles/waves.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { WOMAN } from './faces.ts';

/** A smirk at one corner, heavy lids and dark paint: she looks at you before you look at her. */
export const FAITH: Person = {
  face: {
    ...WOMAN,
    shape: { ...WOMAN.shape, cheek: 5, jaw: 4, chin: 2, length: 2 },
    skin: '#edbd9a',
    lip: '#8f1d33',
    lips: { upper: 1.16, lower: 1.22, width: 1.08 },
    brow: '#2b1712',
    brows: { weight: 1, height: 0, arch: 1.2 },
    iris: '#4a2416',
    irisLight: '#b8703e',
    eyes: { width: 1.06, height: 1, tilt: -3.2, lashes: 1.25, iris: 0.9, shadow: 0.5 },
  },
  hair: { style: WAVES, colour: '#3c2022', light: '#a4685a', dark: '#1c0e16' },
  clothes: {
    top: { neckline: 'scoop', colour: '#d98a34' },
    outer: { cut: 'biker', colour: '#7c2430', light: '#ff9a94', leather: true },
    shoulders: 0,
    necklace: 'cross',
  },
  moods: moods(
    { mouth: { smirk: 0.85 }, brows: { near: -4 }, head: { roll: -0.035 }, lids: { open: 0.84 } },
    {
      neutral: { pose: 'leaning' },
      wry: {
        mouth: { smirk: 1.15, open: 0.2 },
        brows: { near: -10, far: 3 },
        head: { roll: -0.11, lift: 6 },
      },
      hurt: { mouth: { smirk: 0 }, brows: { near: 0 }, head: { roll: 0.08 } },
      tender: {
        mouth: { smirk: 0.4, smile: 0.75 },
        brows: { near: -1 },
        head: { roll: 0.09 },
        lids: { open: 0.58 },
      },
      fierce: {
        mouth: { smirk: 0.2, sneer: 0.9, smile: -0.35 },
        brows: { near: -2 },
        head: { roll: 0.02 },
      },
    },
  ),
};
