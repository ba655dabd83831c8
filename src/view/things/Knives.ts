import type Phaser from 'phaser';
import { KNIFE } from '../../sim/fight/enemies/knives.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Knife } from '../../sim/fight/things.ts';
import { GLOW } from '../drawing/blend.ts';
import { KNIFE_HEIGHT } from '../effects/bringerEffects.ts';
import type { Effects } from '../effects/Effects.ts';
import { LAYER } from '../layers.ts';
import { screenAngle, screenX, screenY } from '../projection.ts';

const TICK_RATE = 120;
const STEEL = 0xdfe8ff;
/** From its middle to its point, map pixels. */
const POINT_PIXELS = 13;

/** Knives in flight: a blade, the gleam on its point, and its shadow on the ground. */
export class Knives {
  private readonly scene: Phaser.Scene;
  private readonly shown: KnifeSprites[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** One tick. */
  step({ knives, tick }: FightWorld, effects: Effects): void {
    if (tick % 2 !== 0) return;
    for (const { x, y, angle } of knives) effects.burst('streak', 1, x, y, KNIFE_HEIGHT, angle);
  }

  draw({ knives, tick }: FightWorld, alpha: number): void {
    for (let i = 0; i < knives.length; i++) {
      (this.shown[i] ??= new KnifeSprites(this.scene)).place(knives[i]!, tick + alpha, alpha);
    }
    for (let i = knives.length; i < this.shown.length; i++) this.shown[i]!.hide();
  }
}

class KnifeSprites {
  private readonly blade: Phaser.GameObjects.Image;
  private readonly gleam: Phaser.GameObjects.Image;
  private readonly shadow: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene) {
    this.shadow = scene.add.image(0, 0, 'fx', 'shadow').setDepth(LAYER.shadows).setScale(0.4);
    this.blade = scene.add.image(0, 0, 'fx', 'glint').setTint(STEEL).setBlendMode(GLOW);
    this.gleam = scene.add.image(0, 0, 'fx', 'spark').setTint(STEEL).setBlendMode(GLOW);
  }

  place({ x, y, angle }: Knife, ticks: number, alpha: number): void {
    const back = ((alpha - 1) * KNIFE.speed) / TICK_RATE;
    const atX = x + Math.cos(angle) * back;
    const atY = y + Math.sin(angle) * back;
    const px = screenX(atX);
    const py = screenY(atY, KNIFE_HEIGHT);
    const depth = screenY(atY);
    const turned = screenAngle(angle);
    const shine = 0.75 + 0.25 * Math.sin(ticks * 0.5);
    this.blade.setVisible(true).setPosition(px, py).setDepth(depth).setRotation(turned);
    this.gleam
      .setVisible(true)
      .setDepth(depth + 1)
      .setAlpha(shine)
      .setScale(0.22);
    this.gleam.setPosition(
      px + Math.cos(turned) * POINT_PIXELS,
      py + Math.sin(turned) * POINT_PIXELS,
    );
    this.shadow.setVisible(true).setPosition(px, screenY(atY));
  }

  hide(): void {
    for (const image of [this.blade, this.gleam, this.shadow]) image.setVisible(false);
  }
}
