import type Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import { PIXELS_PER_UNIT, screenAngle, screenX, screenY } from '../projection.ts';
import { addShaderQuad, type SetUniform } from '../shaders/addShaderQuad.ts';
import { BOLT_CORE, BOLT_FRAGMENT, BOLT_WIDE } from '../shaders/bolt.ts';
import type { Lights } from '../street/Lights.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';
import { BOLTS, type BoltKind, type BoltName } from './boltKinds.ts';
import type { ParticleName } from './particleKinds.ts';

const TICK_RATE = 120;
/** Ticks in which it fades where it ends. */
const FADE_TICKS = 10;

type Shed = (name: ParticleName, x: number, y: number, height: number, angle: number) => void;

/** Bolts in flight, with their light on whatever they pass. */
export class Bolts {
  private readonly scene: Phaser.Scene;
  private readonly bolts: Bolt[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.bolts.push(new Bolt(scene));
  }

  /** From a point above the ground, so many units a second, for so many ticks. */
  fly(
    name: BoltName,
    x: number,
    y: number,
    height: number,
    angle: number,
    speed: number,
    lifeTicks: number,
  ): void {
    let bolt = this.bolts.find((one) => !one.isFlying);
    if (bolt === undefined) {
      bolt = new Bolt(this.scene);
      this.bolts.push(bolt);
    }
    bolt.fly(BOLTS[name], x, y, height, angle, speed, lifeTicks);
  }

  /** One tick. */
  step(shed: Shed): void {
    for (const bolt of this.bolts) bolt.step(shed);
  }

  shine(lights: Lights): void {
    for (const bolt of this.bolts) bolt.shine(lights);
  }

  draw(alpha: number): void {
    for (const bolt of this.bolts) bolt.draw(alpha);
  }

  clear(): void {
    for (const bolt of this.bolts) bolt.stop();
  }
}

class Bolt {
  private readonly object: Phaser.GameObjects.Shader;
  private readonly size = [1, 1];
  private kind: BoltKind = BOLTS.fire;
  private x = 0;
  private y = 0;
  private height = 0;
  private angle = 0;
  private speed = 0;
  private ticks = 0;
  private lifeTicks = 0;

  constructor(scene: Phaser.Scene) {
    this.object = addShaderQuad(scene, 'Bolt', BOLT_FRAGMENT, (set) => this.describe(set));
    this.object.setTextures([NOISE_TEXTURE]);
    this.object.setBlendMode(GLOW);
  }

  get isFlying(): boolean {
    return this.ticks < this.lifeTicks;
  }

  fly(
    kind: BoltKind,
    x: number,
    y: number,
    height: number,
    angle: number,
    speed: number,
    lifeTicks: number,
  ): void {
    Object.assign(this, { kind, x, y, height, angle, speed, lifeTicks, ticks: 0 });
    this.size[0] = kind.units * PIXELS_PER_UNIT;
    this.size[1] = this.size[0] * BOLT_WIDE;
    this.object.setSize(this.size[0], this.size[1]).setOrigin(BOLT_CORE, 0.5).setVisible(true);
  }

  stop(): void {
    this.lifeTicks = 0;
    this.object.setVisible(false);
  }

  step(shed: Shed): void {
    if (!this.isFlying) return;
    if (++this.ticks >= this.lifeTicks) return this.stop();
    this.x += (Math.cos(this.angle) * this.speed) / TICK_RATE;
    this.y += (Math.sin(this.angle) * this.speed) / TICK_RATE;
    const { kind, x, y, height, angle } = this;
    if (this.ticks % kind.everyTicks === 0) shed(kind.sheds, x, y, height, angle + Math.PI);
  }

  shine(lights: Lights): void {
    if (!this.isFlying) return;
    const { light, power, range } = this.kind;
    const flicker = 1 + 0.1 * Math.sin(this.ticks * 0.9);
    lights.add(this.x, this.y, this.height, light, power * this.fade * flicker, range);
  }

  draw(alpha: number): void {
    if (!this.isFlying) return;
    const ahead = ((alpha - 1) * this.speed) / TICK_RATE;
    const x = this.x + Math.cos(this.angle) * ahead;
    const y = this.y + Math.sin(this.angle) * ahead;
    const { object } = this;
    object.setPosition(screenX(x), screenY(y, this.height)).setDepth(screenY(y) + 1);
    object.setRotation(screenAngle(this.angle));
  }

  private get fade(): number {
    return Math.min(1, (this.lifeTicks - this.ticks) / FADE_TICKS);
  }

  private describe(set: SetUniform): void {
    const { core, flame, tail } = this.kind;
    set('uNoise', 0);
    set('uSize', this.size);
    set('uTime', this.ticks / TICK_RATE);
    set('uFade', this.fade);
    set('uCore', core);
    set('uFlame', flame);
    set('uTail', tail);
  }
}
