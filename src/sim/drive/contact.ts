/** Bodies made of circles against walls and against each other: how deep, and which way out. */
import { cos, sin } from '../core/maths.ts';
import type { RoadMap, Wall } from './roadMap.ts';
import { LONGEST, type Hull } from './vehicles.ts';

/** Half the thickness of a wall. */
const WALL_RADIUS = 0.25;
const CELL = 8;

export interface Placed {
  x: number;
  y: number;
  angle: number;
}

/** The deepest touch of two bodies; `nx, ny` points from the other to the one. Filled in place, to allocate nothing. */
export interface Contact {
  depth: number;
  nx: number;
  ny: number;
  /** Where, from the one's middle. */
  armX: number;
  armY: number;
}

export const createContact = (): Contact => ({ depth: 0, nx: 0, ny: 0, armX: 0, armY: 0 });

/** Whether two bodies are too far apart to touch, whatever they are. */
export const isFar = (one: Placed, other: Placed): boolean =>
  Math.abs(one.x - other.x) > LONGEST || Math.abs(one.y - other.y) > LONGEST;

/** Whether two bodies overlap; `contact` then says how. */
export function touch(
  one: Placed,
  hull: Hull,
  other: Placed,
  otherHull: Hull,
  contact: Contact,
): boolean {
  contact.depth = 0;
  const apartX = one.x - other.x;
  const apartY = one.y - other.y;
  const reach = hull.reach + otherHull.reach;
  if (apartX > reach || apartX < -reach || apartY > reach || apartY < -reach) return false;
  const ax = cos(one.angle);
  const ay = sin(one.angle);
  const bx = cos(other.angle);
  const by = sin(other.angle);
  const near = hull.radius + otherHull.radius;
  for (let i = 0; i < hull.along.length; i++) {
    const a = hull.along[i]!;
    for (let k = 0; k < otherHull.along.length; k++) {
      const b = otherHull.along[k]!;
      const dx = apartX + ax * a - bx * b;
      const dy = apartY + ay * a - by * b;
      const squared = dx * dx + dy * dy;
      if (squared >= near * near) continue;
      const distance = Math.sqrt(squared);
      if (near - distance <= contact.depth) continue;
      contact.depth = near - distance;
      contact.nx = distance > 1e-6 ? dx / distance : 1;
      contact.ny = distance > 1e-6 ? dy / distance : 0;
      contact.armX = ax * a - contact.nx * hull.radius;
      contact.armY = ay * a - contact.ny * hull.radius;
    }
  }
  return contact.depth > 0;
}

/** Walls in a grid, each cell with those that may touch what is in it. */
interface WallGrid {
  readonly columns: number;
  readonly rows: number;
  readonly start: Int32Array;
  readonly items: Int32Array;
}

const built = new WeakMap<RoadMap, WallGrid>();

function gridOf(map: RoadMap): WallGrid {
  let grid = built.get(map);
  if (!grid) built.set(map, (grid = buildGrid(map)));
  return grid;
}

function buildGrid({ walls, width, depth }: RoadMap): WallGrid {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(depth / CELL));
  const lists: number[][] = Array.from({ length: columns * rows }, () => []);
  walls.forEach((wall, i) => {
    const x0 = index(Math.min(wall.x0, wall.x1) - 6, columns);
    const x1 = index(Math.max(wall.x0, wall.x1) + 6, columns);
    const y0 = index(Math.min(wall.y0, wall.y1) - 6, rows);
    const y1 = index(Math.max(wall.y0, wall.y1) + 6, rows);
    for (let row = y0; row <= y1; row++) {
      for (let column = x0; column <= x1; column++) {
        const [cx, cy] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
        if (distanceToWall(wall, cx, cy) < CELL * 0.75 + 6) lists[row * columns + column]!.push(i);
      }
    }
  });
  const start = new Int32Array(columns * rows + 1);
  lists.forEach((list, c) => (start[c + 1] = start[c]! + list.length));
  return { columns, rows, start, items: Int32Array.from(lists.flat()) };
}

function index(at: number, count: number): number {
  const i = Math.floor(at / CELL);
  return i < 0 ? 0 : i >= count ? count - 1 : i;
}

function distanceToWall({ x0, y0, x1, y1 }: Wall, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  const t = squared > 0 ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / squared)) : 0;
  const [ex, ey] = [x - x0 - dx * t, y - y0 - dy * t];
  return Math.sqrt(ex * ex + ey * ey);
}

/** Whether a body overlaps a wall; `contact` then says which way is out of the deepest. */
export function touchWalls(map: RoadMap, one: Placed, hull: Hull, contact: Contact): boolean {
  contact.depth = 0;
  const grid = gridOf(map);
  const cell = index(one.y, grid.rows) * grid.columns + index(one.x, grid.columns);
  const from = grid.start[cell]!;
  const to = grid.start[cell + 1]!;
  if (from === to) return false;
  const ax = cos(one.angle);
  const ay = sin(one.angle);
  const near = hull.radius + WALL_RADIUS;
  for (let i = 0; i < hull.along.length; i++) {
    const a = hull.along[i]!;
    const x = one.x + ax * a;
    const y = one.y + ay * a;
    for (let k = from; k < to; k++) {
      const wall = map.walls[grid.items[k]!]!;
      const dx = wall.x1 - wall.x0;
      const dy = wall.y1 - wall.y0;
      const squared = dx * dx + dy * dy;
      const raw = squared > 0 ? ((x - wall.x0) * dx + (y - wall.y0) * dy) / squared : 0;
      const t = raw < 0 ? 0 : raw > 1 ? 1 : raw;
      const ex = x - wall.x0 - dx * t;
      const ey = y - wall.y0 - dy * t;
      const far = ex * ex + ey * ey;
      if (far >= near * near) continue;
      const distance = Math.sqrt(far);
      if (near - distance <= contact.depth) continue;
      contact.depth = near - distance;
      contact.nx = distance > 1e-6 ? ex / distance : 0;
      contact.ny = distance > 1e-6 ? ey / distance : 1;
      contact.armX = ax * a - contact.nx * hull.radius;
      contact.armY = ay * a - contact.ny * hull.radius;
    }
  }
  return contact.depth > 0;
}
