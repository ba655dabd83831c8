/**
 * Keeps account of what a page holds in the graphics card's memory, and which of its draw calls cover all that they
 * draw to. To be imported before anything that draws, and after `stepped.ts`: nothing is carried out here either.
 */
export interface GraphicsFigures {
  /** Width × height × 4 of every texture that is there, a third more where it has smaller copies. */
  readonly textureBytes: number;
  /** Of those, what is drawn to; with it the depth and stencil that belong to it, and the canvas. */
  readonly targetBytes: number;
  /** Draw calls of a frame that cover their whole target, and how many canvases they fill together. */
  readonly passes: number;
  readonly screens: number;
}

const BYTES_A_PIXEL = 4;
const COVERING = 0.95;

const sizes = new Map<object, number>();
const targets = new Set<object>();
const uploads = new Map<object, Uint8Array>();
const contexts = new Set<WebGLRenderingContext>();
let passes = 0;
let filled = 0;

const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
  const context = Reflect.apply(getContext, this, asked) as unknown;
  if (context instanceof WebGLRenderingContext && !contexts.has(context)) {
    contexts.add(context);
    follow(context);
  }
  return context;
} as typeof getContext;

/** Of the last frame, when `forget` was called before it. */
export function figures(): GraphicsFigures {
  // light is drawn in contexts of its own, which nobody sees
  const gl = [...contexts].find(({ canvas }) => (canvas as HTMLCanvasElement).isConnected);
  if (!gl) throw new Error('No canvas of WebGL is on the page.');
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  let textureBytes = 0;
  let targetBytes = width * height * BYTES_A_PIXEL;
  for (const [thing, bytes] of sizes) {
    if (targets.has(thing)) targetBytes += bytes;
    else textureBytes += bytes;
  }
  return { textureBytes, targetBytes, passes, screens: filled / (width * height) };
}

export function forget(): void {
  passes = filled = 0;
}

function follow(context: WebGLRenderingContext): void {
  const bound = (what: number): object => context.getParameter(what) as object;
  const after = <Name extends keyof WebGLRenderingContext>(
    name: Name,
    note: (...given: never[]) => void,
  ): void => {
    const original = context[name] as (...given: unknown[]) => unknown;
    const noted = (...given: unknown[]): unknown => {
      const result = original.apply(context, given);
      note(...(given as never[]));
      return result;
    };
    Object.assign(context, { [name]: noted });
  };
  after('texImage2D', (_target: number, level: number, ...given: unknown[]) => {
    if (level > 0) return;
    const picture = given.at(-1) as { width: number; height: number };
    const isPicture = given.length === 4;
    const width = isPicture ? picture.width : (given[1] as number);
    const height = isPicture ? picture.height : (given[2] as number);
    sizes.set(bound(context.TEXTURE_BINDING_2D), width * height * BYTES_A_PIXEL);
  });
  after('generateMipmap', () => {
    const texture = bound(context.TEXTURE_BINDING_2D);
    sizes.set(texture, (sizes.get(texture) ?? 0) * (4 / 3));
  });
  after(
    'renderbufferStorage',
    (_target: number, _format: number, width: number, height: number) => {
      const buffer = bound(context.RENDERBUFFER_BINDING);
      sizes.set(buffer, width * height * BYTES_A_PIXEL);
      targets.add(buffer);
    },
  );
  after('framebufferTexture2D', (_target: number, _part: number, _kind: number, texture: object) =>
    targets.add(texture),
  );
  for (const name of ['deleteTexture', 'deleteRenderbuffer'] as const) {
    after(name, (thing: object) => sizes.delete(thing));
  }
  after('bufferData', (target: number, data: ArrayBufferView | ArrayBuffer | number) => {
    if (target === context.ARRAY_BUFFER && typeof data !== 'number') keep(bound, data, 0);
  });
  after('bufferSubData', (target: number, at: number, data: ArrayBufferView | ArrayBuffer) => {
    if (target === context.ARRAY_BUFFER) keep(bound, data, at);
  });
  Object.assign(context, {
    drawElements: (_mode: number, indices: number, _type: number, offset: number) =>
      note(context, (offset / 2 / 6) * 4, Math.max(1, indices / 6)),
    drawArrays: (_mode: number, first: number, corners: number) =>
      note(context, first, corners / 4),
  });
  Object.assign(context.getExtension('ANGLE_instanced_arrays') ?? {}, {
    drawArraysInstancedANGLE: (_mode: number, _first: number, corners: number, instances: number) =>
      notePass(context, corners, instances),
  });
}

function keep(
  bound: (what: number) => object,
  data: ArrayBufferView | ArrayBuffer,
  at: number,
): void {
  const buffer = bound(WebGLRenderingContext.ARRAY_BUFFER_BINDING);
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  let kept = uploads.get(buffer);
  if (kept === undefined || kept.length < at + bytes.length) {
    const longer = new Uint8Array(at + bytes.length);
    longer.set(kept ?? []);
    uploads.set(buffer, (kept = longer));
  }
  kept.set(bytes, at);
}

/** One quad that no camera moves is one over the whole target. */
function notePass(context: WebGLRenderingContext, corners: number, instances: number): void {
  const program = context.getParameter(context.CURRENT_PROGRAM) as WebGLProgram;
  const isSeen = context.getUniformLocation(program, 'uProjectionMatrix') !== null;
  if (corners === 4 && instances === 1 && !isSeen) count(context);
}

function count(context: WebGLRenderingContext): void {
  const [, , width = 0, height = 0] = context.getParameter(context.VIEWPORT) as Int32Array;
  passes++;
  filled += width * height;
}

/** So many quads of four corners, from a corner on: which of them cover the whole target? */
function note(context: WebGLRenderingContext, first: number, quads: number): void {
  const program = context.getParameter(context.CURRENT_PROGRAM) as WebGLProgram;
  const place = context.getAttribLocation(program, 'inPosition');
  if (place < 0) return;
  const read = (what: number): unknown => context.getVertexAttrib(place, what);
  const stride = read(context.VERTEX_ATTRIB_ARRAY_STRIDE) as number;
  const buffer = read(context.VERTEX_ATTRIB_ARRAY_BUFFER_BINDING) as object;
  const offset = context.getVertexAttribOffset(place, context.VERTEX_ATTRIB_ARRAY_POINTER);
  const bytes = uploads.get(buffer);
  if (bytes === undefined) return;
  const view = new DataView(bytes.buffer);
  const location = context.getUniformLocation(program, 'uProjectionMatrix');
  const projection = location && (context.getUniform(program, location) as Float32Array);
  for (let quad = 0; quad < Math.floor(quads); quad++) {
    const corners = [0, 1, 2, 3].map((corner) => {
      const at = (first + quad * 4 + corner) * stride + offset;
      if (at + 8 > bytes.length) return [0, 0] as const;
      const x = view.getFloat32(at, true);
      const y = view.getFloat32(at + 4, true);
      if (!projection) return [x, y] as const;
      const along = (row: 0 | 1): number =>
        projection[row]! * x + projection[4 + row]! * y + projection[12 + row]!;
      return [along(0), along(1)] as const;
    });
    const covered = ([0, 1] as const).map((axis) => {
      const values = corners.map((corner) => corner[axis]);
      return (Math.min(1, Math.max(...values)) - Math.max(-1, Math.min(...values))) / 2;
    });
    if (covered.every((share) => share >= COVERING)) count(context);
  }
}
