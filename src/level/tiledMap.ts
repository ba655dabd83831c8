/**
 * Reads a map as Tiled 1.8 and later save it (JSON), as far as our levels use it: flat or grouped
 * layers of objects and one image. What it does not understand it refuses, it passes nothing over.
 */
import * as v from 'valibot';
import type { LevelProblem } from './LevelError.ts';
import { parseJson } from './parseJson.ts';

export const MAP_FILE = 'map.tmj';

export interface TiledMap {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly layers: readonly MapLayer[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface MapLayer {
  readonly name: string;
  /** The picture of an image layer; null for a layer of objects. */
  readonly image: string | null;
  readonly objects: readonly MapObject[];
}

export interface MapObject {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly shape: 'point' | 'rectangle' | 'ellipse' | 'line';
  /** Of a line, where it bends; of every other shape none. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

const MAX_SIDE_PX = 32_000;
const MAX_OBJECTS = 10_000;
const MAX_GROUP_DEPTH = 8;

const finite = v.pipe(v.number(), v.finite());
const size = v.pipe(finite, v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SIDE_PX));

const MAP = v.object({
  type: v.literal('map', 'is no Tiled map: "type" must be "map"'),
  // as a number 1.10 would be 1.1
  version: v.string('must be the text that Tiled writes, such as "1.10"'),
  orientation: v.literal('orthogonal', 'must be an orthogonal map'),
  infinite: v.optional(v.literal(false, 'is an infinite map; switch that off in its properties')),
  width: count,
  height: count,
  tilewidth: count,
  tileheight: count,
  layers: v.array(v.unknown()),
  properties: v.optional(v.array(v.object({ name: v.string(), value: v.unknown() })), []),
});

/** What Tiled writes and changes nothing of what is played or seen here. */
const ignored = v.optional(v.unknown());
/** What would change it, unless it is as Tiled has it at first. */
const only = <Value extends boolean | number | string>(value: Value, reason: string) =>
  v.optional(v.literal(value, reason));
const shown = only(true, 'is hidden; show it in Tiled, or delete it');
const opaque = only(1, 'is not fully opaque; opacity is not understood');

const LAYER = v.strictObject({
  type: v.string(),
  name: v.string(),
  offsetx: only(0, 'the layer is moved; move its objects instead'),
  offsety: only(0, 'the layer is moved; move its objects instead'),
  image: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))),
  objects: v.optional(v.array(v.unknown()), []),
  layers: v.optional(v.array(v.unknown()), []),
  compression: v.optional(v.string(), ''),
  encoding: v.optional(v.string(), ''),
  chunks: v.optional(v.array(v.unknown())),
  visible: shown,
  opacity: opaque,
  parallaxx: only(1, 'the layer moves at its own speed; parallax is not understood'),
  parallaxy: only(1, 'the layer moves at its own speed; parallax is not understood'),
  tintcolor: only('#ffffff', 'the layer is tinted; tints are not understood'),
  mode: only('normal', 'the layer is blended; only the mode "normal" is understood'),
  repeatx: only(false, 'the image is repeated; that is not understood'),
  repeaty: only(false, 'the image is repeated; that is not understood'),
  transparentcolor: v.optional(v.never('an image with a transparent colour is not understood')),
  id: ignored,
  class: ignored,
  x: ignored,
  y: ignored,
  width: ignored,
  height: ignored,
  imagewidth: ignored,
  imageheight: ignored,
  startx: ignored,
  starty: ignored,
  data: ignored,
  draworder: ignored,
  color: ignored,
  locked: ignored,
  properties: ignored,
});

const OBJECT = v.strictObject({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  type: v.optional(v.string(), ''),
  // Tiled 1.9 alone calls the type so
  class: v.optional(v.string(), ''),
  x: finite,
  y: finite,
  width: v.optional(size, 0),
  height: v.optional(size, 0),
  rotation: v.optional(v.literal(0, 'is turned; only upright shapes are understood')),
  point: v.optional(v.boolean(), false),
  ellipse: v.optional(v.boolean(), false),
  polyline: v.optional(
    v.pipe(v.array(v.object({ x: finite, y: finite })), v.minLength(2), v.maxLength(MAX_OBJECTS)),
  ),
  properties: v.optional(v.array(v.object({ name: v.string(), value: v.unknown() })), []),
  visible: shown,
  opacity: opaque,
  // told below, in words of their own
  polygon: ignored,
  text: ignored,
  gid: ignored,
  template: ignored,
  capsule: ignored,
});

/** What Tiled can draw and we cannot read, by the field that tells it. */
const FOREIGN_SHAPES = {
  polygon: 'is a polygon; use a rectangle or an ellipse',
  text: 'is a text; put it in a property',
  gid: 'is a tile; use a point with its type',
  template: 'is made from a template; detach it in Tiled ("Detach Templates")',
  capsule: 'is a capsule; use a rectangle or an ellipse',
};

