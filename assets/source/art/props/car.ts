import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, box, loft, sheet } from '../geometry/shapes.ts';
import type { Radius } from '../geometry/shapes.ts';
import { IDENTITY, X, Y, Z } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

const BODY: Material = { color: '#35909a', shine: 1 };
const LID: Material = { color: '#44aab4', shine: 1 };
const CREAM: Material = { color: '#efe2c4', shine: 0.8 };
const CHROME: Material = { color: '#c8cee0', shine: 1 };
const RUBBER: Material = { color: '#211c2a' };
const LEATHER: Material = { color: '#9c3d48', shine: 0.3 };
const SIDES = [1, -1] as const;

/** Willow's convertible: teal and cream, fins and chrome, facing east with its lights off. */
export function car(mesh: MeshBuilder): void {
  for (const x of [-1.38, 1.38]) for (const s of SIDES) wheel(mesh, x, s);
  hull(mesh);
  for (const s of SIDES) flank(mesh, s);
  bumpers(mesh);
  cockpit(mesh);
  windshield(mesh);
}

function wheel(mesh: MeshBuilder, x: number, s: 1 | -1): void {
  const y = s * 0.8;
  ball(mesh, [x, y, 0.4], [0.43, 0.12, 0.4], { color: '#191420' }, IDENTITY, 20);
  const disc = (
    from: number,
    to: number,
    radius: number,
    taper: number,
    material: Material,
  ): void =>
    loft(
      mesh,
      [
        [x, y + s * from, 0.33],
        [x, y + s * to, 0.33],
      ],
      [radius, radius * taper],
      X,
      material,
      {
        steps: 1,
        segments: 20,
        roundStart: false,
        roundEnd: false,
      },
    );
  disc(-0.1, 0.12, 0.32, 1, RUBBER);
  disc(0.12, 0.132, 0.26, 0.95, { color: '#ddd6cf', outlined: false });
  disc(0.12, 0.142, 0.19, 0.95, { ...RUBBER, outlined: false });
  disc(0.12, 0.16, 0.15, 0.95, CHROME);
}

function hull(mesh: MeshBuilder): void {
  // x, half width, height of the middle, half height
  const stations: readonly (readonly [number, number, number, number])[] = [
    [-2.32, 0.7, 0.62, 0.16],
    [-2.2, 0.8, 0.6, 0.22],
    [-1.5, 0.87, 0.58, 0.27],
    [-0.6, 0.88, 0.56, 0.27],
    [0.4, 0.88, 0.56, 0.28],
    [1.4, 0.86, 0.57, 0.27],
    [2.05, 0.8, 0.57, 0.24],
    [2.25, 0.7, 0.56, 0.18],
  ];
  const spine = stations.map(([x, , z]): V3 => [x, 0, z]);
  const radii = stations.map(([, half, , tall]): Radius => [half, tall]);
  loft(mesh, spine, radii, Y, BODY, { segments: 28, boxiness: 0.42 });
  const lid = { segments: 14, boxiness: 0.6 };
  loft(
    mesh,
    [
      [0.75, 0, 0.82],
      [1.5, 0, 0.835],
      [2.1, 0, 0.79],
    ],
    [
      [0.45, 0.04],
      [0.42, 0.045],
      [0.34, 0.03],
    ],
    Y,
    LID,
    lid,
  );
  loft(
    mesh,
    [
      [-2.15, 0, 0.8],
      [-1.7, 0, 0.85],
      [-1.2, 0, 0.85],
    ],
    [
      [0.5, 0.03],
      [0.52, 0.04],
      [0.52, 0.03],
    ],
    Y,
    LID,
    lid,
  );
}

function flank(mesh: MeshBuilder, s: 1 | -1): void {
  loft(
    mesh,
    [
      [-2.1, s * 0.84, 0.6],
      [-0.6, s * 0.915, 0.55],
      [0.9, s * 0.905, 0.56],
    ],
    [
      [0.1, 0.02],
      [0.09, 0.02],
      [0.02, 0.015],
    ],
    Z,
    CREAM,
    { segments: 8 },
  );
  const line = [0.016, 0.02] as const;
  loft(
    mesh,
    [
      [-2.1, s * 0.845, 0.7],
      [0, s * 0.92, 0.655],
      [2, s * 0.83, 0.62],
    ],
    [line, line, line],
    Z,
    CHROME,
    { segments: 6, steps: 5 },
  );
  loft(
    mesh,
    [
      [-0.9, s * 0.74, 0.84],
      [-1.6, s * 0.78, 0.9],
      [-2.3, s * 0.78, 0.98],
    ],
    [
      [0.05, 0.06],
      [0.06, 0.07],
      [0.03, 0.05],
    ],
    Y,
    BODY,
    { segments: 10 },
  );
  ball(
    mesh,
    [-2.33, s * 0.76, 0.8],
    [0.05, 0.06, 0.12],
    { color: '#d0243f', shine: 1, glow: 0.35 },
    IDENTITY,
    10,
  );
  const glass: Material = { color: '#f4ecd8', shine: 1 };
  ball(mesh, [2.2, s * 0.62, 0.64], [0.09, 0.11, 0.11], glass, IDENTITY, 12);
  ball(mesh, [2.2, s * 0.37, 0.63], [0.08, 0.09, 0.09], glass, IDENTITY, 12);
}

