import type { Part } from '../anatomy/character.ts';
import type { Figure } from '../anatomy/skeleton.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { DOWN, along, cross, dot, mix, scale, subtract, unit } from '../geometry/vectors.ts';
import type { M3, V3 } from '../geometry/vectors.ts';
import { hanging, shell } from './shell.ts';
import type { Cut } from './shell.ts';

/** From where on a hem meets the shins. */
const LONG = 0.4;

/** A skirt from the waist to `drop` below the hips that follows the legs; `flare` widens the hem. */
export function skirt(cloth: Material, drop: number, flare = 0.11): Part {
  return (mesh, figure) => {
    const { build, pelvis } = figure;
    const [hipWidth, hipDepth] = build.hips;
    const [waistWidth, waistDepth] = build.waist;
    const cut = (z: number, halfWidth: number, halfDepth: number): Cut => ({
      centre: pelvis.point([0, 0, z]),
      turned: pelvis.turned,
      halfWidth,
      halfDepth,
      gap: 0,
    });
    const overLegs = { room: 0.02, stretch: 3, long: drop > LONG };
    // above the hips only a raised thigh may push, or every waist would be wide
    const overThighs = { ...overLegs, beyond: hipWidth * 1.1 };
    const top = { halfWidth: hipWidth * 1.12, halfDepth: hipDepth * 1.2, gap: 0 };
    const cuts = [
      {
        ...cut(0.13, waistWidth * 1.04, waistDepth * 1.05),
        overLegs: { ...overThighs, stretch: 1.8 },
      },
      { ...cut(0.05, hipWidth * 1.03, hipDepth * 1.06), overLegs: { ...overThighs, stretch: 2.8 } },
      { ...cut(-0.02, hipWidth * 1.1, hipDepth * 1.15), overLegs },
      ...hanging(figure, drop, top, flare, overLegs).map((each) => inLap(figure, each)),
    ];
    shell(mesh, figure, cuts, cloth, { closed: true, thickness: 0.012, hemTint: 0.62 });
  };
}

/** Whoever sits or is carried has the skirt along the thighs, and what is left of it hangs from the knees. */
function inLap({ build, pelvis, legs }: Figure, cut: Cut): Cut {
  const [left, right] = legs.map(({ root, joint }) => unit(subtract(joint, root)));
  const ahead = pelvis.direction([0, -1, 0]);
  // both of them: whoever runs or kneels has one behind or beneath
  const forward = Math.min(dot(left!, ahead), dot(right!, ahead));
  const up = Math.min(left![2], right![2]);
  const lifted = between(0.35, 0.65, forward) * between(-0.75, -0.45, up);
  if (lifted === 0) return cut;
  const thighs = unit(mix(left!, right!, 0.5));
  const from = pelvis.point([0, 0, -0.02]);
  const down = from[2] - cut.centre[2];
  const onThighs = Math.min(down, build.thigh);
  const hung = along(along(from, thighs, onThighs), DOWN, down - onThighs);
  const axis = unit(mix(DOWN, thighs, down > build.thigh ? 0.5 * lifted : lifted));
  return {
    ...cut,
    centre: mix(cut.centre, hung, lifted),
    turned: lookingAlong(axis, cut.turned),
    normal: scale(axis, -1),
    // it lies on them, and does not stand open
    halfWidth: cut.halfWidth * (1 - 0.25 * lifted),
    halfDepth: cut.halfDepth * (1 - 0.5 * lifted),
  };
}

/** 0 up to `from`, 1 from `to` on. */
const between = (from: number, to: number, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** `turned`, tilted so that its own down is `axis`. */
function lookingAlong(axis: V3, turned: M3): M3 {
  const up = scale(axis, -1);
  const across = unit(subtract(turned[0], scale(up, dot(turned[0], up))));
  return [across, cross(up, across), up];
}
