import Phaser from 'phaser';
import { BLUR_FRAGMENT, BRIGHT_FRAGMENT, GRADE_FRAGMENT } from '../shaders/grading.ts';

const { BaseFilter, BaseFilterShader } = Phaser.Renderer.WebGL.RenderNodes;
type NodeManager = Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager;
type Context = Phaser.Renderer.WebGL.DrawingContext;
type TextureWrapper = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

const NODE = 'FilterNightGrading';
const NO_PADDING = new Phaser.Geom.Rectangle();

/** What the grading is told before a frame. */
export class NightGrading extends Phaser.Filters.Controller {
  readonly noise: Phaser.Textures.Texture;
  readonly window = [0, 0, 1, 1];
  timeSeconds = 0;
  /** The Slayer's reflex: colour drains away, the edges darken. */
  reflex = 0;
  /** How near defeat is. */
  danger = 0;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, noise: Phaser.Textures.Texture) {
    super(camera, NODE);
    this.noise = noise;
  }
}

/** Puts mist, bloom and night colours over everything that a camera shows, as its only filter. */
export function addNightGrading(scene: Phaser.Scene, noise: Phaser.Textures.Texture): NightGrading {
  const { renderNodes } = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  if (!renderNodes.hasNode(NODE, true)) renderNodes.addNodeConstructor(NODE, FilterNightGrading);
  const camera = scene.cameras.main;
  const grading = new NightGrading(camera, noise);
  camera.filters.external.add(grading);
  return grading;
}

class Pass extends BaseFilterShader {
  readonly uniforms: Record<string, unknown> = {};
  readonly extra: TextureWrapper[] = [];

  constructor(name: string, manager: NodeManager, source: string) {
    super(name, manager, undefined, source);
  }

  override setupTextures(_controller: Phaser.Filters.Controller, textures: TextureWrapper[]): void {
    textures.push(...this.extra);
  }

  override setupUniforms(): void {
    for (const name in this.uniforms) this.programManager.setUniform(name, this.uniforms[name]);
  }
}

/** Bright parts → two blurs → one last pass that goes straight to the screen. */
class FilterNightGrading extends BaseFilter {
  private readonly bright: Pass;
  private readonly blur: Pass;
  private readonly last: Pass;

  constructor(manager: NodeManager) {
    super(NODE, manager);
    this.bright = new Pass('NightBright', manager, BRIGHT_FRAGMENT);
    this.blur = new Pass('NightBlur', manager, BLUR_FRAGMENT);
    this.last = new Pass('NightGrading', manager, GRADE_FRAGMENT);
    Object.assign(this.last.uniforms, { uBloom0: 1, uBloom1: 2, uBloom2: 3, uNoise: 4 });
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
    last.uniforms['uTime'] = controller.timeSeconds;
    last.uniforms['uWindow'] = controller.window;
    last.uniforms['uReflex'] = controller.reflex;
    last.uniforms['uDanger'] = controller.danger;
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
    pass: Pass,
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
