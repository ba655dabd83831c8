/**
 * The shortest way to one target from every cell of the ground, for any number of walkers. A new field is
 * searched breadth first, a slice a tick, while the last whole one is in use, so that a target that moves
 * never costs more than a slice.
 */
import { CELL, cellAt, isClearWay, type Terrain } from './terrain.ts';

/** Cells looked at a tick. */
const CELLS_PER_TICK = 48;
/** A field that nobody has asked for in this time is left as it is. */
const WANTED_TICKS = 360;
/** Marks in a field besides directions. */
const UNSEEN = 9;
const BLOCKED = 10;

export interface FlowField {
  /** Direction to walk in each cell: 0 here, 1–8 as in STEP_X/STEP_Y, 9 and 10 no way. */
  way: Uint8Array;
  /** The one being searched. */
  next: Uint8Array;
  queue: Uint16Array;
  head: number;
  tail: number;
  /** Cell that `next` leads to, −1 when no search runs; cell that `way` leads to. */
  searching: number;
  target: number;
  /** Ticks that somebody's asking keeps it up to date. */
  wantedTicks: number;
}

const DIAGONAL = Math.SQRT1_2;
export const STEP_X = [0, 1, -1, 0, 0, DIAGONAL, -DIAGONAL, DIAGONAL, -DIAGONAL, 0, 0] as const;
export const STEP_Y = [0, 0, 0, 1, -1, DIAGONAL, DIAGONAL, -DIAGONAL, -DIAGONAL, 0, 0] as const;

export function createFlowField(terrain: Terrain): FlowField {
  const cells = terrain.columns * terrain.rows;
  return {
    way: new Uint8Array(cells).fill(UNSEEN),
    next: new Uint8Array(cells),
    queue: new Uint16Array(cells),
    head: 0,
    tail: 0,
    searching: -1,
    target: -1,
    wantedTicks: WANTED_TICKS,
  };
}

/** Goes on with the search for a way to (x, y), or begins one if that is another cell than before. */
export function updateFlowField(field: FlowField, terrain: Terrain, x: number, y: number): void {
  if (field.wantedTicks > 0) field.wantedTicks--;
  if (field.searching < 0) {
    if (field.wantedTicks === 0) return;
    const cell = nearestOpenCell(terrain, x, y);
    if (cell === field.target) return;
    field.searching = cell;
    field.next.set(emptyField(terrain));
    field.next[cell] = 0;
    field.queue[0] = cell;
    field.head = 0;
    field.tail = 1;
  }
  const { next, queue } = field;
  const { columns } = terrain;
  let { head, tail } = field;
  const stop = Math.min(head + CELLS_PER_TICK, next.length);
  // the outermost cells are blocked, so no neighbour is off the map
  while (head < tail && head < stop) {
    const cell = queue[head++]!;
    const east = next[cell + 1]!;
    const west = next[cell - 1]!;
    const south = next[cell + columns]!;
    const north = next[cell - columns]!;
    // a neighbour is reached by a step, and walks back by the opposite one
    if (east === UNSEEN) tail = reach(next, queue, tail, cell + 1, 2);
    if (west === UNSEEN) tail = reach(next, queue, tail, cell - 1, 1);
    if (south === UNSEEN) tail = reach(next, queue, tail, cell + columns, 4);
    if (north === UNSEEN) tail = reach(next, queue, tail, cell - columns, 3);
    // nobody cuts a corner
    if (south !== BLOCKED) {
      if (east !== BLOCKED) tail = reach(next, queue, tail, cell + columns + 1, 8);
      if (west !== BLOCKED) tail = reach(next, queue, tail, cell + columns - 1, 7);
    }
    if (north !== BLOCKED) {
      if (east !== BLOCKED) tail = reach(next, queue, tail, cell - columns + 1, 6);
      if (west !== BLOCKED) tail = reach(next, queue, tail, cell - columns - 1, 5);
    }
  }
  field.head = head;
  field.tail = tail;
  if (head === tail) {
    field.way.set(next);
    field.target = field.searching;
    field.searching = -1;
  }
}

/** How far from a blocked cell an open one is looked for, in cells. */
const NEAR_CELLS = [1, 2, 3] as const;

/** A body pressed against a wall stands in a blocked cell: the way to it leads to the next open one. */
function nearestOpenCell(terrain: Terrain, x: number, y: number): number {
  const cell = cellAt(terrain, x, y);
  if (terrain.blocked[cell] === 0) return cell;
  for (const reach of NEAR_CELLS) {
    for (let direction = 1; direction <= 8; direction++) {
      const near = cellAt(
        terrain,
        x + STEP_X[direction as 1] * CELL * reach,
        y + STEP_Y[direction as 1] * CELL * reach,
      );
      if (terrain.blocked[near] === 0) return near;
    }
  }
  return inside(terrain, cell);
}

/** The cell itself, or beside it if it is one of the outermost. */
function inside(terrain: Terrain, cell: number): number {
  const column = Math.min(terrain.columns - 2, Math.max(1, cell % terrain.columns));
  const row = Math.min(terrain.rows - 2, Math.max(1, Math.floor(cell / terrain.columns)));
  return row * terrain.columns + column;
}

const emptyFields = new WeakMap<Terrain, Uint8Array>();

/** A field in which nothing has been reached yet. */
function emptyField(terrain: Terrain): Uint8Array {
  let empty = emptyFields.get(terrain);
  if (!empty) {
    empty = terrain.blocked.map((blocked) => (blocked === 1 ? BLOCKED : UNSEEN));
    emptyFields.set(terrain, empty);
  }
  return empty;
}

function reach(next: Uint8Array, queue: Uint16Array, tail: number, cell: number, back: number) {
  if (next[cell] !== UNSEEN) return tail;
  next[cell] = back;
  queue[tail] = cell;
  return tail + 1;
}

/** The step to take at (x, y): an index into STEP_X and STEP_Y; 0 when there, or when no way is known. */
export function stepAt(field: FlowField, terrain: Terrain, x: number, y: number): number {
  field.wantedTicks = WANTED_TICKS;
  const way = field.way[cellAt(terrain, x, y)]!;
  if (way < UNSEEN) return way;
  // in a blocked cell (pressed against a wall): toward the nearest open one from which a way is known
  for (const reach of NEAR_CELLS) {
    for (let direction = 1; direction <= 8; direction++) {
      const nearX = x + STEP_X[direction as 1] * CELL * reach;
      const nearY = y + STEP_Y[direction as 1] * CELL * reach;
      if (field.way[cellAt(terrain, nearX, nearY)]! >= UNSEEN) continue;
      if (isClearWay(terrain, x, y, nearX, nearY)) return direction;
    }
  }
  return 0;
}
