import { Random } from '../kit/Random.ts';
import { TICKS_PER_SECOND } from '../kit/signal.ts';
import type { Note } from './notation.ts';

interface Feel {
  /** How far players stray from the beat, in milliseconds (one deviation). */
  looseMs: number;
  /** How far their loudness strays (one deviation of velocity). */
  uneven?: number;
  /** How far behind the beat they sit; less than nothing is ahead of it. */
  lateMs?: number;
  /** A swell of this much velocity over every phrase of this many ticks. */
  swell?: { velocity: number; phraseTicks: number };
}

/** Plays notes as people do: a slow drift in time with a little jitter, uneven loudness, swelling phrases. */
export function played(notes: Note[], seed: string, feel: Feel): Note[] {
  const random = new Random('feel', seed);
  let drift = 0;
  const inOrder = [...notes].sort((a, b) => a.start - b.start || a.pitch - b.pitch);
  return inOrder.map((note) => {
    drift = drift * 0.85 + random.normal() * 0.5;
    const offMs = (feel.lateMs ?? 0) + feel.looseMs * (0.6 * drift + 0.5 * random.normal());
    const loudness = (feel.uneven ?? 0.05) * random.normal() + phraseSwell(note.start, feel);
    return {
      ...note,
      start: note.start + (offMs / 1000) * TICKS_PER_SECOND,
      velocity: Math.max(0.08, Math.min(1, note.velocity + loudness)),
    };
  });
}

function phraseSwell(start: number, { swell }: Feel): number {
  if (!swell) return 0;
  const through = (start % swell.phraseTicks) / swell.phraseTicks;
  return swell.velocity * Math.sin(Math.PI * through);
}
