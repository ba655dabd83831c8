import Phaser from 'phaser';
import { UprightProgram } from '../drawing/UprightProgram.ts';
import type { TextureWrapper } from '../drawing/context.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Mood } from '../grading/Mood.ts';

import { reliefFragment, RELIEF_VERTEX } from '../shaders/uprights/relief.ts';
import type { Lights } from '../street/Lights.ts';
import { GROUND_LAYERS, GROUND_TEXTURE } from '../viewAssets.ts';
import { CastShadows, type Darkness } from './CastShadows.ts';
import { forgetRelief, joinRelief, reliefTexture } from './joinRelief.ts';
import { LightBuffers } from './LightBuffers.ts';
import { addLightFilter, type LightFilter } from './LightPass.ts';
import { LightUniforms } from './LightUniforms.ts';

// prettier-ignore
const DARKNESS: Darkness = { underFeet: 0.8, moon: 1, light: 1, most: 1, faintest: 0.1, head: 0.5, ink: null };

/** Light that falls on everything as it moves: buffers of what stands there, and one shader over them. */
export class LivingLight {
  private readonly uprights: Uprights;
  private readonly buffers: LightBuffers;
  private readonly filter: LightFilter;
  private readonly uniforms: LightUniforms;
  private readonly reliefs: UprightProgram;
  private readonly shadows: CastShadows;

  /** `lit`: the sheets that it falls on. Throws when the machine cannot do it. */
  constructor(uprights: Uprights, lights: Lights, lit: readonly string[]) {
    const { scene, buffer } = uprights;
    const { textures } = scene;
    this.uprights = uprights;
    for (const sheet of lit) joinRelief(textures, sheet);
    const reliefs = lit.map((sheet) => textures.get(reliefTexture(sheet)));
    this.reliefs = new UprightProgram(
      scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer,
      buffer,
      { name: 'UprightsRelief', vertex: RELIEF_VERTEX, fragment: reliefFragment(reliefs.length) },
      reliefs,
    );
    this.buffers = new LightBuffers(scene);
    scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.takeDown(textures, lit));
    const ground = textures.get(GROUND_TEXTURE);
    this.filter = addLightFilter(scene, {
      uColor: this.buffers.color,
      uRelief: this.buffers.relief,
      uShadow: this.buffers.shadow,
      uGround: wrapperOf(ground),
      uAlbedo: wrapperOf(textures.get(GROUND_LAYERS.albedo)),
      uGroundRelief: wrapperOf(textures.get(GROUND_LAYERS.relief)),
      uShares: wrapperOf(textures.get(GROUND_LAYERS.shares)),
    });
    const { width, height } = ground.get();
    this.uniforms = new LightUniforms(lights, width, height);
    this.shadows = new CastShadows(uprights, DARKNESS, this.filter.uniforms);
  }

  /** Before the picture is drawn: everything stands where it will be seen in this frame. */
  draw({ window }: Mood): void {
    const { buffers, filter, reliefs, shadows, uniforms, uprights } = this;
    const { width, height, zoom } = uprights.scene.cameras.main;
    uniforms.fill(filter.uniforms, window, width, height);
    uprights.settle();
    buffers.aim(width, height, window[0], window[1], zoom);
    buffers.shadow.paint((context) => shadows.draw(context));
    buffers.color.paint((context) => uprights.draw(context, uprights.colors, 'color'));
    buffers.relief.paint((context) => uprights.draw(context, reliefs, 'relief'));
  }

  /** Nothing of it stays in the graphics card's memory when another quality is shown. */
  private takeDown(textures: Phaser.Textures.TextureManager, lit: readonly string[]): void {
    this.buffers.destroy();
    for (const sheet of lit) forgetRelief(textures, sheet);
    for (const layer of Object.values(GROUND_LAYERS)) textures.remove(layer);
  }
}

const wrapperOf = (texture: Phaser.Textures.Texture): { readonly texture: TextureWrapper } => ({
  texture: texture.get().source.glTexture!,
});
