import type { GroundPoint } from '../sim/core/shapes.ts';
import { groundX, groundY } from './ground.ts';
import type { LevelProblem } from './LevelError.ts';
import type { MapLayer, MapObject, TiledMap } from './tiledMap.ts';

/** Walks through a map's layers and keeps account of what is wrong in them. */
export interface LayerReader {
  /** The layer of this name, or null. */
  layer(name: string): MapLayer | null;
  /** Notes that an object is wrong. */
  refuse(object: MapObject, reason: string): void;
  /** Notes that a layer is wrong. */
  refuseLayer(name: string, reason: string): void;
  /** Where a point stands on the ground; null, and noted, if it is no point or off the map. */
  point(object: MapObject): GroundPoint | null;
}

export function createLayerReader(
  map: TiledMap,
  file: string,
  problems: LevelProblem[],
): LayerReader {
  const layerOf = (object: MapObject): string | null =>
    map.layers.find(({ objects }) => objects.includes(object))?.name ?? null;
  const refuse = (object: MapObject, reason: string): void => {
    problems.push({ file, layer: layerOf(object), object: object.id, reason });
  };
  return {
    layer: (name) => map.layers.find((layer) => layer.name === name) ?? null,
    refuse,
    refuseLayer: (layer, reason) => problems.push({ file, layer, object: null, reason }),
    point(object) {
      if (object.shape !== 'point') {
        refuse(object, 'must be a point');
        return null;
      }
      if (object.x < 0 || object.y < 0 || object.x > map.widthPx || object.y > map.heightPx) {
        refuse(object, `is off the map, at ${object.x}, ${object.y} px`);
        return null;
      }
      return { x: groundX(object.x), y: groundY(object.y) };
    },
  };
}

/** The objects of a layer; none if the map has no such layer. */
export const eachObject = (reader: LayerReader, layer: string): readonly MapObject[] =>
  reader.layer(layer)?.objects ?? [];
