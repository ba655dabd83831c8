import { add, lengthOf, samplesIn, stereo, type Mono, type Stereo } from './signal.ts';

/** Folds a render into a loop of `samples`: tails sound under its beginning, a lead-in of `before` under its end. */
export function fold(render: Stereo, samples: number, before = 0): Stereo {
  const out = stereo(samples);
  for (let i = 0; i < lengthOf(render); i++) {
    const at = (((i - before) % samples) + samples) % samples;
    out.left[at] = out.left[at]! + render.left[i]!;
    out.right[at] = out.right[at]! + render.right[i]!;
  }
  return out;
}

/** Runs a process with memory twice round a loop and keeps the second round, so that it joins at the seam. */
export function processLoop(loop: Stereo, process: (twice: Stereo) => Stereo): Stereo {
  const samples = lengthOf(loop);
  const done = process(twiceRound(loop));
  return {
    left: done.left.slice(samples, 2 * samples),
    right: done.right.slice(samples, 2 * samples),
  };
}

/** The same for one channel of a loop. */
export function processRound(loop: Mono, process: (twice: Mono) => Mono): Mono {
  const twice = new Float32Array(2 * loop.length);
  twice.set(loop);
  twice.set(loop, loop.length);
  return process(twice).slice(loop.length);
}

/** Adds a signal into a loop from sample `at` on; what reaches beyond its end sounds under its beginning. */
export function addRound(loop: Mono, signal: Mono, at: number, gain = 1): Mono {
  const start = Math.round(at) + (at < 0 ? loop.length : 0);
  for (let i = 0; i < signal.length; i++) {
    const to = (start + i) % loop.length;
    loop[to] = loop[to]! + gain * signal[i]!;
  }
  return loop;
}

export function twiceRound(loop: Stereo): Stereo {
  const samples = lengthOf(loop);
  return add(add(stereo(2 * samples), loop), loop, samples);
}

/** A loop with so much of its own end before it and of its beginning after it, so that a codec meets no edge. */
export function withMargins(loop: Stereo, seconds: number): Stereo {
  const margin = samplesIn(seconds);
  const out = stereo(lengthOf(loop) + 2 * margin);
  for (const round of [-1, 0, 1]) add(out, loop, margin + round * lengthOf(loop));
  return out;
}
