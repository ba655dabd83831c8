import Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import type { Context, Pen, TextureWrapper, Tint } from '../drawing/Pen.ts';
import { plainTint, setTint } from '../drawing/Pen.ts';
import type { Role, Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Figure } from '../figures/Figure.ts';
import type { Mood } from '../grading/Mood.ts';
import type { Lights } from '../street/Lights.ts';
import { GROUND_LAYERS, GROUND_TEXTURE, LIT_SHEETS } from '../viewAssets.ts';
import {
  forgetRelief,
  joinRelief,
  mirroredTexture,
  RELIEF_BLUE,
  reliefTexture,
} from './joinRelief.ts';
import { LightBuffers, paint } from './LightBuffers.ts';
import { addLightFilter, type LightFilter } from './LightPass.ts';
import { LightUniforms } from './LightUniforms.ts';
import { ShadowPainter } from './ShadowPainter.ts';

/** Whose it is and how high it stands share a channel: a third for each role, less a margin. */
const ROLES: Record<Role, number> = { prop: 0, enemy: 1, hero: 2 };
const MARGIN = 0.02;
const HIGHEST_UNITS = 4;

/** Light that falls on everything as it moves: buffers of what stands there, and one shader over them. */
export class LivingLight {
  private readonly uprights: Uprights;
  private readonly pen: Pen;
  private readonly renderer: Phaser.Renderer.WebGL.WebGLRenderer;
  private readonly buffers: LightBuffers;
  private readonly filter: LightFilter;
  private readonly uniforms: LightUniforms;
  private readonly shadows: ShadowPainter;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;
  private readonly reliefs = new Map<Phaser.Textures.Texture, Phaser.Textures.Texture>();
  private readonly mirrored: Phaser.Textures.Texture;
  private readonly tint: Tint = plainTint();

  /** Throws when the machine cannot do it. */
  constructor(uprights: Uprights, lights: Lights, figures: () => Iterable<Figure>) {
    const { scene, pen } = uprights;
    const { textures } = scene;
    this.uprights = uprights;
    this.pen = pen;
    this.renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    this.camera = scene.cameras.main;
    for (const sheet of LIT_SHEETS) {
      joinRelief(textures, sheet);
      this.reliefs.set(textures.get(sheet), textures.get(reliefTexture(sheet)));
    }
    this.mirrored = textures.get(mirroredTexture('props'));
    this.shadows = new ShadowPainter(uprights, lights, figures);
    this.buffers = new LightBuffers(textures);
    scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.takeDown(textures));
    const ground = textures.get(GROUND_TEXTURE);
    this.filter = addLightFilter(scene, {
      uColor: this.buffers.color,
      uRelief: this.buffers.relief,
      uShadow: this.buffers.shadow,
      uGround: ground,
      uAlbedo: textures.get(GROUND_LAYERS.albedo),
      uGroundRelief: textures.get(GROUND_LAYERS.relief),
      uShares: textures.get(GROUND_LAYERS.shares),
    });
    const { width, height } = ground.get();
    this.uniforms = new LightUniforms(lights, width, height);
  }

  /** Before the picture is drawn: everything stands where it will be seen in this frame. */
  draw({ window }: Mood): void {
    const { buffers, camera, uniforms, shadows } = this;
    const { width, height, zoom } = camera;
    buffers.aim(width, height, window[0], window[1], zoom);
    const standing = this.uprights.byDepth();
    paint(buffers.color, (context) => this.drawColor(context, standing));
    paint(buffers.relief, (context) => this.drawRelief(context, standing));
    paint(buffers.shadow, (context) => {
      const adding = context.getClone();
      adding.setBlendMode(GLOW);
      adding.use();
      shadows.draw(adding, standing);
      adding.release();
    });
    uniforms.fill(this.filter.uniforms, window, width, height);
  }

  /** Nothing of it stays in the graphics card's memory when another quality is shown. */
  private takeDown(textures: Phaser.Textures.TextureManager): void {
    this.buffers.destroy();
    for (const sheet of LIT_SHEETS) forgetRelief(textures, sheet);
    for (const layer of Object.values(GROUND_LAYERS)) textures.remove(layer);
  }

  private drawColor(context: Context, standing: readonly Upright[]): void {
    this.pen.begin(context);
    for (const upright of standing) {
      if (!upright.visible) continue;
      if (upright.stead === null) upright.draw(this.pen);
      else upright.stead.color.renderWebGLStep(this.renderer, upright.stead.color, context);
    }
  }

  private drawRelief(context: Context, standing: readonly Upright[]): void {
    this.pen.begin(context);
    for (const upright of standing) {
      if (upright.visible && upright.stead !== null) {
        upright.stead.relief.renderWebGLStep(this.renderer, upright.stead.relief, context);
        continue;
      }
      const own = upright.visible ? this.reliefs.get(upright.frame.texture) : undefined;
      if (own === undefined) continue;
      const relief = upright.flipX ? this.mirrored : own;
      this.encode(upright);
      upright.draw(this.pen, relief.get().source.glTexture as TextureWrapper, this.tint);
    }
  }

  /** What is added to a relief: see `surface` in the shader, and `joinRelief`. */
  private encode({ role, lifted, ablaze }: Upright): void {
    const raised = RELIEF_BLUE * Math.min(1, lifted / HIGHEST_UNITS);
    const blue = Math.round(((ROLES[role] + MARGIN) / 3 + raised) * 255);
    const shining = Math.round(ablaze * 255);
    setTint(this.tint, Phaser.TintModes.ADD, (shining << 16) | (shining << 8) | blue);
  }
}
