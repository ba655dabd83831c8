import { CURTAIN } from '../../sim/fight/spells/flammables.ts';
import type { Flammable } from '../../sim/fight/level.ts';
import type { GroundPoint } from '../../sim/core/shapes.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Picture } from '../drawing/Picture.ts';
import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { bundleOf } from '../street/propBundles.ts';
import type { SceneryProp } from '../viewAssets.ts';

const BURST = 'barrelBurst';
/** What burns takes this colour on. */
const EMBER = 0x501c08;

/** Barrels that fire has burst are charred staves, and curtains burn away from below, until the segment begins anew. */
export class Flammables {
  private readonly plans: readonly Flammable[];
  private readonly shown: {
    readonly prop: Upright;
    readonly whole: Picture;
    readonly burst: Picture;
  }[];

  constructor(
    uprights: Uprights,
    flammables: readonly Flammable[],
    plans: readonly SceneryProp[],
    props: readonly Upright[],
  ) {
    this.plans = flammables;
    this.shown = flammables.map((it) => {
      const prop = props[nearestTo(it, plans)]!;
      const burst = uprights.scene.textures.get(bundleOf(BURST)).get(BURST);
      return { prop, whole: prop.picture, burst: uprights.pictureOf(burst) };
    });
  }

  draw({ spent, pillars }: FightWorld): void {
    this.shown.forEach(({ prop, whole, burst }, i) => {
      const { kind, x, y } = this.plans[i]!;
      const isSpent = spent.includes(i);
      if (kind === 'barrel') {
        prop.picture = isSpent ? burst : whole;
        return;
      }
      const fire = pillars.find((pillar) => pillar.x === x && pillar.y === y);
      const left = isSpent ? (fire?.ticks ?? 0) / CURTAIN.ticks : 1;
      prop.shown = left;
      prop.visible = left > 0;
      prop.glow = isSpent ? EMBER : 0;
    });
  }
}

function nearestTo({ x, y }: GroundPoint, plans: readonly SceneryProp[]): number {
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
