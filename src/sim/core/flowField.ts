/**
 * The shortest way to one target from every cell of the ground, for any number of walkers. A new field is
 * searched breadth first, a slice a tick, while the last whole one is in use, so that a target that moves
 * never costs more than a slice.
 */
import { CELL, cellAt, type Terrain } from './terrain.ts';

/** Cells looked at a tick. */
const CELLS_PER_TICK = 96;
const UNSEEN = 9;

export interface FlowField {
  /** Direction to walk in each cell: 0 here, 1–8 as in STEP_X/STEP_Y, 9 no way. */
  way: Uint8Array;
  /** The one being searched. */
  next: Uint8Array;
  queue: Uint16Array;
  head: number;
  tail: number;
  /** Cell that `next` leads to, −1 when no search runs; cell that `way` leads to. */
  searching: number;
  target: number;
}

const DIAGONAL = Math.SQRT1_2;
export const STEP_X = [0, 1, -1, 0, 0, DIAGONAL, -DIAGONAL, DIAGONAL, -DIAGONAL, 0] as const;
export const STEP_Y = [0, 0, 0, 1, -1, DIAGONAL, DIAGONAL, -DIAGONAL, -DIAGONAL, 0] as const;

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
  };
}

/** Goes on with the search for a way to (x, y), or begins one if that is another cell than before. */
export function updateFlowField(field: FlowField, terrain: Terrain, x: number, y: number): void {
  if (field.searching < 0) {
    const cell = cellAt(terrain, x, y);
    if (cell === field.target) return;
    field.searching = cell;
    field.next.fill(UNSEEN);
    field.next[cell] = 0;
    field.queue[0] = cell;
    field.head = 0;
    field.tail = 1;
  }
  const { next, queue } = field;
  const { columns, rows, blocked } = terrain;
  let { head, tail } = field;
  const stop = Math.min(head + CELLS_PER_TICK, next.length);
  while (head < tail && head < stop) {
    const cell = queue[head++]!;
    const column = cell % columns;
    const east = column + 1 < columns && blocked[cell + 1] === 0;
    const west = column > 0 && blocked[cell - 1] === 0;
    const south = cell < columns * (rows - 1) && blocked[cell + columns] === 0;
    const north = cell >= columns && blocked[cell - columns] === 0;
    // a neighbour is reached by a step, and walks back by the opposite one
    if (east) tail = reach(next, queue, tail, cell + 1, 2);
    if (west) tail = reach(next, queue, tail, cell - 1, 1);
    if (south) tail = reach(next, queue, tail, cell + columns, 4);
    if (north) tail = reach(next, queue, tail, cell - columns, 3);
    if (east && south) tail = reachOpen(next, queue, tail, cell + columns + 1, 8, blocked);
    if (west && south) tail = reachOpen(next, queue, tail, cell + columns - 1, 7, blocked);
    if (east && north) tail = reachOpen(next, queue, tail, cell - columns + 1, 6, blocked);
    if (west && north) tail = reachOpen(next, queue, tail, cell - columns - 1, 5, blocked);
  }
  field.head = head;
  field.tail = tail;
  if (head === tail) {
    field.way.set(next);
    field.target = field.searching;
    field.searching = -1;
  }
}

function reach(next: Uint8Array, queue: Uint16Array, tail: number, cell: number, back: number) {
  if (next[cell] !== UNSEEN) return tail;
  next[cell] = back;
  queue[tail] = cell;
  return tail + 1;
}

function reachOpen(
  next: Uint8Array,
  queue: Uint16Array,
  tail: number,
  cell: number,
  back: number,
  blocked: Uint8Array,
) {
  return blocked[cell] === 0 ? reach(next, queue, tail, cell, back) : tail;
}

/** The step to take at (x, y): an index into STEP_X and STEP_Y; 0 when there, or when no way is known. */
export function stepAt(field: FlowField, terrain: Terrain, x: number, y: number): number {
  const way = field.way[cellAt(terrain, x, y)]!;
  if (way !== UNSEEN) return way;
  // in a blocked cell (pressed against a wall): take the way of the nearest open neighbour
  for (let direction = 1; direction <= 8; direction++) {
    const nearX = x + STEP_X[direction as 1] * CELL * 1.5;
    const nearY = y + STEP_Y[direction as 1] * CELL * 1.5;
    if (field.way[cellAt(terrain, nearX, nearY)] !== UNSEEN) return direction;
  }
  return 0;
}
