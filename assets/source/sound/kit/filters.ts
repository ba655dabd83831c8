import { SAMPLE_RATE, TAU, type Mono } from './signal.ts';

type FilterKind = 'lowpass' | 'highpass' | 'bandpass' | 'peak' | 'lowshelf' | 'highshelf';

interface Coefficients {
  b: [number, number, number];
  a: [number, number, number];
}

/** Second-order coefficients of Robert Bristow-Johnson's Audio EQ Cookbook. */
function coefficients(kind: FilterKind, hz: number, q: number, gainDb: number): Coefficients {
  const w = (TAU * Math.min(hz, SAMPLE_RATE * 0.49)) / SAMPLE_RATE;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const A = 10 ** (gainDb / 40);
  switch (kind) {
    case 'lowpass':
      return { b: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], a: [1 + alpha, -2 * cos, 1 - alpha] };
    case 'highpass':
      return { b: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2], a: [1 + alpha, -2 * cos, 1 - alpha] };
    case 'bandpass':
      return { b: [alpha, 0, -alpha], a: [1 + alpha, -2 * cos, 1 - alpha] };
    case 'peak':
      return {
        b: [1 + alpha * A, -2 * cos, 1 - alpha * A],
        a: [1 + alpha / A, -2 * cos, 1 - alpha / A],
      };
    case 'lowshelf':
    case 'highshelf': {
      const s = kind === 'lowshelf' ? 1 : -1;
      const k = 2 * Math.sqrt(A) * alpha;
      const plus = A + 1;
      const minus = s * (A - 1);
      return {
        b: [
          A * (plus - minus * cos + k),
          2 * s * A * (A - 1 - s * plus * cos),
          A * (plus - minus * cos - k),
        ],
        a: [plus + minus * cos + k, -2 * s * (A - 1 + s * plus * cos), plus + minus * cos - k],
      };
    }
  }
}

/** Filters in place with a fixed second-order section and returns the signal. */
export function filter(x: Mono, kind: FilterKind, hz: number, q = 0.707, gainDb = 0): Mono {
  const { b, a } = coefficients(kind, hz, q, gainDb);
  const [b0, b1, b2] = [b[0] / a[0], b[1] / a[0], b[2] / a[0]];
  const [a1, a2] = [a[1] / a[0], a[2] / a[0]];
  return section(x, b0, b1, b2, a1, a2);
}

/** One second-order section with normalised coefficients, in place. */
export function section(x: Mono, b0: number, b1: number, b2: number, a1: number, a2: number): Mono {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    const y = b0 * value + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = value;
    y2 = y1;
    y1 = y;
    x[i] = y;
  }
  return x;
}

/** A state-variable filter (Zavalishin's form) whose cut-off follows `cutoffHz(seconds)`, in place. */
export function sweepFilter(
  x: Mono,
  kind: 'lowpass' | 'bandpass',
  cutoffHz: (t: number) => number,
  q = 0.8,
): Mono {
  const k = 1 / q;
  let state1 = 0;
  let state2 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  for (let i = 0; i < x.length; i++) {
    if (i % 16 === 0) {
      const hz = Math.min(0.45 * SAMPLE_RATE, Math.max(10, cutoffHz(i / SAMPLE_RATE)));
      const g = Math.tan((Math.PI * hz) / SAMPLE_RATE);
      a1 = 1 / (1 + g * (g + k));
      a2 = g * a1;
      a3 = g * a2;
    }
    const v3 = x[i]! - state2;
    const band = a1 * state1 + a2 * v3;
    const low = state2 + a2 * state1 + a3 * v3;
    state1 = 2 * band - state1;
    state2 = 2 * low - state2;
    x[i] = kind === 'lowpass' ? low : band;
  }
  return x;
}
