import type Phaser from 'phaser';
import { SHIELD, shieldRadius } from '../../sim/fight/spells/shield.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Cast } from '../figures/Cast.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

const VIOLET = 0xc0a0ff;
const RAISE_TICKS = 14;
const BLOW_TICKS = 18;

/** Willow's shield: as wide as it protects, weaker to look at as it wears off. */
export class ShieldDome {
  private readonly image: Phaser.GameObjects.Image;
  private presence = 0;
  private struckTicks = 0;
  private ticks = 0;

  constructor(scene: Phaser.Scene) {
    this.image = scene.add.image(0, 0, 'fx', 'shield').setBlendMode(GLOW);
    this.image.setTint(VIOLET);
  }

  /** It took a blow. */
  strike(): void {
    this.struckTicks = BLOW_TICKS;
  }

  /** One tick. */
  step({ willow }: FightWorld): void {
    const change = (willow.phase === 'shield' ? 1 : -2) / RAISE_TICKS;
    this.presence = Math.max(0, Math.min(1, this.presence + change));
    if (this.struckTicks > 0) this.struckTicks--;
    this.ticks++;
  }

  clear(): void {
    this.presence = 0;
    this.struckTicks = 0;
  }

  draw(world: FightWorld, cast: Cast): void {
    const { image, presence } = this;
    const willow = cast.get(world.willow.id);
    image.setVisible(presence > 0 && willow !== undefined);
    if (willow === undefined || presence === 0) return;
    const struck = this.struckTicks / BLOW_TICKS;
    const strength =
      world.willow.phase === 'shield' ? world.willow.shieldStrength / SHIELD.strength : 0;
    const scale = (shieldRadius(world) * 2 * PIXELS_PER_UNIT) / image.frame.realWidth;
    image.setPosition(screenX(willow.x), screenY(willow.y, 0.6)).setDepth(screenY(willow.y) + 2);
    image.setScale(scale * (0.8 + 0.2 * presence + struck * 0.06));
    const breath = 0.92 + 0.08 * Math.sin(this.ticks * 0.07);
    image.setAlpha(Math.min(1, presence * (0.35 + 0.4 * strength) * breath + struck * 0.6));
  }
}
