import type { Character } from '../anatomy/character.ts';
import { ELDER_TUROK_HAN } from './elderTurokHan.ts';
import { FAITH } from './faith.ts';
import { TUROK_HAN } from './turokHan.ts';
import { WILLOW } from './willow.ts';

/** Everyone who has a sprite sheet. */
export const CAST = {
  faith: FAITH,
  willow: WILLOW,
  turokHan: TUROK_HAN,
  elderTurokHan: ELDER_TUROK_HAN,
} satisfies Record<string, Character>;

export type CastName = keyof typeof CAST;
