import type { Character } from '../anatomy/character.ts';
import { FAITH_DANCE_ANIMATIONS } from '../poses/faith/story.ts';
import { WILLOW_DANCE_ANIMATIONS } from '../poses/willow/story.ts';
import { BAND } from './band.ts';
import { CROWD } from './crowd.ts';
import { FAITH } from './faith.ts';
import { GILES_TEACHING } from './giles.ts';
import { WILLOW } from './willow.ts';

/** Somebody at the club, and which of her animations are danced there, by what the sheet calls them. */
export interface Clubber {
  readonly character: Character;
  readonly animations: Readonly<Record<string, string>>;
}

const dancer = (who: string, character: Character): Clubber => ({
  character,
  animations: Object.fromEntries(
    Object.keys(character.animations).map((name) => [`${who}-${name}`, name]),
  ),
});

/**
 * All who are at the Bronze, and who stands by elsewhere, in one sheet: few pictures of each are needed, and a
 * shader knows few sheets.
 */
export const CLUB: readonly Clubber[] = [
  dancer('faith', { ...FAITH, animations: FAITH_DANCE_ANIMATIONS }),
  dancer('willow', { ...WILLOW, animations: WILLOW_DANCE_ANIMATIONS }),
  { character: BAND.singer, animations: { singer: 'sing' } },
  { character: BAND.guitarist, animations: { guitarist: 'strum' } },
  { character: BAND.drummer, animations: { drummer: 'drum' } },
  { character: GILES_TEACHING, animations: { giles: 'instruct' } },
  ...Object.entries<Character>(CROWD).map(([name, character]) => ({
    character,
    animations: { [name]: 'dance' },
  })),
];
