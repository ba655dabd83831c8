import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../geometry/shapes.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import { feature } from './face.ts';

const SIDES = [1, -1] as const;

/** Round spectacles; the glass catches the light. */
export function glasses(frame: Material): Part {
  return (mesh, { build, head }) => {
    const [width, depth] = build.skull;
    const lens: Material = { color: '#dbe8f2', glow: 0.4, outlined: false };
    for (const s of SIDES) {
      const middle: V3 = [s * 0.077, -depth * 1.04, -0.03];
      const rim = Array.from({ length: 11 }, (_, j) => {
        const angle = (j / 10) * Math.PI * 2;
        return head.point([
          middle[0] + Math.cos(angle) * 0.06,
          middle[1] + Math.abs(middle[0] + Math.cos(angle) * 0.06) * 0.28,
          middle[2] + Math.sin(angle) * 0.058,
        ]);
      });
      const wire = rim.map(() => 0.0105);
      loft(mesh, rim, wire, head.turned[1], frame, { steps: 2, segments: 6 });
      const glint = [
        head.point([s * 0.05 + 0.03, -depth * 1.1, 0.008]),
        head.point([s * 0.05 + 0.045, -depth * 1.09, -0.022]),
      ];
      lock(mesh, glint, 0.008, 0.006, head.turned[0], lens, 0.5);
      const temple = [
        head.point([s * 0.135, -depth * 0.98, -0.015]),
        head.point([s * width * 1.04, -depth * 0.4, -0.005]),
        head.point([s * width * 1.05, depth * 0.1, -0.01]),
      ];
      loft(mesh, temple, [0.011, 0.011, 0.011], head.turned[2], frame, { segments: 6 });
    }
    const bridge = [
      head.point([0.02, -depth * 1.08, -0.02]),
      head.point([-0.02, -depth * 1.08, -0.02]),
    ];
    loft(mesh, bridge, [0.009, 0.009], head.turned[2], frame, { segments: 6 });
  };
}

/** A patch over the left eye, its strap across the forehead and around the head. */
export function eyePatch(leather: Material): Part {
  return (mesh, { build, head }) => {
    const [width, depth, height] = build.skull;
    ball(
      mesh,
      head.point([0.078, -depth * 0.95, -0.028]),
      [0.05, 0.024, 0.054],
      leather,
      head.turned,
      12,
    );
    const strap = [
      head.point([width * 1.02, depth * 0.1, height * 0.14]),
      head.point([width * 0.8, -depth * 0.68, height * 0.06]),
      head.point([0.05, -depth * 1.03, height * 0.15]),
      head.point([-width * 0.5, -depth * 0.92, height * 0.42]),
      head.point([-width * 0.98, -depth * 0.3, height * 0.55]),
    ];
    loft(
      mesh,
      strap,
      strap.map(() => [0.011, 0.012] as const),
      head.turned[2],
      leather,
      { segments: 8 },
    );
  };
}

/** A moustache, trimmed short. */
export function moustache(hair: Material): Part {
  return (mesh, { build, head }) => {
    const front = -build.skull[1];
    for (const s of SIDES) {
      const points = [
        head.point([0, front * 1.0, -0.108]),
        head.point([s * 0.03, front * 0.98, -0.112]),
        head.point([s * 0.056, front * 0.9, -0.126]),
      ];
      lock(mesh, points, 0.014, 0.014, head.turned[2], hair, 0.3);
    }
  };
}

/** Shade of a beard that was not shaved today. */
export function stubble(shade: string): Part {
  return (mesh, { build, head }) => {
    const front = -build.skull[1];
    const chin = [
      head.point([-0.11, front * 0.6, -0.11]),
      head.point([-0.06, front * 0.78, -0.168]),
      head.point([0, front * 0.86, -0.182]),
      head.point([0.06, front * 0.78, -0.168]),
      head.point([0.11, front * 0.6, -0.11]),
    ];
    loft(mesh, chin, [0.016, 0.026, 0.03, 0.026, 0.016], head.turned[2], feature(shade), {
      segments: 8,
    });
  };
}
