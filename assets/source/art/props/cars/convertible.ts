import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, box, loft } from '../../geometry/shapes.ts';
import type { Radius } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { CHROME, SIDES, wheels } from './carParts.ts';
import { cockpit, windshield } from './convertibleCockpit.ts';

const BODY: Material = { color: '#35909a', shine: 1 };
const LID: Material = { color: '#44aab4', shine: 1 };
const CREAM: Material = { color: '#efe2c4', shine: 0.8 };

/** Willow's convertible: teal and cream, fins and chrome, facing east, its lights off. */
export function convertible(mesh: MeshBuilder): void {
  wheels(mesh, [-1.38, 1.38], 0.8);
  hull(mesh);
  for (const s of SIDES) {
    flank(mesh, s);
    door(mesh, s);
  }
  bumpers(mesh);
  cockpit(mesh);
  windshield(mesh);
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

function door(mesh: MeshBuilder, s: 1 | -1): void {
  const seam: Material = { color: '#1f5a64', outlined: false };
  for (const [x, slant] of [
    [-0.98, 0.05],
    [0.62, -0.06],
  ] as const) {
    const edge: V3[] = [
      [x, s * 0.87, 0.78],
      [x + slant, s * 0.905, 0.6],
      [x + slant * 2, s * 0.89, 0.42],
    ];
    loft(mesh, edge, [0.011, 0.011, 0.011], X, seam, { segments: 6 });
  }
  const handle: V3[] = [
    [-0.86, s * 0.91, 0.72],
    [-0.66, s * 0.915, 0.715],
  ];
  loft(mesh, handle, [0.022, 0.022], Z, { ...CHROME, outlined: false }, { segments: 6, steps: 1 });
  ball(mesh, [0.66, s * 0.84, 0.95], [0.05, 0.09, 0.07], CHROME, IDENTITY, 10);
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
