import type { Circle } from '../../sim/fight/level.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Picture } from '../drawing/Picture.ts';
import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { bundleOf } from '../street/propBundles.ts';
import type { SceneryProp } from '../viewAssets.ts';

const BURST = 'barrelBurst';

/** Barrels of the street that fire has burst are charred staves, until they stand again. */
export class Barrels {
  private readonly shown: {
    readonly prop: Upright;
    readonly whole: Picture;
    readonly burst: Picture;
  }[];

  constructor(
    uprights: Uprights,
    flammables: readonly Circle[],
    plans: readonly SceneryProp[],
    props: readonly Upright[],
  ) {
    this.shown = flammables.map((barrel) => {
      const prop = props[nearestTo(barrel, plans)]!;
      const burst = uprights.scene.textures.get(bundleOf(BURST)).get(BURST);
      return { prop, whole: prop.picture, burst: uprights.pictureOf(burst) };
    });
  }

  draw({ burstBarrels }: FightWorld): void {
    this.shown.forEach(({ prop, whole, burst }, i) => {
      prop.picture = burstBarrels.includes(i) ? burst : whole;
    });
  }
}

function nearestTo({ x, y }: Circle, plans: readonly SceneryProp[]): number {
  let nearest = 0;
  let least = Infinity;
  plans.forEach((plan, i) => {
    const distance = Math.hypot(plan.x - x, plan.y - y);
    if (distance >= least) return;
    nearest = i;
    least = distance;
  });
  return nearest;
}
