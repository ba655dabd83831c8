import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Cast } from '../figures/Cast.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';

const AMBER = 0xffb45a;

/** A ring at the feet of the enemy that Faith's aim is locked on. */
export class LockMark {
  private readonly ring: FlatImage;

  constructor(scene: Phaser.Scene) {
    this.ring = new FlatImage(scene, 'fx', 'ring').setDepth(LAYER.decals).setTint(AMBER);
    this.ring.setBlendMode(GLOW);
  }

  draw({ faith, tick }: FightWorld, cast: Cast): void {
    const locked = faith.lock === 0 ? undefined : cast.get(faith.lock);
    this.ring.setVisible(locked !== undefined);
    if (locked === undefined) return;
    const breath = 0.5 + 0.5 * Math.sin(tick * 0.08);
    this.ring.setPosition(screenX(locked.x), screenY(locked.y));
    this.ring
      .setUnits(locked.look.shadowUnits * (1.5 + 0.12 * breath))
      .setAlpha(0.55 + 0.3 * breath);
  }
}
