/**
 * A page whose frames come when they are asked for, and whose draw calls are counted. To be imported
 * before anything that draws.
 */
const waiting = new Map<number, FrameRequestCallback>();
let lastRequest = 0;
window.requestAnimationFrame = (callback) => {
  waiting.set(++lastRequest, callback);
  return lastRequest;
};
window.cancelAnimationFrame = (request) => void waiting.delete(request);

const FRAME_MS = 1000 / 60;
let nowMs = performance.now();
let draws = 0;
let gl: WebGLRenderingContext | null = null;

const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
  const context: unknown = Reflect.apply(getContext, this, asked);
  if (String(asked[0]).startsWith('webgl') && context !== null)
    count(context as typeof gl & object);
  return context;
} as typeof getContext;

function count(context: WebGLRenderingContext): void {
  gl = context;
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const draw = context[name].bind(context) as (...args: unknown[]) => void;
    Object.assign(context, {
      [name]: (...args: unknown[]) => {
        draws++;
        draw(...args);
      },
    });
  }
}

export interface FrameFigures {
  /** Script time of a frame, milliseconds. */
  readonly ms: number;
  readonly draws: number;
}

/** Draws so many frames, a sixtieth of a second apart, and waits until the last is on the canvas. */
export function drawFrames(frames: number): FrameFigures {
  finish();
  draws = 0;
  let spentMs = 0;
  for (let i = 0; i < frames; i++) {
    nowMs += FRAME_MS;
    const due = [...waiting.values()];
    waiting.clear();
    const started = performance.now();
    for (const callback of due) callback(nowMs);
    spentMs += performance.now() - started;
    // what the graphics still have to do is not the script's
    finish();
  }
  return { ms: spentMs / frames, draws: draws / frames };
}

function finish(): void {
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
