/**
 * The shortest way to one target from every cell of the ground, for any number of walkers. It leads through cells
 * where the largest fits; narrow ones, where the small can slip in, are a way to what is in them, and out again. A new field is
 * searched breadth first, a slice a tick, while the last whole one is in use, so that a target that moves
 * never costs more than a slice.
 */
import { CELL, SIDE, SPACE, cellAt, isClearWay, type Terrain } from './terrain.ts';

/** Cells looked at a tick. */
const CELLS_PER_TICK = 48;
/** A field that nobody has asked for in this time is left as it is. */
const WANTED_TICKS = 360;
/** Marks in a field besides directions. */
const UNSEEN = 9;
const BLOCKED = 10;
/** Added to the directions in the narrow place that the target itself is in: there they lead in, elsewhere out. */
const WAY_IN = 10;

export interface FlowField {
  /** Direction to walk in each cell: 0 here, 1–8 as in STEP_X/STEP_Y, 9 and 10 no way, 11–14 as 1–4. */
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
    const cell = nearestCell(terrain, x, y);
    if (cell === field.target) return;
    field.searching = cell;
    field.next.set(emptyField(terrain));
    field.next[cell] = 0;
    field.queue[0] = cell;
    field.head = 0;
    field.tail = 1;
  }
  const { next, queue } = field;
  const { columns, space } = terrain;
  const stop = Math.min(field.head + CELLS_PER_TICK, next.length);
  // the outermost cells are blocked, so no neighbour is off the map
  while (field.head < field.tail && field.head < stop) {
    const cell = queue[field.head++]!;
    const south = cell + columns;
    const north = cell - columns;
    // a neighbour is reached by a step, and walks back by the opposite one
    enter(field, terrain, cell, cell + 1, SIDE.east, SIDE.west, 2);
    enter(field, terrain, cell, cell - 1, SIDE.west, SIDE.east, 1);
    enter(field, terrain, cell, south, SIDE.south, SIDE.north, 4);
    enter(field, terrain, cell, north, SIDE.north, SIDE.south, 3);
    if (space[cell] !== SPACE.open) continue;
    // nobody cuts a corner
    const east = space[cell + 1] === SPACE.open;
    const west = space[cell - 1] === SPACE.open;
    if (space[south] === SPACE.open) {
      if (east) reach(field, south + 1, 8);
      if (west) reach(field, south - 1, 7);
    }
    if (space[north] === SPACE.open) {
      if (east) reach(field, north + 1, 6);
      if (west) reach(field, north - 1, 5);
    }
  }
  if (field.head === field.tail) {
    field.way.set(next);
    field.target = field.searching;
    field.searching = -1;
  }
}

/** The ground has changed: the way that is known leads on until another has been found. */
export function searchAnew(field: FlowField): void {
  field.searching = -1;
  field.target = -1;
}

/** The cell of (x, y), or one beside it if it is pressed against a wall there. */
function nearestCell(terrain: Terrain, x: number, y: number): number {
  const here = inside(terrain, cellAt(terrain, x, y));
  if (terrain.space[here] !== SPACE.wall) return here;
  for (let direction = 1; direction <= 8; direction++) {
    const near = cellAt(
      terrain,
      x + STEP_X[direction as 1] * CELL,
      y + STEP_Y[direction as 1] * CELL,
    );
    if (terrain.space[near] !== SPACE.wall) return near;
  }
  return here;
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
    empty = terrain.space.map((space) => (space === SPACE.wall ? BLOCKED : UNSEEN));
    emptyFields.set(terrain, empty);
  }
  return empty;
}

/** Across a side, unless it is closed; back into the open only from the place that the target is in. */
function enter(
  field: FlowField,
  { space, closed }: Terrain,
  from: number,
  to: number,
  out: number,
  into: number,
  back: number,
): void {
  if ((closed[from]! & out) !== 0 || (closed[to]! & into) !== 0) return;
  if (space[from] === SPACE.open) return reach(field, to, back);
  if (field.next[from]! <= BLOCKED && from !== field.searching) {
    if (space[to] === SPACE.narrow) reach(field, to, back);
  } else reach(field, to, space[to] === SPACE.narrow ? back + WAY_IN : back);
}

function reach(field: FlowField, cell: number, back: number): void {
  if (field.next[cell] !== UNSEEN) return;
  field.next[cell] = back;
  field.queue[field.tail++] = cell;
}

/** How far an open cell is looked for, in cells. */
const NEAR_CELLS = [1, 2, 3] as const;

/** The step to take at (x, y): an index into STEP_X and STEP_Y; 0 when there, or when no way is known. */
export function stepAt(field: FlowField, terrain: Terrain, x: number, y: number): number {
  field.wantedTicks = WANTED_TICKS;
  const cell = cellAt(terrain, x, y);
  const way = field.way[cell]!;
  if (way > BLOCKED) return way - WAY_IN;
  if (terrain.space[cell] === SPACE.open) return way < UNSEEN ? way : 0;
  // pressed against a wall: straight to the nearest open cell, if there is a way on from it
  for (const reach of NEAR_CELLS) {
    for (let direction = 1; direction <= 8; direction++) {
      const nearX = x + STEP_X[direction as 1] * CELL * reach;
      const nearY = y + STEP_Y[direction as 1] * CELL * reach;
      const near = cellAt(terrain, nearX, nearY);
      if (terrain.space[near] !== SPACE.open || field.way[near]! >= UNSEEN) continue;
      if (isClearWay(terrain, x, y, nearX, nearY)) return direction;
    }
  }
  return way < UNSEEN ? way : 0;
}
