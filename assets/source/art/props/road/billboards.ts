import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';
import type { Prop } from '../prop.ts';
import { IRON, STEEL, arrow, lampLit, neon, posts, round, shape } from './roadParts.ts';
import type { Place } from './roadParts.ts';

const [WEST, EAST, FOOT, TOP] = [-3.5, 3.5, 3, 6.4];
const FACE = -0.16;

/** A poster seven units wide on two posts, with lamps on a rail before its foot. */
const billboard =
  (paint: Prop): Prop =>
  (mesh) => {
    posts(mesh, [-2.2, 2.2], FOOT + 0.5, 0.17);
    for (const s of [-1, 1]) {
      post(mesh, [s * 2.2, 0.1, 1.2], [s * 1, 0.1, FOOT], [0.07, 0.07], STEEL, 6);
    }
    const frame: Material = { color: '#4b4658' };
    block(mesh, [WEST - 0.14, EAST + 0.14], [-0.14, 0.16], [FOOT - 0.14, TOP + 0.14], frame, 0.04);
    paint(mesh);
    block(mesh, [WEST - 0.2, EAST + 0.2], [-0.75, -0.15], [FOOT - 0.32, FOOT - 0.2], IRON, 0.02);
    for (const x of [-2.4, 0, 2.4]) {
      post(mesh, [x, -0.7, FOOT - 0.2], [x, -0.95, FOOT], [0.04, 0.04], IRON, 6);
      block(mesh, [x - 0.35, x + 0.35], [-1.05, -0.85], [FOOT - 0.02, FOOT + 0.1], IRON, 0.03);
      block(
        mesh,
        [x - 0.3, x + 0.3],
        [-1, -0.84],
        [FOOT + 0.09, FOOT + 0.13],
        neon('#fff0c4'),
        0.02,
      );
    }
  };

const ground = (mesh: MeshBuilder, color: string): void =>
  front(mesh, [WEST, EAST], [FOOT, TOP], FACE, lampLit(color));

export const billboardCola = billboard((mesh) => {
  ground(mesh, '#d9542f');
  shape(
    mesh,
    [
      [WEST, FOOT],
      [EAST, FOOT],
      [EAST, 4.5],
      [0, 3.9],
      [WEST, 3.75],
    ],
    FACE - 0.01,
    lampLit('#7c2448'),
  );
  round(mesh, [2.1, 4.85], 1.25, FACE - 0.012, lampLit('#f6c95a'));
  round(mesh, [2.1, 4.85], 1.05, FACE - 0.014, lampLit('#ffe6a0'));
  bottle(mesh, 2.1, 3.2);
  const y = FACE - 0.08;
  write(mesh, 'MOONRISE', {
    x: -1.15,
    y,
    bottom: 4.95,
    size: 0.66,
    paint: neon('#fff3d6'),
    pen: 0.1,
  });
  write(mesh, 'COLA', { x: -1.9, y, bottom: 3.24, size: 0.72, paint: neon('#ffd36b'), pen: 0.1 });
});

/** A bottle with a waist, a label and a cap. */
function bottle(mesh: MeshBuilder, x: number, z: number): void {
  const half: readonly Place[] = [
    [0.42, 0],
    [0.44, 0.5],
    [0.34, 0.95],
    [0.42, 1.4],
    [0.36, 1.75],
    [0.16, 2.2],
    [0.15, 2.6],
  ];
  const y = FACE - 0.03;
  for (const [i, [w0, z0]] of half.slice(0, -1).entries()) {
    const [w1, z1] = half[i + 1]!;
    const slice = (k: number, color: string, at: number): void => {
      const corners: Place[] = [
        [x - w0 * k, z + z0],
        [x + w0 * 0.92 * k, z + z0],
        [x + w1 * 0.92 * k, z + z1],
        [x - w1 * k, z + z1],
      ];
      shape(mesh, corners, at, lampLit(color));
    };
    slice(1, '#2c1420', y);
    slice(0.82, i < 4 ? '#5a2030' : '#8fb0a0', y - 0.01);
  }
  front(mesh, [x - 0.34, x + 0.32], [z + 0.85, z + 1.4], y - 0.02, lampLit('#fff3d6'));
  round(mesh, [x, z + 1.12], 0.2, y - 0.03, lampLit('#d9542f'));
  front(mesh, [x - 0.19, x + 0.17], [z + 2.58, z + 2.76], y - 0.02, lampLit('#d9542f'));
  front(mesh, [x - 0.28, x - 0.2], [z + 0.15, z + 0.75], y - 0.02, lampLit('#c98a80'));
}

