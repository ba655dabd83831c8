import { MeshBuilder } from '../../geometry/MeshBuilder.ts';
import type { Material } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, Y, turnZ } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';
import type { Prop } from '../prop.ts';
import {
  IRON,
  SIDES,
  STEEL,
  TIMBER,
  arrow,
  board,
  diamond,
  lampLit,
  neon,
  posts,
  round,
  shape,
} from './roadParts.ts';
import type { Place } from './roadParts.ts';

const GREEN = lampLit('#1f6b4c');
const WHITE = neon('#f4f6ee');
const PALE = '#e6e8e0';
const YELLOW = lampLit('#f2bd2e');
const BLACK = flat('#1c1822');

/** A green board with a pale border: where a road goes. */
const greenBoard = (mesh: MeshBuilder, middle: number, half: number, z: Place, y = -0.05): void =>
  board(mesh, [middle - half, middle + half], z, { face: GREEN, border: PALE, rim: 0.1, y });

/** How far a gantry reaches north over the lanes, from the foot that it is placed by. */
const SPAN = 20;
const BEAM = [4.3, 5.4] as const;
/** Its boards face who comes from the west, and whoever looks from above, half and half. */
const BOARD_TURN = -0.62;

/** A bridge of steel over a freeway that runs east, with the boards over its lanes. */
export function gantry(mesh: MeshBuilder): void {
  const [low, high] = BEAM;
  for (const y of [0, SPAN]) {
    block(mesh, [-0.5, 0.5], [y - 0.5, y + 0.5], [0, 0.5], { color: '#8f8a99' });
    for (const x of SIDES) {
      post(mesh, [x * 0.3, y, 0.4], [x * 0.3, y, high], [0.17, 0.15], STEEL, 10);
    }
    for (let i = 0; i < 4; i++) {
      const z = 0.7 + i * 0.95;
      const [a, b] = i % 2 === 0 ? [-0.3, 0.3] : [0.3, -0.3];
      post(mesh, [a, y, z], [b, y, z + 0.95], [0.07, 0.07], STEEL, 6);
    }
  }
  for (const x of [-0.35, 0.35]) {
    for (const z of BEAM) post(mesh, [x, 0, z], [x, SPAN, z], [0.14, 0.14], STEEL, 10);
  }
  const bays = 14;
  for (let i = 0; i < bays; i++) {
    const [y, next] = [(i * SPAN) / bays, ((i + 1) * SPAN) / bays];
    const [a, b] = i % 2 === 0 ? [low, high] : [high, low];
    post(mesh, [-0.35, y, a], [-0.35, next, b], [0.07, 0.07], STEEL, 6);
    post(mesh, [-0.35, y, high], [0.35, next, high], [0.07, 0.07], STEEL, 6);
  }
  mount(mesh, 13.6, (board) => {
    write(board, 'SUNNYDALE', { y: -0.1, bottom: 1.5, size: 0.84, paint: WHITE, pen: 0.09 });
    for (const x of [-1.2, 1.2]) arrow(board, [x, 1.2], [x, 0.24], 0.14, -0.1, WHITE);
  });
  mount(mesh, 4.6, (board) => {
    write(board, 'HARBOR ST', { y: -0.1, bottom: 1.5, size: 0.84, paint: WHITE, pen: 0.09 });
    write(board, 'EXIT', { x: -0.8, y: -0.1, bottom: 0.32, size: 0.84, paint: WHITE, pen: 0.09 });
    arrow(board, [1.5, 0.28], [2.3, 1.2], 0.14, -0.1, WHITE);
  });
}

/** A lit board that stands on a gantry's beam, so far from its foot. */
function mount(mesh: MeshBuilder, y: number, paint: Prop): void {
  const own = new MeshBuilder();
  greenBoard(own, 0, 3.5, [0, 2.7]);
  paint(own);
  // the lamps that shine on it stand on rods before its foot
  for (const x of [-2.2, 0, 2.2]) {
    post(own, [x, 0, -0.1], [x, -0.6, -0.28], [0.05, 0.05], IRON, 6);
    block(own, [x - 0.45, x + 0.45], [-0.75, -0.5], [-0.36, -0.2], IRON, 0.03);
    block(own, [x - 0.38, x + 0.38], [-0.7, -0.54], [-0.2, -0.14], neon('#fff0c4'), 0.02);
  }
  own.place(turnZ(BOARD_TURN), [0, y, BEAM[1] + 0.1], 1);
  mesh.append(own);
}

