import type { Character } from '../anatomy/character.ts';

type Cell = Character['cell'];

/** Room for a person in any pose, weapons and falls included. */
export const PERSON_CELL: Cell = { width: 208, height: 208, footX: 104, footY: 140 };
/** Room for a figure a half larger. */
export const LARGE_CELL: Cell = { width: 304, height: 304, footX: 152, footY: 196 };
