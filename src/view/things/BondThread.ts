import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Cast } from '../figures/Cast.ts';
import type { Figure } from '../figures/Figure.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

const AMBER = 0xffb45a;
const VIOLET = 0xb07cff;
const SEGMENTS = 10;
const GLOW_TICKS = 110;
/** The thread shows when they are this near each other, units. */
const THREAD_UNITS = 7;
/** How strongly the marks glow all the time when the bond is complete. */
const ALWAYS = 0.75;
const MOST_BOND = 1000;
/** Where their marked wrists are: out to the side, and up. */
const WRIST_OUT = 0.3;
const WRIST_UP = 0.62;

/** When the bond grows, the marks on their wrists glow, and a thread of light runs from one to the other. */
export class BondThread {
  private readonly marks: readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image];
  private readonly segments: Phaser.GameObjects.Image[];
  private ticks = 0;

  constructor(scene: Phaser.Scene) {
    const glow = (tint: number): Phaser.GameObjects.Image =>
      scene.add
        .image(0, 0, 'fx', 'glow')
        .setTint(tint)
        .setBlendMode(GLOW)
        .setDepth(LAYER.air)
        .setVisible(false);
    this.marks = [glow(AMBER), glow(VIOLET)];
    this.segments = Array.from({ length: SEGMENTS }, (_, i) => glow(mix(i / (SEGMENTS - 1))));
  }

  /** The bond grew. */
  glow(): void {
    this.ticks = GLOW_TICKS;
  }

  /** One tick. */
  step(): void {
    if (this.ticks > 0) this.ticks--;
  }

  clear(): void {
    this.ticks = 0;
  }

  draw(world: FightWorld, cast: Cast): void {
    const faith = cast.get(world.faith.id);
    const willow = cast.get(world.willow.id);
    const isSeen = faith !== undefined && willow !== undefined;
    for (const mark of this.marks) mark.setVisible(isSeen);
    const t = this.ticks / GLOW_TICKS;
    const flare = Math.min(1, t * 1.6) * Math.min(1, (1 - t) * 8);
    if (isSeen) {
      const always =
        ALWAYS * (world.bond / MOST_BOND) * (0.85 + 0.15 * Math.sin(world.tick * 0.02));
      const from = wrist(this.marks[0], faith, Math.max(flare, always));
      const to = wrist(this.marks[1], willow, Math.max(flare, always));
      const apart = Math.hypot(faith.x - willow.x, faith.y - willow.y);
      const near = Math.max(0, Math.min(1, (THREAD_UNITS - apart) / 1.5));
      if (flare > 0) return this.drawThread(from, to, flare * near);
    }
    for (const segment of this.segments) segment.setVisible(false);
  }

  /** Hangs a little between them, and sways. */
  private drawThread(
    from: Phaser.GameObjects.Image,
    to: Phaser.GameObjects.Image,
    strength: number,
  ): void {
    const sag = 16 + 8 * Math.sin(this.ticks * 0.09);
    const at = (i: number): [x: number, y: number] => {
      const s = i / SEGMENTS;
      const wave = Math.sin(s * 9 - this.ticks * 0.16) * 3;
      return [
        from.x + (to.x - from.x) * s,
        from.y + (to.y - from.y) * s + 4 * s * (1 - s) * sag + wave,
      ];
    };
    this.segments.forEach((segment, i) => {
      const [x0, y0] = at(i);
      const [x1, y1] = at(i + 1);
      const length = Math.hypot(x1 - x0, y1 - y0);
      segment.setVisible(strength > 0.01).setAlpha(strength * 0.9);
      segment.setPosition((x0 + x1) / 2, (y0 + y1) / 2).setRotation(Math.atan2(y1 - y0, x1 - x0));
      segment.setScale((length * 2 + 8) / segment.frame.realWidth, 9 / segment.frame.realHeight);
    });
  }
}

function wrist(
  mark: Phaser.GameObjects.Image,
  figure: Figure,
  strength: number,
): Phaser.GameObjects.Image {
  const side = figure.facing + 0.9;
  const x = figure.x + Math.cos(side) * WRIST_OUT;
  const y = figure.y + Math.sin(side) * WRIST_OUT;
  mark.setPosition(screenX(x), screenY(y, figure.height + WRIST_UP)).setAlpha(strength);
  return mark.setScale(((0.5 + strength * 0.4) * PIXELS_PER_UNIT) / mark.frame.realWidth);
}

/** From Faith's amber to Willow's violet. */
function mix(share: number): number {
  const channel = (shift: number): number =>
    Math.round(((AMBER >> shift) & 255) * (1 - share) + ((VIOLET >> shift) & 255) * share) << shift;
  return channel(16) | channel(8) | channel(0);
}
