/** Throws with its name when a part of the game is not there. */
export function needed<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`The game lacks ${name}.`);
  return thing;
}
