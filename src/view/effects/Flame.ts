import type Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import { PIXELS_PER_UNIT } from '../projection.ts';
import { addShaderQuad, type SetUniform } from '../shaders/addShaderQuad.ts';
import { BOLT_CORE, BOLT_FRAGMENT, BOLT_WIDE } from '../shaders/bolt.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';
import { boltLook, type BoltLook } from './boltKinds.ts';

const TICK_RATE = 120;

/** One flame with a core and a tail that tears: a bolt in flight, or a pillar that burns upward. */
export class Flame {
  private readonly object: Phaser.GameObjects.Shader;
  private readonly size = [1, 1];
  private look: BoltLook = boltLook('bolt', 0);
  private ticks = 0;
  private fade = 0;

  constructor(scene: Phaser.Scene) {
    this.object = addShaderQuad(scene, 'Bolt', BOLT_FRAGMENT, (set) => this.describe(set));
    this.object.setTextures([NOISE_TEXTURE]);
    this.object.setBlendMode(GLOW);
  }

  become(look: BoltLook): void {
    this.look = look;
    this.size[0] = look.units * PIXELS_PER_UNIT;
    this.size[1] = this.size[0] * BOLT_WIDE * Math.max(1, look.thick);
    this.object.setSize(this.size[0], this.size[1]).setOrigin(BOLT_CORE, 0.5);
  }

  /** In pixels; `fade` 1 to 0. */
  place(x: number, y: number, depth: number, rotation: number, ticks: number, fade: number): void {
    this.ticks = ticks;
    this.fade = fade;
    this.object
      .setPosition(x, y)
      .setDepth(depth)
      .setRotation(rotation)
      .setVisible(fade > 0);
  }

  hide(): void {
    this.object.setVisible(false);
  }

  private describe(set: SetUniform): void {
    const { core, flame, tail, thick } = this.look;
    set('uNoise', 0);
    set('uSize', this.size);
    set('uTime', this.ticks / TICK_RATE);
    set('uFade', this.fade);
    set('uThick', thick);
    set('uCore', core);
    set('uFlame', flame);
    set('uTail', tail);
  }
}
