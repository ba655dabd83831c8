/**
 * Moving, keeping apart, and keeping out of walls: three passes over the columns of bodies.
 */
import { BODY_FLAG, placeBody, type Bodies } from './bodies.ts';
import { CELL, MAX_RADIUS, type Terrain } from './terrain.ts';
import type { SolidKind } from './shapes.ts';
import { TICK_RATE } from './stage.ts';

/** What a body ran into this tick. Valid until the next call of `keepOutOfSolids`. */
export interface SolidContacts {
  /** For each body: what it touches, or null. */
  kind: (SolidKind | null)[];
  /** How fast it ran into it, units per second. */
  speed: Float64Array;
}

/** Nearer than this is no touch, so that rounding does not hold anybody. */
const TOUCH = 1e-7;

/** How often a body is pushed on, out of one solid and into the next. */
const PASSES = 4;

const contacts: SolidContacts = { kind: [], speed: new Float64Array(0) };

export function moveBodies(bodies: Bodies): void {
  const { count, x, y, previousX, previousY, velocityX, velocityY, flags } = bodies;
  for (let row = 0; row < count; row++) {
    previousX[row] = x[row]!;
    previousY[row] = y[row]!;
    if ((flags[row]! & BODY_FLAG.frozen) !== 0) continue;
    x[row]! += velocityX[row]! / TICK_RATE;
    y[row]! += velocityY[row]! / TICK_RATE;
  }
}

/** Up to this many bodies, comparing all pairs is cheaper than sorting them into cells. */
const PAIRWISE_LIMIT = 24;

/** Side of a sorting cell: no two bodies touch that are two cells apart. */
const SORT_CELL = MAX_RADIUS * 2;

/** Pushes overlapping bodies apart, the lighter one more. */
export function separateBodies(bodies: Bodies): void {
  if (bodies.count > PAIRWISE_LIMIT) separateByCells(bodies);
  else
    for (let a = 0; a < bodies.count; a++)
      for (let b = a + 1; b < bodies.count; b++) pushApart(bodies, a, b);
}

function pushApart(bodies: Bodies, a: number, b: number): void {
  const { x, y, radius, mass, flags } = bodies;
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const reach = radius[a]! + radius[b]!;
  const squared = dx * dx + dy * dy;
  if (squared >= reach * reach) return;
  if (((flags[a]! | flags[b]!) & BODY_FLAG.passesBodies) !== 0) return;
  const distance = Math.sqrt(squared);
  // two in one spot part east and west
  const nx = distance > 1e-9 ? dx / distance : 1;
  const ny = distance > 1e-9 ? dy / distance : 0;
  const overlap = reach - distance;
  const shareOfA = mass[b]! / (mass[a]! + mass[b]!);
  x[a]! -= nx * overlap * shareOfA;
  y[a]! -= ny * overlap * shareOfA;
  x[b]! += nx * overlap * (1 - shareOfA);
  y[b]! += ny * overlap * (1 - shareOfA);
}

let cellStart = new Int32Array(0);
let sorted = new Int32Array(0);
let cellOf = new Int32Array(0);

