import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front, lid } from '../parts.ts';
import type { Span } from '../parts.ts';

const STEPS = 10;
const [TREAD, RISE] = [0.22, 0.17];
/** Where the landing begins, how far it reaches to the wall behind, and how high it lies. */
const LANDING: Span = [STEPS * TREAD, STEPS * TREAD + 0.9];
const LANDING_HEIGHT = STEPS * RISE;
/** From the landing two flights go on, along the wall to either side. */
const SIDE_STEPS = 9;
const [SIDE_TREAD, SIDE_RISE] = [0.26, 0.2];
/** By how much the lowest steps reach beyond the posts. */
const SPREAD = [0.5, 0.24];
const RUNNER = 0.98;
const RAIL_HEIGHT = 0.82;

const BRASS: Material = { color: '#d0a650', shine: 1 };
const MARBLE = '#b6a594';
const RISER = '#8f7f76';
const RED = '#9a2a38';
const DEEP_RED = '#741c2c';

/** Half the width of the flight, on a way from its foot (0) to the landing (1): it narrows as it rises. */
const halfAt = (share: number): number => 2.5 - 0.4 * share;

/** The way up: a broad flight with a runner, a landing under a window like a rising sun, two flights aside. */
export function grandStair(mesh: MeshBuilder): void {
  sunWindow(mesh);
  for (const side of [-1, 1]) sideFlight(mesh, side);
  landing(mesh);
  for (let i = STEPS - 1; i >= 0; i--) step(mesh, i);
  for (const side of [-1, 1]) balustrade(mesh, side);
}

function step(mesh: MeshBuilder, i: number): void {
  const half = halfAt(i / STEPS) + (SPREAD[i] ?? 0);
  const [y, z] = [i * TREAD, i * RISE];
  const end = y + (i < SPREAD.length ? 3 : 1) * TREAD;
  front(mesh, [-half, half], [z, z + RISE], y, flat(RISER));
  lid(mesh, [-half, half], [y, end], z + RISE, flat(MARBLE, { shine: 0.4 }));
  front(mesh, [-half, half], [z + RISE - 0.03, z + RISE], y - 0.012, flat('#cdbeac'));
  front(mesh, [-RUNNER, RUNNER], [z, z + RISE], y - 0.014, flat(DEEP_RED));
  lid(mesh, [-RUNNER, RUNNER], [y - 0.014, y + TREAD], z + RISE + 0.003, flat(RED));
  for (const s of [-1, 1]) {
    const [a, b] = [s * (RUNNER - 0.12), s * (RUNNER - 0.06)];
    const band: Span = [Math.min(a, b), Math.max(a, b)];
    front(mesh, band, [z, z + RISE], y - 0.016, flat('#a8803c'));
    lid(mesh, band, [y - 0.014, y + TREAD], z + RISE + 0.005, flat('#c89a48'));
  }
  post(
    mesh,
    [-RUNNER, y - 0.02, z + 0.025],
    [RUNNER, y - 0.02, z + 0.025],
    [0.014, 0.014],
    BRASS,
    6,
  );
}

function landing(mesh: MeshBuilder): void {
  const half = halfAt(1);
  lid(mesh, [-half, half], LANDING, LANDING_HEIGHT, flat(MARBLE, { shine: 0.4 }));
  lid(mesh, [-RUNNER, RUNNER], LANDING, LANDING_HEIGHT + 0.003, flat(RED));
}

/** Balusters and a rail up one side of the flight, from a post with a globe of light. */
function balustrade(mesh: MeshBuilder, side: number): void {
  const at = (i: number, height: number): V3 => [
    side * (halfAt(i / STEPS) - 0.06),
    (i + 0.5) * TREAD,
    (i + 1) * RISE + height,
  ];
  for (let i = STEPS - 1; i >= 0; i--) {
    post(mesh, at(i, 0), at(i, RAIL_HEIGHT - 0.04), [0.028, 0.022], BRASS, 8);
    ball(mesh, at(i, 0.34), [0.05, 0.05, 0.07], BRASS, IDENTITY, 8);
  }
  const rail = [-0.4, STEPS - 0.5].map((i) => at(i, RAIL_HEIGHT));
  loft(mesh, rail, [0.065, 0.065], X, { color: '#5c3a30', shine: 0.7 }, { segments: 10, steps: 1 });
  const foot = side * (halfAt(0) + 0.02);
  const stone: Material = { color: MARBLE, shine: 0.4 };
  block(mesh, [foot - 0.17, foot + 0.17], [-0.2, 0.14], [0, 1.12], stone, 0.03);
  block(mesh, [foot - 0.21, foot + 0.21], [-0.24, 0.18], [1.1, 1.2], stone, 0.03);
  front(mesh, [foot - 0.1, foot + 0.1], [0.2, 0.98], -0.205, flat('#b8904a', { shine: 1 }));
  post(mesh, [foot, -0.03, 1.2], [foot, -0.03, 1.34], [0.09, 0.05], BRASS, 12);
  ball(mesh, [foot, -0.03, 1.52], 0.2, { color: '#ffe6b4', glow: 1, ink: '#7a4a20' }, IDENTITY, 18);
  ball(mesh, [foot, -0.03, 1.74], [0.04, 0.04, 0.05], BRASS, IDENTITY, 8);
}

