import Phaser from 'phaser';
import type { Context, TextureWrapper } from '../drawing/context.ts';
import { ScreenPass, textureOf } from '../drawing/ScreenPass.ts';
import { LIGHTING_FRAGMENT } from '../shaders/lighting.ts';

const { BaseFilter } = Phaser.Renderer.WebGL.RenderNodes;

const NODE = 'FilterLivingLight';

/** What a shader can read, asked for anew in each frame. */
interface Readable {
  readonly texture: TextureWrapper;
}

/** What the light is told before a frame: values by uniform, textures by sampler. */
export class LightFilter extends Phaser.Filters.Controller {
  readonly uniforms: Record<string, unknown> = {};
  readonly textures: readonly Readable[];

  constructor(camera: Phaser.Cameras.Scene2D.Camera, textures: Readonly<Record<string, Readable>>) {
    super(camera, NODE);
    this.textures = Object.values(textures);
    Object.keys(textures).forEach((sampler, i) => (this.uniforms[sampler] = i + 1));
  }
}

/**
 * Lights everything that a camera shows, as its first filter: what the camera drew then lies over the lit
 * street. Throws when the shader does not compile.
 */
export function addLightFilter(
  scene: Phaser.Scene,
  textures: Readonly<Record<string, Readable>>,
): LightFilter {
  const { renderNodes } = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  if (!renderNodes.hasNode(NODE, true)) renderNodes.addNodeConstructor(NODE, FilterLivingLight);
  // made here and now: no frame waits for its shaders
  renderNodes.getNode(NODE);
  const camera = scene.cameras.main;
  const filter = new LightFilter(camera, textures);
  camera.filters.external.add(filter, 0);
  return filter;
}

class FilterLivingLight extends BaseFilter {
  private readonly pass: ScreenPass;
  private readonly textures: TextureWrapper[] = [];

  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager);
    this.pass = new ScreenPass(manager.renderer, NODE, LIGHTING_FRAGMENT);
  }

  override run(filter: LightFilter, input: Context, output?: Context): Context {
    const { pass, textures } = this;
    const { drawingContextPool } = this.manager.renderer;
    const lit = output ?? drawingContextPool.get(input.width, input.height);
    textures.length = 0;
    textures.push(textureOf(input));
    for (const { texture } of filter.textures) textures.push(texture);
    Object.assign(pass.uniforms, filter.uniforms);
    pass.run(textures, lit);
    input.release();
    return lit;
  }
}
