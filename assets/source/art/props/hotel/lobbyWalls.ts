import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front, lid } from '../parts.ts';
import type { Span } from '../parts.ts';

/** Like every wall a segment is two units wide, but this hall is half as high again. */
const HALF = 1;
const LOBBY_HEIGHT = 3.9;
const THICKNESS = 0.34;

const BRASS = flat('#d0a650', { shine: 1 });
const DIM_BRASS = flat('#9c7a3e', { shine: 0.7 });
const WALNUT = '#5c3a30';
const WALNUT_PANEL = '#6f4838';

/** Panels of walnut below, warm plaster above, a frieze of brass fans under the ceiling. */
export function lobbyWall(mesh: MeshBuilder): void {
  front(mesh, [-HALF, HALF], [0, LOBBY_HEIGHT], 0, flat('#a8886a'));
  lid(mesh, [-HALF, HALF], [0, THICKNESS], LOBBY_HEIGHT, flat('#33262e'));
  front(mesh, [-HALF, HALF], [0, 1.15], -0.02, flat(WALNUT));
  for (const x of [-0.92, 0.04]) {
    block(mesh, [x, x + 0.88], [-0.05, -0.01], [0.26, 1.02], flat(WALNUT_PANEL), 0.035);
    front(mesh, [x + 0.1, x + 0.78], [0.34, 0.36], -0.055, DIM_BRASS);
    front(mesh, [x + 0.1, x + 0.78], [0.92, 0.94], -0.055, DIM_BRASS);
  }
  for (const x of [-HALF, -0.5, 0, 0.5]) {
    front(mesh, [x + 0.06, x + 0.44], [1.36, 3.06], -0.004, flat('#b29170'));
    front(mesh, [x + 0.24, x + 0.26], [1.5, 2.92], -0.006, flat('#c09c72'));
  }
  ledge(mesh, [1.15, 1.24], 0.06, '#7c5443');
  ledge(mesh, [0, 0.2], 0.06, '#33222a');
  front(mesh, [-HALF, HALF], [3.16, 3.64], -0.012, flat('#4a3440'));
  for (const x of [-0.75, -0.25, 0.25, 0.75]) fan(mesh, [x, -0.02, 3.2], 0.2, 5, DIM_BRASS);
  ledge(mesh, [3.1, 3.16], 0.03, '#c19a4c');
  ledge(mesh, [3.62, 3.7], 0.05, '#c19a4c');
  ledge(mesh, [3.7, LOBBY_HEIGHT], 0.1, '#8a6c58');
}

function ledge(mesh: MeshBuilder, [bottom, top]: Span, out: number, color: string): void {
  front(mesh, [-HALF, HALF], [bottom, top], -out, flat(color));
  lid(mesh, [-HALF, HALF], [-out, 0], top, flat(color));
}

/** Rays that open upward from a point, and the arc that ends them. */
export function fan(
  mesh: MeshBuilder,
  [x, y, z]: V3,
  radius: number,
  rays: number,
  paint: Material,
  pen = 0.014,
): void {
  const at = (share: number): V3 => {
    const angle = Math.PI * share;
    return [x - Math.cos(angle) * radius, y, z + Math.sin(angle) * radius];
  };
  const look = { segments: 6, steps: 1 } as const;
  for (let i = 0; i < rays; i++) {
    loft(mesh, [[x, y, z], at((i + 0.5) / rays)], [pen * 0.7, pen], Y, paint, look);
  }
  const arc = Array.from({ length: 13 }, (_, i) => at(i / 12));
  loft(
    mesh,
    arc,
    arc.map(() => pen),
    Y,
    paint,
    look,
  );
}

const GLASS: Span = [0.78, 3.02];
const HALF_GLASS = 0.56;

/** A tall window on the night outside, between heavy drapes. */
export function lobbyWindow(mesh: MeshBuilder): void {
  const [bottom, top] = GLASS;
  front(mesh, [-HALF_GLASS, HALF_GLASS], GLASS, -0.03, flat('#3a5690', { glow: 0.55 }));
  front(
    mesh,
    [-HALF_GLASS, HALF_GLASS],
    [bottom, bottom + 0.7],
    -0.032,
    flat('#4f70ac', { glow: 0.55 }),
  );
  for (const [x, wide] of [
    [-0.5, 0.16],
    [0.08, 0.2],
  ] as const) {
    const slant = [
      [
        [x, -0.036, bottom + 0.1],
        [x + wide, -0.036, bottom + 0.1],
      ],
      [
        [x + 0.26, -0.036, top - 0.5],
        [x + 0.26 + wide, -0.036, top - 0.5],
      ],
    ] as const;
    mesh.surface(slant, flat('#7391c8', { glow: 0.6 }), { closed: false });
  }
  for (const x of [-0.2, 0.2]) front(mesh, [x - 0.018, x + 0.018], GLASS, -0.05, DIM_BRASS);
  for (const z of [1.34, 1.9, 2.46]) {
    front(mesh, [-HALF_GLASS, HALF_GLASS], [z - 0.018, z + 0.018], -0.05, DIM_BRASS);
  }
  fan(mesh, [0, -0.06, 2.46], 0.5, 6, DIM_BRASS, 0.02);
  const frame: Material = { color: '#6b4535' };
  for (const s of [-1, 1]) {
    const [a, b] = [s * HALF_GLASS, s * (HALF_GLASS + 0.1)];
    block(mesh, [Math.min(a, b), Math.max(a, b)], [-0.1, 0], GLASS, frame);
  }
  block(mesh, [-0.72, 0.72], [-0.18, 0], [bottom - 0.1, bottom], frame);
  for (const s of [-1, 1]) drape(mesh, s);
  block(mesh, [-0.98, 0.98], [-0.22, -0.04], [top, top + 0.26], { color: '#6e2230' }, 0.06);
  front(mesh, [-0.96, 0.96], [top + 0.02, top + 0.07], -0.225, BRASS);
}

