import type { Chord } from './notation.ts';

/**
 * Sets each chord for `voices` parts between two pitches, moving every part as little as it can and keeping off
 * parallel fifths and octaves. Throws when a chord does not fit into the range.
 */
export function voicing(chords: Chord[], voices: number, low: number, high: number): number[][] {
  let previous: number[] | undefined;
  return chords.map((chord) => {
    const range = Array.from({ length: high - low + 1 }, (_, i) => low + i);
    const candidates = range.filter((pitch) => chord.tones.includes(pitch % 12));
    let best: number[] | undefined;
    let bestCost = Infinity;
    for (const pitches of choices(candidates, voices)) {
      const cost = spacingCost(pitches, chord) + movementCost(pitches, previous, low, high);
      if (cost >= bestCost) continue;
      best = pitches;
      bestCost = cost;
    }
    if (!best) throw new Error(`no room for ${chord.name} between ${low} and ${high}`);
    return (previous = best);
  });
}

function* choices(from: number[], count: number): Generator<number[]> {
  if (count === 0) yield [];
  else {
    for (const [i, pitch] of from.entries()) {
      for (const rest of choices(from.slice(i + 1), count - 1)) yield [pitch, ...rest];
    }
  }
}

function spacingCost(pitches: number[], chord: Chord): number {
  const classes = new Set(pitches.map((pitch) => pitch % 12));
  const third = chord.tones[1]!;
  let cost = (Math.min(chord.tones.length, pitches.length) - classes.size) * 6;
  if (!classes.has(third)) cost += 8;
  for (let i = 1; i < pitches.length; i++) {
    const gap = pitches[i]! - pitches[i - 1]!;
    if (gap < 3) cost += 2;
    if (gap > 9) cost += (gap - 9) * 0.7;
  }
  return cost;
}

function movementCost(
  pitches: number[],
  previous: number[] | undefined,
  low: number,
  high: number,
): number {
  if (!previous) {
    return pitches.reduce((sum, pitch) => sum + Math.abs(pitch - (low + high) / 2) * 0.2, 0);
  }
  let cost = 0;
  for (const [i, pitch] of pitches.entries()) {
    const isTop = i === pitches.length - 1;
    cost += Math.abs(pitch - previous[i]!) * (isTop ? 1.3 : 1);
    for (let j = 0; j < i; j++) {
      const before = (previous[i]! - previous[j]!) % 12;
      const now = (pitch - pitches[j]!) % 12;
      if (before === now && (now === 7 || now === 0) && previous[i] !== pitch) cost += 9;
    }
  }
  return cost;
}
