/**
 * The ground of a level as the simulation uses it: a grid of cells, each with the solids that may touch
 * a body in it, and whether a body of ordinary size can stand at its centre. Immutable; built once for each set of gates
 * that are shut.
 */
import { distanceTo, type Box, type Solid, type SolidKind } from './shapes.ts';

/** Side of a cell, in units. */
export const CELL = 0.5;

/** No body is larger. */
export const MAX_RADIUS = 0.75;

/** Cells closer to a solid than this are narrow: the largest enemy does not fit. */
const CLEARANCE = 0.58;

/** And if no point of it is so far from all solids, nobody does. */
const LEAST_CLEARANCE = 0.3;
/** Such points are looked for on a grid that is this much finer, along each side. */
const FINER = 4;

/** Cells closer than this are in the way of a straight walk. */
const SIGHT_CLEARANCE = 0.3;

export interface Terrain {
  readonly columns: number;
  readonly rows: number;
  /** Solids of cell c: `solidIndex[start[c]]` up to `solidIndex[start[c + 1]]`. */
  readonly start: Uint32Array;
  readonly solidIndex: Uint16Array;
  readonly solids: readonly Solid[];
  /** A `SPACE` a cell; the outermost cells are never to be stood in. */
  readonly space: Uint8Array;
  /** Bits of the sides of narrow cells that nobody can cross, a `SIDE` each. */
  readonly closed: Uint8Array;
  /** 1 where a solid is in the way of a straight walk. */
  readonly obstructed: Uint8Array;
}

/** Who fits in a cell: everybody, only the small, nobody. */
export const SPACE = { open: 0, narrow: 1, wall: 2 } as const;

export const SIDE = { east: 1, west: 2, south: 4, north: 8 } as const;

const WATER: SolidKind = 'water';

/** What of a level its terrain is built from. Immutable. */
export interface Ground {
  readonly width: number;
  readonly depth: number;
  readonly solids: readonly Solid[];
  /** Each is a solid until the segment of this id is over. */
  readonly gates: readonly (Box & { readonly until: string })[];
  readonly segments: readonly { readonly id: string }[];
}

/** A ground's, by how many of its gates are shut. */
const built = new WeakMap<Ground, Map<number, Terrain>>();

/** The ground as it is in a segment: gates stand open when theirs is over, and stay so. */
export function terrainOf(ground: Ground, segment = 0): Terrain {
  let terrains = built.get(ground);
  if (!terrains) built.set(ground, (terrains = new Map<number, Terrain>()));
  const left = ground.segments.slice(segment).map(({ id }) => id);
  const shut = ground.gates.filter(({ until }) => left.includes(until));
  let terrain = terrains.get(shut.length);
  if (!terrain) {
    const gates = shut.map((gate): Solid => ({ ...gate, shape: 'box', kind: 'gate' }));
    terrain = buildTerrain(ground, [...ground.solids, ...gates]);
    terrains.set(shut.length, terrain);
  }
  return terrain;
}

