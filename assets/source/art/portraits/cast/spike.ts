import { SLICK } from '../hair/styles/slick.ts';
import { moodFrom, moods } from '../moods.ts';
import type { Person } from '../person.ts';
import { MAN } from './faces.ts';

const MOODS = moods(
  {
    mouth: { smirk: 0.35 },
    head: { roll: -0.04 },
  },
  {
    neutral: {
      lids: { open: 0.8, raised: 0.3 },
      brows: { inner: 4, near: -3 },
      mouth: { smile: -0.1 },
      pose: 'leaning',
    },
    wry: {
      mouth: { smirk: 1.2, open: 0.14, teeth: 1, smile: 0.3 },
      brows: { near: -9, inner: 4 },
      head: { roll: -0.1 },
    },
    hurt: { brows: { inner: -7 }, mouth: { smirk: 0, open: 0.05 } },
    tender: { brows: { inner: -4 }, mouth: { smile: 0.35, smirk: 0.2 }, gaze: [0.05, 0.25] },
    fierce: { mouth: { smirk: 0.2, sneer: 1 } },
  },
);

/** Cheekbones to cut oneself on, a scar through the brow, and no kindness before he means it. */
export const SPIKE: Person = {
  face: {
    ...MAN,
    shape: { ...MAN.shape, cheek: 4, jaw: 4, chin: 2, length: 6, hollow: 1 },
    skin: '#e2cbc2',
    blush: '#b06070',
    lip: '#a4626a',
    lips: { upper: 0.6, lower: 0.75, width: 1.04 },
    brow: '#5d4530',
    brows: { weight: 1.2, height: 6, arch: 0.7 },
    iris: '#2f5fa0',
    irisLight: '#9cd2ff',
    eyes: { width: 0.98, height: 0.8, tilt: -3, lashes: 0.3, iris: 0.84, shadow: 0.55 },
    nose: { size: 0.98, width: 0.9 },
    marks: ['scarredBrow'],
  },
  hair: { style: SLICK, colour: '#ebe3c4', light: '#fffdf2', dark: '#877c74' },
  clothes: {
    top: { neckline: 'crew', colour: '#2a1e26' },
    outer: { cut: 'duster', colour: '#2c2836', light: '#9f9cc0', leather: true },
    shoulders: 20,
    necklace: 'none',
  },
  moods: MOODS,
};

/** The same face with what is under it. */
export const SPIKE_VAMPIRE: Person = {
  ...SPIKE,
  face: {
    ...SPIKE.face,
    skin: '#d9c0b8',
    brow: '#4a3626',
    brows: { weight: 0.6, height: 8, arch: 0.4 },
    iris: '#c98a14',
    irisLight: '#ffef8a',
    marks: ['ridges', 'fangs'],
  },
  moods: {
    neutral: moodFrom(MOODS.neutral, { brows: { inner: 7, knit: 4 } }),
    wry: moodFrom(MOODS.wry, {
      brows: { inner: 6, near: -3 },
      mouth: { open: 0.22, teeth: 1 },
    }),
    fierce: moodFrom(MOODS.fierce, { mouth: { open: 0.55, teeth: 1, wide: 0.2 } }),
  },
};
