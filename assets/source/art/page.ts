import { buildAtlas } from './packing/atlas.ts';
import { drawSheet, factsOf } from './packing/characterSheet.ts';
import { contactSheet } from './packing/contactSheet.ts';
import { SpriteRenderer } from './passes/SpriteRenderer.ts';
import { CAST } from './wardrobe/cast.ts';
import type { CastName } from './wardrobe/cast.ts';

/** Files by path: text, or base64 where the path does not end in `.json`. */
export type Files = Record<string, string>;

const CAST_QUALITY = 0.86;

async function buildCharacter(name: CastName): Promise<Files> {
  const character = CAST[name];
  const sprites = drawSheet(new SpriteRenderer(), character);
  const atlas = await buildAtlas(name, sprites, factsOf(character), CAST_QUALITY);
  const files: Files = {
    [`assets/sprites/${name}.webp`]: atlas.image,
    [`assets/sprites/${name}.json`]: atlas.json,
  };
  for (const animation of Object.keys(character.animations)) {
    files[`test-results/art/${name}/${animation}.png`] = await contactSheet(sprites, animation);
  }
  return files;
}

/** Everything that can be drawn, by the name that the command line takes. */
const DRAWINGS: Record<string, () => Promise<Files>> = {
  ...Object.fromEntries((Object.keys(CAST) as CastName[]).map((name) => [name, () => buildCharacter(name)])),
};

const page = {
  names: Object.keys(DRAWINGS),
  draw: (name: string): Promise<Files> => DRAWINGS[name]!(),
};
export type ArtPage = typeof page;
(window as unknown as { art: ArtPage }).art = page;
