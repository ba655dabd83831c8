import Phaser from 'phaser';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

/** A picture that appears, changes its size, and fades. One line a kind. */
interface OneShotKind {
  readonly frame: string;
  /** Lies on the ground; else it stands in the air. */
  readonly flat: boolean;
  readonly glows: boolean;
  readonly lifeTicks: number;
  /** Units across, at first and at last. */
  readonly units: readonly [number, number];
  readonly tint: number;
  readonly alpha: number;
  /** Turns in its life. */
  readonly turns: number;
}

// prettier-ignore
export const ONE_SHOTS = {
  star:      { frame: 'spark',  flat: false, glows: true,  lifeTicks: 14,   units: [0.7, 1.5],  tint: 0xffe9c4, alpha: 1,    turns: 0.04 },
  heavyStar: { frame: 'spark',  flat: false, glows: true,  lifeTicks: 20,   units: [1.3, 2.6],  tint: 0xfff4dc, alpha: 1,    turns: 0.05 },
  paleStar:  { frame: 'spark',  flat: false, glows: true,  lifeTicks: 16,   units: [0.8, 1.8],  tint: 0xd6e2ff, alpha: 1,    turns: 0.05 },
  wound:     { frame: 'spark',  flat: false, glows: true,  lifeTicks: 16,   units: [0.9, 1.9],  tint: 0xff5a6a, alpha: 1,    turns: 0.05 },
  gleam:     { frame: 'glow',   flat: false, glows: true,  lifeTicks: 24,   units: [1.2, 2.6],  tint: 0xffb45a, alpha: 0.8,  turns: 0 },
  violet:    { frame: 'glow',   flat: false, glows: true,  lifeTicks: 50,   units: [1, 2.6],    tint: 0xb07cff, alpha: 0.8,  turns: 0 },
  green:     { frame: 'glow',   flat: false, glows: true,  lifeTicks: 60,   units: [1, 2.2],    tint: 0x8ee89a, alpha: 0.7,  turns: 0 },
  sunrise:   { frame: 'glow',   flat: false, glows: true,  lifeTicks: 54,   units: [3, 6.5],    tint: 0xfff0c8, alpha: 1,    turns: 0 },
  pyre:      { frame: 'glow',   flat: false, glows: true,  lifeTicks: 60,   units: [2.2, 4.4],  tint: 0xff9a48, alpha: 1,    turns: 0 },
  firelight: { frame: 'glow',   flat: true,  glows: true,  lifeTicks: 150,  units: [4.4, 5.2],  tint: 0xb0521c, alpha: 0.75, turns: 0 },
  ring:      { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 34,   units: [0.6, 3.2],  tint: 0xffe2b8, alpha: 0.8,  turns: 0 },
  sunRing:   { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 44,   units: [0.8, 2],    tint: 0xfff0c8, alpha: 1,    turns: 0 },
  quake:     { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 40,   units: [1, 2.3],    tint: 0xff8a7a, alpha: 0.9,  turns: 0 },
  roar:      { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 60,   units: [1, 9],      tint: 0xd8ccff, alpha: 0.7,  turns: 0 },
  reflex:    { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 50,   units: [0.6, 6],    tint: 0x9fd0ff, alpha: 0.9,  turns: 0 },
  crackle:   { frame: 'spark',  flat: false, glows: true,  lifeTicks: 24,   units: [1.7, 2.4],  tint: 0xffffff, alpha: 1,    turns: 0 },
  eyes:      { frame: 'glint',  flat: false, glows: true,  lifeTicks: 40,   units: [0.5, 0.9],  tint: 0xffd060, alpha: 1,    turns: 0 },
  ashPile:   { frame: 'puff',   flat: true,  glows: false, lifeTicks: 2400, units: [0.9, 1.3],  tint: 0x3c3944, alpha: 0.75, turns: 0 },
  scorch:    { frame: 'glow',   flat: true,  glows: false, lifeTicks: 1800, units: [1.9, 1.9],  tint: 0x07040f, alpha: 0.6,  turns: 0 },
} as const satisfies Record<string, OneShotKind>;

export type OneShotName = keyof typeof ONE_SHOTS;

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  kind: OneShotKind;
  scale: number;
  ticks: number;
  angle: number;
}

/** The pictures that are showing, from two pools: those that lie and those that stand. */
export class OneShots {
  private readonly scene: Phaser.Scene;
  private readonly shown: Shown[] = [];
  private readonly spareFlat: Phaser.GameObjects.Image[] = [];
  private readonly spareUpright: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  show(name: OneShotName, x: number, y: number, height: number, scale = 1, angle = 0): void {
    const kind: OneShotKind = ONE_SHOTS[name];
    const image = this.take(kind.flat).setFrame(kind.frame).setVisible(true);
    image.setPosition(screenX(x), screenY(y, height)).setTint(kind.tint);
    image.setBlendMode(kind.glows ? Phaser.BlendModes.SCREEN : Phaser.BlendModes.NORMAL);
    image.setDepth(kind.flat ? LAYER.decals : LAYER.air);
    this.shown.push({ image, kind, scale, ticks: 0, angle });
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
    for (const { image, kind, scale, ticks, angle } of this.shown) {
      const t = Math.min(1, (ticks + alpha) / kind.lifeTicks);
      const grown = 1 - (1 - t) * (1 - t) * (1 - t);
      const units = (kind.units[0] + (kind.units[1] - kind.units[0]) * grown) * scale;
      image.setScale((units * PIXELS_PER_UNIT) / image.frame.realWidth);
      image.setRotation(angle + t * kind.turns * 2 * Math.PI);
      image.setAlpha(kind.alpha * Math.min(1, (1 - t) * (kind.glows ? 1.4 : 4)));
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