function bumpers(mesh: MeshBuilder): void {
  for (const [x, s] of [
    [2.36, 1],
    [-2.42, -1],
  ] as const) {
    const bar: V3[] = [
      [x - s * 0.25, 0.86, 0.42],
      [x, 0.6, 0.42],
      [x + s * 0.04, 0, 0.42],
      [x, -0.6, 0.42],
      [x - s * 0.25, -0.86, 0.42],
    ];
    loft(
      mesh,
      bar,
      [
        [0.075, 0.05],
        [0.085, 0.06],
        [0.085, 0.06],
        [0.085, 0.06],
        [0.075, 0.05],
      ],
      Z,
      CHROME,
      { segments: 10 },
    );
  }
  box(mesh, [2.28, 0, 0.55], [0.04, 0.3, 0.07], { color: '#3a3546' });
}

function cockpit(mesh: MeshBuilder): void {
  box(mesh, [-0.28, 0, 0.83], [0.78, 0.66, 0.03], { color: '#120d16' }, IDENTITY, 0.03);
  const square = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.45;
  const rim = Array.from({ length: 25 }, (_, i): V3 => {
    const angle = (i / 24) * Math.PI * 2;
    return [-0.28 + 0.8 * square(Math.cos(angle)), 0.7 * square(Math.sin(angle)), 0.86];
  });
  loft(
    mesh,
    rim,
    rim.map(() => 0.025),
    Z,
    CHROME,
    { segments: 6, steps: 2 },
  );
  for (const x of [-0.82, 0]) {
    loft(
      mesh,
      [
        [x, -0.58, 0.93],
        [x, 0, 0.95],
        [x, 0.58, 0.93],
      ],
      [
        [0.1, 0.13],
        [0.1, 0.14],
        [0.1, 0.13],
      ],
      X,
      LEATHER,
      { segments: 12, boxiness: 0.7 },
    );
    loft(
      mesh,
      [
        [x + 0.24, -0.55, 0.85],
        [x + 0.24, 0.55, 0.85],
      ],
      [
        [0.2, 0.05],
        [0.2, 0.05],
      ],
      X,
      LEATHER,
      { segments: 12 },
    );
    for (const y of [-0.3, 0, 0.3]) {
      const seam = { color: '#6b2531', outlined: false };
      loft(
        mesh,
        [
          [x + 0.02, y, 1.08],
          [x + 0.12, y, 0.95],
        ],
        [
          [0.012, 0.02],
          [0.012, 0.02],
        ],
        Y,
        seam,
        { segments: 6 },
      );
    }
  }
  const wheelRing = Array.from({ length: 15 }, (_, i): V3 => {
    const angle = (i / 14) * Math.PI * 2;
    const up = Math.sin(angle);
    return [0.4 + 0.05 * up, 0.32 + 0.15 * Math.cos(angle), 0.98 + 0.12 * up];
  });
  loft(
    mesh,
    wheelRing,
    wheelRing.map(() => 0.016),
    X,
    CREAM,
    { segments: 6, steps: 1 },
  );
}

function windshield(mesh: MeshBuilder): void {
  const frame: V3[] = [
    [0.6, -0.7, 0.84],
    [0.52, -0.66, 1.22],
    [0.56, 0, 1.26],
    [0.52, 0.66, 1.22],
    [0.6, 0.7, 0.84],
  ];
  loft(
    mesh,
    frame,
    frame.map(() => 0.025),
    X,
    CHROME,
    { segments: 6 },
  );
  const pane = Array.from({ length: 4 }, (_, i) =>
    Array.from({ length: 9 }, (_, j): V3 => {
      const across = (j / 8) * 2 - 1;
      const bow = 0.02 * (1 - across * across);
      return [0.62 - i * 0.03 + bow, across * (0.69 - i * 0.01), 0.85 + i * 0.125];
    }),
  );
  sheet(mesh, pane, 0.01, { color: '#54728f', shine: 1, outlined: false });
}
