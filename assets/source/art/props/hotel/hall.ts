import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, box, loft, lock, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z, turnZ } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { armchair, roundSofa, sofa } from '../inside/seats.ts';
import { block, flat, front, legs } from '../parts.ts';
import { fan, sconce } from './lobbyWalls.ts';

const BRASS: Material = { color: '#d0a650', shine: 1 };
const GLASS: Material = { color: '#ffe2a6', glow: 0.95, ink: '#7a4a20' };
const WALNUT: Material = { color: '#5c3a30', shine: 0.4 };

/** Three tiers of frosted glass in rings of brass, more than two units above the floor. */
export function decoChandelier(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 3], [0, 0, 4.2], [0.03, 0.03], BRASS, 8);
  ball(mesh, [0, 0, 3.12], [0.15, 0.15, 0.09], BRASS, IDENTITY, 14);
  for (const [bottom, top, radius] of [
    [2.3, 2.58, 0.9],
    [2.6, 2.84, 0.58],
    [2.86, 3.06, 0.3],
  ] as const) {
    post(mesh, [0, 0, bottom], [0, 0, top], [radius, radius], GLASS, 28);
    post(
      mesh,
      [0, 0, top],
      [0, 0, top + 0.03],
      [radius, radius * 0.98],
      flat('#f4bd74', { glow: 1 }),
      28,
    );
    for (const z of [bottom, top]) {
      post(mesh, [0, 0, z - 0.02], [0, 0, z + 0.025], [radius + 0.03, radius + 0.03], BRASS, 28);
    }
    const ribs = Math.round(radius * 24);
    for (let i = 0; i < ribs; i++) {
      const angle = Math.PI + (Math.PI * (i + 0.5)) / ribs;
      const at = (z: number): V3 => [Math.cos(angle) * radius, Math.sin(angle) * radius, z];
      loft(mesh, [at(bottom), at(top)], [0.014, 0.014], X, flat('#e0a850'), {
        segments: 5,
        steps: 1,
      });
    }
  }
  ball(mesh, [0, -0.5, 2.26], [0.05, 0.05, 0.07], BRASS, IDENTITY, 10);
}

const leather = armchair('#7a3a30', '#8f4a3c');

/** A club chair whose back is to the west, for who looks east. */
export function clubChairEast(mesh: MeshBuilder): void {
  leather(mesh);
  mesh.place(turnZ(Math.PI / 2), [0, 0, 0], 1);
}

export function clubChairWest(mesh: MeshBuilder): void {
  leather(mesh);
  mesh.place(turnZ(-Math.PI / 2), [0, 0, 0], 1);
}

/** A sofa that is seen from behind. */
export function clubSofaNorth(mesh: MeshBuilder): void {
  sofa('#7a3a30', '#8f4a3c')(mesh);
  mesh.place(turnZ(Math.PI), [0, 0, 0], 1);
}

/** A low table of walnut and glass: a newspaper, a cup, an ashtray. */
export function loungeTable(mesh: MeshBuilder): void {
  legs(mesh, [0.6, 0.3], 0.36, 0.05, WALNUT);
  block(mesh, [-0.72, 0.72], [-0.4, 0.4], [0.34, 0.42], WALNUT, 0.04);
  block(mesh, [-0.62, 0.62], [-0.32, 0.32], [0.41, 0.43], flat('#3f5660', { shine: 1 }), 0.01);
  box(mesh, [-0.22, 0.02, 0.44], [0.26, 0.17, 0.012], flat('#e4dcc8'), turnZ(0.25), 0.006);
  box(mesh, [-0.26, 0.06, 0.454], [0.16, 0.03, 0.003], flat('#7a7670'), turnZ(0.25), 0.002);
  post(mesh, [0.34, -0.08, 0.43], [0.34, -0.08, 0.53], [0.05, 0.07], { color: '#efe8da' }, 12);
  post(mesh, [0.34, -0.08, 0.525], [0.34, -0.08, 0.53], [0.058, 0.058], flat('#4a2c1c'), 12);
  post(
    mesh,
    [0.18, 0.18, 0.43],
    [0.18, 0.18, 0.47],
    [0.1, 0.12],
    { color: '#6f8fb0', shine: 1 },
    14,
  );
}