function buildTerrain(ground: Ground, solids: readonly Solid[]): Terrain {
  const columns = Math.ceil(ground.width / CELL);
  const rows = Math.ceil(ground.depth / CELL);
  const start = new Uint32Array(columns * rows + 1);
  const space = new Uint8Array(columns * rows);
  const closed = new Uint8Array(columns * rows);
  const obstructed = new Uint8Array(columns * rows);
  const near: number[] = [];
  for (let cell = 0; cell < columns * rows; cell++) {
    const x = ((cell % columns) + 0.5) * CELL;
    const y = (Math.floor(cell / columns) + 0.5) * CELL;
    start[cell] = near.length;
    if (isOutermost(cell, columns, rows)) space[cell] = SPACE.wall;
    let nearest = Infinity;
    solids.forEach((solid, index) => {
      const distance = distanceTo(solid, x, y);
      if (distance < MAX_RADIUS + CELL) near.push(index);
      if (distance < SIGHT_CLEARANCE) obstructed[cell] = 1;
      nearest = Math.min(nearest, distance);
    });
    if (space[cell] === SPACE.wall || nearest >= CLEARANCE) continue;
    const touching = near.slice(start[cell]).map((index) => solids[index]!);
    const half = CELL / 2;
    space[cell] = hasRoom(touching, x, y, half, half) ? SPACE.narrow : SPACE.wall;
    // in a narrow cell the way across a side may be closed
    if (space[cell] === SPACE.wall) continue;
    closed[cell] =
      (hasRoom(touching, x + half, y, 0, half) ? 0 : SIDE.east) |
      (hasRoom(touching, x - half, y, 0, half) ? 0 : SIDE.west) |
      (hasRoom(touching, x, y + half, half, 0) ? 0 : SIDE.south) |
      (hasRoom(touching, x, y - half, half, 0) ? 0 : SIDE.north);
  }
  start[columns * rows] = near.length;
  return {
    columns,
    rows,
    start,
    solidIndex: Uint16Array.from(near),
    solids,
    space,
    closed,
    obstructed,
  };
}

/** Whether the smallest can stand somewhere in the box around (x, y), of half such a width and depth. */
function hasRoom(
  solids: readonly Solid[],
  x: number,
  y: number,
  halfWidth: number,
  halfDepth: number,
): boolean {
  for (let i = -FINER; i <= FINER; i += 2) {
    for (let j = -FINER; j <= FINER; j += 2) {
      const atX = x + (i / FINER) * halfWidth;
      const atY = y + (j / FINER) * halfDepth;
      if (solids.every((solid) => distanceTo(solid, atX, atY) >= LEAST_CLEARANCE)) return true;
    }
  }
  return false;
}

function isOutermost(cell: number, columns: number, rows: number): boolean {
  const column = cell % columns;
  const row = Math.floor(cell / columns);
  return column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
}

/** Whether a circle no larger than any body that flies there touches a solid, or what lies beyond the map. */
export function touchesSolid(terrain: Terrain, x: number, y: number, radius: number): boolean {
  if (x < 0 || y < 0 || x > terrain.columns * CELL || y > terrain.rows * CELL) return true;
  return solidNear(terrain, x, y, radius, false);
}

/** Whether there is water under a point. */
export const isOverWater = (terrain: Terrain, x: number, y: number): boolean =>
  solidNear(terrain, x, y, 1e-6, true);

function solidNear(
  terrain: Terrain,
  x: number,
  y: number,
  radius: number,
  water: boolean,
): boolean {
  const cell = cellAt(terrain, x, y);
  for (let i = terrain.start[cell]!; i < terrain.start[cell + 1]!; i++) {
    const solid = terrain.solids[terrain.solidIndex[i]!]!;
    if ((solid.kind === WATER) === water && distanceTo(solid, x, y) < radius) return true;
  }
  return false;
}

export function cellAt(terrain: Terrain, x: number, y: number): number {
  const column = Math.min(terrain.columns - 1, Math.max(0, Math.floor(x / CELL)));
  const row = Math.min(terrain.rows - 1, Math.max(0, Math.floor(y / CELL)));
  return row * terrain.columns + column;
}

/** Whether one could walk straight from one point to the other. Looks at half-cell steps. */
export function isClearWay(
  terrain: Terrain,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): boolean {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const steps = Math.ceil(Math.sqrt(dx * dx + dy * dy) / (CELL / 2));
  // whoever leans on a wall may stand in a cell that is in the way of others
  const here = cellAt(terrain, fromX, fromY);
  for (let i = 1; i < steps; i++) {
    const part = i / steps;
    const cell = cellAt(terrain, fromX + dx * part, fromY + dy * part);
    if (cell !== here && terrain.obstructed[cell] === 1) return false;
  }
  return true;
}
