import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { box, loft, sheet } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { CHROME } from './carParts.ts';

const CREAM: Material = { color: '#efe2c4', shine: 0.8 };

const LEATHER: Material = { color: '#9c3d48', shine: 0.3 };

export function cockpit(mesh: MeshBuilder): void {
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

export function windshield(mesh: MeshBuilder): void {
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
