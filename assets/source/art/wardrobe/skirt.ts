import type { Part } from '../anatomy/character.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
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
    const overLegs = { room: 0.014, stretch: 2, long: drop > LONG };
    const top = { halfWidth: hipWidth * 1.12, halfDepth: hipDepth * 1.2, gap: 0 };
    const cuts = [
      cut(0.13, waistWidth * 1.04, waistDepth * 1.05),
      cut(0.05, hipWidth * 1.03, hipDepth * 1.06),
      { ...cut(-0.02, hipWidth * 1.1, hipDepth * 1.15), overLegs },
      ...hanging(figure, drop, top, flare, overLegs),
    ];
    shell(mesh, figure, cuts, cloth, { closed: true, thickness: 0.012, hemTint: 0.62 });
  };
}
