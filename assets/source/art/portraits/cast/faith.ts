import { WAVES } from '../hair/styles/waves.ts';
import { moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { WOMAN } from './faces.ts';

/** A smirk at one corner, heavy lids and dark paint: she looks at you before you look at her. */
export const FAITH: Person = {
  face: {
    ...WOMAN,
    shape: { ...WOMAN.shape, cheek: 4, jaw: 1.5, chin: 1.5, length: 1 },
    skin: '#edbd9a',
    lip: '#8f1d33',
    lips: { upper: 1.16, lower: 1.2, width: 1.02 },
    brow: '#2b1712',
    brows: { weight: 1, height: 0, arch: 1.2 },
    iris: '#4a2416',
    irisLight: '#b8703e',
    eyes: { width: 1.06, height: 1, tilt: -3.2, lashes: 1.25, shadow: 0.5 },
  },
  hair: { style: WAVES, colour: '#3c2022', light: '#a4685a', dark: '#1c0e16' },
  clothes: {
    top: { neckline: 'scoop', colour: '#d98a34' },
    outer: { cut: 'biker', colour: '#7c2430', light: '#ff9a94', leather: true },
    shoulders: 0,
    necklace: 'cross',
  },
  moods: moods(
    { mouth: { smirk: 0.6 }, brows: { near: -3 }, head: { roll: -0.035 }, lids: { open: 0.84 } },
    {
      wry: {
        mouth: { smirk: 1.25, open: 0.1, teeth: 1 },
        brows: { near: -8, far: 2 },
        head: { roll: -0.09 },
      },
      hurt: { mouth: { smirk: 0 }, brows: { near: 0 }, head: { roll: 0.08 } },
      tender: {
        mouth: { smirk: 0.3, smile: 0.5 },
        brows: { near: -1 },
        head: { roll: 0.09 },
        lids: { open: 0.7 },
      },
      fierce: { mouth: { smirk: 0.2, sneer: 1 }, brows: { near: -2 }, head: { roll: 0.02 } },
    },
  ),
};
