import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, box, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, turnX, turnY } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front, legs, lid } from '../parts.ts';

const BLACK: Material = { color: '#2a2632', shine: 0.8 };
const STEEL: Material = { color: '#b9bdca', shine: 1 };
const GRILLE = flat('#3d3a48');

/** A loudspeaker for a guitar, with its row of knobs. */
export function amp(mesh: MeshBuilder): void {
  block(mesh, [-0.4, 0.4], [-0.2, 0.2], [0.04, 0.85], BLACK, 0.04);
  front(mesh, [-0.34, 0.34], [0.1, 0.62], -0.21, GRILLE);
  for (let i = 0; i < 9; i++) {
    front(mesh, [-0.33, 0.33], [0.12 + i * 0.055, 0.14 + i * 0.055], -0.212, flat('#4b4858'));
  }
  front(mesh, [-0.34, 0.34], [0.66, 0.78], -0.21, flat('#b08f4a', { shine: 1 }));
  for (let i = 0; i < 5; i++)
    ball(mesh, [-0.26 + i * 0.11, -0.225, 0.72], 0.03, BLACK, IDENTITY, 8);
  ball(mesh, [0.28, -0.22, 0.72], 0.025, flat('#ff4a3a', { glow: 1 }), IDENTITY, 8);
}

/** A tower of loudspeakers beside a stage. */
export function speakers(mesh: MeshBuilder): void {
  for (const [bottom, top, radius] of [
    [0.02, 1.1, 0.34],
    [1.12, 1.95, 0.26],
  ] as const) {
    block(mesh, [-0.5, 0.5], [-0.3, 0.3], [bottom, top], BLACK, 0.03);
    const middle = (bottom + top) / 2 - 0.06;
    disc(mesh, [0, -0.31, middle], radius, '#1a1722');
    disc(mesh, [0, -0.325, middle], radius * 0.82, '#46424f');
    disc(mesh, [0, -0.34, middle], radius * 0.32, '#211d2a');
    disc(mesh, [0.32, -0.31, top - 0.16], 0.09, '#46424f');
  }
}

function disc(mesh: MeshBuilder, at: V3, radius: number, color: string): void {
  post(mesh, at, [at[0], at[1] - 0.012, at[2]], [radius, radius], flat(color), 22);
}

export function micStand(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.04], [0.18, 0.17], BLACK, 18);
  post(mesh, [0, 0, 0.04], [0, 0, 1.12], [0.022, 0.018], STEEL, 8);
  post(mesh, [0, 0, 1.1], [0, -0.14, 1.22], [0.03, 0.034], BLACK, 8);
  ball(mesh, [0, -0.17, 1.25], 0.055, STEEL, IDENTITY, 12);
}

/** A drum kit, its player's place to the north. */
export function drums(mesh: MeshBuilder): void {
  const shell: Material = { color: '#9c2f3f', shine: 0.8 };
  const skin: Material = { color: '#e6dfd2' };
  loft(
    mesh,
    [
      [0, 0.15, 0.36],
      [0, -0.25, 0.36],
    ],
    [0.36, 0.36],
    X,
    shell,
    { segments: 24, steps: 1, roundStart: false, roundEnd: false },
  );
  disc(mesh, [0, -0.255, 0.36], 0.32, '#e6dfd2');
  disc(mesh, [0, -0.27, 0.36], 0.13, '#9c2f3f');
  const drum = (x: number, y: number, z: number, radius: number, deep: number): void => {
    post(mesh, [x, y, z - deep], [x, y, z], [radius, radius], shell, 18);
    post(mesh, [x, y, z], [x, y, z + 0.02], [radius * 1.04, radius * 1.04], skin, 18);
  };
  drum(-0.28, 0, 0.94, 0.19, 0.2);
  drum(0.22, 0, 0.96, 0.17, 0.18);
  drum(-0.68, 0.25, 0.62, 0.2, 0.16);
  drum(0.66, 0.3, 0.6, 0.26, 0.4);
  for (const [x, y, z] of [
    [-0.72, -0.05, 1.18],
    [0.74, -0.02, 1.26],
  ] as const) {
    post(mesh, [x, y, 0], [x, y, z], [0.02, 0.016], STEEL, 8);
    const brass: Material = { color: '#d9b04e', shine: 1 };
    ball(mesh, [x, y, z], [0.28, 0.28, 0.03], brass, turnY(x > 0 ? -0.2 : 0.2), 20);
  }
}