/** The board in the fork where an exit leaves the freeway. */
export function exitSign(mesh: MeshBuilder): void {
  posts(mesh, [-1.2, 1.2], 3.4, 0.09);
  greenBoard(mesh, 0, 2.1, [1.9, 4.1]);
  const y = -0.08;
  write(mesh, 'EXIT', { x: -0.4, y, bottom: 2.5, size: 0.95, paint: WHITE, pen: 0.09 });
  arrow(mesh, [1.1, 2.5], [1.75, 3.5], 0.11, y, WHITE);
}

export function limitSign(mesh: MeshBuilder): void {
  posts(mesh, [0], 2.2, 0.08);
  board(mesh, [-1, 1], [1.5, 4], { face: lampLit('#f1efe8'), border: '#2a2632', rim: 0.06 });
  const y = -0.08;
  write(mesh, 'SPEED', { y, bottom: 3.42, size: 0.4, paint: BLACK, pen: 0.09 });
  write(mesh, 'LIMIT', { y, bottom: 2.88, size: 0.4, paint: BLACK, pen: 0.09 });
  write(mesh, '55', { y, bottom: 1.72, size: 0.98, paint: BLACK, pen: 0.11 });
}

/** A chevron that shows which way a bend goes. */
export const curveSign =
  (s: 1 | -1): Prop =>
  (mesh) => {
    posts(mesh, [0], 1.6, 0.08);
    board(mesh, [-0.9, 0.9], [1.1, 3.5], { face: YELLOW, border: '#1c1822', rim: 0.07 });
    for (const up of SIDES) {
      const half: Place[] = [
        [s * -0.62, 2.3 + up * 1.02],
        [s * 0, 2.3 + up * 1.02],
        [s * 0.66, 2.3],
        [s * 0.04, 2.3],
      ];
      shape(mesh, half, -0.07, BLACK);
    }
  };

/** A diamond with two short lines. */
export const diamondSign =
  (first: string, second: string, color: string): Prop =>
  (mesh) => {
    posts(mesh, [0], 2, 0.08);
    const middle = 2.7;
    diamond(mesh, [0, middle], 1.6, -0.05, lampLit(color));
    const line = { y: -0.09, size: 0.55, paint: BLACK, pen: 0.1 };
    write(mesh, first, { ...line, bottom: middle + 0.1 });
    write(mesh, second, { ...line, bottom: middle - 0.68 });
  };

const MILES_LINE = { y: -0.08, bottom: 1.92, size: 0.76, paint: WHITE, pen: 0.085 };

/** How far it is, is written on it where it stands, by `mileDigit`. */
export function distanceSign(mesh: MeshBuilder): void {
  posts(mesh, [-2.2, 2.2], 2.2, 0.1);
  greenBoard(mesh, 0, 4, [1.5, 3.1]);
  write(mesh, 'SUNNYDALE', { ...MILES_LINE, x: -0.85 });
}

/** A digit at the last place of the sign's number. */
export const mileDigit =
  (digit: number): Prop =>
  (mesh) =>
    write(mesh, String(digit), { ...MILES_LINE, x: 3.35 });

const SKY = ['#263c66', '#45487c', '#7d4f86', '#c05f78', '#e98a5c', '#f7b95a'];
const [LEFT, RIGHT, LOW, HORIZON, HIGH] = [-4.5, 4.5, 1.5, 3.05, 5.6];

