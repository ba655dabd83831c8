import { smooth } from '../canvas/curves.ts';
import type { Point } from '../canvas/curves.ts';

/** Upright and open; one shoulder raised before her; or leaning towards the other. */
export type Pose = 'upright' | 'guarded' | 'leaning';

interface Stance {
  /** How far the near and the far shoulder sink, in px. */
  readonly near: number;
  readonly far: number;
  /** How wide the body is seen, and how far it is moved to the right. */
  readonly width: number;
  readonly right: number;
  /** How far the head goes along. */
  readonly head: { readonly x: number; readonly y: number };
}

export const STANCES: Record<Pose, Stance> = {
  upright: { near: 0, far: 0, width: 1, right: 0, head: { x: 0, y: 0 } },
  guarded: { near: -36, far: 16, width: 0.87, right: 2, head: { x: -6, y: 8 } },
  leaning: { near: 38, far: -26, width: 1.04, right: 10, head: { x: 12, y: 7 } },
};

const MIDDLE = 235;

/** Moves what is worn along with the shoulders; the neck stays under the head. */
export function inPose(pose: Pose, shoulders: number): (point: Point) => Point {
  const { near, far, width, right, head } = STANCES[pose];
  return ([x, y, corner]) => {
    const loose = smooth(370, 430, y);
    const nearPart = smooth(190, 50, x);
    const farPart = smooth(290, 420, x);
    const broad = shoulders * 0.6 * (smooth(300, 440, x) - smooth(170, 30, x));
    const px =
      x + (broad + (x - MIDDLE) * (width - 1) + right) * loose + head.x * smooth(410, 340, y);
    const py = y + (near * nearPart + far * farPart) * smooth(372, 410, y) * smooth(520, 450, y);
    return corner === 1 ? [px, py, 1] : [px, py];
  };
}
