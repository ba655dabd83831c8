import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';

const PALE = 0xc8d0e6;
/** Rings that spread from a noise, one after the other. */
const RINGS = 3;
const TICKS_OUTWARD = 90;
const WIDEST_UNITS = 1.7;
/** A noise that is remembered so well is seen in full. */
const CLEAR = 5;
const ALPHA = 0.6;

/** Where those who go by ear last heard something: rings that spread from there, for as long as they remember. */
export class HeardNoises {
  private readonly scene: Phaser.Scene;
  private readonly rings: FlatImage[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw({ enemies, tick }: FightWorld, alpha: number): void {
    let used = 0;
    for (const { heard, heardX, heardY } of enemies) {
      if (heard === 0) continue;
      for (let i = 0; i < RINGS; i++) {
        const outward = ((tick + alpha) / TICKS_OUTWARD + i / RINGS) % 1;
        const ring = (this.rings[used++] ??= this.add());
        ring.setVisible(true).setPosition(screenX(heardX), screenY(heardY));
        ring.setUnits(WIDEST_UNITS * outward);
        ring.setAlpha(ALPHA * Math.min(1, heard / CLEAR) * (1 - outward));
      }
    }
    for (let i = used; i < this.rings.length; i++) this.rings[i]!.setVisible(false);
  }

  private add(): FlatImage {
    const ring = new FlatImage(this.scene, 'fx', 'ring').setDepth(LAYER.decals).setTint(PALE);
    ring.setBlendMode(GLOW);
    return ring;
  }
}
