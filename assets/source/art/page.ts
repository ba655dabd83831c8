import { paintEffect } from './effects/effect.ts';
import type { Character } from './anatomy/character.ts';
import { EFFECTS } from './effects/effects.ts';
import { MeshBuilder } from './geometry/MeshBuilder.ts';
import { toPng, toWebp } from './packing/encode.ts';
import { buildAtlas } from './packing/atlas.ts';
import type { AnimationFacts, Files, Quality, Sprite } from './packing/atlas.ts';
import { drawSheet, factsOf } from './packing/characterSheet.ts';
import { contactSheet } from './packing/contactSheet.ts';
import { lineUp } from './packing/lineUp.ts';
import { drawRiders } from './packing/ridersSheet.ts';
import { trim, trimAlike } from './packing/trim.ts';
import { STUDIO } from './passes/lighting.ts';
import { SpriteRenderer } from './passes/SpriteRenderer.ts';
import { buildPortraits } from './portraits/sheet.ts';
import { PROP_BUNDLES } from './props/bundles.ts';
import { CREWS } from './props/cars/riders.ts';
import type { Crew } from './props/cars/riders.ts';
import { catalogue } from './props/catalogue.ts';
import { frameOf } from './props/prop.ts';
import type { Props } from './props/prop.ts';
import { bakeGround, bakeLightMap } from './street/bake.ts';
import { readStreetMap } from './street/map.ts';
import { planOf } from './street/plans/plans.ts';
import { drawSwatches } from './street/swatches.ts';
import { bakeWetness } from './street/wetness.ts';
import { CAST } from './wardrobe/cast.ts';
import type { CastName } from './wardrobe/cast.ts';
import { CLUB } from './wardrobe/club.ts';

export type { Files };

const CAST_QUALITY: Quality = { color: 0.58, relief: 0.5 };
/** They are large and of few colours. */
const TUROK_HAN_QUALITY: Quality = { color: 0.45, relief: 0.45 };
const PROP_QUALITY: Quality = { color: 0.9, relief: 0.9, isCrisp: true };
/** There are hundreds of them, and they are seen in motion. */
const CAR_QUALITY: Quality = { color: 0.66, relief: 0.55 };
const EFFECT_QUALITY: Quality = { color: 0.9 };
const GROUND_QUALITY = { ground: 0.92, albedo: 0.9, relief: 0.85, shares: 0.82 };
const LIGHT_QUALITY = 0.95;

/** One for all: a browser keeps few of them alive. */
const renderer = new SpriteRenderer();

async function buildCharacter(name: CastName): Promise<Files> {
  const character = CAST[name];
  const animations = Object.keys(character.animations);
  const sprites = drawSheet(renderer, character, animations, true);
  const atlas = await buildAtlas(name, sprites, factsOf(character), qualityOf(name));
  return { ...atlas, ...(await contactSheets(name, sprites, animations)) };
}

const qualityOf = (name: CastName): Quality =>
  name === 'turokHan' || name === 'elderTurokHan' ? TUROK_HAN_QUALITY : CAST_QUALITY;

async function contactSheets(
  name: CastName | 'club',
  sprites: readonly Sprite[],
  animations: readonly string[],
): Promise<Files> {
  const files: Files = {};
  for (const animation of animations) {
    files[`test-results/art/${name}/${animation}.png`] = await contactSheet(sprites, animation);
  }
  return files;
}

async function buildProps(bundle: string, props: Props): Promise<Files> {
  const sprites = Object.entries(props).map(([name, prop]) => {
    const mesh = new MeshBuilder();
    prop(mesh);
    const { cell, room } = frameOf(mesh);
    const shot = { cell, lighting: STUDIO, turned: 0, room };
    const picture = trim(renderer.drawColor(mesh, shot), name);
    const relief = trimAlike(renderer.drawRelief(mesh, shot), picture);
    return {
      name,
      picture,
      relief,
      pivot: { x: cell.footX / cell.width, y: cell.footY / cell.height },
    };
  });
  const atlas = await buildAtlas(
    bundle,
    sprites,
    {},
    bundle === 'cars' ? CAR_QUALITY : PROP_QUALITY,
  );
  return { ...atlas, [`test-results/art/${bundle}.png`]: await toPng(catalogue(sprites)) };
}

/** Nothing but the car's own tint lights them: they have no relief. */
async function buildRiders(name: string, crew: Crew): Promise<Files> {
  const { sprites, seen } = drawRiders(renderer, crew);
  const atlas = await buildAtlas(name, sprites, {}, { color: CAR_QUALITY.color });
  return { ...atlas, [`test-results/art/${name}.png`]: await toPng(catalogue(seen)) };
}