/** Counting sort of the bodies into cells over their bounding box, then each against the cells around. */
function separateByCells(bodies: Bodies): void {
  const { count, x, y } = bodies;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let row = 0; row < count; row++) {
    left = Math.min(left, x[row]!);
    right = Math.max(right, x[row]!);
    top = Math.min(top, y[row]!);
    bottom = Math.max(bottom, y[row]!);
  }
  const columns = Math.floor((right - left) / SORT_CELL) + 3;
  const cells = columns * (Math.floor((bottom - top) / SORT_CELL) + 3);
  if (cellStart.length < cells + 1) cellStart = new Int32Array(cells + 1);
  if (sorted.length < count) {
    sorted = new Int32Array(bodies.x.length);
    cellOf = new Int32Array(bodies.x.length);
  }
  cellStart.fill(0, 0, cells + 1);
  for (let row = 0; row < count; row++) {
    const column = Math.floor((x[row]! - left) / SORT_CELL) + 1;
    const cell = (Math.floor((y[row]! - top) / SORT_CELL) + 1) * columns + column;
    cellOf[row] = cell;
    cellStart[cell]!++;
  }
  let total = 0;
  for (let cell = 0; cell <= cells; cell++) {
    total += cellStart[cell]!;
    cellStart[cell] = total;
  }
  for (let row = count - 1; row >= 0; row--) sorted[--cellStart[cellOf[row]!]!] = row;
  for (let cell = 0; cell < cells; cell++) {
    const end = cellStart[cell + 1]!;
    for (let i = cellStart[cell]!; i < end; i++) {
      const a = sorted[i]!;
      for (let j = i + 1; j < end; j++) pushApart(bodies, a, sorted[j]!);
      pushFromCell(bodies, a, cell + 1);
      pushFromCell(bodies, a, cell + columns - 1);
      pushFromCell(bodies, a, cell + columns);
      pushFromCell(bodies, a, cell + columns + 1);
    }
  }
}

function pushFromCell(bodies: Bodies, a: number, cell: number): void {
  const end = cellStart[cell + 1]!;
  for (let i = cellStart[cell]!; i < end; i++) pushApart(bodies, a, sorted[i]!);
}

/**
 * Pushes every body out of the solids around it and takes away the part of its velocity that points into
 * them, so that it slides along. A body that heads straight for an edge near its corner is helped round it.
 */
export function keepOutOfSolids(bodies: Bodies, terrain: Terrain): SolidContacts {
  const { count, x, y, previousX, previousY, radius } = bodies;
  if (contacts.speed.length < bodies.x.length) contacts.speed = new Float64Array(bodies.x.length);
  const width = terrain.columns * CELL;
  const depth = terrain.rows * CELL;
  for (let row = 0; row < count; row++) {
    contacts.kind[row] = null;
    contacts.speed[row] = 0;
    let pass = 0;
    while (pushOutOnce(bodies, row, terrain) && ++pass < PASSES);
    // squeezed into a gap too narrow for it: back to where it stood
    if (pass === PASSES) placeBody(bodies, row, previousX[row]!, previousY[row]!);
    const r = radius[row]!;
    if (x[row]! < r) touch(bodies, row, r, y[row]!, 1, 0, 'wall');
    else if (x[row]! > width - r) touch(bodies, row, width - r, y[row]!, -1, 0, 'wall');
    if (y[row]! < r) touch(bodies, row, x[row]!, r, 0, 1, 'wall');
    else if (y[row]! > depth - r) touch(bodies, row, x[row]!, depth - r, 0, -1, 'wall');
  }
  return contacts;
}

/** Whether it touched anything: pushed out of one solid, a body may stand in its neighbour. */
function pushOutOnce(bodies: Bodies, row: number, terrain: Terrain): boolean {
  const { columns, rows, start, solidIndex, solids } = terrain;
  const column = Math.min(columns - 1, Math.max(0, Math.floor(bodies.x[row]! / CELL)));
  const line = Math.min(rows - 1, Math.max(0, Math.floor(bodies.y[row]! / CELL)));
  const cell = line * columns + column;
  const end = start[cell + 1]!;
  let touched = false;
  for (let i = start[cell]!; i < end; i++) {
    const solid = solids[solidIndex[i]!]!;
    const touches =
      solid.shape === 'circle'
        ? pushOutOfCircle(bodies, row, solid.x, solid.y, solid.radius, solid.kind)
        : pushOutOfBox(bodies, row, solid.x0, solid.y0, solid.x1, solid.y1, solid.kind);
    touched ||= touches;
  }
  return touched;
}