/** A clock as tall as a man, its pendulum behind glass. */
export function tallClock(mesh: MeshBuilder): void {
  block(mesh, [-0.36, 0.36], [-0.26, 0.2], [0, 0.5], WALNUT, 0.03);
  block(mesh, [-0.28, 0.28], [-0.2, 0.18], [0.48, 1.62], WALNUT, 0.03);
  front(mesh, [-0.18, 0.18], [0.6, 1.5], -0.21, flat('#20161c'));
  post(mesh, [0.05, -0.22, 1.5], [0.08, -0.22, 0.86], [0.012, 0.012], flat('#d0a650'), 6);
  ball(mesh, [0.085, -0.23, 0.82], [0.1, 0.02, 0.1], flat('#f0cf70', { shine: 1 }), IDENTITY, 16);
  block(mesh, [-0.38, 0.38], [-0.28, 0.2], [1.6, 2.24], WALNUT, 0.04);
  post(mesh, [0, -0.28, 1.93], [0, -0.3, 1.93], [0.27, 0.27], BRASS, 26);
  post(mesh, [0, -0.3, 1.93], [0, -0.32, 1.93], [0.23, 0.23], flat('#f6ecd2', { glow: 0.35 }), 26);
  for (const [x, z] of [
    [0.1, 0.08],
    [-0.06, 0.16],
  ] as const) {
    loft(
      mesh,
      [
        [0, -0.33, 1.93],
        [x, -0.33, 1.93 + z],
      ],
      [0.016, 0.01],
      Y,
      flat('#20161c'),
      {
        segments: 5,
        steps: 1,
      },
    );
  }
  block(mesh, [-0.44, 0.44], [-0.32, 0.22], [2.22, 2.32], WALNUT, 0.03);
  fan(mesh, [0, -0.2, 2.32], 0.26, 7, flat('#c19a4c', { shine: 1 }), 0.02);
}

/** A big palm in a glazed pot, as tall as a man. */
export function lobbyPalm(mesh: MeshBuilder): void {
  const glaze: Material = { color: '#2c5a58', shine: 0.8 };
  post(mesh, [0, 0, 0], [0, 0, 0.5], [0.24, 0.34], glaze, 20);
  post(mesh, [0, 0, 0.46], [0, 0, 0.54], [0.38, 0.38], BRASS, 20);
  post(mesh, [0, 0, 0.52], [0, 0, 0.55], [0.32, 0.32], { color: '#2e2420' }, 20);
  const random = randomStream(12);
  for (const [x, tall] of [
    [-0.07, 1.05],
    [0.09, 1.3],
    [0.01, 0.86],
  ] as const) {
    post(mesh, [x * 0.5, 0, 0.5], [x * 2, 0, tall], [0.05, 0.035], { color: '#6a5040' }, 8);
    for (let i = 0; i < 13; i++) {
      const angle = i * 2.4 + tall * 7;
      const reach = 0.5 + random() * 0.4;
      const lift = tall + 0.2 + random() * 0.45;
      const [ax, ay] = [Math.cos(angle), Math.sin(angle)];
      const leaf: V3[] = [
        [x * 2, 0, tall],
        [x * 2 + ax * reach * 0.45, ay * reach * 0.45, lift],
        [x * 2 + ax * reach, ay * reach, lift - 0.34 + random() * 0.14],
      ];
      const color = ['#2a5236', '#35663e', '#3f7446', '#2f5a38'][i % 4]!;
      lock(mesh, leaf, 0.085, 0.02, Z, { color, outlined: i % 2 === 0 }, 0.05);
    }
  }
}

const FRAME: Material = { color: '#a8843e', shine: 1, ink: '#2a1c18' };
const PLINTH: Material = { color: '#243a3a', shine: 0.6, outlined: false };
const BRASS_LINE = flat('#b8904a', { shine: 1 });
/** Cut off low, so that nobody in the hall is hidden. */
const FRONT_TOP = 0.98;