/** Everybody at the club in one sheet. */
async function buildClub(): Promise<Files> {
  const all: Sprite[] = [];
  const facts: Record<string, AnimationFacts> = {};
  const sheets: Files = {};
  for (const { character, animations } of CLUB) {
    const own = factsOf(character);
    for (const [name, animation] of Object.entries(animations)) {
      const drawn = drawSheet(renderer, character, [animation], true);
      const sprites = drawn.map((sprite) => ({
        ...sprite,
        name: sprite.name.replace(animation, name),
      }));
      all.push(...sprites);
      facts[name] = own[animation]!;
      Object.assign(sheets, await contactSheets('club', sprites, [name]));
    }
  }
  return { ...(await buildAtlas('club', all, facts, CAST_QUALITY)), ...sheets };
}

async function buildEffects(): Promise<Files> {
  const sprites = Object.entries(EFFECTS).map(([name, effect]) => {
    const picture = trim(paintEffect(effect), name, true);
    return { name, picture, pivot: { x: 0.5, y: 0.5 } };
  });
  const atlas = await buildAtlas('fx', sprites, {}, EFFECT_QUALITY);
  return { ...atlas, 'test-results/art/fx.png': await toPng(catalogue(sprites)) };
}

async function buildStreet(level: string, mapJson: string): Promise<Files> {
  const map = readStreetMap(mapJson, `levels/${level}/map.tmj`);
  const plan = planOf(level);
  const { ground, albedo, relief, shares } = bakeGround(map, plan);
  const folder = `levels/${level}`;
  return {
    [`${folder}/ground.webp`]: await toWebp(ground, GROUND_QUALITY.ground),
    [`${folder}/ground-albedo.webp`]: await toWebp(albedo, GROUND_QUALITY.albedo),
    [`${folder}/ground-relief.webp`]: await toWebp(relief, GROUND_QUALITY.relief),
    [`${folder}/ground-shares.webp`]: await toWebp(shares, GROUND_QUALITY.shares),
    [`${folder}/light.webp`]: await toWebp(bakeLightMap(map, plan), LIGHT_QUALITY),
    [`${folder}/wet.webp`]: await toWebp(bakeWetness(map, plan), LIGHT_QUALITY),
  };
}

/** What the ground can be made of, in one picture. */
async function buildSwatches(): Promise<Files> {
  const swatches = drawSwatches();
  const canvas = new OffscreenCanvas(swatches.width, swatches.height);
  canvas.getContext('2d')!.putImageData(swatches, 0, 0);
  return { 'test-results/art/grounds.png': await toPng(canvas) };
}

/** Everybody once, to see whether they are told apart. */
async function buildLineUp(): Promise<Files> {
  const people = Object.values<Character>(CAST).filter(({ animations }) => 'idle' in animations);
  return { 'test-results/art/line-up.png': await lineUp(renderer, people) };
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
  const props = Object.entries(PROP_BUNDLES).map(
    ([name, bundle]) => [name, () => buildProps(name, bundle)] as const,
  );
  const crews = Object.entries(CREWS).map(
    ([name, crew]) => [name, () => buildRiders(name, crew)] as const,
  );
  return new Map([
    ...cast,
    ...props,
    ...crews,
    ['club', buildClub],
    ['fx', buildEffects],
    ['grounds', buildSwatches],
    ['line-up', buildLineUp],
    ['portraits', buildPortraits],
    ...streets,
  ]);
}

/** The contact sheets of some animations of a character, and nothing else: a quick look at work in progress. */
function look(name: string, wanted: readonly string[]): Promise<Files> {
  if (!isCastName(name)) {
    throw new Error(
      `${name} has no animations: --only goes with one of ${Object.keys(CAST).join(', ')}.`,
    );
  }
  const character = CAST[name];
  const unknown = wanted.filter((animation) => !(animation in character.animations));
  if (unknown.length > 0) {
    const known = Object.keys(character.animations).join(', ');
    throw new Error(`${name} has no animation called ${unknown.join(', ')}. Choose from ${known}.`);
  }
  const sprites = drawSheet(renderer, character, wanted, false);
  return contactSheets(name, sprites, wanted);
}

const isCastName = (name: string): name is CastName => name in CAST;

const page = {
  names: (maps: Maps): string[] => [...drawings(maps).keys()],
  draw: (maps: Maps, name: string): Promise<Files> => drawings(maps).get(name)!(),
  look,
};
export type ArtPage = typeof page;
(window as unknown as { art: ArtPage }).art = page;
