import Phaser from 'phaser';
import { FlatImage } from '../FlatImage.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { LAYER } from '../layers.ts';
import { ONE_SHOTS, type OneShotKind, type OneShotName } from './oneShotKinds.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

/** In front of whom it happens to, and behind whoever stands nearer. */
const IN_FRONT = 14;

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  kind: OneShotKind;
  scale: number;
  ticks: number;
  angle: number;
  strength: number;
}

/** The pictures that are showing, from two pools: those that lie and those that stand. */
export class OneShots {
  private readonly scene: Phaser.Scene;
  private readonly isLit: boolean;
  private readonly shown: Shown[] = [];
  private readonly spareFlat: Phaser.GameObjects.Image[] = [];
  private readonly spareUpright: Phaser.GameObjects.Image[] = [];

  constructor({ scene, areLit }: Uprights) {
    this.scene = scene;
    this.isLit = areLit;
  }

  /** `strength` 0 to 1 is how much of it is seen. */
  show(
    name: OneShotName,
    x: number,
    y: number,
    height: number,
    scale = 1,
    angle = 0,
    strength = 1,
  ): void {
    const kind: OneShotKind = ONE_SHOTS[name];
    if (kind.standsInForLight && this.isLit) return;
    const image = this.take(kind.flat).setFrame(kind.frame).setVisible(true);
    image.setPosition(screenX(x), screenY(y, height)).setTint(kind.tint);
    image.setBlendMode(kind.glows ? GLOW : Phaser.BlendModes.NORMAL);
    image.setDepth(kind.flat ? LAYER.decals : screenY(y) + IN_FRONT);
    this.shown.push({ image, kind, scale, ticks: 0, angle, strength });
  }

  /** One tick. */
  step(): void {
    for (let i = this.shown.length - 1; i >= 0; i--) {
      const one = this.shown[i]!;
      if (++one.ticks >= one.kind.lifeTicks) {
        this.putBack(one);
        this.shown.splice(i, 1);
      }
    }
  }

  draw(alpha: number): void {
    for (const { image, kind, scale, ticks, angle, strength } of this.shown) {
      const t = Math.min(1, (ticks + alpha) / kind.lifeTicks);
      const grown = 1 - (1 - t) * (1 - t) * (1 - t);
      const units = (kind.units[0] + (kind.units[1] - kind.units[0]) * grown) * scale;
      image.setScale((units * PIXELS_PER_UNIT) / image.frame.realWidth);
      image.setRotation(angle + t * kind.turns * 2 * Math.PI);
      const steepness = kind.dries ? 1 : kind.glows ? 1.4 : 4;
      image.setAlpha(kind.alpha * strength * Math.min(1, (1 - t) * steepness));
    }
  }

  clear(): void {
    for (const one of this.shown) this.putBack(one);
    this.shown.length = 0;
  }

  private take(flat: boolean): Phaser.GameObjects.Image {
    const spare = flat ? this.spareFlat.pop() : this.spareUpright.pop();
    if (spare !== undefined) return spare;
    return flat ? new FlatImage(this.scene, 'fx', 'glow') : this.scene.add.image(0, 0, 'fx');
  }

  private putBack({ image, kind }: Shown): void {
    image.setVisible(false);
    (kind.flat ? this.spareFlat : this.spareUpright).push(image);
  }
}
