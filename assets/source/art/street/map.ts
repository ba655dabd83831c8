import { rgb } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

/** A point on the screen map, in pixels from its top left corner. */
export interface MapPoint {
  kind: string;
  x: number;
  y: number;
}

export interface MapLamp extends MapPoint {
  heightUnits: number;
  /** Where its flames are, pixels to either side of its post. */
  headsPx: readonly number[];
  color: V3;
  intensity: number;
  rangeUnits: number;
}

/** What the painter needs of a Tiled map. */
export interface StreetMap {
  widthPx: number;
  heightPx: number;
  props: readonly MapPoint[];
  lamps: readonly MapLamp[];
}

/** Of the street lamp among the props. */
const TWO_HEADS_PX = [-26, 26] as const;
/** A lamp, a single flame, and light that comes from a window or a sign. */
const LIGHTS = ['lamp', 'flame', 'glow'];

interface TiledObject {
  id: number;
  type: string;
  x: number;
  y: number;
  properties?: { name: string; value: unknown }[];
}

interface TiledMap {
  width: number;
  height: number;
  tilewidth: number;
  tileheight: number;
  layers: { name: string; objects?: TiledObject[] }[];
}

/** Reads size, `props` and `lights` from Tiled's JSON. Throws, naming the object, where something is missing. */
export function readStreetMap(json: string, file: string): StreetMap {
  const map = JSON.parse(json) as TiledMap;
  const objects = (layer: string): TiledObject[] => {
    const found = map.layers.find(({ name }) => name === layer)?.objects;
    if (!found) throw new Error(`${file}: there is no object layer "${layer}".`);
    return found;
  };
  const property = (object: TiledObject, name: string): unknown => {
    const found = object.properties?.find((p) => p.name === name);
    if (!found) throw new Error(`${file}: light ${object.id} has no property "${name}".`);
    return found.value;
  };
  const posts = objects('props').filter(({ type }) => type === 'lamp');
  const hasPost = ({ x, y }: TiledObject): boolean =>
    posts.some((post) => post.x === x && post.y === y);
  const point = ({ type, x, y }: TiledObject): MapPoint => ({ kind: type, x, y });
  return {
    widthPx: map.width * map.tilewidth,
    heightPx: map.height * map.tileheight,
    props: objects('props').map(point),
    lamps: objects('lights')
      .filter(({ type }) => LIGHTS.includes(type))
      .map((object) => ({
        ...point(object),
        headsPx: hasPost(object) ? TWO_HEADS_PX : [0],
        heightUnits: Number(property(object, 'height')),
        color: rgb(String(property(object, 'color'))),
        intensity: Number(property(object, 'intensity')),
        rangeUnits: Number(property(object, 'range')),
      })),
  };
}
