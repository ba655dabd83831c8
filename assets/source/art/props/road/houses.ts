import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front, lid } from '../parts.ts';
import type { Span } from '../parts.ts';
import { IRON, SIDES, STEEL, lampLit, neon } from './roadParts.ts';

/** Houses that travellers stop at. Their fronts look south, at the road that they stand north of. */

const CREAM: Material = { color: '#e6dcc8' };
const RED: Material = { color: '#b8323c' };
const CHROME: Material = { color: '#959cae', shine: 1 };
const WARM = flat('#ffd68a', { glow: 1 });
const PALE = flat('#fff0c4', { glow: 1 });
const NIGHT = flat('#1d2a44', { shine: 1 });

/** A pane in a frame that is a little larger. */
function pane(mesh: MeshBuilder, [x0, x1]: Span, [z0, z1]: Span, y: number, glass: Material): void {
  front(mesh, [x0 - 0.09, x1 + 0.09], [z0 - 0.09, z1 + 0.09], y, flat('#4c4656'));
  front(mesh, [x0, x1], [z0, z1], y - 0.01, glass);
}

/** A line of light along a wall. */
const tube = (mesh: MeshBuilder, [x0, x1]: Span, y: number, z: number, color: string): void =>
  loft(
    mesh,
    [
      [x0, y, z],
      [x1, y, z],
    ],
    [0.06, 0.06],
    Y,
    neon(color),
    { segments: 6, steps: 1 },
  );

/** Two pumps under a lit roof, a shop, and a sign that is seen from far down the road. */
export function gasStation(mesh: MeshBuilder): void {
  block(mesh, [-9, 9.4], [-2.4, 4.6], [0, 0.1], { color: '#6f6a78' }, 0.04);
  lid(mesh, [-2.4, 7.2], [-2, 1.9], 0.11, flat('#a89c8c', { glow: 0.3 }));
  shop(mesh);
  for (const x of [0, 4.8]) {
    block(mesh, [x - 1.3, x + 1.3], [-0.6, 0.6], [0.1, 0.32], CREAM, 0.06);
    post(mesh, [x + 0.95, 0.1, 0.3], [x + 0.95, 0.1, 4.3], [0.2, 0.2], STEEL, 12);
    pump(mesh, x - 0.45);
  }
  // the roof is thin, or nothing under it would be seen from above
  block(mesh, [-2.6, 7.4], [-0.9, 1.5], [4.3, 5], { color: '#77717f' }, 0.08);
  front(mesh, [-2.6, 7.4], [4.3, 4.48], -0.93, PALE);
  front(mesh, [-2.6, 7.4], [4.48, 5], -0.93, lampLit('#b8323c'));
  write(mesh, 'LAST GAS', {
    x: 2.4,
    y: -1,
    bottom: 4.54,
    size: 0.42,
    paint: neon('#fff6e0'),
    pen: 0.1,
  });
  for (const x of [-1.2, 2.4, 6]) {
    ball(mesh, [x, -0.7, 4.28], [0.5, 0.24, 0.08], PALE, IDENTITY, 14);
  }
  priceSign(mesh, 8.5);
}

function shop(mesh: MeshBuilder): void {
  block(mesh, [-8.6, -3.2], [0.6, 4.2], [0.1, 3.3], CREAM, 0.05);
  block(mesh, [-8.75, -3.05], [0.45, 4.35], [3.2, 3.6], RED, 0.05);
  lid(mesh, [-8.4, -3.4], [0.8, 4], 3.61, flat('#4c4856'));
  block(mesh, [-7.6, -6.4], [2, 3], [3.6, 4.1], STEEL, 0.05);
  front(mesh, [-8.6, -3.2], [0.1, 0.5], 0.57, lampLit('#b8323c'));
  pane(mesh, [-8.2, -5.9], [0.9, 2.5], 0.56, WARM);
  front(mesh, [-7.12, -7.02], [0.9, 2.5], 0.53, flat('#4c4656'));
  // what is for sale stands in the window
  for (const [i, color] of ['#b8323c', '#3a78a8', '#e8a83a', '#4c8a5c', '#b8323c'].entries()) {
    const x = -8 + i * 0.42;
    front(mesh, [x, x + 0.26], [0.9, 1.25 + (i % 2) * 0.16], 0.52, flat(color, { glow: 0.6 }));
  }
  pane(mesh, [-5.2, -4.1], [0.12, 2.5], 0.56, PALE);
  front(mesh, [-4.68, -4.62], [0.12, 2.5], 0.53, flat('#4c4656'));
  write(mesh, 'OPEN', {
    x: -7,
    y: 0.48,
    bottom: 1.85,
    size: 0.42,
    paint: neon('#d8323c'),
    pen: 0.12,
  });
}

