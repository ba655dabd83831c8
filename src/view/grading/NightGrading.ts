import Phaser from 'phaser';
import type { Context, TextureWrapper } from '../drawing/Pen.ts';
import { ScreenPass } from '../drawing/ScreenPass.ts';
import { BLUR_FRAGMENT, BRIGHT_FRAGMENT, GRADE_FRAGMENT } from '../shaders/grading.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';
import type { Mood } from './Mood.ts';

const { BaseFilter } = Phaser.Renderer.WebGL.RenderNodes;
type NodeManager = Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager;

const NODE = 'FilterNightGrading';
const NO_PADDING = new Phaser.Geom.Rectangle();

class NightGrading extends Phaser.Filters.Controller {
  readonly noise: Phaser.Textures.Texture;
  readonly mood: Mood;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, noise: Phaser.Textures.Texture, mood: Mood) {
    super(camera, NODE);
    this.noise = noise;
    this.mood = mood;
  }
}

/**
 * Puts mist, bloom and night colours over everything that a camera shows, as its last filter. Reads the
 * mood anew each frame. Throws when its shaders do not compile.
 */
export function addNightGrading(scene: Phaser.Scene, mood: Mood): void {
  const { renderNodes } = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  if (!renderNodes.hasNode(NODE, true)) renderNodes.addNodeConstructor(NODE, FilterNightGrading);
  (renderNodes.getNode(NODE) as FilterNightGrading).compile();
  const camera = scene.cameras.main;
  const noise = scene.textures.get(NOISE_TEXTURE);
  camera.filters.external.add(new NightGrading(camera, noise, mood));
}

/** Bright parts → two blurs → one last pass that goes straight to the screen. */
class FilterNightGrading extends BaseFilter {
  private readonly bright: ScreenPass;
  private readonly blur: ScreenPass;
  private readonly last: ScreenPass;

  constructor(manager: NodeManager) {
    super(NODE, manager);
    this.bright = new ScreenPass('NightBright', manager, BRIGHT_FRAGMENT);
    this.blur = new ScreenPass('NightBlur', manager, BLUR_FRAGMENT);
    this.last = new ScreenPass('NightGrading', manager, GRADE_FRAGMENT);
    Object.assign(this.last.uniforms, { uBloom0: 1, uBloom1: 2, uBloom2: 3, uNoise: 4 });
  }

  compile(): void {
    for (const pass of [this.bright, this.blur, this.last]) pass.compile();
  }

  override run(controller: NightGrading, input: Context, output?: Context): Context {
    const { width, height } = input;
    const wide = Math.max(1, width >> 2);
    const high = Math.max(1, height >> 2);
    input.lock(this);
    const bright = this.shrink(controller, this.bright, input, wide, high, 1 / width, 1 / height);
    bright.lock(this);
    const near = this.blurred(controller, bright, wide, high);
    near.lock(this);
    const far = this.blurred(controller, near, Math.max(1, width >> 4), Math.max(1, height >> 4));
    input.unlock(this);

    const { last } = this;
    last.extra.length = 0;
    last.extra.push(
      textureOf(bright),
      textureOf(near),
      textureOf(far),
      controller.noise.get().source.glTexture as TextureWrapper,
    );
    const { mood } = controller;
    last.uniforms['uTime'] = mood.timeSeconds;
    last.uniforms['uWindow'] = mood.window;
    last.uniforms['uReflex'] = mood.reflex;
    last.uniforms['uDanger'] = mood.danger;
    const result = last.run(controller, input, output, NO_PADDING);
    bright.unlock(this, true);
    near.unlock(this, true);
    far.release();
    return result;
  }

  private blurred(controller: NightGrading, from: Context, wide: number, high: number): Context {
    const across = this.shrink(controller, this.blur, from, wide, high, 1 / wide, 0);
    return this.shrink(controller, this.blur, across, wide, high, 0, 1 / high);
  }

  private shrink(
    controller: NightGrading,
    pass: ScreenPass,
    from: Context,
    wide: number,
    high: number,
    stepX: number,
    stepY: number,
  ): Context {
    const { drawingContextPool } = this.manager.renderer;
    pass.uniforms['uStep'] = [stepX, stepY];
    return pass.run(controller, from, drawingContextPool.get(wide, high), NO_PADDING);
  }
}

function textureOf(context: Context): TextureWrapper {
  if (context.texture === null) throw new Error('A grading pass drew to no texture.');
  return context.texture;
}