/** An upright piano, its keys to the south. */
export function piano(mesh: MeshBuilder): void {
  const wood: Material = { color: '#4a2e2a', shine: 0.8 };
  block(mesh, [-0.85, 0.85], [-0.02, 0.34], [0, 1.2], wood, 0.03);
  block(mesh, [-0.85, 0.85], [-0.32, 0], [0.58, 0.7], wood, 0.03);
  legs(mesh, [0.78, 0.26], 0.58, 0.05, wood);
  lid(mesh, [-0.74, 0.74], [-0.29, -0.1], 0.715, flat('#efe8da'));
  for (let i = 0; i < 21; i++) {
    const x = -0.74 + (i * 1.48) / 21;
    lid(mesh, [x - 0.004, x + 0.004], [-0.29, -0.1], 0.717, flat('#8d8696'));
    if (i % 7 === 2 || i % 7 === 6) continue;
    block(mesh, [x + 0.05, x + 0.085], [-0.21, -0.1], [0.715, 0.735], flat('#16121c'), 0.004);
  }
  front(mesh, [-0.7, 0.7], [0.14, 0.52], -0.03, flat('#5c3a33'));
  box(mesh, [0, -0.05, 0.98], [0.24, 0.01, 0.16], flat('#f0e8d6'), turnX(-0.2), 0.006);
}

/** Half a unit of boards high and two wide: the front of a stage; neighbours join. */
export function stage(mesh: MeshBuilder): void {
  lid(mesh, [-1, 1], [0, 2], 0.5, flat('#6d4c3c', { shine: 0.4 }));
  for (let i = 0; i < 6; i++) {
    const y = i / 3;
    lid(mesh, [-1, 1], [y, y + 0.02], 0.502, flat('#4a3229'));
  }
  front(mesh, [-1, 1], [0, 0.5], 0, flat('#2f2430'));
  for (let i = 0; i < 8; i++) {
    const x = -1 + i * 0.25;
    front(mesh, [x, x + 0.12], [0, 0.42], -0.01, flat('#3a2c3a'));
  }
  front(mesh, [-1, 1], [0.42, 0.5], -0.02, flat('#8a6244'));
  for (const x of [-0.5, 0.5]) {
    ball(mesh, [x, -0.04, 0.46], [0.06, 0.05, 0.05], flat('#ffd98a', { glow: 1 }), IDENTITY, 10);
  }
}

/** Heavy curtains in folds, two units wide; neighbours join. */
export const curtain =
  (bright: string, deep: string) =>
  (mesh: MeshBuilder): void => {
    for (let i = 0; i < 8; i++) {
      const x = -1 + (i + 0.5) * 0.25;
      const fold: V3[] = [
        [x, 0, 0.03],
        [x, 0, 2.6],
      ];
      const color = i % 2 === 0 ? bright : deep;
      loft(
        mesh,
        fold,
        [
          [0.135, 0.09],
          [0.13, 0.07],
        ],
        X,
        flat(color),
        {
          segments: 12,
          steps: 2,
          roundStart: false,
          roundEnd: false,
        },
      );
    }
    front(mesh, [-1, 1], [2.3, 2.6], -0.11, flat(deep));
    loft(
      mesh,
      [
        [-1, -0.12, 2.3],
        [1, -0.12, 2.3],
      ],
      [0.03, 0.03],
      Y,
      flat('#d9b04e', { shine: 1 }),
      { segments: 6, steps: 1 },
    );
  };
