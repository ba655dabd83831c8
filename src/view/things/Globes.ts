import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Effects } from '../effects/Effects.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';

const HEIGHT = 0.85;
const DAYLIGHT = 0xfff0c8;
const TICK_RATE = 120;

/** Willow's globes of daylight in flight, with their light on the ground. */
export class Globes {
  private readonly uprights: Uprights;
  private readonly shown: GlobeSprites[] = [];

  constructor(uprights: Uprights) {
    this.uprights = uprights;
  }

  /** One tick. */
  step({ globes }: FightWorld, effects: Effects): void {
    for (const globe of globes) effects.burst('trail', 1, globe.x, globe.y, HEIGHT);
  }

  shine({ globes }: FightWorld, lights: Lights): void {
    for (const { x, y } of globes) lights.add(x, y, HEIGHT, DAYLIGHT, 1.8, 3.2);
  }

  draw({ globes, tick }: FightWorld, alpha: number): void {
    globes.forEach((globe, i) => {
      const sprites = (this.shown[i] ??= new GlobeSprites(this.uprights));
      const x = globe.x + (globe.velocityX * (alpha - 1)) / TICK_RATE;
      const y = globe.y + (globe.velocityY * (alpha - 1)) / TICK_RATE;
      sprites.place(x, y, tick + alpha);
    });
    for (let i = globes.length; i < this.shown.length; i++) this.shown[i]!.hide();
  }
}

class GlobeSprites {
  private readonly core: Phaser.GameObjects.Image;
  private readonly halo: Phaser.GameObjects.Image;
  private readonly pool: FlatImage | null;

  constructor({ scene, areLit }: Uprights) {
    this.core = scene.add.image(0, 0, 'props', 'globe');
    this.halo = scene.add.image(0, 0, 'fx', 'glow').setBlendMode(GLOW);
    this.pool = areLit ? null : new FlatImage(scene, 'fx', 'glow').setBlendMode(GLOW);
    this.pool?.setDepth(LAYER.pools).setTint(0xe0b070).setUnits(5).setAlpha(0.45);
    this.halo.setTint(DAYLIGHT).setAlpha(0.8);
  }

  place(x: number, y: number, ticks: number): void {
    const depth = screenY(y) + 1;
    const breath = 1 + 0.08 * Math.sin(ticks * 0.3);
    this.core.setVisible(true).setPosition(screenX(x), screenY(y, HEIGHT)).setDepth(depth);
    this.halo.setVisible(true).setPosition(screenX(x), screenY(y, HEIGHT)).setDepth(depth);
    this.halo.setScale((1.5 * breath * PIXELS_PER_UNIT) / this.halo.frame.realWidth);
    this.pool?.setVisible(true).setPosition(screenX(x), screenY(y));
  }

  hide(): void {
    for (const image of [this.core, this.halo, this.pool]) image?.setVisible(false);
  }
}