/** Panes to the street, two units wide, seen from there: only their brass and a few glints are drawn. */
export function glassFront(mesh: MeshBuilder): void {
  block(mesh, [-1, 1], [-0.1, 0.1], [0, 0.24], PLINTH, 0.001);
  front(mesh, [-1, 1], [0.18, 0.24], -0.105, BRASS_LINE);
  for (const x of [-0.97, -0.5, 0, 0.5, 0.97]) {
    const pen = Math.abs(x) > 0.9 ? 0.03 : 0.018;
    block(mesh, [x - pen, x + pen], [-0.03, 0.03], [0.24, FRONT_TOP], BRASS_LINE, 0.01);
  }
  block(mesh, [-1, 1], [-0.06, 0.06], [FRONT_TOP - 0.05, FRONT_TOP], BRASS_LINE, 0.001);
  for (const x of [-0.75, -0.25, 0.25, 0.75]) {
    const glint = [
      [
        [x - 0.12, -0.02, 0.36],
        [x - 0.09, -0.02, 0.36],
      ],
      [
        [x + 0.06, -0.02, 0.84],
        [x + 0.09, -0.02, 0.84],
      ],
    ] as const;
    mesh.surface(glint, flat('#5c78a8', { glow: 0.3 }), { closed: false });
  }
}

/** The way out: two leaves that stand open to the street, between posts with globes of light. */
export function lobbyDoors(mesh: MeshBuilder): void {
  for (const s of [-1, 1]) {
    block(mesh, [s - 0.13, s + 0.13], [-0.13, 0.13], [0, 1.3], PLINTH, 0.03);
    block(mesh, [s - 0.17, s + 0.17], [-0.17, 0.17], [1.28, 1.38], FRAME, 0.02);
    front(mesh, [s - 0.05, s + 0.05], [0.2, 1.16], -0.135, BRASS_LINE);
    ball(mesh, [s, 0, 1.58], 0.2, { color: '#ffe6b4', glow: 1, ink: '#7a4a20' }, IDENTITY, 18);
    const [a, b] = [s * 0.93, s * 0.87];
    const leaf: readonly [number, number] = [Math.min(a, b), Math.max(a, b)];
    for (const y of [-0.2, -0.96])
      block(mesh, leaf, [y - 0.05, y + 0.05], [0.05, 1.3], FRAME, 0.01);
    for (const z of [0.05, 0.6, 1.26]) block(mesh, leaf, [-0.96, -0.2], [z, z + 0.06], FRAME, 0.01);
    post(mesh, [s * 0.82, -0.8, 0.7], [s * 0.82, -0.8, 1.1], [0.025, 0.025], BRASS, 8);
  }
}

/** Where the hall's side walls meet the street. */
export function lobbyPier(mesh: MeshBuilder): void {
  block(mesh, [-0.34, 0.34], [-0.26, 0.26], [0, 0.3], { color: '#243a3a', shine: 0.6 }, 0.02);
  block(mesh, [-0.28, 0.28], [-0.2, 0.2], [0.3, 1.5], { color: '#8a7870', shine: 0.3 }, 0.02);
  for (const x of [-0.14, 0, 0.14])
    front(mesh, [x - 0.02, x + 0.02], [0.44, 1.36], -0.205, flat('#6f6060'));
  block(mesh, [-0.34, 0.34], [-0.26, 0.26], [1.46, 1.6], FRAME, 0.02);
}

/** A landscape in a gilded frame, which hangs on the wall. */
export function painting(mesh: MeshBuilder): void {
  const [bottom, top] = [1.5, 2.6];
  block(mesh, [-0.72, 0.72], [-0.08, 0], [bottom, top], BRASS, 0.04);
  const [low, high] = [bottom + 0.1, top - 0.1];
  front(mesh, [-0.62, 0.62], [low, high], -0.09, flat('#40507c'));
  front(mesh, [-0.62, 0.62], [low + 0.4, low + 0.56], -0.092, flat('#d8864a'));
  front(mesh, [-0.62, 0.62], [low, low + 0.42], -0.093, flat('#3a3450'));
  ball(
    mesh,
    [0.16, -0.09, low + 0.5],
    [0.13, 0.006, 0.13],
    flat('#ffd070', { glow: 0.3 }),
    IDENTITY,
    16,
  );
  front(mesh, [-0.62, 0.62], [low, low + 0.34], -0.1, flat('#2c4038'));
  for (const [x, tall] of [
    [-0.44, 0.56],
    [-0.3, 0.42],
    [0.46, 0.5],
  ] as const) {
    front(mesh, [x - 0.012, x + 0.012], [low + 0.2, low + tall], -0.102, flat('#1c2428'));
    ball(mesh, [x, -0.1, low + tall], [0.09, 0.006, 0.05], flat('#1c2a28'), IDENTITY, 8);
  }
}