/** The town greets whoever comes by road: a sun that rises behind hills, on a board between timbers. */
export function sunnydaleSign(mesh: MeshBuilder): void {
  posts(mesh, [LEFT + 0.1, RIGHT - 0.1], 6, 0.24, TIMBER, 0);
  for (const x of [LEFT + 0.1, RIGHT - 0.1]) ball(mesh, [x, 0, 6], [0.26, 0.26, 0.16], TIMBER);
  block(mesh, [LEFT, RIGHT], [-0.12, 0.08], [LOW - 0.2, HIGH], { color: '#54392c' }, 0.04);
  block(mesh, [LEFT + 0.12, RIGHT - 0.12], [-0.2, -0.1], [LOW, HIGH], { color: '#efe3c8' }, 0.04);
  const [x0, x1, z0, z1] = [LEFT + 0.3, RIGHT - 0.3, LOW + 0.17, HIGH - 0.17];
  SKY.forEach((color, i) => {
    const [from, to] = [i, i + 1].map((k) => z1 - ((z1 - HORIZON) * k) / SKY.length);
    front(mesh, [x0, x1], [to! - 0.02, from!], -0.21, lampLit(color));
  });
  const sun: Place = [0, HORIZON - 0.1];
  for (let i = 0; i < 11; i++) {
    const middle = (Math.PI * (i + 0.5)) / 11;
    const at = (angle: number, reach: number): Place => [
      Math.max(x0, Math.min(x1, sun[0] + Math.cos(angle) * reach)),
      Math.min(z1, sun[1] + Math.sin(angle) * reach),
    ];
    const reach = i % 2 === 0 ? 2.1 : 1.75;
    const ray = [
      at(middle - 0.03, 1.3),
      at(middle + 0.03, 1.3),
      at(middle + 0.075, reach),
      at(middle - 0.075, reach),
    ];
    shape(mesh, ray, -0.22, lampLit('#ffd98a'));
  }
  round(mesh, sun, 1.2, -0.225, neon('#ffcf5c'), [0, Math.PI]);
  round(mesh, sun, 0.92, -0.23, neon('#ffe9a0'), [0, Math.PI]);
  const hills = (y: number, color: string, tops: readonly number[]): void => {
    const ridge = tops.map((top, i): Place => [x0 + ((x1 - x0) * i) / (tops.length - 1), top]);
    for (const [i, from] of ridge.slice(0, -1).entries()) {
      const to = ridge[i + 1]!;
      shape(mesh, [[from[0], z0], [to[0], z0], to, from], y, lampLit(color));
    }
  };
  hills(-0.235, '#4d5f6e', [3.3, 3.5, 3.35, 3.1, 3.02, 3.05, 3.15, 3.4, 3.62, 3.45]);
  hills(-0.24, '#1f5a4c', [3.1, 3.14, 3.12, 3.06, 3, 2.98, 3, 3.04, 3.06, 3]);
  const cream = neon('#fff3d6');
  const [y, pen] = [-0.3, 0.1];
  write(mesh, 'WELCOME TO', { y, bottom: 4.78, size: 0.48, paint: cream });
  // letters cast their shade on the board, or gold on green would swim
  write(mesh, 'SUNNYDALE', {
    x: 0.06,
    y: y + 0.03,
    bottom: 1.94,
    size: 1.08,
    paint: flat('#123a32'),
    pen,
  });
  write(mesh, 'SUNNYDALE', { y, bottom: 2, size: 1.08, paint: neon('#ffd36b'), pen });
  const cap: V3[] = [
    [LEFT - 0.1, -0.03, HIGH + 0.02],
    [0, -0.03, HIGH + 0.5],
    [RIGHT + 0.1, -0.03, HIGH + 0.02],
  ];
  loft(mesh, cap, [0.16, 0.24, 0.16], Y, TIMBER, { segments: 10, steps: 8 });
  for (const x of [-2.6, 0, 2.6]) {
    post(mesh, [x, -1.1, 0], [x, -1.1, 0.3], [0.08, 0.08], IRON, 8);
    ball(mesh, [x, -1.1, 0.42], [0.26, 0.18, 0.17], IRON, IDENTITY, 12);
    ball(mesh, [x, -1, 0.54], [0.2, 0.13, 0.1], { color: '#ffe9b4', glow: 1 }, IDENTITY, 12);
  }
  for (const [x, tall] of [
    [-3.9, 0.5],
    [-3.2, 0.35],
    [3.4, 0.4],
    [4, 0.55],
  ] as const) {
    tuft(mesh, x, tall);
  }
}

const GRASS: readonly Material[] = ['#2f4a38', '#48684a', '#5f7f54'].map((color) => flat(color));

function tuft(mesh: MeshBuilder, x: number, tall: number): void {
  for (let i = 0; i < 9; i++) {
    const lean = (i - 4) * 0.09;
    const blade: V3[] = [
      [x + lean * 0.6, -0.3, 0],
      [x + lean * 2, -0.34, tall * (1 - Math.abs(lean))],
    ];
    loft(mesh, blade, [0.05, 0.01], Y, GRASS[i % 3]!, { segments: 5, steps: 1 });
  }
}
