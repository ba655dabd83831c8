/** The pictures of a level come beside those of the one that is shown, and take their place at once. */
import type Phaser from 'phaser';
import { loadAtlas, loadImage } from '../decodeAside.ts';
import { forgetRelief, reliefImage } from '../light/joinRelief.ts';
import {
  allSheets,
  firstSheets,
  GROUND_LAYERS,
  GROUND_TEXTURE,
  LIGHT_TEXTURE,
  WET_TEXTURE,
  type ViewAssets,
} from '../viewAssets.ts';

type Textures = Phaser.Textures.TextureManager;

/** What every level has of its own. */
const OWN = { ground: GROUND_TEXTURE, light: LIGHT_TEXTURE, wet: WET_TEXTURE } as const;
const OWN_NAMES = Object.keys(OWN) as (keyof typeof OWN)[];

/** What it is called until its level is shown. */
const coming = (name: keyof typeof OWN): string => `coming-${OWN[name]}`;

/** What is there already is not loaded again. */
export function loadPictures({ load, textures }: Phaser.Scene, assets: ViewAssets): void {
  for (const { name, image, data } of firstSheets(assets)) {
    if (!textures.exists(name)) loadAtlas(load, name, image, data);
  }
  for (const name of OWN_NAMES) loadImage(load, coming(name), assets[name]);
}

/** What could not be loaded. */
export function missingPictures(textures: Textures, assets: ViewAssets): string[] {
  const missingSheets = firstSheets(assets).filter(({ name }) => !textures.exists(name));
  const missingOwn = OWN_NAMES.filter((name) => !textures.exists(coming(name)));
  return [...missingSheets.map(({ name }) => name), ...missingOwn];
}

/** The level that was loaded is not shown after all: only what `shown` needs stays. */
export function dropPictures(textures: Textures, loaded: ViewAssets, shown: ViewAssets): void {
  for (const name of OWN_NAMES) remove(textures, coming(name));
  removeSheets(textures, loaded, shown);
}

/** While nothing is drawn: from here on the pictures are those of `next`. */
export function changePictures(
  textures: Textures,
  last: ViewAssets | null,
  next: ViewAssets,
): void {
  for (const layer of Object.values(GROUND_LAYERS)) remove(textures, layer);
  for (const name of OWN_NAMES) {
    remove(textures, OWN[name]);
    textures.renameTexture(coming(name), OWN[name]);
  }
  if (last !== null) removeSheets(textures, last, next);
}

function removeSheets(textures: Textures, from: ViewAssets, needed: ViewAssets): void {
  const kept = new Set(allSheets(needed).map(({ name }) => name));
  for (const { name } of allSheets(from)) {
    if (kept.has(name)) continue;
    forgetRelief(textures, name);
    remove(textures, reliefImage(name));
    remove(textures, name);
  }
}

function remove(textures: Textures, key: string): void {
  if (textures.exists(key)) textures.remove(key);
}
