import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, lock } from '../geometry/shapes.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import type { Build } from './build.ts';
import type { Joint } from './skeleton.ts';

export interface Face {
  skin: string;
  iris: string;
  brow: string;
  lips: string;
  blush: string;
  /** Outer ends of the brows against the inner ones: positive is soft, negative is stern. */
  browLift: number;
  /** How heavy the brows are; 1 is fine. */
  browWeight?: number;
  /** Size of the eyes; 1 is large. */
  eyes?: number;
  /** How much the skull narrows to the chin, 0 to 1. */
  jaw?: number;
  /** Size of the nose. */
  nose?: number;
  /** Light of the iris, 0 to 1. */
  irisGlow?: number;
}

const SIDES = [1, -1] as const;
/** Something that lies on the skin and has no outline of its own. */
export const feature = (color: string): Material => ({ color, outlined: false });

const LASHES = feature('#1c1014');

/** A skull that narrows to the chin; `jaw` is how much. */
export function skull(
  mesh: MeshBuilder,
  build: Build,
  head: Joint,
  skin: Material,
  jaw: number,
): void {
  const [width, depth, height] = build.skull;
  const layers = 14;
  const around = 20;
  const rings: V3[][] = [];
  for (let i = 0; i <= layers; i++) {
    const latitude = -Math.PI / 2 + (Math.PI * Math.max(0.02, Math.min(layers - 0.02, i))) / layers;
    const z = Math.sin(latitude);
    const flat = Math.cos(latitude) * (z < 0 ? 1 - jaw * z * z : 1);
    rings.push(
      Array.from({ length: around }, (_, j) => {
        const angle = (j / around) * Math.PI * 2;
        const y = Math.sin(angle) * flat * depth + (z < 0 ? z * 0.035 : 0);
        return head.point([Math.cos(angle) * flat * width, y, z * height]);
      }),
    );
  }
  mesh.surface(rings, skin, { capStart: true, capEnd: true });
}

type Eye = (
  mesh: MeshBuilder,
  head: Joint,
  front: number,
  side: 1 | -1,
  size: number,
  iris: Material,
) => void;

const openEye: Eye = (mesh, head, front, s, size, iris) => {
  const at = (x: number, y: number, z: number): V3 => head.point([x, front * y, z]);
  const white: V3 = [0.04, 0.02, 0.05 * size];
  ball(mesh, at(s * 0.074, 0.9, -0.03), white, feature('#f8f3f2'), head.turned, 12);
  ball(mesh, at(s * 0.069, 0.955, -0.034), [0.027, 0.014, 0.043 * size], iris, head.turned, 10);
  const light = { color: '#ffffff', glow: 1, outlined: false };
  ball(mesh, at(s * 0.069 + 0.009, 1.01, -0.014), [0.0095, 0.008, 0.012], light, head.turned, 8);
  const lash = [
    at(s * 0.034, 0.99, 0.018 * size),
    at(s * 0.078, 0.968, 0.032 * size),
    at(s * 0.126, 0.81, 0.008),
  ];
  lock(mesh, lash, 0.012, 0.014, head.turned[2], LASHES, 0.5);
};

const shutEye: Eye = (mesh, head, front, s, size) => {
  const at = (x: number, y: number, z: number): V3 => head.point([x, front * y, z]);
  const lash = [
    at(s * 0.034, 0.985, -0.03),
    at(s * 0.078, 0.965, -0.03 - 0.03 * size),
    at(s * 0.122, 0.83, -0.022),
  ];
  lock(mesh, lash, 0.012, 0.016, head.turned[2], LASHES, 0.5);
};

/** A human head without hair: large eyes with a light in them, brows, a hint of nose, lips. */
export function face(look: Face): Part {
  const skin: Material = { color: look.skin };
  const { browWeight = 1, eyes = 1, jaw = 0.22, nose = 1, irisGlow = 0 } = look;
  const iris = { ...feature(look.iris), glow: irisGlow };
  return (mesh, { build, head, pose }) => {
    skull(mesh, build, head, skin, jaw);
    const [width, depth] = build.skull;
    const front = -depth;
    const up = head.turned[2];
    const at = (x: number, y: number, z: number): V3 => head.point([x, front * y, z]);
    for (const s of SIDES) {
      ball(
        mesh,
        at(s * 0.112, 0.8, -0.1),
        [0.032, 0.018, 0.018],
        feature(look.blush),
        head.turned,
        10,
      );
      (pose.eyesShut ? shutEye : openEye)(mesh, head, front, s, eyes, iris);
      const brow = [
        at(s * 0.034, 0.95, 0.074 - look.browLift),
        at(s * 0.08, 0.91, 0.086),
        at(s * 0.122, 0.77, 0.066 + look.browLift),
      ];
      lock(mesh, brow, 0.0085 * browWeight, 0.012 * browWeight, up, feature(look.brow), 0.4);
      const ear = head.point([s * width * 0.97, 0.02, -0.03]);
      ball(mesh, ear, [0.028, 0.035, 0.045], skin, head.turned, 10);
    }
    const tip: V3 = [0.015 * nose, 0.018 * nose, 0.018 * nose];
    ball(mesh, at(0, 1.0, -0.085), tip, feature(look.skin), head.turned, 8);
    const open = 0.024 * pose.jaw;
    const lips: V3 = [0.034 - 0.2 * open, 0.018, 0.013 + open];
    ball(mesh, at(0, 0.9, -0.138 - 0.4 * open), lips, feature(look.lips), head.turned, 10);
    if (pose.jaw > 0.25) {
      const inside: V3 = [0.021, 0.012, 0.6 * open];
      ball(mesh, at(0, 0.97, -0.138 - 0.4 * open), inside, feature('#4a1420'), head.turned, 8);
    }
  };
}
