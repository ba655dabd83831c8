import type Phaser from 'phaser';
import type { Context, TextureWrapper } from './context.ts';

type Quads = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;

const FLOATS_PER_CORNER = 7;

/**
 * Phaser's own batch of quads, filled corner by corner. Phaser's call takes a quad as twenty numbers and
 * looks at its options each time; the numbers alone leave hundreds of bytes a quad on the heap.
 */
export class QuadBatch {
  private readonly quads: Quads;
  private readonly options = {
    multiTexturing: true,
    lighting: null,
    smoothPixelArt: false,
  } as unknown as Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerQuadRenderOptions;
  private context!: Context;
  private floats!: Float32Array;
  private words!: Uint32Array;
  private at = 0;
  private unit = 0;
  private mode = 0;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer) {
    this.quads = renderer.renderNodes.getNode('BatchHandlerQuad') as Quads;
  }

  /** The quads that follow are drawn there. */
  begin(context: Context): void {
    const { quads, options } = this;
    const { viewF32, viewU32 } = quads.vertexBufferLayout.buffer;
    this.context = context;
    this.floats = viewF32!;
    this.words = viewU32!;
    options.alphaStrategy = context.alphaStrategy;
    quads.updateRenderOptions(options);
    // Phaser 4.2.1 keeps this to itself; another version may call it something else
    const { _renderOptionsChanged: isOther } = quads as unknown as {
      _renderOptionsChanged: boolean;
    };
    if (!isOther) return;
    quads.run(context);
    quads.updateShaderConfig();
  }

  /** Begins a quad; `corner` for each of its corners and `close` must follow. */
  open(texture: TextureWrapper, mode: number): void {
    const { quads } = this;
    if (quads.instanceCount === 0) quads.manager.setCurrentBatchNode(quads, this.context);
    this.at = quads.instanceCount * quads.floatsPerInstance;
    this.unit = quads.batchTextures(texture, this.options);
    this.mode = mode << 24;
  }

  /** In this order: bottom left, top left, bottom right, top right. `color` is 0xaarrggbb. */
  corner(x: number, y: number, u: number, v: number, color: number): void {
    const { floats, words, at } = this;
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = u;
    floats[at + 3] = v;
    floats[at + 4] = this.unit;
    words[at + 5] = this.mode;
    words[at + 6] = color;
    this.at = at + FLOATS_PER_CORNER;
  }

  close(): void {
    const { quads } = this;
    quads.currentBatchEntry.count++;
    if (++quads.instanceCount === quads.instancesPerBatch) quads.run(this.context);
  }
}
