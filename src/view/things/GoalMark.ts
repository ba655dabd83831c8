import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import { middleOf } from '../../sim/core/shapes.ts';
import { goalOf } from '../../sim/fight/segments.ts';
import { GLOW } from '../drawing/blend.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';

const PALE_GOLD = 0xffd9a0;
/** Rings that run inward, one after the other. */
const RINGS = 3;
const TICKS_INWARD = 300;
const WIDEST_UNITS = 5;
const NARROWEST_UNITS = 1;

/** Rings on the ground where both should come to, closing in on its middle. */
export class GoalMark {
  private readonly rings: readonly FlatImage[];

  constructor(scene: Phaser.Scene) {
    this.rings = Array.from({ length: RINGS }, () => {
      const ring = new FlatImage(scene, 'fx', 'ring').setDepth(LAYER.decals).setTint(PALE_GOLD);
      ring.setBlendMode(GLOW);
      return ring;
    });
  }

  draw(world: FightWorld): void {
    const goal = goalOf(world);
    const zone = goal.type === 'arrived' ? world.level.zones[goal.zone] : undefined;
    this.rings.forEach((ring, i) => {
      ring.setVisible(zone !== undefined && world.outcome === 'running');
      if (!zone) return;
      const inward = (world.tick / TICKS_INWARD + i / RINGS) % 1;
      const { x, y } = middleOf(zone);
      ring.setPosition(screenX(x), screenY(y));
      ring
        .setUnits(WIDEST_UNITS + (NARROWEST_UNITS - WIDEST_UNITS) * inward)
        .setAlpha(0.4 * Math.sin(Math.PI * inward));
    });
  }
}
