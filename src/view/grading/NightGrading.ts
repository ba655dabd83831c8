import Phaser from 'phaser';
import type { Context, TextureWrapper } from '../drawing/context.ts';
import { ScreenPass, ScreenTarget, textureOf } from '../drawing/ScreenPass.ts';
import { BLUR_FRAGMENT, BRIGHT_FRAGMENT, GRADE_FRAGMENT } from '../shaders/grading.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';
import type { Mood } from './Mood.ts';

const { BaseFilter } = Phaser.Renderer.WebGL.RenderNodes;
type NodeManager = Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager;

const NODE = 'FilterNightGrading';

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
  // made here and now: no frame waits for its shaders
  renderNodes.getNode(NODE);
  const camera = scene.cameras.main;
  const noise = scene.textures.get(NOISE_TEXTURE);
  camera.filters.external.add(new NightGrading(camera, noise, mood));
}

/** Bright parts → two blurs → one last pass that goes straight to the screen. */
class FilterNightGrading extends BaseFilter {
  private readonly bright: ScreenPass;
  private readonly blur: ScreenPass;
  private readonly last: ScreenPass;
  private readonly brightTarget: ScreenTarget;
  private readonly near: readonly [across: ScreenTarget, done: ScreenTarget];
  private readonly far: readonly [across: ScreenTarget, done: ScreenTarget];
  private readonly step: [x: number, y: number] = [0, 0];
  private readonly one: TextureWrapper[] = [];
  private readonly all: TextureWrapper[] = [];

  constructor(manager: NodeManager) {
    super(NODE, manager);
    const { renderer } = manager;
    this.bright = new ScreenPass(renderer, 'NightBright', BRIGHT_FRAGMENT);
    this.blur = new ScreenPass(renderer, 'NightBlur', BLUR_FRAGMENT);
    this.last = new ScreenPass(renderer, 'NightGrading', GRADE_FRAGMENT);
    this.brightTarget = new ScreenTarget(renderer);
    this.near = [new ScreenTarget(renderer), new ScreenTarget(renderer)];
    this.far = [new ScreenTarget(renderer), new ScreenTarget(renderer)];
    this.bright.uniforms['uStep'] = this.blur.uniforms['uStep'] = this.step;
    Object.assign(this.last.uniforms, { uBloom0: 1, uBloom1: 2, uBloom2: 3, uNoise: 4 });
  }

  override run(controller: NightGrading, input: Context, output?: Context): Context {
    const { last, all } = this;
    const { mood, noise } = controller;
    const { width, height } = input;
    const wide = Math.max(1, width >> 2);
    const high = Math.max(1, height >> 2);
    const bright = this.brightTarget.sized(wide, high);
    this.pass(this.bright, input, bright, 1 / width, 1 / height);
    const near = this.blurred(bright, this.near, wide, high);
    const far = this.blurred(near, this.far, Math.max(1, width >> 4), Math.max(1, height >> 4));
    all[0] = textureOf(input);
    all[1] = textureOf(bright);
    all[2] = textureOf(near);
    all[3] = textureOf(far);
    all[4] = noise.get().source.glTexture as TextureWrapper;
    last.uniforms['uTime'] = mood.timeSeconds;
    last.uniforms['uWindow'] = mood.window;
    last.uniforms['uReflex'] = mood.reflex;
    last.uniforms['uDanger'] = mood.danger;
    const graded = output ?? this.manager.renderer.drawingContextPool.get(width, height);
    last.run(all, graded);
    input.release();
    return graded;
  }

  private blurred(
    from: Context,
    [across, done]: readonly [ScreenTarget, ScreenTarget],
    wide: number,
    high: number,
  ): Context {
    this.pass(this.blur, from, across.sized(wide, high), 1 / wide, 0);
    this.pass(this.blur, across.context, done.sized(wide, high), 0, 1 / high);
    return done.context;
  }

  private pass(pass: ScreenPass, from: Context, to: Context, stepX: number, stepY: number): void {
    this.step[0] = stepX;
    this.step[1] = stepY;
    this.one[0] = textureOf(from);
    pass.run(this.one, to);
  }
}
