import { SHADOWS_OF_ONE } from '../shaders/uprights/shadows.ts';
import type { Renderer } from './context.ts';
import {
  forgetSuite,
  shaderSuite,
  vertexLayout,
  type Layout,
  type Shader,
  type Suite,
} from './shaderSuite.ts';
import type { Upright } from './Upright.ts';

/** At most so many stand in a street; what is more is not drawn. */
const MOST = 2048;
const WORDS = 17;
const BYTES = WORDS * 4;
/** Two triangles of a quad: 0 left, 1 right; 0 top, 1 bottom. */
const CORNERS = [0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1] as const;
export const CORNERS_OF_ONE = CORNERS.length / 2;

/**
 * All uprights in the graphics card's memory, a record each. Written once a frame; colour, relief and shadows are
 * drawn from the same records.
 */
export class UprightBuffer {
  /** What changes from corner to corner, and from upright to upright. */
  private readonly layouts: readonly [Layout, Layout];
  private readonly renderer: Renderer;
  /** The shaders that read from it. */
  private readonly suites: Suite[] = [];
  private readonly records: Layout;
  private readonly floats: Float32Array;
  private readonly words: Uint32Array;
  private readonly bytes: Uint8Array;
  /** How many are written down. */
  count = 0;
  /** Which of the records the graphics card has. */
  private from = 0;
  private to = 0;

  constructor(renderer: Renderer) {
    this.renderer = renderer;
    const corners = vertexLayout(
      renderer,
      'STATIC_DRAW',
      SHADOWS_OF_ONE * CORNERS_OF_ONE,
      undefined,
      [
        ['inCorner', 2, 'UNSIGNED_BYTE', false],
        ['inSlot', 2, 'UNSIGNED_BYTE', false],
      ],
    );
    const { viewU8 } = corners.buffer;
    for (let i = 0; i < SHADOWS_OF_ONE * CORNERS_OF_ONE; i++) {
      const corner = (i % CORNERS_OF_ONE) * 2;
      viewU8[i * 4] = CORNERS[corner]!;
      viewU8[i * 4 + 1] = CORNERS[corner + 1]!;
      viewU8[i * 4 + 2] = Math.floor(i / CORNERS_OF_ONE);
    }
    corners.buffer.update();
    this.records = vertexLayout(renderer, 'DYNAMIC_DRAW', MOST, 1, [
      ['inPlace', 4, 'FLOAT', false],
      ['inSize', 4, 'FLOAT', false],
      ['inStand', 4, 'FLOAT', false],
      ['inRect', 4, 'UNSIGNED_SHORT', true],
      ['inPaint', 4, 'UNSIGNED_BYTE', true],
      ['inLine', 4, 'UNSIGNED_BYTE', true],
      ['inWho', 4, 'UNSIGNED_BYTE', true],
    ]);
    const { buffer } = this.records;
    this.floats = buffer.viewF32!;
    this.words = buffer.viewU32!;
    this.bytes = buffer.viewU8;
    this.layouts = [corners, this.records];
  }

  /** A shader that reads from it, for as long as it is there. */
  compile(shader: Shader): Suite {
    const suite = shaderSuite(this.renderer, shader, this.layouts);
    this.suites.push(suite);
    return suite;
  }

  destroy(): void {
    for (const suite of this.suites) forgetSuite(this.renderer, suite);
    for (const { buffer } of this.layouts) this.renderer.deleteBuffer(buffer);
  }

  /** Takes down what everybody looks like now, in the order given. */
  write(standing: readonly Upright[]): void {
    const { floats, words } = this;
    this.from = this.to = 0;
    this.count = Math.min(MOST, standing.length);
    for (let i = 0, at = 0; i < this.count; i++, at += WORDS) {
      const one = standing[i]!;
      const { picture } = one;
      const isSeen = one.visible;
      floats[at] = one.x;
      floats[at + 1] = one.y;
      floats[at + 2] = picture.left;
      floats[at + 3] = picture.top;
      floats[at + 4] = isSeen ? picture.wide : 0;
      floats[at + 5] = picture.high;
      floats[at + 6] = one.scaleX;
      floats[at + 7] = one.scaleY;
      floats[at + 8] = one.lifted;
      floats[at + 9] = one.shown;
      floats[at + 10] = one.depth;
      floats[at + 11] = one.foothold;
      words[at + 12] = picture.topLeft;
      words[at + 13] = picture.bottomRight;
      words[at + 14] = swapped(one.glow) | ((one.alpha * 255) << 24);
      words[at + 15] = swapped(one.line) | (one.line & 0xff000000);
      words[at + 16] =
        picture.unit |
        (one.role << 8) |
        ((one.ablaze * 255) << 16) |
        ((isSeen ? one.shadow * 255 : 0) << 24);
    }
  }

  /** Sees to it that the graphics card begins with the record `from` and has all before `to`. */
  upload(from: number, to: number): void {
    if (this.from === from && this.to >= to) return;
    this.records.buffer.bind();
    const { gl } = this.renderer;
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.bytes.subarray(from * BYTES, to * BYTES));
    this.from = from;
    this.to = to;
  }
}

/** 0xrrggbb as the bytes red, green, blue in memory. */
const swapped = (color: number): number =>
  ((color >> 16) & 0xff) | (color & 0xff00) | ((color & 0xff) << 16);