function pump(mesh: MeshBuilder, x: number): void {
  block(mesh, [x - 0.42, x + 0.42], [-0.34, 0.34], [0.3, 2.1], RED, 0.1);
  block(mesh, [x - 0.36, x + 0.36], [-0.3, 0.3], [2.08, 2.5], CREAM, 0.08);
  front(mesh, [x - 0.3, x + 0.3], [1.35, 1.95], -0.36, lampLit('#dff0ff'));
  front(mesh, [x - 0.22, x + 0.22], [1.6, 1.7], -0.37, flat('#2a2632'));
  front(mesh, [x - 0.3, x + 0.3], [0.5, 1.15], -0.36, flat('#e6dcc8'));
  const hose: V3[] = [
    [x + 0.44, -0.2, 1.9],
    [x + 0.72, -0.3, 1.1],
    [x + 0.5, -0.3, 0.6],
    [x + 0.44, -0.3, 1.2],
  ];
  loft(mesh, hose, [0.05, 0.05, 0.05, 0.05], Y, IRON, { segments: 6, steps: 4 });
}

function priceSign(mesh: MeshBuilder, x: number): void {
  for (const s of SIDES) post(mesh, [x + s * 0.6, 0, 0], [x + s * 0.6, 0, 6], [0.13, 0.12], STEEL);
  block(mesh, [x - 1.15, x + 1.15], [-0.2, 0.2], [4.7, 6.8], RED, 0.1);
  front(mesh, [x - 1, x + 1], [4.84, 6.66], -0.21, lampLit('#b8323c'));
  write(mesh, 'GAS', { x, y: -0.26, bottom: 5.3, size: 0.8, paint: neon('#fff6e0'), pen: 0.11 });
  block(mesh, [x - 1, x + 1], [-0.18, 0.16], [3.6, 4.5], { color: '#1c1822' }, 0.05);
  write(mesh, '1.59', { x, y: -0.22, bottom: 3.8, size: 0.5, paint: neon('#ffb93a'), pen: 0.1 });
}

/** A diner like a railway car: chrome, a red stripe, and everybody seen in its windows. */
export function dinerHouse(mesh: MeshBuilder): void {
  block(mesh, [-7.6, 7.6], [-1.4, 3.6], [0, 0.1], { color: '#6f6a78' }, 0.04);
  block(mesh, [-7, 7], [-0.2, 3.2], [0.1, 3], CHROME, 0.3);
  // a barrel of a roof
  const roof = [0, 1, 2, 3, 4, 5].map((i): V3[] => {
    const angle = (i / 5) * Math.PI;
    const [y, z] = [1.5 - Math.cos(angle) * 1.9, 2.95 + Math.sin(angle) * 0.75];
    return [
      [-7.15, y, z],
      [7.15, y, z],
    ];
  });
  mesh.surface(roof, { color: '#6a7186', shine: 0.6 }, { closed: false });
  for (let x = -6.4; x < 7; x += 1.6) {
    const rib = roof.map((row): V3 => [x, row[0]![1], row[0]![2] + 0.02]);
    loft(
      mesh,
      rib,
      rib.map(() => 0.05),
      Y,
      flat('#4d5468'),
      { segments: 6, steps: 2 },
    );
  }
  for (const x of [-7.15, 7.15]) {
    mesh.surface([roof.map((row): V3 => [x, row[0]![1], row[0]![2]])], CHROME, { capEnd: true });
  }
  const y = -0.24;
  front(mesh, [-7, 7], [0.35, 0.6], y, lampLit('#b8323c'));
  front(mesh, [-7, 7], [0.75, 0.88], y, lampLit('#b8323c'));
  for (let i = 0; i < 9; i++) {
    const x = -6.55 + i * 1.5;
    // the door is in the middle
    if (i === 4) continue;
    pane(mesh, [x, x + 1.1], [1.15, 2.35], y - 0.01, i % 3 === 2 ? PALE : WARM);
    if (i % 2 === 0) guest(mesh, x + 0.36, y - 0.04);
    if (i % 3 === 1) guest(mesh, x + 0.78, y - 0.04);
  }
  block(mesh, [-0.85, 0.85], [-0.8, -0.2], [0.1, 2.9], CHROME, 0.1);
  pane(mesh, [-0.45, 0.45], [0.3, 2.3], -0.82, PALE);
  for (const z of [0.2, 0.1]) {
    block(mesh, [-1, 1], [-1.4 + z, -0.8], [0.05, z + 0.05], { color: '#6d6876' }, 0.02);
  }
  tube(mesh, [-6.9, 6.9], -0.3, 2.72, '#ff6a7a');
  tube(mesh, [-6.9, 6.9], -0.28, 2.9, '#5fd0ff');
  for (const x of [-1.5, 1.5]) post(mesh, [x, 1, 3.4], [x, 1, 4.2], [0.08, 0.08], STEEL, 8);
  block(mesh, [-2.5, 2.5], [0.85, 1.15], [4, 5.1], { color: '#22304a' }, 0.14);
  write(mesh, 'EAT HERE', { y: 0.8, bottom: 4.28, size: 0.6, paint: neon('#ff6a7a'), pen: 0.09 });
}

