import Phaser from 'phaser';
import type { TextureWrapper } from '../drawing/Pen.ts';
import { ScreenPass } from '../drawing/ScreenPass.ts';
import { LIGHTING_FRAGMENT } from '../shaders/lighting.ts';

const NODE = 'FilterLivingLight';

/** What the light is told before a frame: values by uniform, textures by sampler. */
export class LightFilter extends Phaser.Filters.Controller {
  readonly uniforms: Record<string, unknown> = {};
  readonly textures: readonly Phaser.Textures.Texture[];

  constructor(
    camera: Phaser.Cameras.Scene2D.Camera,
    textures: Readonly<Record<string, Phaser.Textures.Texture>>,
  ) {
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
  textures: Readonly<Record<string, Phaser.Textures.Texture>>,
): LightFilter {
  const { renderNodes } = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  if (!renderNodes.hasNode(NODE, true)) renderNodes.addNodeConstructor(NODE, LightPass);
  (renderNodes.getNode(NODE) as LightPass).compile();
  const camera = scene.cameras.main;
  const filter = new LightFilter(camera, textures);
  camera.filters.external.add(filter, 0);
  return filter;
}

class LightPass extends ScreenPass {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager, LIGHTING_FRAGMENT);
  }

  override setupTextures(filter: Phaser.Filters.Controller, textures: TextureWrapper[]): void {
    for (const texture of (filter as LightFilter).textures) {
      textures.push(texture.get().source.glTexture as TextureWrapper);
    }
  }

  override setupUniforms(filter: Phaser.Filters.Controller): void {
    const { uniforms } = filter as LightFilter;
    for (const name in uniforms) this.programManager.setUniform(name, uniforms[name]);
  }
}
