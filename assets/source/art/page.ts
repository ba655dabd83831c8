import { EFFECTS, paintEffect } from './effects/effects.ts';
import { MeshBuilder } from './geometry/MeshBuilder.ts';
import { buildAtlas } from './packing/atlas.ts';
import { drawSheet, factsOf } from './packing/characterSheet.ts';
import { contactSheet } from './packing/contactSheet.ts';
import { trim } from './packing/trim.ts';
import { NIGHT, STUDIO } from './passes/lighting.ts';
import { SpriteRenderer } from './passes/SpriteRenderer.ts';
import { PROPS } from './props/props.ts';
import { CAST } from './wardrobe/cast.ts';
import type { CastName } from './wardrobe/cast.ts';

/** Files by path: text, or base64 where the path does not end in `.json`. */
export type Files = Record<string, string>;

const CAST_QUALITY = 0.86;
const PROP_QUALITY = 0.9;
const EFFECT_QUALITY = 0.9;

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

async function buildProps(): Promise<Files> {
  const renderer = new SpriteRenderer();
  const sprites = Object.entries(PROPS).map(([name, prop]) => {
    const mesh = new MeshBuilder();
    prop.build(mesh);
    const lighting = prop.inStudioLight ? STUDIO : NIGHT;
    const room = { half: prop.room, middle: 0.3 * prop.room };
    const image = renderer.render(mesh, { cell: prop.cell, lighting, turned: 0, room });
    const pivot = { x: prop.cell.footX / prop.cell.width, y: prop.cell.footY / prop.cell.height };
    return { name, picture: trim(image, name), pivot };
  });
  const atlas = await buildAtlas('props', sprites, {}, PROP_QUALITY);
  return { 'assets/sprites/props.webp': atlas.image, 'assets/sprites/props.json': atlas.json };
}

async function buildEffects(): Promise<Files> {
  const sprites = Object.entries(EFFECTS).map(([name, effect]) => {
    const picture = trim(paintEffect(effect), name, true);
    return { name, picture, pivot: { x: 0.5, y: 0.5 } };
  });
  const atlas = await buildAtlas('fx', sprites, {}, EFFECT_QUALITY);
  return { 'assets/sprites/fx.webp': atlas.image, 'assets/sprites/fx.json': atlas.json };
}

/** Everything that can be drawn, by the name that the command line takes. */
const DRAWINGS: Record<string, () => Promise<Files>> = {
  ...Object.fromEntries((Object.keys(CAST) as CastName[]).map((name) => [name, () => buildCharacter(name)])),
  props: buildProps,
  fx: buildEffects,
};

const page = {
  names: Object.keys(DRAWINGS),
  draw: (name: string): Promise<Files> => DRAWINGS[name]!(),
};
export type ArtPage = typeof page;
(window as unknown as { art: ArtPage }).art = page;
