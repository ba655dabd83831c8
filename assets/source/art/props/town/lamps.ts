import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front } from '../parts.ts';

const IRON: Material = { color: '#3a3749', shine: 0.7 };
const STEEL: Material = { color: '#8b8fa2', shine: 0.8 };

/** A tall street lamp with one arm to the east. */
export function armLamp(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.3], [0.13, 0.1], STEEL, 14);
  post(mesh, [0, 0, 0.3], [0, 0, 3.2], [0.06, 0.045], STEEL, 10);
  const arm: V3[] = [
    [0, 0, 3.1],
    [0.12, 0, 3.42],
    [0.7, 0, 3.5],
  ];
  loft(mesh, arm, [0.045, 0.04, 0.035], Y, STEEL, { segments: 8 });
  loft(
    mesh,
    [
      [0.6, 0, 3.5],
      [1.15, 0, 3.47],
    ],
    [
      [0.13, 0.07],
      [0.1, 0.05],
    ],
    Y,
    STEEL,
    { segments: 12 },
  );
  ball(mesh, [0.88, 0, 3.43], [0.22, 0.1, 0.05], { color: '#ffdf9e', glow: 1, ink: '#5a3018' });
}

/** A lantern on a bracket; it hangs on a wall, two units up. */
export function wallLamp(mesh: MeshBuilder): void {
  block(mesh, [-0.07, 0.07], [-0.05, 0.02], [1.85, 2.15], IRON);
  loft(
    mesh,
    [
      [0, -0.04, 2.1],
      [0, -0.2, 2.22],
      [0, -0.3, 2.12],
    ],
    [0.025, 0.022, 0.02],
    X,
    IRON,
    { segments: 8 },
  );
  post(
    mesh,
    [0, -0.3, 1.8],
    [0, -0.3, 2.02],
    [0.08, 0.11],
    { color: '#ffdf9e', glow: 1, ink: '#5a3018' },
    6,
  );
  post(mesh, [0, -0.3, 2.02], [0, -0.3, 2.13], [0.15, 0.03], IRON, 6);
}

/** Lights for cars, to the south, and for people on foot; `go` is for cars. */
export const trafficLight =
  (go: boolean) =>
  (mesh: MeshBuilder): void => {
    post(mesh, [0, 0, 0], [0, 0, 0.2], [0.13, 0.1], IRON, 12);
    post(mesh, [0, 0, 0.2], [0, 0, 2.3], [0.05, 0.05], IRON, 10);
    block(mesh, [-0.15, 0.15], [-0.12, 0.1], [2.2, 3.02], { color: '#c9a23a' }, 0.04);
    const lamps = [
      ['#ff4a3a', '#5c2226', !go],
      ['#ffb347', '#5a4426', false],
      ['#5ce08a', '#1f4a35', go],
    ] as const;
    lamps.forEach(([on, off, lit], i) => {
      const z = 2.87 - i * 0.26;
      const bulb = flat(lit ? on : off, { glow: lit ? 1 : 0 });
      ball(mesh, [0, -0.14, z], [0.1, 0.05, 0.1], bulb, IDENTITY, 14);
      block(mesh, [-0.11, 0.11], [-0.17, -0.1], [z + 0.1, z + 0.12], IRON, 0.01);
    });
    block(mesh, [-0.14, 0.14], [-0.14, 0.06], [1.45, 1.75], IRON, 0.03);
    front(mesh, [-0.09, 0.09], [1.5, 1.7], -0.15, flat(go ? '#ff6a4a' : '#cfe8ff', { glow: 1 }));
  };
