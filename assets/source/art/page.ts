import { EFFECTS, paintEffect } from './effects/effects.ts';
import { MeshBuilder } from './geometry/MeshBuilder.ts';
import { toWebp } from './packing/encode.ts';
import { buildAtlas } from './packing/atlas.ts';
import { drawSheet, factsOf } from './packing/characterSheet.ts';
import { contactSheet } from './packing/contactSheet.ts';
import { trim } from './packing/trim.ts';
import { NIGHT, STUDIO } from './passes/lighting.ts';
import { SpriteRenderer } from './passes/SpriteRenderer.ts';
import { PROPS } from './props/props.ts';
import { bakeGround, bakeLightMap } from './street/bake.ts';
import { readStreetMap } from './street/map.ts';
import { CAST } from './wardrobe/cast.ts';
import type { CastName } from './wardrobe/cast.ts';

/** Files by path: text, or base64 where the path does not end in `.json`. */
export type Files = Record<string, string>;

const CAST_QUALITY = 0.76;
const PROP_QUALITY = 0.9;
const EFFECT_QUALITY = 0.9;
const GROUND_QUALITY = 0.93;
const LIGHT_QUALITY = 0.95;

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

async function buildStreet(level: string, mapJson: string): Promise<Files> {
  const map = readStreetMap(mapJson, `levels/${level}/map.tmj`);
  return {
    [`levels/${level}/ground.webp`]: await toWebp(bakeGround(map), GROUND_QUALITY),
    [`levels/${level}/light.webp`]: await toWebp(bakeLightMap(map), LIGHT_QUALITY),
  };
}

/** Level maps by folder, as text. */
export type Maps = Readonly<Record<string, string>>;

/** Everything that can be drawn, by the name that the command line takes. */
function drawings(maps: Maps): Map<string, () => Promise<Files>> {
  const streets = Object.entries(maps).map(
    ([level, map]) => [level, () => buildStreet(level, map)] as const,
  );
  const cast = (Object.keys(CAST) as CastName[]).map(
    (name) => [name, () => buildCharacter(name)] as const,
  );
  return new Map([...cast, ['props', buildProps], ['fx', buildEffects], ...streets]);
}

const page = {
  names: (maps: Maps): string[] => [...drawings(maps).keys()],
  draw: (maps: Maps, name: string): Promise<Files> => drawings(maps).get(name)!(),
};
export type ArtPage = typeof page;
(window as unknown as { art: ArtPage }).art = page;