function sideFlight(mesh: MeshBuilder, side: number): void {
  const inner = halfAt(1);
  const [south, north] = LANDING;
  const span = (from: number, to: number): Span => {
    const [a, b] = [side * (inner + from), side * (inner + to)];
    return [Math.min(a, b), Math.max(a, b)];
  };
  const whole = SIDE_STEPS * SIDE_TREAD;
  for (let i = 0; i < SIDE_STEPS; i++) {
    const across = span(i * SIDE_TREAD, (i + 1) * SIDE_TREAD);
    const top = LANDING_HEIGHT + (i + 1) * SIDE_RISE;
    front(mesh, across, [0, top], south, flat('#5c3a30'));
    front(mesh, across, [top - 0.3, top], south - 0.012, flat('#7c5443'));
    front(mesh, across, [top - 0.05, top], south - 0.02, flat('#cdbeac'));
    lid(mesh, across, [south, north], top, flat(MARBLE));
    lid(mesh, across, [south + 0.22, north - 0.1], top + 0.003, flat(RED));
  }
  // the wall below: panels that grow with the flight
  front(mesh, span(0, whole), [0, 0.2], south - 0.03, flat('#33222a'));
  for (let i = 0; i < 3; i++) {
    const from = 0.12 + i * 0.76;
    const across = span(from, from + 0.62);
    const top = LANDING_HEIGHT - 0.3 + (from / SIDE_TREAD) * SIDE_RISE;
    block(mesh, across, [south - 0.04, south], [0.32, top], flat('#6f4838'), 0.03);
    const [left, right] = across;
    front(mesh, [left + 0.1, right - 0.1], [0.42, 0.44], south - 0.045, flat('#9c7a3e'));
    front(mesh, [left + 0.1, right - 0.1], [top - 0.12, top - 0.1], south - 0.045, flat('#9c7a3e'));
  }
  for (let i = 0; i < SIDE_STEPS; i++) {
    const x = side * (inner + (i + 0.5) * SIDE_TREAD);
    const z = LANDING_HEIGHT + (i + 1) * SIDE_RISE;
    post(
      mesh,
      [x, south + 0.06, z],
      [x, south + 0.06, z + RAIL_HEIGHT - 0.1],
      [0.028, 0.022],
      BRASS,
      8,
    );
    ball(mesh, [x, south + 0.06, z + 0.3], [0.045, 0.045, 0.06], BRASS, IDENTITY, 8);
  }
  const rail = [-0.6, SIDE_STEPS].map((i): V3 => [
    side * (inner + i * SIDE_TREAD),
    south + 0.06,
    LANDING_HEIGHT + (i + 0.5) * SIDE_RISE + RAIL_HEIGHT - 0.1,
  ]);
  loft(mesh, rail, [0.06, 0.06], Z, { color: '#5c3a30', shine: 0.7 }, { segments: 10, steps: 1 });
}

/** Half a sun of coloured glass over the landing, the night behind it. */
function sunWindow(mesh: MeshBuilder): void {
  const y = LANDING[1] - 0.02;
  const [bottom, radius, rays] = [LANDING_HEIGHT + 0.34, 1.62, 14];
  const at = (share: number, far: number, out = 0): V3 => {
    const angle = Math.PI * share;
    return [-Math.cos(angle) * far, y - out, bottom + Math.sin(angle) * far];
  };
  const arc = (far: number, out: number): V3[] =>
    Array.from({ length: 25 }, (_, i) => at(i / 24, far, out));
  for (let i = 0; i < rays; i++) {
    const [from, to] = [i / rays, (i + 1) / rays];
    for (const [inner, outer, even, odd] of [
      [0.5, 1.08, '#e8b04c', '#6a58b8'],
      [1.08, radius, '#4a63b4', '#2f4488'],
    ] as const) {
      const rows = [inner, outer].map((far) => [
        at(from, far),
        at((from + to) / 2, far),
        at(to, far),
      ]);
      const color = i % 2 === 0 ? even : odd;
      mesh.surface(rows, flat(color, { glow: 0.62 }), { closed: false });
    }
    loft(mesh, [at(from, 0.5, 0.03), at(from, radius, 0.03)], [0.018, 0.018], Y, flat('#9c7a3e'), {
      segments: 6,
      steps: 1,
    });
  }
  const sun = [arc(0.5, 0.01), arc(0.02, 0.01)];
  mesh.surface(sun, flat('#ffdc8a', { glow: 0.9 }), { closed: false });
  for (const [far, pen] of [
    [0.5, 0.03],
    [1.08, 0.02],
    [radius, 0.075],
  ] as const) {
    const line = arc(far, 0.04);
    loft(
      mesh,
      line,
      line.map(() => pen),
      Y,
      far === radius ? { color: '#6b4535' } : flat('#c19a4c', { shine: 1 }),
      { segments: 8, steps: 1 },
    );
  }
  block(mesh, [-radius - 0.14, radius + 0.14], [y - 0.14, y], [bottom - 0.14, bottom], {
    color: '#6b4535',
  });
}
