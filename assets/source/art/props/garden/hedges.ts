import type { MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { lock } from '../../geometry/shapes.ts';
import { along, unit } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, lid } from '../parts.ts';
import type { Prop } from '../prop.ts';

/** From the shade near the ground to the moonlit top. */
const GREENS = ['#152a24', '#1c382b', '#264832', '#315a3a', '#3f6d42'];
const LEAVES_PER_UNIT = 150;

/** Across, into the depth, and up; units. */
type Size = readonly [width: number, depth: number, height: number];

/**
 * A hedge cut square. It grows north of its foot, so that it covers whoever stands behind it and nobody who
 * stands before it; pieces set end to end, either way, join into one.
 */
export const clipped =
  ([width, depth, height]: Size, seed: number): Prop =>
  (mesh) => {
    const half = width / 2;
    block(mesh, [-half, half], [0, depth], [0, height], flat('#12251f'), 0.01);
    lid(mesh, [-half, half], [0, depth], height + 0.004, flat('#234430'));
    const random = randomStream(seed);
    for (let i = 0; i < width * height * LEAVES_PER_UNIT; i++) {
      const up = random() ** 0.85;
      const root: V3 = [(random() - 0.5) * width, 0, up * height];
      const facing: V3 = [random() - 0.5, -0.5, random() - 0.7];
      leaf(mesh, root, facing, Math.floor(up * 2.6 + random() * 1.2), random);
    }
    for (let i = 0; i < width * depth * LEAVES_PER_UNIT; i++) {
      const root: V3 = [(random() - 0.5) * width, random() * depth, height];
      const facing: V3 = [random() - 0.5, random() - 0.6, 0.22];
      leaf(mesh, root, facing, 2 + Math.floor(random() * 2.5), random);
    }
  };

/** Small, and close to the face that the shears have left. */
function leaf(mesh: MeshBuilder, root: V3, facing: V3, light: number, random: () => number): void {
  const size = 0.035 + random() * 0.03;
  const out = unit(facing);
  const twist = unit([random() - 0.5, random() - 0.5, random() - 0.5]);
  const blade = [root, along(root, out, size), along(root, out, size * 2)];
  const color = GREENS[Math.max(0, Math.min(4, light))]!;
  lock(mesh, blade, size, size * 0.45, twist, flat(color), 0.1);
}