export const billboardRadio = billboard((mesh) => {
  ground(mesh, '#1f2a5c');
  front(mesh, [WEST, EAST], [FOOT, FOOT + 1.02], FACE - 0.01, lampLit('#141a3e'));
  const mast: Place = [-2.4, 4.9];
  for (const [i, color] of ['#3a4a94', '#5a6fc4', '#8fa6f0'].entries()) {
    const radius = 1.3 - i * 0.36;
    ring(mesh, mast, radius, color);
  }
  shape(
    mesh,
    [
      [-2.85, FOOT + 0.1],
      [-1.95, FOOT + 0.1],
      [-2.36, 4.9],
      [-2.44, 4.9],
    ],
    FACE - 0.03,
    lampLit('#c9d4f4'),
  );
  shape(
    mesh,
    [
      [-2.62, FOOT + 0.1],
      [-2.18, FOOT + 0.1],
      [-2.4, 4.3],
    ],
    FACE - 0.035,
    lampLit('#1f2a5c'),
  );
  ball(mesh, [mast[0], FACE - 0.05, mast[1]], [0.17, 0.04, 0.17], neon('#ff5a4a'), IDENTITY, 14);
  const y = FACE - 0.08;
  write(mesh, 'KDSK 91.3', {
    x: 0.95,
    y,
    bottom: 4.75,
    size: 0.66,
    paint: neon('#ffd36b'),
    pen: 0.1,
  });
  write(mesh, 'THE NIGHT SHIFT', {
    x: 0.95,
    y,
    bottom: 3.36,
    size: 0.4,
    paint: neon('#9fe4ff'),
    pen: 0.1,
  });
  for (let i = 0; i < 21; i++) {
    const tall = 0.06 + 0.12 * Math.abs(Math.sin(i * 1.9) * Math.sin(i * 0.7 + 1));
    const x = -1.2 + i * 0.215;
    front(mesh, [x, x + 0.11], [4.32 - tall, 4.32 + tall], FACE - 0.02, neon('#ff8ab0'));
  }
});

function ring(mesh: MeshBuilder, [x, z]: Place, radius: number, color: string): void {
  for (const s of [0, Math.PI]) {
    const arc = Array.from({ length: 13 }, (_, i): V3 => {
      const angle = s - 0.75 + (1.5 * i) / 12;
      return [x + radius * Math.cos(angle), FACE - 0.02, z + radius * Math.sin(angle)];
    });
    const inside = arc.filter(([px]) => px > WEST + 0.05);
    loft(
      mesh,
      inside,
      inside.map(() => 0.06),
      Y,
      neon(color),
      { segments: 6, steps: 1 },
    );
  }
}

export const billboardMotel = billboard((mesh) => {
  ground(mesh, '#1d5a66');
  for (const [z, color] of [
    [3, '#e9b872'],
    [3.55, '#d38e62'],
    [3.75, '#2f8796'],
  ] as const) {
    front(mesh, [WEST, EAST], [z, z + 0.6], FACE - 0.005 - z * 0.002, lampLit(color));
  }
  round(mesh, [-2.25, 5.35], 0.62, FACE - 0.02, neon('#fff0b8'));
  round(mesh, [-2, 5.5], 0.52, FACE - 0.03, lampLit('#1d5a66'));
  sandpiper(mesh);
  const y = FACE - 0.08;
  write(mesh, 'SANDPIPER', {
    x: 0.75,
    y,
    bottom: 5.55,
    size: 0.6,
    paint: neon('#fff0c4'),
    pen: 0.09,
  });
  write(mesh, 'MOTEL', { x: 0.75, y, bottom: 4.5, size: 0.84, paint: neon('#ff8a6a'), pen: 0.11 });
  write(mesh, 'NEXT EXIT', {
    x: 0.4,
    y,
    bottom: 3.2,
    size: 0.48,
    paint: flat('#4a2030', { glow: 0.8 }),
    pen: 0.1,
  });
  arrow(mesh, [2.35, 3.43], [3.2, 3.43], 0.08, FACE - 0.04, flat('#4a2030', { glow: 0.8 }));
});

/** The small bird of the beach, with its long bill. */
function sandpiper(mesh: MeshBuilder): void {
  const y = FACE - 0.05;
  const dark = lampLit('#5c4038');
  for (const x of [-2.5, -2.2]) front(mesh, [x, x + 0.07], [3.35, 4], y + 0.01, dark);
  ball(mesh, [-2.35, y, 4.15], [0.52, 0.02, 0.3], lampLit('#8a6650'), IDENTITY, 20);
  ball(mesh, [-2.3, y - 0.02, 4.04], [0.4, 0.02, 0.18], lampLit('#f0e2c8'), IDENTITY, 20);
  ball(mesh, [-1.9, y - 0.01, 4.5], [0.22, 0.02, 0.2], lampLit('#8a6650'), IDENTITY, 16);
  shape(
    mesh,
    [
      [-1.74, 4.46],
      [-1.74, 4.56],
      [-1.15, 4.4],
    ],
    y,
    dark,
  );
  shape(
    mesh,
    [
      [-2.8, 4.05],
      [-2.8, 4.25],
      [-3.2, 4.02],
    ],
    y,
    dark,
  );
  round(mesh, [-1.86, 4.54], 0.05, y - 0.04, flat('#1c1822'));
}