function pushOutOfCircle(
  bodies: Bodies,
  row: number,
  centreX: number,
  centreY: number,
  radius: number,
  kind: SolidKind,
): boolean {
  const dx = bodies.x[row]! - centreX;
  const dy = bodies.y[row]! - centreY;
  const reach = radius + bodies.radius[row]!;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance > reach - TOUCH) return false;
  const nx = distance > TOUCH ? dx / distance : 0;
  const ny = distance > TOUCH ? dy / distance : 1;
  touch(bodies, row, centreX + nx * reach, centreY + ny * reach, nx, ny, kind);
  return true;
}

/** How near its corner an edge still lets one round, in units, and how fast, in units per second. */
const CORNER_REACH = 0.3;
const CORNER_SPEED = 2.4;
/** Slower than this nobody means to go there. */
const CORNER_INTENT = 0.3;

function pushOutOfBox(
  bodies: Bodies,
  row: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  kind: SolidKind,
): boolean {
  const x = bodies.x[row]!;
  const y = bodies.y[row]!;
  const r = bodies.radius[row]!;
  const nearX = x < x0 ? x0 : x > x1 ? x1 : x;
  const nearY = y < y0 ? y0 : y > y1 ? y1 : y;
  const dx = x - nearX;
  const dy = y - nearY;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance > r - TOUCH) return false;
  if (distance > TOUCH) {
    const nx = dx / distance;
    const ny = dy / distance;
    touch(bodies, row, nearX + nx * r, nearY + ny * r, nx, ny, kind);
    if (ny === 0) slideRound(bodies.y, bodies.velocityX, row, y, y0, y1);
    else if (nx === 0) slideRound(bodies.x, bodies.velocityY, row, x, x0, x1);
    else slideOff(bodies, row);
    return true;
  }
  // the centre is inside: leave by the nearest side
  const west = x - x0;
  const east = x1 - x;
  const north = y - y0;
  const south = y1 - y;
  const least = Math.min(west, east, north, south);
  if (least === west) touch(bodies, row, x0 - r, y, -1, 0, kind);
  else if (least === east) touch(bodies, row, x1 + r, y, 1, 0, kind);
  else if (least === north) touch(bodies, row, x, y0 - r, 0, -1, kind);
  else touch(bodies, row, x, y1 + r, 0, 1, kind);
  return true;
}

function slideRound(
  along: Float64Array,
  into: Float64Array,
  row: number,
  at: number,
  low: number,
  high: number,
): void {
  // `touch` left the speed into the wall in `contacts`; what is left in `into` points away or is nothing
  if (into[row]! !== 0 || contacts.speed[row]! < CORNER_INTENT) return;
  const step = CORNER_SPEED / TICK_RATE;
  if (at - low < CORNER_REACH) along[row]! -= step;
  else if (high - at < CORNER_REACH) along[row]! += step;
}

/** On the corner itself: what speed is left along it is kept up until the body is past. */
function slideOff(bodies: Bodies, row: number): void {
  const vx = bodies.velocityX[row]!;
  const vy = bodies.velocityY[row]!;
  const speed = Math.sqrt(vx * vx + vy * vy);
  if (speed < TOUCH || speed > CORNER_SPEED || contacts.speed[row]! < CORNER_INTENT) return;
  const step = (CORNER_SPEED - speed) / TICK_RATE / speed;
  bodies.x[row]! += vx * step;
  bodies.y[row]! += vy * step;
}

function touch(
  bodies: Bodies,
  row: number,
  x: number,
  y: number,
  nx: number,
  ny: number,
  kind: SolidKind,
): void {
  bodies.x[row] = x;
  bodies.y[row] = y;
  const into = bodies.velocityX[row]! * nx + bodies.velocityY[row]! * ny;
  if (into < 0) {
    bodies.velocityX[row]! -= into * nx;
    bodies.velocityY[row]! -= into * ny;
    if (-into > contacts.speed[row]!) contacts.speed[row] = -into;
  }
  contacts.kind[row] = kind;
}
