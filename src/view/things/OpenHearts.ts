import type Phaser from 'phaser';
import { isArmoured } from '../../sim/fight/enemies/armour.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Cast } from '../figures/Cast.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

const GOLD = 0xffc060;
/** A ring closes on it as the time runs out, units across. */
const RING = { widest: 1.5, least: 0.35 };

interface Mark {
  readonly glow: Phaser.GameObjects.Image;
  readonly ring: Phaser.GameObjects.Image;
}

/** While an enemy staggers its heart is open: it shines, and a ring closes on it until the chance is gone. */
export class OpenHearts {
  private readonly scene: Phaser.Scene;
  private readonly marks: Mark[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(world: FightWorld, cast: Cast, alpha: number): void {
    let used = 0;
    for (const enemy of world.enemies) {
      if (enemy.phase !== 'stagger' || isArmoured(enemy)) continue;
      const figure = cast.get(enemy.id);
      if (figure === undefined || figure.look.heart === 0) continue;
      const { glow, ring } = (this.marks[used++] ??= this.add());
      const ticks = enemy.phaseTicks + alpha;
      const left = 1 - Math.min(1, ticks / Math.max(1, enemy.phaseLength));
      const x = screenX(figure.x);
      const y = screenY(figure.y, figure.look.heart);
      const beat = 0.5 + 0.5 * Math.sin(ticks * (0.12 + 0.16 * (1 - left)));
      glow
        .setVisible(true)
        .setPosition(x, y)
        .setDepth(screenY(figure.y) + 1);
      glow.setAlpha(0.45 + 0.5 * beat).setScale(units(glow, 0.5 + 0.3 * beat));
      ring
        .setVisible(true)
        .setPosition(x, y)
        .setDepth(screenY(figure.y) + 1);
      ring.setAlpha(0.75).setScale(units(ring, RING.least + (RING.widest - RING.least) * left));
    }
    for (let i = used; i < this.marks.length; i++) {
      this.marks[i]!.glow.setVisible(false);
      this.marks[i]!.ring.setVisible(false);
    }
  }

  private add(): Mark {
    const image = (frame: string): Phaser.GameObjects.Image =>
      this.scene.add.image(0, 0, 'fx', frame).setTint(GOLD).setBlendMode(GLOW);
    return { glow: image('glow'), ring: image('ring') };
  }
}

const units = (image: Phaser.GameObjects.Image, across: number): number =>
  (across * PIXELS_PER_UNIT) / image.frame.realWidth;
