import type { Figure } from '../anatomy/skeleton.ts';
import type { Material, MeshBuilder, Tint } from '../geometry/MeshBuilder.ts';
import { sheet } from '../geometry/shapes.ts';
import { DOWN, along, dot, mix, subtract, transform, turnZ } from '../geometry/vectors.ts';
import type { M3, V3 } from '../geometry/vectors.ts';

interface OverLegs {
  room: number;
  stretch: number;
  /** Whether it is long enough to meet shins and feet. */
  long?: boolean;
  /** What of the legs is nearer to the middle than this does not touch it. */
  beyond?: number;
}

/** One horizontal cut through a garment, an ellipse around the body. */
export interface Cut {
  centre: V3;
  turned: M3;
  halfWidth: number;
  halfDepth: number;
  /** Half angle that stays open at the front. */
  gap: number;
  /** Which way the cut looks up; straight up without it. */
  normal?: V3;
  /** How far the legs keep the cloth off themselves, and how far it gives; without it they do not touch it. */
  overLegs?: OverLegs;
  /** Depth of the folds, 0 to 1. */
  folds?: number;
}

export interface ShellOptions {
  /** Closed all round, or open at the front. */
  closed: boolean;
  thickness: number;
  /** Brightness at the hem. */
  hemTint: number;
  /** Brightness of the cloth by row and column, for an open garment. */
  pattern?: Tint;
}

/** Points around a jacket, and around a skirt, which knees push farther out. */
const AROUND = { open: 26, closed: 44 };
const REACH_OF_LEGS = 0.14;

function radiusAt(figure: Figure, cut: Cut, angle: number, outward: V3): number {
  const oval = 1 / Math.hypot(Math.cos(angle) / cut.halfWidth, Math.sin(angle) / cut.halfDepth);
  if (cut.overLegs === undefined) return oval;
  const { room, stretch, long, beyond = 0 } = cut.overLegs;
  const mass = long ? [...figure.legMass, ...figure.shinMass] : figure.legMass;
  let radius = oval;
  for (const { at, radius: thick } of mass) {
    const offset = subtract(at, cut.centre);
    const height = Math.abs(cut.normal ? dot(offset, cut.normal) : offset[2]);
    if (height >= REACH_OF_LEGS || Math.hypot(offset[0], offset[1]) < beyond) continue;
    const fade = Math.sqrt(1 - (height / REACH_OF_LEGS) ** 2 * 0.6);
    const outside = cut.normal
      ? dot(outward, offset)
      : outward[0] * offset[0] + outward[1] * offset[1];
    const pushed = outside + (thick + room) * fade;
    radius = Math.max(radius, pushed);
  }
  return Math.min(radius, oval * stretch) * (1 + 0.06 * Math.sin(angle * 7) * (cut.folds ?? 0));
}

/** Cloth around the body, from the top cut to the hem. */
export function shell(
  mesh: MeshBuilder,
  figure: Figure,
  cuts: readonly Cut[],
  material: Material,
  options: ShellOptions,
): void {
  const { closed, thickness, hemTint, pattern = () => 1 } = options;
  const around = closed ? AROUND.closed : AROUND.open;
  const rows = cuts.map((cut) =>
    Array.from({ length: closed ? around : around + 1 }, (_, j) => {
      const share = j / around;
      const angle = closed
        ? -Math.PI / 2 - share * 2 * Math.PI
        : -Math.PI / 2 - cut.gap - share * (2 * Math.PI - 2 * cut.gap);
      const outward = transform(cut.turned, [Math.cos(angle), Math.sin(angle), 0]);
      return along(cut.centre, outward, radiusAt(figure, cut, angle, outward));
    }),
  );
  const fade = (i: number, from: number): number =>
    1 - ((1 - hemTint) * Math.max(0, i - from)) / Math.max(4, rows.length);
  if (!closed) {
    sheet(mesh, rows, thickness, material, (i, j) => fade(i, 3) * pattern(i, j));
    return;
  }
  const lining = rows.map((row, i) => row.map((p) => mix(p, cuts[i]!.centre, 0.07))).reverse();
  const tint = (i: number): number => (i >= rows.length ? 0.5 : fade(i, 1));
  mesh.surface([...rows, ...lining], material, { tint });
}

/** Cuts that hang from the hips, drawn along by the pose's trail. */
export function hanging(
  figure: Figure,
  drop: number,
  top: { halfWidth: number; halfDepth: number; gap: number },
  flare: number,
  overLegs: OverLegs,
): Cut[] {
  const { pelvis, pose } = figure;
  const count = Math.max(2, Math.round(drop / 0.07));
  const [trailX, trailY, trailZ] = pose.trail;
  const drawn: V3 = [trailX, trailY, trailZ * 0.3];
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    const below = along(pelvis.point([0, 0, -0.02]), DOWN, drop * t);
    return {
      centre: along(below, drawn, ((drop * t) / 0.5) ** 1.4 * 0.9),
      turned: turnZ(pose.pelvis[0]),
      halfWidth: top.halfWidth + flare * t,
      halfDepth: top.halfDepth + flare * t,
      gap: top.gap + 0.05 * t,
      overLegs,
      folds: t,
    };
  });
}
