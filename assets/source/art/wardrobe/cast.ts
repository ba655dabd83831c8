import type { Character } from '../anatomy/character.ts';
import { BAND } from './band.ts';
import { BRINGER } from './bringer.ts';
import { BRUTE } from './brute.ts';
import { BUFFY, BUFFY_SCYTHE } from './buffy.ts';
import { BYSTANDERS } from './bystanders.ts';
import { CLERK } from './clerk.ts';
import { DAWN } from './dawn.ts';
import { ELDER_TUROK_HAN } from './elderTurokHan.ts';
import { FAITH } from './faith.ts';
import { FAITH_WOUNDED } from './faithWounded.ts';
import { GILES } from './giles.ts';
import { POTENTIALS } from './potentials.ts';
import { SPIKE } from './spike.ts';
import { FAITH_CARRYING, FAITH_STORY, WILLOW_STORY } from './story.ts';
import { TARA } from './tara.ts';
import { TUROK_HAN } from './turokHan.ts';
import { VAMPIRES } from './vampires.ts';
import { WILLOW } from './willow.ts';
import { WILLOW_WHITE } from './willowWhite.ts';
import { XANDER } from './xander.ts';

/** Everyone who has a sprite sheet. */
export const CAST = {
  faith: FAITH,
  faithStory: FAITH_STORY,
  faithCarrying: FAITH_CARRYING,
  faithWounded: FAITH_WOUNDED,
  willow: WILLOW,
  willowStory: WILLOW_STORY,
  willowWhite: WILLOW_WHITE,
  buffy: BUFFY,
  buffyScythe: BUFFY_SCYTHE,
  spike: SPIKE,
  giles: GILES,
  xander: XANDER,
  dawn: DAWN,
  tara: TARA,
  ...POTENTIALS,
  ...BYSTANDERS,
  ...BAND,
  clerk: CLERK,
  ...VAMPIRES,
  brute: BRUTE,
  bringer: BRINGER,
  turokHan: TUROK_HAN,
  elderTurokHan: ELDER_TUROK_HAN,
} satisfies Record<string, Character>;

export type CastName = keyof typeof CAST;