/** One side's cloth, gathered by a brass tie. */
function drape(mesh: MeshBuilder, side: number): void {
  for (let i = 0; i < 3; i++) {
    const hung = side * (0.9 - i * 0.13);
    const tied = side * (0.9 - i * 0.06);
    const cloth: V3[] = [
      [hung, -0.12, 3.1],
      [side * (0.88 - i * 0.1), -0.13, 2.2],
      [tied, -0.13, 1.25],
      [side * (0.92 - i * 0.1), -0.14, 0.5],
      [side * (0.94 - i * 0.11), -0.14, 0.06],
    ];
    const color = i % 2 === 0 ? '#8f2c3c' : '#74202f';
    loft(mesh, cloth, [0.075, 0.07, 0.045, 0.07, 0.075], X, flat(color), {
      segments: 10,
      steps: 2,
    });
  }
  ball(mesh, [side * 0.85, -0.17, 1.25], [0.13, 0.05, 0.045], BRASS, IDENTITY, 10);
}

/** A lift's brass doors, each with half of a sun on it, and above them the hand that tells the floor. */
export function lobbyLift(mesh: MeshBuilder): void {
  const stone: Material = { color: '#3d3a4c', shine: 0.5 };
  for (const s of [-1, 1]) {
    const [a, b] = [s * 0.74, s * 0.96];
    block(mesh, [Math.min(a, b), Math.max(a, b)], [-0.12, 0], [0, 2.5], stone);
    const [c, d] = [s * 0.66, s * 0.74];
    block(mesh, [Math.min(c, d), Math.max(c, d)], [-0.09, 0], [0, 2.3], BRASS);
  }
  block(mesh, [-0.96, 0.96], [-0.12, 0], [2.3, 2.5], stone);
  const leaf = flat('#b8904a', { shine: 1 });
  front(mesh, [-0.66, 0.66], [0, 2.3], -0.065, leaf);
  front(mesh, [-0.012, 0.012], [0, 2.3], -0.075, flat('#3a2a20'));
  for (const x of [-0.34, 0.34]) front(mesh, [x - 0.24, x + 0.24], [0.16, 0.8], -0.07, DIM_BRASS);
  fan(mesh, [0, -0.085, 1.02], 0.58, 9, flat('#f0d088', { shine: 1 }), 0.022);
  post(mesh, [0, -0.04, 2.5], [0, -0.1, 2.5], [0.5, 0.5], stone, 28);
  post(mesh, [0, -0.1, 2.5], [0, -0.12, 2.5], [0.42, 0.42], flat('#f3e2b4', { glow: 0.5 }), 28);
  block(mesh, [-0.56, 0.56], [-0.13, 0], [2.28, 2.52], stone);
  for (let i = 0; i < 7; i++) {
    const angle = (Math.PI * (i + 0.5)) / 7;
    const mark: V3 = [-Math.cos(angle) * 0.34, -0.13, 2.52 + Math.sin(angle) * 0.34];
    ball(mesh, mark, 0.025, flat('#5a3a20'), IDENTITY, 6);
  }
  const hand: V3[] = [
    [0, -0.14, 2.54],
    [-0.24, -0.14, 2.74],
  ];
  loft(mesh, hand, [0.025, 0.012], Y, flat('#8d2030'), { segments: 6, steps: 1 });
}

/** A fan of frosted glass with its light behind, on a face at `y`, so high. */
export function sconce(mesh: MeshBuilder, y: number, z: number): void {
  block(mesh, [-0.07, 0.07], [y - 0.08, y + 0.02], [z - 0.2, z + 0.1], BRASS, 0.03);
  const rows = [0, 1, 2].map((row) =>
    Array.from({ length: 7 }, (_, i): V3 => {
      const across = -1 + i / 3;
      const out = 0.14 + 0.03 * row * (1 - across * across);
      return [across * (0.1 + row * 0.08), y - out, z + row * 0.2];
    }),
  );
  mesh.surface(rows, { color: '#ffdf9e', glow: 1, ink: '#6a3a1c' }, { closed: false });
  for (const x of [-0.1, 0, 0.1]) {
    const rib: V3[] = [
      [x * 0.4, y - 0.16, z - 0.04],
      [x * 2.2, y - 0.21, z + 0.41],
    ];
    loft(mesh, rib, [0.012, 0.012], Y, BRASS, { segments: 6, steps: 1 });
  }
}