/** The map, or null when it is so broken that nothing more can be said of it. Appends what is wrong. */
export function readMap(text: string, file: string, problems: LevelProblem[]): TiledMap | null {
  const json = parseJson(text, file, problems);
  if (json === undefined) return null;
  const map = v.safeParse(MAP, json);
  if (!map.success) {
    for (const issue of map.issues) {
      problems.push({ file, layer: null, object: null, reason: withPath(issue) });
    }
    return null;
  }
  const { width, height, tilewidth, tileheight, version } = map.output;
  if (!/^1\.([8-9]|\d\d)/.test(version)) {
    const reason = `was saved as version ${version}; Tiled 1.8 or later is needed`;
    problems.push({ file, layer: null, object: null, reason });
  }
  const widthPx = width * tilewidth;
  const heightPx = height * tileheight;
  if (widthPx > MAX_SIDE_PX || heightPx > MAX_SIDE_PX) {
    const reason = `is ${widthPx} × ${heightPx} px; at most ${MAX_SIDE_PX} a side are possible`;
    problems.push({ file, layer: null, object: null, reason });
    return null;
  }
  const layers = readLayers(map.output.layers, 0, file, problems);
  refuseDoubleNames(layers, file, problems);
  refuseDoubleIds(layers, file, problems);
  const properties = named(map.output.properties);
  return { widthPx, heightPx, layers, properties };
}

function readLayers(
  found: readonly unknown[],
  depth: number,
  file: string,
  problems: LevelProblem[],
): MapLayer[] {
  return found.flatMap((json) => {
    const parsed = v.safeParse(LAYER, json);
    if (!parsed.success) {
      const name = nameOf(json);
      for (const issue of parsed.issues) {
        problems.push({ file, layer: name, object: null, reason: withPath(issue) });
      }
      return [];
    }
    const layer = parsed.output;
    const refuse = (reason: string): [] => {
      problems.push({ file, layer: layer.name, object: null, reason });
      return [];
    };
    switch (layer.type) {
      case 'group':
        if (depth === MAX_GROUP_DEPTH) return refuse('is nested too deeply');
        return readLayers(layer.layers, depth + 1, file, problems);
      case 'imagelayer':
        if (layer.image === undefined) return refuse('has no image');
        return [{ name: layer.name, image: layer.image, objects: [] }];
      case 'objectgroup':
        if (layer.objects.length > MAX_OBJECTS) {
          return refuse(`has ${layer.objects.length} objects; at most ${MAX_OBJECTS} are possible`);
        }
        return [readObjects(layer.name, layer.objects, file, problems)];
      case 'tilelayer':
        if (layer.chunks) return refuse('is an infinite tile layer');
        if (layer.compression !== '' || layer.encoding === 'base64') {
          return refuse(`is a compressed tile layer (${layer.compression || layer.encoding})`);
        }
        return refuse('is a tile layer; the ground is painted as an image layer');
      default:
        return refuse(`is of the unknown type "${layer.type}"`);
    }
  });
}

function readObjects(
  layer: string,
  found: readonly unknown[],
  file: string,
  problems: LevelProblem[],
): MapLayer {
  const objects: MapObject[] = [];
  for (const json of found) {
    const parsed = v.safeParse(OBJECT, json);
    const before = problems.length;
    const object = idOf(json);
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        problems.push({ file, layer, object, reason: withPath(issue) });
      }
    }
    for (const [field, reason] of Object.entries(FOREIGN_SHAPES)) {
      if (hasField(json, field)) problems.push({ file, layer, object, reason });
    }
    if (!parsed.success || problems.length > before) continue;
    const { id, name, x, y, width, height, point, ellipse, polyline } = parsed.output;
    objects.push({
      id,
      name,
      x,
      y,
      width,
      height,
      type: parsed.output.type || parsed.output.class,
      shape: point ? 'point' : ellipse ? 'ellipse' : polyline ? 'line' : 'rectangle',
      // Tiled counts a line's points from its first
      points: (polyline ?? []).map((bend) => ({ x: bend.x + x, y: bend.y + y })),
      properties: named(parsed.output.properties),
    });
  }
  return { name: layer, image: null, objects };
}

const named = (
  properties: readonly { name: string; value?: unknown }[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(properties.map(({ name, value }) => [name, value]));

function refuseDoubleNames(
  layers: readonly MapLayer[],
  file: string,
  problems: LevelProblem[],
): void {
  const seen = new Set<string>();
  for (const { name } of layers) {
    if (seen.has(name)) {
      problems.push({
        file,
        layer: name,
        object: null,
        reason: 'there are two layers of this name',
      });
    }
    seen.add(name);
  }
}

function refuseDoubleIds(
  layers: readonly MapLayer[],
  file: string,
  problems: LevelProblem[],
): void {
  const owner = new Map<number, string>();
  for (const layer of layers) {
    for (const { id } of layer.objects) {
      const other = owner.get(id);
      if (other !== undefined) {
        const reason = `layer "${other}" has an object of the same id`;
        problems.push({ file, layer: layer.name, object: id, reason });
      }
      owner.set(id, layer.name);
    }
  }
}

/** A problem's words, led by the field that it is about. */
export function withPath(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

const hasField = (json: unknown, field: string): boolean =>
  typeof json === 'object' && json !== null && field in json;

function idOf(json: unknown): number | null {
  const id = hasField(json, 'id') ? (json as { id: unknown }).id : null;
  return typeof id === 'number' ? id : null;
}

function nameOf(json: unknown): string | null {
  const name = hasField(json, 'name') ? (json as { name: unknown }).name : null;
  return typeof name === 'string' ? name : null;
}
