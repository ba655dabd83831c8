import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { block, flat, front, lid } from '../parts.ts';

/** A wall segment is two units wide, so that neighbours join without a seam. */
const HALF = 1;
const WALL_HEIGHT = 2.6;
const THICKNESS = 0.34;

/** Builds the south face of a segment, and its top. */
export type WallFace = (mesh: MeshBuilder) => void;

function body(mesh: MeshBuilder, face: Material, cap: Material): void {
  front(mesh, [-HALF, HALF], [0, WALL_HEIGHT], 0, face);
  lid(mesh, [-HALF, HALF], [0, THICKNESS], WALL_HEIGHT, cap);
}

/** A course that juts out and runs along the whole wall. */
function course(mesh: MeshBuilder, bottom: number, top: number, out: number, color: string): void {
  front(mesh, [-HALF, HALF], [bottom, top], -out, flat(color));
  lid(mesh, [-HALF, HALF], [-out, 0], top, flat(color));
}

export const brick: WallFace = (mesh) => {
  body(mesh, flat('#4a3a42'), flat('#4d4552'));
  const random = randomStream(31);
  const tones = ['#7a4a45', '#84524a', '#6d4343', '#8c5a4e', '#744c4c'];
  const [wide, tall] = [0.25, 0.1];
  for (let row = 0; row * tall < WALL_HEIGHT - 0.2; row++) {
    const shift = row % 2 === 0 ? 0 : wide / 2;
    for (let i = 0; i * wide < 2 * HALF + shift; i++) {
      const from = Math.max(-HALF, -HALF + i * wide - shift);
      const to = Math.min(HALF, -HALF + (i + 1) * wide - shift);
      if (to - from < 0.03) continue;
      const joint = (edge: number): number => (Math.abs(edge) === HALF ? 0 : 0.012);
      const tone = flat(tones[Math.floor(random() * tones.length)]!);
      const z = row * tall;
      const out = 0.012 + random() * 0.012;
      front(mesh, [from + joint(from), to - joint(to)], [z + 0.012, z + tall - 0.008], -out, tone);
    }
  }
  course(mesh, WALL_HEIGHT - 0.2, WALL_HEIGHT, 0.07, '#8d8696');
  course(mesh, 0, 0.16, 0.05, '#5b5564');
};

export const plaster: WallFace = (mesh) => {
  body(mesh, flat('#b7a68f'), flat('#7d7480'));
  const random = randomStream(17);
  for (let i = 0; i < 22; i++) {
    const [x, z] = [-0.8 + random() * 1.5, 0.3 + random() * 1.9];
    const wide = 0.06 + random() * 0.16;
    const tone = flat(random() < 0.5 ? '#b0a08a' : '#beae97');
    front(mesh, [x, x + wide], [z, z + 0.03 + random() * 0.06], -0.004, tone);
  }
  course(mesh, WALL_HEIGHT - 0.14, WALL_HEIGHT, 0.09, '#8a5648');
  course(mesh, WALL_HEIGHT - 0.24, WALL_HEIGHT - 0.14, 0.05, '#c9bba6');
  course(mesh, 0, 0.22, 0.03, '#857a78');
};

export const panelled: WallFace = (mesh) => {
  body(mesh, flat('#7a5a58'), flat('#3a2f3a'));
  for (let i = 0; i < 10; i++) {
    const x = -HALF + i * 0.2;
    front(mesh, [x, x + 0.1], [0.9, WALL_HEIGHT - 0.16], -0.004, flat('#835f5b'));
    front(mesh, [x + 0.04, x + 0.06], [0.9, WALL_HEIGHT - 0.16], -0.006, flat('#946c62'));
  }
  front(mesh, [-HALF, HALF], [0.16, 0.86], -0.02, flat('#5c3d33'));
  for (let i = 0; i < 4; i++) {
    const x = -HALF + 0.05 + i * 0.5;
    block(mesh, [x, x + 0.4], [-0.05, -0.01], [0.24, 0.78], flat('#6e4a3c'), 0.03);
  }
  course(mesh, 0.86, 0.94, 0.07, '#7c5443');
  course(mesh, 0, 0.16, 0.06, '#4a3029');
  course(mesh, WALL_HEIGHT - 0.16, WALL_HEIGHT, 0.07, '#8a7462');
};

export const tiled: WallFace = (mesh) => {
  body(mesh, flat('#8c8d96'), flat('#4b4f5c'));
  for (let row = 0; row < 5; row++) {
    for (let i = 0; i < 8; i++) {
      const [x, z] = [-HALF + i * 0.25, 0.14 + row * 0.2];
      const tone = (row + i) % 3 === 0 ? '#5d7f88' : '#547680';
      front(
        mesh,
        [x + 0.008, x + 0.242],
        [z + 0.008, z + 0.192],
        -0.012,
        flat(tone, { shine: 0.4 }),
      );
    }
  }
  course(mesh, 1.16, 1.22, 0.025, '#3f5a64');
  course(mesh, 1.9, 2.02, 0.012, '#a63a48');
  course(mesh, 0, 0.12, 0.04, '#2c3340');
  course(mesh, WALL_HEIGHT - 0.1, WALL_HEIGHT, 0.05, '#a3a5ae');
};

/** A stretch that has fallen in: what is left of a brick wall, and rubble before it. */
export const ruined: WallFace = (mesh) => {
  const random = randomStream(23);
  const tones = ['#7a4a45', '#84524a', '#6d4343'];
  for (let row = 0; row < 16; row++) {
    for (let i = 0; i < 8; i++) {
      const x = -HALF + i * 0.25 + (row % 2) * 0.125;
      const stands = 0.45 + 0.8 * Math.abs(x) ** 1.6 + (random() - 0.5) * 0.3;
      if (row * 0.1 > stands || x + 0.24 > HALF) continue;
      const color = tones[Math.floor(random() * tones.length)]!;
      block(mesh, [x, x + 0.24], [0, 0.2], [row * 0.1, row * 0.1 + 0.092], { color }, 0.012);
    }
  }
  for (let i = 0; i < 16; i++) {
    const [x, y] = [(random() - 0.5) * 1.6, -0.08 - random() * 0.6];
    const size = 0.05 + random() * 0.09;
    const color = tones[i % tones.length]!;
    block(mesh, [x, x + size * 2], [y, y + size], [0, size], { color }, 0.02);
  }
};
