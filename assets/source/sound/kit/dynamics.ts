import {
  SAMPLE_RATE,
  copyOf,
  lengthOf,
  onBoth,
  stereo,
  toDecibels,
  toGain,
  type Mono,
  type Stereo,
} from './signal.ts';

interface Compression {
  thresholdDb: number;
  ratio: number;
  attackSeconds: number;
  releaseSeconds: number;
}

/** A compressor that listens to both channels at once, so that the picture does not wander. */
export function compress(sound: Stereo, settings: Compression): Stereo {
  const out = stereo(lengthOf(sound));
  const attack = Math.exp(-1 / (settings.attackSeconds * SAMPLE_RATE));
  const release = Math.exp(-1 / (settings.releaseSeconds * SAMPLE_RATE));
  let gainDb = 0;
  for (let i = 0; i < lengthOf(sound); i++) {
    const level = toDecibels(Math.max(Math.abs(sound.left[i]!), Math.abs(sound.right[i]!)));
    const over = Math.max(0, level - settings.thresholdDb);
    const wanted = -over * (1 - 1 / settings.ratio);
    const pace = wanted < gainDb ? attack : release;
    gainDb = wanted + (gainDb - wanted) * pace;
    const gain = toGain(gainDb);
    out.left[i] = sound.left[i]! * gain;
    out.right[i] = sound.right[i]! * gain;
  }
  return out;
}

const LOOK_AHEAD = 240;

/** The gain curve of a look-ahead peak limiter (5 ms), so that several layers can share what their sum needs. */
export function limiterGain(sound: Stereo, ceilingDb: number): Mono {
  const needed = neededGain(sound, toGain(ceilingDb));
  const lowest = lowestAhead(needed, LOOK_AHEAD);
  const release = Math.exp(-1 / (0.12 * SAMPLE_RATE));
  let gain = 1;
  const held = lowest.map((want) => (gain = want < gain ? want : want + (gain - want) * release));
  let sum = 0;
  return held.map((value, i) => {
    sum += value - (i >= LOOK_AHEAD ? held[i - LOOK_AHEAD]! : 0);
    return sum / Math.min(i + 1, LOOK_AHEAD);
  });
}

function neededGain(sound: Stereo, ceiling: number): Mono {
  return sound.left.map((_, i) => {
    const highest = Math.max(truePeakAt(sound.left, i), truePeakAt(sound.right, i), 1e-9);
    return Math.min(1, ceiling / highest);
  });
}

/** The higher of a sample and of the wave half-way to the next one, by cubic interpolation. */
function truePeakAt(x: Mono, i: number): number {
  const before = x[Math.max(0, i - 1)]!;
  const next = x[Math.min(x.length - 1, i + 1)]!;
  const after = x[Math.min(x.length - 1, i + 2)]!;
  const between = (9 * (x[i]! + next) - before - after) / 16;
  return Math.max(Math.abs(x[i]!), Math.abs(between));
}

/** For every sample the lowest value among it and the `ahead` samples after it. */
function lowestAhead(x: Mono, ahead: number): Mono {
  const out = new Float32Array(x.length);
  const queue: number[] = [];
  let head = 0;
  for (let i = 0; i < x.length + ahead; i++) {
    if (i < x.length) {
      while (queue.length > head && x[queue.at(-1)!]! >= x[i]!) queue.pop();
      queue.push(i);
    }
    const at = i - ahead;
    if (at < 0) continue;
    while (queue[head]! < at) head++;
    out[at] = x[queue[head]!]!;
  }
  return out;
}

/** Multiplies both channels by a gain curve of the same length, in place. */
export function applyGain(sound: Stereo, gain: Mono): Stereo {
  return onBoth(sound, (channel) => {
    for (let i = 0; i < channel.length; i++) channel[i] = channel[i]! * gain[i]!;
  });
}

/** A copy that nowhere exceeds the ceiling. */
export function limit(sound: Stereo, ceilingDb: number): Stereo {
  const ceiling = toGain(ceilingDb);
  return onBoth(applyGain(copyOf(sound), limiterGain(sound, ceilingDb)), (channel) => {
    for (let i = 0; i < channel.length; i++) {
      channel[i] = Math.max(-ceiling, Math.min(ceiling, channel[i]!));
    }
  });
}