/** Somebody who sits at a window. */
function guest(mesh: MeshBuilder, x: number, y: number): void {
  const dark = flat('#5a3a38');
  ball(mesh, [x, y, 1.8], [0.14, 0.02, 0.16], dark, IDENTITY, 12);
  front(mesh, [x - 0.24, x + 0.24], [1.15, 1.62], y, dark);
}

const ROOMS = 5;

/** A motel of one storey: an office, then door and window, door and window, under one long roof. */
export function motelHouse(mesh: MeshBuilder): void {
  block(mesh, [-9.6, 9.6], [-1.8, 3.8], [0, 0.1], { color: '#6f6a78' }, 0.04);
  block(mesh, [-9.2, 9.2], [0, 3.6], [0.1, 2.7], { color: '#c8b49a' }, 0.05);
  // the roof reaches over the walk before the doors, but not so far that it would hide them
  block(mesh, [-9.5, 9.5], [-0.5, 3.9], [2.7, 3.05], { color: '#244c5a' }, 0.08);
  for (let i = 0; i < 16; i++) {
    const x = -9.2 + i * 1.15;
    lid(mesh, [x, x + 1.06], [-0.3, 3.7], 3.06, flat(i % 2 === 0 ? '#264f5e' : '#224856'));
  }
  for (const x of [-7, 7]) block(mesh, [x - 0.7, x + 0.7], [1.6, 2.8], [3, 3.6], STEEL, 0.06);
  front(mesh, [-9.5, 9.5], [2.74, 2.86], -0.53, lampLit('#ff8a6a'));
  const y = -0.04;
  for (let i = 0; i < ROOMS; i++) {
    const x = -3.6 + i * 2.5;
    const door = flat(['#b05a48', '#3f7f86'][i % 2]!, { glow: 0.15 });
    pane(mesh, [x, x + 0.85], [0.12, 1.95], y, door);
    ball(mesh, [x + 0.7, y - 0.04, 1], [0.06, 0.03, 0.06], CHROME, IDENTITY, 8);
    const isUp = i === 1 || i === 4;
    pane(mesh, [x + 1.15, x + 2.05], [0.95, 1.85], y, isUp ? WARM : NIGHT);
    if (isUp)
      front(mesh, [x + 1.15, x + 1.4], [0.95, 1.85], y - 0.02, flat('#d8874a', { glow: 0.6 }));
    ball(mesh, [x + 1, y - 0.1, 2.15], [0.12, 0.1, 0.14], PALE, IDENTITY, 10);
  }
  pane(mesh, [-8.8, -6.4], [0.8, 2.2], y, PALE);
  pane(mesh, [-5.9, -4.9], [0.12, 2.1], y, WARM);
  write(mesh, 'OFFICE', {
    x: -7.6,
    y: y - 0.08,
    bottom: 1.2,
    size: 0.4,
    paint: flat('#3a2438'),
    pen: 0.12,
  });
  for (const x of [-9.1, -4.4, 0.2, 4.8, 9.1]) {
    post(mesh, [x, -0.4, 0.1], [x, -0.4, 2.75], [0.1, 0.09], CREAM, 8);
  }
  for (const x of [-3, 3]) post(mesh, [x, 1, 3], [x, 1, 3.7], [0.09, 0.09], STEEL, 8);
  block(mesh, [-4.6, 4.6], [0.85, 1.15], [3.5, 4.6], { color: '#1d4450' }, 0.14);
  write(mesh, 'SANDPIPER MOTEL', {
    x: -0.1,
    y: 0.8,
    bottom: 3.75,
    size: 0.66,
    paint: neon('#ffe2a0'),
    pen: 0.09,
  });
  tube(mesh, [-4.4, 4.4], 0.82, 3.6, '#ff7a6a');
}
