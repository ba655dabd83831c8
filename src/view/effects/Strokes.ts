import type Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import type { Cast } from '../figures/Cast.ts';
import { DEPTH_PIXELS, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { addShaderQuad, type SetUniform } from '../shaders/addShaderQuad.ts';
import { STROKE_FRAGMENT } from '../shaders/stroke.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** How a blow looks in the air. Colours 0 to 1; height in units. */
export interface StrokeKind {
  readonly form: 'crescent' | 'claws' | 'lance';
  /** 1 sweeps clockwise. */
  readonly turn: 1 | -1;
  readonly height: number;
  /** Ticks for it to fade after the blow. */
  readonly fadeTicks: number;
  readonly core: Rgb;
  readonly rim: Rgb;
}

/** Whose blow it is, and what it reaches: units and radians. */
export interface Blow {
  readonly owner: number;
  readonly angle: number;
  readonly reach: number;
  readonly halfAngle: number;
  /** Ticks until it strikes, and for which it does. */
  readonly delayTicks: number;
  readonly activeTicks: number;
}

const FORMS: Record<StrokeKind['form'], number> = { crescent: 0, claws: 1, lance: 2 };
const MARGIN = 0.15;

/** The traces of blows in the air. */
export class Strokes {
  private readonly scene: Phaser.Scene;
  private readonly cast: Cast;
  private readonly strokes: Stroke[] = [];

  constructor(scene: Phaser.Scene, cast: Cast) {
    this.scene = scene;
    this.cast = cast;
    this.strokes.push(new Stroke(scene));
  }

  show(kind: StrokeKind, blow: Blow): void {
    let stroke = this.strokes.find((one) => !one.isShowing);
    if (stroke === undefined) {
      stroke = new Stroke(this.scene);
      this.strokes.push(stroke);
    }
    stroke.start(kind, blow);
  }

  /** Whoever was struck does not strike: what has not begun will not. */
  interrupt(owner: number): void {
    for (const stroke of this.strokes) stroke.interrupt(owner);
  }

  /** One tick. */
  step(): void {
    for (const stroke of this.strokes) stroke.step(this.cast);
  }

  draw(alpha: number): void {
    for (const stroke of this.strokes) stroke.draw(this.cast, alpha);
  }

  clear(): void {
    for (const stroke of this.strokes) stroke.stop();
  }
}

class Stroke {
  private readonly object: Phaser.GameObjects.Shader;
  private kind: StrokeKind | null = null;
  private blow: Blow | null = null;
  private ticks = 0;
  private x = 0;
  private y = 0;
  private head = 0;
  private fade = 1;
  private isPlaced = false;

  constructor(scene: Phaser.Scene) {
    this.object = addShaderQuad(scene, 'Stroke', STROKE_FRAGMENT, (set) => this.describe(set));
    this.object.setBlendMode(GLOW);
  }

  get isShowing(): boolean {
    return this.blow !== null;
  }

  start(kind: StrokeKind, blow: Blow): void {
    this.kind = kind;
    this.blow = blow;
    this.ticks = -blow.delayTicks;
    this.isPlaced = false;
  }

  stop(): void {
    this.blow = null;
    this.object.setVisible(false);
  }

  interrupt(owner: number): void {
    if (this.blow?.owner === owner && this.ticks < 0) this.stop();
  }

  step(cast: Cast): void {
    const { blow, kind } = this;
    if (blow === null || kind === null || cast.get(blow.owner)?.isFrozen) return;
    if (++this.ticks >= blow.activeTicks + kind.fadeTicks) this.stop();
  }

  draw(cast: Cast, alpha: number): void {
    const { blow, kind, object } = this;
    if (blow === null || kind === null) return;
    const owner = cast.get(blow.owner);
    const t = this.ticks + (owner?.isFrozen ? 0 : alpha);
    object.setVisible(t >= 0);
    if (t < 0) return;
    if (owner !== undefined && (t <= blow.activeTicks || !this.isPlaced)) {
      this.isPlaced = true;
      this.x = owner.x;
      this.y = owner.y;
    }
    this.head = Math.min(1.1, (t / blow.activeTicks) * 1.1);
    const left = 1 - Math.max(0, t - blow.activeTicks) / kind.fadeTicks;
    this.fade = Math.max(0, left) ** 1.5;
    const across = (blow.reach + MARGIN) * 2;
    object.setPosition(screenX(this.x), screenY(this.y, kind.height));
    object.setDepth(screenY(this.y) + Math.sin(blow.angle) * 30 + 1);
    object.setSize(across * PIXELS_PER_UNIT, across * DEPTH_PIXELS).updateDisplayOrigin();
  }

  private describe(set: SetUniform): void {
    const { blow, kind } = this;
    if (blow === null || kind === null) return;
    set('uHalf', blow.reach + MARGIN);
    set('uForm', FORMS[kind.form]);
    set('uAngle', blow.angle);
    set('uReach', blow.reach);
    set('uHalfAngle', blow.halfAngle);
    set('uTurn', kind.turn);
    set('uHead', this.head);
    set('uFade', this.fade);
    set('uCore', kind.core);
    set('uRim', kind.rim);
  }
}
