import type { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { PX_PER_DEPTH, PX_PER_HEIGHT, PX_PER_UNIT } from '../passes/camera.ts';
import type { Shot } from '../passes/SpriteRenderer.ts';

/** Builds a thing around the point where it stands: x east, y north, z up, in units. */
export type Prop = (mesh: MeshBuilder) => void;
/** Things by the name that maps use. */
export type Props = Readonly<Record<string, Prop>>;

/** Room for outline and smoothing, pixels. */
const MARGIN = 4;
const even = (value: number): number => 2 * Math.ceil(value / 2);

/** The cell that a thing needs on the screen, and the space that its shadow is computed in. */
export function frameOf({ positions }: MeshBuilder): Pick<Shot, 'cell' | 'room'> {
  let [aside, above, below, tall, far] = [0, 0, 0, 0, 0];
  for (let i = 0; i + 2 < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const up = y * PX_PER_DEPTH + z * PX_PER_HEIGHT;
    aside = Math.max(aside, Math.abs(x) * PX_PER_UNIT);
    above = Math.max(above, up);
    below = Math.max(below, -up);
    tall = Math.max(tall, z);
    far = Math.max(far, Math.hypot(x, y));
  }
  const [footX, footY] = [even(aside + MARGIN), even(above + MARGIN)];
  const cell = { width: 2 * footX, height: footY + even(below + MARGIN), footX, footY };
  return { cell, room: { half: Math.hypot(far, tall / 2), middle: tall / 2 } };
}
