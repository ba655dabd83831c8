import Phaser from 'phaser';
import { DANCE } from '../../sim/dance/dance.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Pen } from '../drawing/Pen.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Cast } from '../figures/Cast.ts';
import type { Figure } from '../figures/Figure.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

const AMBER = 0xffb45a;
const VIOLET = 0xb07cff;
const SEGMENTS = 10;
const THREAD_PIXELS = 9;
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
export class BondThread extends Phaser.GameObjects.Image {
  private readonly pen: Pen;
  /** The wrists on the map, pixels: Faith's, and Willow's. */
  private readonly from: Point = { x: 0, y: 0 };
  private readonly to: Point = { x: 0, y: 0 };
  private ticks = 0;
  private sway = 0;
  /** How strongly marks and thread are seen, 0 to 1. */
  private marks = 0;
  private thread = 0;

  constructor({ scene, pen }: Uprights) {
    super(scene, 0, 0, 'fx', 'glow');
    this.pen = pen;
    this.setBlendMode(GLOW).setDepth(LAYER.air);
    this.addRenderStep((_renderer, _object, context) => {
      pen.begin(context);
      this.drawMarks();
      if (this.thread > 0.01) this.drawThread();
    }, 0);
    scene.add.existing(this);
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

  /** Finds out where they are in this frame. */
  follow(world: FightWorld, cast: Cast): void {
    const faith = cast.get(world.faith.id);
    const willow = cast.get(world.willow.id);
    this.setVisible(faith !== undefined && willow !== undefined);
    if (faith === undefined || willow === undefined) return;
    const t = this.ticks / GLOW_TICKS;
    const flare = Math.min(1, t * 1.6) * Math.min(1, (1 - t) * 8);
    const always = ALWAYS * (world.bond / MOST_BOND) * (0.85 + 0.15 * Math.sin(world.tick * 0.02));
    const apart = Math.hypot(faith.x - willow.x, faith.y - willow.y);
    const near = Math.max(0, Math.min(1, (THREAD_UNITS - apart) / 1.5));
    // the closer they dance, the more of it stays
    const danced = world.dance === null ? 0 : world.dance.closeness / DANCE.closest;
    this.marks = Math.max(flare, always, danced * 0.6);
    this.thread = Math.max(flare, danced * 0.6) * near;
    this.sway = world.tick;
    findWrist(faith, this.from);
    findWrist(willow, this.to);
  }

  private drawMarks(): void {
    const { from, to, marks, frame, pen } = this;
    const half = ((0.5 + marks * 0.4) * PIXELS_PER_UNIT) / 2;
    pen.turned(frame, from.x, from.y, half, half, 0, shining(AMBER, marks));
    pen.turned(frame, to.x, to.y, half, half, 0, shining(VIOLET, marks));
  }

  /** Hangs a little between them, and sways. */
  private drawThread(): void {
    const { from, to, sway, frame, pen } = this;
    const sag = 16 - 8 * Math.sin(sway * 0.09);
    let { x: x0, y: y0 } = from;
    for (let i = 1; i <= SEGMENTS; i++) {
      const s = i / SEGMENTS;
      const wave = Math.sin(s * 9 + sway * 0.16) * Math.sin(s * Math.PI) * 4;
      const x1 = from.x + (to.x - from.x) * s;
      const y1 = from.y + (to.y - from.y) * s + 4 * s * (1 - s) * sag + wave;
      const half = Math.hypot(x1 - x0, y1 - y0) + 4;
      const color = shining(mix((i - 1) / (SEGMENTS - 1)), this.thread * 0.9);
      const angle = Math.atan2(y1 - y0, x1 - x0);
      pen.turned(frame, (x0 + x1) / 2, (y0 + y1) / 2, half, THREAD_PIXELS / 2, angle, color);
      x0 = x1;
      y0 = y1;
    }
  }
}

interface Point {
  x: number;
  y: number;
}

function findWrist(figure: Figure, out: Point): void {
  const side = figure.facing + 0.9;
  out.x = screenX(figure.x + Math.cos(side) * WRIST_OUT);
  out.y = screenY(figure.y + Math.sin(side) * WRIST_OUT, figure.height + WRIST_UP);
}

/** 0xaarrggbb. */
const shining = (tint: number, alpha: number): number => (((alpha * 255) << 24) | tint) >>> 0;

/** From Faith's amber to Willow's violet. */
function mix(share: number): number {
  const channel = (shift: number): number =>
    Math.round(((AMBER >> shift) & 255) * (1 - share) + ((VIOLET >> shift) & 255) * share) << shift;
  return channel(16) | channel(8) | channel(0);
}
