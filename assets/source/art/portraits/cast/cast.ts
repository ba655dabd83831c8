import type { Person } from '../person.ts';
import { BUFFY } from './buffy.ts';
import { DAWN } from './dawn.ts';
import { FAITH } from './faith.ts';
import { GILES } from './giles.ts';
import { SPIKE, SPIKE_VAMPIRE } from './spike.ts';
import { TARA } from './tara.ts';
import { WILLOW, WILLOW_WHITE } from './willow.ts';
import { XANDER } from './xander.ts';

/** Everyone who speaks, by the name of their file. */
export const PORTRAITS = {
  faith: FAITH,
  willow: WILLOW,
  willowWhite: WILLOW_WHITE,
  buffy: BUFFY,
  giles: GILES,
  spike: SPIKE,
  spikeVampire: SPIKE_VAMPIRE,
  xander: XANDER,
  dawn: DAWN,
  tara: TARA,
} as const satisfies Record<string, Person>;
