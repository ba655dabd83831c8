import { Matrix4, Vector3 } from 'three';

/** The one camera of the game: orthographic, looking north and 40° down. */
const PITCH = (40 * Math.PI) / 180;
/** Screen pixels to a ground unit, across. */
export const PX_PER_UNIT = 62;
/** Screen pixels to a ground unit, into the depth, and to a unit of height. */
export const PX_PER_DEPTH = PX_PER_UNIT * Math.sin(PITCH);
export const PX_PER_HEIGHT = PX_PER_UNIT * Math.cos(PITCH);

export const TO_VIEWER = new Vector3(0, -Math.cos(PITCH), Math.sin(PITCH));
export const SCREEN_UP = new Vector3(0, Math.sin(PITCH), Math.cos(PITCH));
const SCREEN_RIGHT = new Vector3(1, 0, 0);

/** Orthographic projection of a box: looks against `toward`, half sizes in units. */
export function orthographic(
  toward: Vector3,
  right: Vector3,
  up: Vector3,
  half: { width: number; height: number; depth: number },
  centre: Vector3,
): Matrix4 {
  const row = (axis: Vector3, size: number): [number, number, number, number] => [
    axis.x / size,
    axis.y / size,
    axis.z / size,
    -axis.dot(centre) / size,
  ];
  return new Matrix4().set(
    ...row(right, half.width),
    ...row(up, half.height),
    ...row(toward, -half.depth),
    0,
    0,
    0,
    1,
  );
}

/** Projects a frame of the given size so that the origin falls on its foot point. */
export function frameProjection(cell: {
  width: number;
  height: number;
  footX: number;
  footY: number;
}): Matrix4 {
  const half = {
    width: cell.width / PX_PER_UNIT / 2,
    height: cell.height / PX_PER_UNIT / 2,
    depth: 12,
  };
  const matrix = orthographic(TO_VIEWER, SCREEN_RIGHT, SCREEN_UP, half, new Vector3());
  matrix.elements[12] += (2 * cell.footX) / cell.width - 1;
  matrix.elements[13] += 1 - (2 * cell.footY) / cell.height;
  return matrix;
}
