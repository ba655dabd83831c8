import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat } from '../parts.ts';
import { STEEL, neon, posts, round, shape } from './roadParts.ts';
import type { Place } from './roadParts.ts';

const tube = (mesh: MeshBuilder, points: readonly V3[], color: string, pen = 0.06): void =>
  loft(
    mesh,
    points,
    points.map(() => pen),
    Y,
    neon(color),
    { segments: 6, steps: 2 },
  );

const LIT_BULB = neon('#ffe9a0');

/** A board edged with a tube of light, on two posts. */
function neonBoard(
  mesh: MeshBuilder,
  half: number,
  [low, high]: Place,
  color: string,
  edge: string,
): void {
  posts(mesh, [-half * 0.55, half * 0.55], low + 0.3, 0.13);
  block(mesh, [-half, half], [-0.16, 0.14], [low, high], { color }, 0.12);
  const [x, z0, z1] = [half - 0.14, low + 0.14, high - 0.14];
  const sides = [
    [-x, z0],
    [x, z0],
    [x, z1],
    [-x, z1],
    [-x, z0],
  ].map(([px, pz]): V3 => [px!, -0.2, pz!]);
  for (const [i, from] of sides.slice(0, -1).entries()) {
    tube(mesh, [from, sides[i + 1]!], edge, 0.045);
  }
}

/** DINER, and an arrow of bulbs that swings down to the door. */
export function neonDiner(mesh: MeshBuilder): void {
  neonBoard(mesh, 2.3, [3.1, 4.9], '#22304a', '#5fd0ff');
  write(mesh, 'DINER', { y: -0.22, bottom: 3.5, size: 1, paint: neon('#ff6a7a'), pen: 0.075 });
  const sweep = Array.from({ length: 15 }, (_, i): V3 => {
    const angle = Math.PI * (0.92 - (i / 14) * 1.16);
    return [0.5 + Math.cos(angle) * 2.7, -0.1, 4.7 + Math.sin(angle) * 1.15];
  });
  loft(
    mesh,
    sweep,
    sweep.map(() => [0.2, 0.1] as const),
    Y,
    { color: '#c8402f' },
    { segments: 10, steps: 2 },
  );
  const end = sweep.at(-1)!;
  shape(
    mesh,
    [
      [end[0] - 0.62, end[2] + 0.1],
      [end[0] + 0.5, end[2] + 0.34],
      [end[0] - 0.32, end[2] - 0.75],
    ],
    -0.14,
    { color: '#c8402f', outlined: true },
  );
  for (const at of sweep)
    ball(mesh, [at[0], -0.3, at[2]], [0.09, 0.05, 0.09], LIT_BULB, IDENTITY, 10);
}

/** BOWL, and above it the ball that strikes a pin. */
export function neonBowl(mesh: MeshBuilder): void {
  neonBoard(mesh, 2.2, [3, 4.7], '#2c2048', '#ff7ad0');
  write(mesh, 'BOWL', {
    x: 0.1,
    y: -0.22,
    bottom: 3.36,
    size: 1.02,
    paint: neon('#7df0ff'),
    pen: 0.075,
  });
  const pin = [
    [0.2, 0],
    [0.34, 0.55],
    [0.16, 1.15],
    [0.22, 1.5],
    [0.1, 1.72],
  ] as const;
  const lean = 0.22;
  const outline = [
    ...pin.map(([w, z]) => [w, z] as const),
    ...[...pin].reverse().map(([w, z]) => [-w, z] as const),
  ];
  const place = ([w, z]: Place): Place => [1.2 + w + z * lean, 4.78 + z - w * lean];
  shape(mesh, outline.map(place), -0.1, { color: '#f6efe0', glow: 0.9, outlined: true });
  const neck = [
    place([-0.17, 1.16]),
    place([0.17, 1.16]),
    place([0.17, 1.28]),
    place([-0.17, 1.28]),
  ];
  shape(mesh, neck, -0.12, neon('#ff4a5a'));
  ball(
    mesh,
    [-0.35, 0, 5.32],
    [0.62, 0.3, 0.62],
    { color: '#b03a8a', glow: 0.7, shine: 1 },
    IDENTITY,
    22,
  );
  for (const [x, z] of [
    [-0.3, 5.62],
    [-0.08, 5.56],
    [-0.22, 5.4],
  ] as const) {
    round(mesh, [x, z], 0.075, -0.34, flat('#2c1030'));
  }
  for (const [z, long] of [
    [5.62, 0.8],
    [5.32, 1.15],
    [5.02, 0.8],
  ] as const) {
    tube(
      mesh,
      [
        [-1.2 - long * 0.6, -0.1, z],
        [-1.15, -0.1, z],
      ],
      '#ff7ad0',
      0.05,
    );
  }
}

/** PAWN, and the three balls of the trade. */
export function neonPawn(mesh: MeshBuilder): void {
  neonBoard(mesh, 2.1, [3, 4.6], '#1f3a2c', '#ffd060');
  write(mesh, 'PAWN', {
    x: 0.05,
    y: -0.22,
    bottom: 3.32,
    size: 0.98,
    paint: neon('#8dff9a'),
    pen: 0.075,
  });
  tube(
    mesh,
    [
      [-0.95, -0.05, 5.75],
      [0.95, -0.05, 5.75],
    ],
    '#ffb040',
    0.06,
  );
  tube(
    mesh,
    [
      [0, -0.05, 6.2],
      [0, -0.05, 5.7],
    ],
    '#ffb040',
    0.06,
  );
  const gold: Material = { color: '#ffc84a', glow: 0.9, ink: '#5a3410' };
  for (const [x, z] of [
    [-0.85, 5.4],
    [0.85, 5.4],
    [0, 5.05],
  ] as const) {
    tube(
      mesh,
      [
        [x, -0.05, 5.75],
        [x, -0.05, z],
      ],
      '#ffb040',
      0.045,
    );
    ball(mesh, [x, -0.05, z], 0.36, gold, IDENTITY, 18);
    round(mesh, [x - 0.1, z + 0.12], 0.1, -0.43, neon('#fff6cc'));
  }
  post(mesh, [0, 0.05, 4.5], [0, 0.05, 6.25], [0.06, 0.06], STEEL, 8);
}
