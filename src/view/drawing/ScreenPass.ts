import Phaser from 'phaser';
import type { TextureWrapper } from './Pen.ts';

const { BaseFilterShader } = Phaser.Renderer.WebGL.RenderNodes;

/** One shader over the whole of a picture. */
export class ScreenPass extends BaseFilterShader {
  readonly uniforms: Record<string, unknown> = {};
  /** Textures for units 1 and up; unit 0 is the picture. */
  readonly extra: TextureWrapper[] = [];

  constructor(
    name: string,
    manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager,
    fragmentSource: string,
  ) {
    super(name, manager, undefined, fragmentSource);
  }

  /** Compiles it here and now, so that no frame waits for it. Throws when it does not compile. */
  compile(): void {
    this.programManager.getCurrentProgramSuite();
  }

  override setupTextures(_controller: Phaser.Filters.Controller, textures: TextureWrapper[]): void {
    for (const texture of this.extra) textures.push(texture);
  }

  override setupUniforms(_controller: Phaser.Filters.Controller): void {
    for (const name in this.uniforms) this.programManager.setUniform(name, this.uniforms[name]);
  }
}
