/**
 * A page whose frames come when they are asked for. Its draw calls are counted and not carried out: a
 * rasteriser in software takes a hundred times as long as the script, from the same cores and caches. To be
 * imported before anything that draws.
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

const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
  const context = Reflect.apply(getContext, this, asked) as unknown;
  if (context instanceof WebGLRenderingContext) {
    Object.assign(context, { drawElements: countDraw, drawArrays: countDraw });
    const instanced = context.getExtension('ANGLE_instanced_arrays');
    Object.assign(instanced ?? {}, { drawArraysInstancedANGLE: countDraw });
  }
  return context;
} as typeof getContext;

function countDraw(): void {
  draws++;
}

export interface FrameFigures {
  /** Script time of a frame, milliseconds. */
  readonly ms: number;
  readonly draws: number;
}

/** Takes so many frames, a sixtieth of a second apart. */
export function drawFrames(frames: number): FrameFigures {
  draws = 0;
  let spentMs = 0;
  for (let i = 0; i < frames; i++) {
    nowMs += FRAME_MS;
    const due = [...waiting.values()];
    waiting.clear();
    const started = performance.now();
    for (const callback of due) callback(nowMs);
    spentMs += performance.now() - started;
  }
  return { ms: spentMs / frames, draws: draws / frames };
}
