/** Model space: z up, a figure faces −y and its left hand is at +x. Units are ground units. */
export type V3 = readonly [number, number, number];
/** Three columns. */
export type M3 = readonly [V3, V3, V3];

export const X: V3 = [1, 0, 0];
export const Y: V3 = [0, 1, 0];
export const Z: V3 = [0, 0, 1];
export const DOWN: V3 = [0, 0, -1];
export const IDENTITY: M3 = [X, Y, Z];

export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: V3, s: number): V3 => [a[0] * s, a[1] * s, a[2] * s];
/** a + direction × distance */
export const along = (a: V3, direction: V3, distance: number): V3 => [
  a[0] + direction[0] * distance,
  a[1] + direction[1] * distance,
  a[2] + direction[2] * distance,
];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: V3): V3 => scale(a, 1 / (length(a) || 1));
export const mix = (a: V3, b: V3, t: number): V3 => along(a, subtract(b, a), t);

export const transform = (m: M3, v: V3): V3 => [
  m[0][0] * v[0] + m[1][0] * v[1] + m[2][0] * v[2],
  m[0][1] * v[0] + m[1][1] * v[1] + m[2][1] * v[2],
  m[0][2] * v[0] + m[1][2] * v[1] + m[2][2] * v[2],
];
export const compose = (a: M3, b: M3): M3 => [
  transform(a, b[0]),
  transform(a, b[1]),
  transform(a, b[2]),
];
/** Leans forward (toward −y) for positive angles. */
export const turnX = (angle: number): M3 => [
  X,
  [0, Math.cos(angle), Math.sin(angle)],
  [0, -Math.sin(angle), Math.cos(angle)],
];
/** Leans to the figure's left for positive angles. */
export const turnY = (angle: number): M3 => [
  [Math.cos(angle), 0, -Math.sin(angle)],
  Y,
  [Math.sin(angle), 0, Math.cos(angle)],
];
/** Turns to the figure's left for positive angles. */
export const turnZ = (angle: number): M3 => [
  [Math.cos(angle), Math.sin(angle), 0],
  [-Math.sin(angle), Math.cos(angle), 0],
  Z,
];
/** Yaw (left), pitch (forward), roll (left), in radians. */
export const turn = ([yaw, pitch, roll]: V3): M3 =>
  compose(turnZ(yaw), compose(turnX(pitch), turnY(roll)));

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(color: string): V3 {
  const channel = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/**
 * Two-bone limb from `root` toward `target`, bent toward `pole`. A target out of reach is approached as
 * far as the bones allow.
 */
export function bend(
  root: V3,
  target: V3,
  upper: number,
  lower: number,
  pole: V3,
): { joint: V3; end: V3 } {
  const reach = (upper + lower) * 0.995;
  const wanted = subtract(target, root);
  const distance = Math.min(reach, Math.max(0.01, length(wanted)));
  const axis = length(wanted) < 1e-3 ? DOWN : unit(wanted);
  const foot = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const side = unit(along(pole, axis, -dot(pole, axis)));
  return {
    joint: along(along(root, axis, foot), side, height),
    end: along(root, axis, distance),
  };
}
