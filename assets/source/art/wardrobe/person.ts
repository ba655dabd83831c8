import type { Character, Part } from '../anatomy/character.ts';
import { movementsOf } from '../poses/people/person.ts';
import type { Movement, Person } from '../poses/people/person.ts';
import { PERSON_CELL } from './cells.ts';

/** One of the cast: a body with its bearing, what it does, and what it wears from the inside out. */
export function person(
  body: Person,
  movements: Readonly<Record<string, Movement>>,
  parts: readonly Part[],
  cell = PERSON_CELL,
): Character {
  const { build, scale } = body;
  return { build, scale, cell, parts, animations: movementsOf(body, movements) };
}