/** The round sofa of the lobby: eight seats, and a fern in an urn on its back. */
export function roundSettee(mesh: MeshBuilder): void {
  roundSofa(mesh);
  for (let i = 0; i < 8; i++) {
    const angle = (Math.PI * (i + 0.5)) / 4;
    const at = (far: number, z: number): V3 => [Math.cos(angle) * far, Math.sin(angle) * far, z];
    const seam = [at(0.48, 0.5), at(0.8, 0.49), at(0.985, 0.43), at(1.01, 0.2)];
    loft(mesh, seam, [0.014, 0.014, 0.014, 0.014], Z, flat('#5c1c2a'), { segments: 6, steps: 2 });
    loft(mesh, [at(0.475, 0.5), at(0.375, 1.04)], [0.014, 0.014], X, flat('#5c1c2a'), {
      segments: 6,
      steps: 1,
    });
  }
  post(mesh, [0, 0, 1.08], [0, 0, 1.22], [0.2, 0.1], BRASS, 16);
  post(mesh, [0, 0, 1.22], [0, 0, 1.5], [0.1, 0.27], BRASS, 18);
  const random = randomStream(5);
  for (let i = 0; i < 26; i++) {
    const angle = i * 2.4;
    const reach = 0.3 + random() * 0.34;
    const lift = 1.66 + random() * 0.34;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const leaf: V3[] = [
      [x * 0.08, y * 0.08, 1.46],
      [x * reach * 0.55, y * reach * 0.55, lift],
      [x * reach, y * reach, lift - 0.2 - random() * 0.16],
    ];
    const color = ['#35663e', '#3f7446', '#4c8450'][i % 3]!;
    lock(mesh, leaf, 0.06, 0.016, Z, { color, outlined: i % 2 === 0 }, 0.05);
  }
}

/** A column of warm stone in fillets of brass; cut off above, where nobody looks. */
export function lobbyColumn(mesh: MeshBuilder): void {
  const stone: Material = { color: '#e6c8a4', shine: 0.2, glow: 0.3 };
  block(mesh, [-0.38, 0.38], [-0.38, 0.38], [0, 0.3], { color: '#3d3a4c', shine: 0.5 }, 0.03);
  post(mesh, [0, 0, 0.3], [0, 0, 0.38], [0.33, 0.3], BRASS, 22);
  post(mesh, [0, 0, 0.38], [0, 0, 3], [0.27, 0.24], stone, 24);
  for (let i = 0; i < 7; i++) {
    const angle = Math.PI + (Math.PI * (i + 0.5)) / 7;
    const at = (z: number, radius: number): V3 => [
      Math.cos(angle) * radius,
      Math.sin(angle) * radius,
      z,
    ];
    loft(
      mesh,
      [at(0.46, 0.268), at(2.9, 0.242)],
      [0.018, 0.018],
      X,
      flat('#b3906c', { glow: 0.3 }),
      {
        segments: 6,
        steps: 1,
      },
    );
  }
  for (const [z, radius] of [
    [2.72, 0.26],
    [2.98, 0.28],
  ] as const) {
    post(mesh, [0, 0, z], [0, 0, z + 0.07], [radius, radius], BRASS, 22);
  }
  post(mesh, [0, 0, 3.05], [0, 0, 3.2], [0.27, 0.38], stone, 22);
  block(mesh, [-0.4, 0.4], [-0.4, 0.4], [3.2, 3.3], { color: '#8a6a54', glow: 0.2 }, 0.02);
  sconce(mesh, -0.26, 1.5);
}
