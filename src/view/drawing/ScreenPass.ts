import Phaser from 'phaser';
import type { Context, Renderer, TextureWrapper } from './context.ts';
import { drawInstanced, shaderSuite, vertexLayout, type Suite } from './shaderSuite.ts';

const VERTEX = `
precision highp float;
attribute vec2 inCorner;
varying vec2 outTexCoord;
void main() {
  outTexCoord = inCorner;
  gl_Position = vec4(inCorner * 2. - 1., 0., 1.);
}`;
const CORNERS = [0, 0, 0, 1, 1, 0, 1, 1];

/**
 * One shader over the whole of a picture. Phaser's own filters fill a buffer, build a name and look for a target
 * at every one of them.
 */
export class ScreenPass {
  readonly uniforms: Record<string, unknown> = {};
  private readonly renderer: Renderer;
  private readonly suite: Suite;

  /** Compiles the shader, so that no frame waits for it. Throws when it does not compile. */
  constructor(renderer: Renderer, name: string, fragment: string) {
    this.renderer = renderer;
    const corners = vertexLayout(renderer, 'STATIC_DRAW', 4, undefined, [
      ['inCorner', 4, 'UNSIGNED_BYTE', false],
    ]);
    for (let i = 0; i < 4; i++) corners.buffer.viewU8.set(CORNERS.slice(i * 2, i * 2 + 2), i * 4);
    corners.buffer.update();
    this.suite = shaderSuite(renderer, { name, vertex: VERTEX, fragment }, [corners]);
  }

  /** Covers all of `output`; `textures` are those of the units 0 and up. */
  run(textures: readonly TextureWrapper[], output: Context): void {
    const { renderer, suite, uniforms } = this;
    renderer.renderNodes.startStandAloneRender();
    for (const name in uniforms) suite.program.setUniform(name, uniforms[name] as number);
    drawInstanced(renderer, output, textures, suite, 4, 1, renderer.gl.TRIANGLE_STRIP);
  }
}

/** What a pass draws to, of a size that may change. It is covered each time, so nobody clears it. */
export class ScreenTarget {
  readonly context: Context;

  constructor(renderer: Renderer) {
    this.context = new Phaser.Renderer.WebGL.DrawingContext(renderer, {
      autoClear: false,
      width: 1,
      height: 1,
    });
  }

  sized(width: number, height: number): Context {
    const { context } = this;
    if (context.width !== width || context.height !== height) context.resize(width, height);
    return context;
  }
}

/** What was drawn there. */
export function textureOf(context: Context): TextureWrapper {
  if (context.texture === null) throw new Error('A screen pass drew to no texture.');
  return context.texture;
}
