import { AFLOAT } from '../hair/styles/afloat.ts';
import { STRAIGHT } from '../hair/styles/straight.ts';
import { moodFrom, moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { WOMAN } from './faces.ts';

const COMMON = moods(
  {
    head: { roll: 0.075, x: -4 },
    brows: { inner: -3, outer: 1 },
    lids: { open: 0.94, raised: 0.15 },
  },
  {
    neutral: { mouth: { smile: 0.28 }, gaze: [0.12, 0.05] },
    wry: {
      brows: { inner: -6, near: -3, far: -3 },
      mouth: { smirk: 0.5, smile: 0.85, open: 0.24 },
      head: { roll: 0.1, lift: 4 },
      lids: { open: 0.86, raised: 0.35 },
    },
    hurt: { brows: { inner: -14 }, head: { roll: 0.14 }, lids: { open: 0.84 } },
    tender: { brows: { inner: -7 }, head: { roll: 0.17 }, lids: { open: 0.64, raised: 0.5 } },
    fierce: {
      brows: { inner: 10, outer: -5 },
      mouth: { open: 0.2, teeth: 1, sneer: 0.4, smile: -0.45 },
      head: { roll: 0.02, x: 3 },
      lids: { open: 0.84, raised: 0.35 },
    },
  },
);

const MOODS = {
  ...COMMON,
  startled: moodFrom(COMMON.neutral, {
    brows: { inner: -11, middle: -9, outer: -5 },
    lids: { open: 1.2, raised: -0.1 },
    mouth: { smile: -0.15, open: 0.42, wide: -0.3 },
    head: { roll: 0.03, x: -6, y: -2 },
    pose: 'guarded',
  }),
};

/** Round, wide-eyed and freckled, her head always a little to one side. */
export const WILLOW: Person = {
  face: {
    ...WOMAN,
    shape: { ...WOMAN.shape, cheek: 6, jaw: 3, chin: 0, length: 1 },
    skin: '#f6d2b8',
    lip: '#c4605c',
    lips: { upper: 0.92, lower: 1.06, width: 1.02 },
    brow: '#8a3d20',
    brows: { weight: 0.8, height: -1, arch: 1 },
    iris: '#2f6a42',
    irisLight: '#9fd68a',
    liner: '#3a1a18',
    eyes: { width: 1.1, height: 1.06, tilt: 0.2, lashes: 1.1, iris: 0.93, shadow: 0 },
    nose: { size: 0.82, width: 0.84 },
    marks: ['freckles'],
  },
  hair: { style: STRAIGHT, colour: '#b0421c', light: '#ff9a4e', dark: '#5e1a14' },
  clothes: {
    top: { neckline: 'gathered', colour: '#e8d9b4' },
    outer: { cut: 'soft', colour: '#5f7e44', light: '#b4ca7e', leather: false },
    shoulders: -12,
    necklace: 'stone',
  },
  moods: MOODS,
};
/** Amplified: hair white and afloat, magic in her eyes. */
export const WILLOW_WHITE: Person = {
  ...WILLOW,
  face: {
    ...WILLOW.face,
    skin: '#f4d9cc',
    brow: '#8a76a6',
    iris: '#7a50e0',
    irisLight: '#ffffff',
    marks: ['freckles', 'radiant'],
    lip: '#c4688a',
  },
  hair: { style: AFLOAT, colour: '#cfc6dc', light: '#fbf6ff', dark: '#7a6c98' },
  clothes: {
    top: { neckline: 'gathered', colour: '#d9cfe8' },
    outer: { cut: 'coat', colour: '#a99fc4', light: '#ffffff', leather: false },
    shoulders: -12,
    necklace: 'stone',
  },
  moods: {
    neutral: moodFrom(MOODS.neutral, {
      lids: { open: 1.04 },
      mouth: { smile: 0.2 },
      head: { roll: 0.02 },
    }),
    tender: MOODS.tender,
    fierce: moodFrom(MOODS.fierce, {
      lids: { open: 1.1, raised: 0 },
      mouth: { open: 0.24, teeth: 1, sneer: 0 },
      pose: 'upright',
    }),
  },
};
