import Phaser from 'phaser';
import type { Context, Renderer, TextureWrapper } from '../drawing/context.ts';
import {
  drawInstanced,
  forgetSuite,
  shaderSuite,
  vertexLayout,
  type Layout,
  type Shader,
  type Suite,
} from '../drawing/shaderSuite.ts';

/** Two triangles of a quad. */
const CORNERS = [0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1] as const;
const CORNERS_OF_ONE = CORNERS.length / 2;

/** Many quads of the same kind, a record of floats each, written anew every frame and drawn as one. */
export class InstanceMesh extends Phaser.GameObjects.Image {
  /** Told to the shader with each drawing. */
  uniforms: Readonly<Record<string, unknown>> = {};
  readonly floats: Float32Array;
  readonly most: number;
  count = 0;
  private readonly layouts: readonly [Layout, Layout];
  private readonly suite: Suite;
  private readonly quads: number;
  private readonly samplers: readonly string[];
  private readonly textures: readonly TextureWrapper[];
  private readonly view: [zoom: number, left: number, top: number] = [1, 0, 0];
  /** Where its records are counted from, map pixels. */
  originX = 0;
  originY = 0;

  /** `fields`: names of attributes of four floats each; `textures`: by their samplers. It draws `quads` of each record. Throws when the machine cannot. */
  constructor(
    scene: Phaser.Scene,
    shader: Shader,
    fields: readonly string[],
    most: number,
    textures: Readonly<Record<string, TextureWrapper>>,
    quads = 1,
  ) {
    super(scene, 0, 0, '__DEFAULT');
    const renderer = scene.renderer as Renderer;
    this.most = most;
    this.quads = quads;
    const corners = vertexLayout(renderer, 'STATIC_DRAW', quads * CORNERS_OF_ONE, undefined, [
      ['inCorner', 2, 'UNSIGNED_BYTE', false],
      ['inSlot', 2, 'UNSIGNED_BYTE', false],
    ]);
    const { viewU8 } = corners.buffer;
    for (let i = 0; i < quads * CORNERS_OF_ONE; i++) {
      const corner = (i % CORNERS_OF_ONE) * 2;
      viewU8[i * 4] = CORNERS[corner]!;
      viewU8[i * 4 + 1] = CORNERS[corner + 1]!;
      viewU8[i * 4 + 2] = Math.floor(i / CORNERS_OF_ONE);
    }
    corners.buffer.update();
    const records = vertexLayout(
      renderer,
      'DYNAMIC_DRAW',
      most,
      1,
      fields.map((name) => [name, 4, 'FLOAT', false] as const),
    );
    this.floats = records.buffer.viewF32!;
    this.layouts = [corners, records];
    this.suite = shaderSuite(renderer, shader, this.layouts);
    this.samplers = Object.keys(textures);
    this.textures = Object.values(textures);
    this.addRenderStep((_renderer, _object, context) => this.drawAll(renderer, context), 0);
    scene.add.existing(this);
    scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      forgetSuite(renderer, this.suite);
      for (const { buffer } of this.layouts) renderer.deleteBuffer(buffer);
    });
  }

  private drawAll(renderer: Renderer, context: Context): void {
    const { count, suite, layouts, floats, view, quads, samplers, textures } = this;
    if (count === 0) return;
    const { a, e, f } = context.camera!.getViewMatrix(!context.useCanvas);
    view[0] = a;
    view[1] = e + this.originX * a;
    view[2] = f + this.originY * a;
    renderer.renderNodes.startStandAloneRender();
    renderer.setProjectionMatrixFromDrawingContext(context);
    const { program } = suite;
    program.setUniform('uView', view);
    program.setUniform('uProjectionMatrix', renderer.projectionMatrix.val);
    samplers.forEach((name, unit) => program.setUniform(name, unit));
    for (const name in this.uniforms) program.setUniform(name, this.uniforms[name] as number);
    layouts[1].buffer.bind();
    const { gl } = renderer;
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, floats.subarray(0, (floats.length / this.most) * count));
    drawInstanced(renderer, context, textures, suite, quads * CORNERS_OF_ONE, count, gl.TRIANGLES);
  }
}
