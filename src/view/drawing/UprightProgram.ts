import type Phaser from 'phaser';
import type { Context, TextureWrapper } from './context.ts';
import { drawInstanced, type Shader, type Suite } from './shaderSuite.ts';
import { CORNERS_OF_ONE, type UprightBuffer } from './UprightBuffer.ts';

/** One way to draw uprights from their records. Throws when the machine cannot. */
export class UprightProgram {
  /** What stays as it is; told to the graphics card with the first drawing. */
  readonly constants: Record<string, unknown> = {};
  /** Uniforms that change from one drawing to the next. */
  changing: Readonly<Record<string, unknown>> = {};
  private isTold = false;
  private readonly quads: number;
  private readonly renderer: Phaser.Renderer.WebGL.WebGLRenderer;
  private readonly buffer: UprightBuffer;
  private readonly suite: Suite;
  private readonly textures: readonly TextureWrapper[];
  private readonly view: [zoom: number, left: number, top: number] = [1, 0, 0];

  /**
   * The sheets are the textures of the first units; `others` follow, by the names of their samplers. It draws
   * `quads` of each record.
   */
  constructor(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    buffer: UprightBuffer,
    shader: Shader,
    sheets: readonly Phaser.Textures.Texture[],
    others: Readonly<Record<string, Phaser.Textures.Texture>> = {},
    quads = 1,
  ) {
    this.quads = quads;
    this.renderer = renderer;
    this.buffer = buffer;
    // its text depends on how many there are, and Phaser finds a compiled one by its name
    this.suite = buffer.compile({ ...shader, name: `${shader.name}${sheets.length}` });
    this.textures = [...sheets, ...Object.values(others)].map(
      (texture) => texture.get().source.glTexture as TextureWrapper,
    );
    this.constants['uSheets[0]'] = Int32Array.from(sheets.keys());
    Object.keys(others).forEach((sampler, i) => (this.constants[sampler] = sheets.length + i));
  }

  /** Draws the records `from` to before `to` as the context's camera sees them. */
  draw(context: Context, from: number, to: number): void {
    const { renderer, suite, changing, view, buffer, quads } = this;
    const count = Math.min(to, buffer.count) - from;
    if (count <= 0) return;
    const { a, e, f } = context.camera!.getViewMatrix(!context.useCanvas);
    view[0] = a;
    view[1] = e;
    view[2] = f;
    renderer.renderNodes.startStandAloneRender();
    renderer.setProjectionMatrixFromDrawingContext(context);
    const { program } = suite;
    if (!this.isTold) this.tell(this.constants);
    this.isTold = true;
    program.setUniform('uView', view);
    program.setUniform('uProjectionMatrix', renderer.projectionMatrix.val);
    this.tell(changing);
    buffer.upload(from, from + count);
    const corners = quads * CORNERS_OF_ONE;
    drawInstanced(renderer, context, this.textures, suite, corners, count, renderer.gl.TRIANGLES);
  }

  private tell(uniforms: Readonly<Record<string, unknown>>): void {
    for (const name in uniforms) this.suite.program.setUniform(name, uniforms[name] as number);
  }
}
