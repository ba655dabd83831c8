import type { Steps } from '../run/steps.ts';

/** Less than a frame of 60 Hz, so that the page goes on living. */
const SLICE_MS = 8;

/** Long work, a little at a time: the page draws and answers in between. Rejects with what the work throws. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let sliceEndMs = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEndMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEndMs = performance.now() + SLICE_MS;
  }
}
