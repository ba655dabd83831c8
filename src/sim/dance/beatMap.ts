/** What a song asks of those who dance to it. Ticks count from the song's first sample. */
export interface BeatMap {
  readonly song: string;
  readonly ticksPerBeat: number;
  readonly beatsPerBar: number;
  /** Where its last bar ends. */
  readonly endTicks: number;
  readonly steps: readonly DanceStep[];
}

export const DANCE_MOVES = ['left', 'right', 'up', 'down', 'hold', 'turn'] as const;
export type DanceMove = (typeof DANCE_MOVES)[number];

export interface DanceStep {
  readonly tick: number;
  readonly move: DanceMove;
  /** How long a hold is held; 0 for every other move. */
  readonly holdTicks: number;
}

/** Steps that follow each other faster than this part of a beat cannot be told apart. */
const NEAREST_BEATS = 1 / 4;

export const barTicksOf = ({ ticksPerBeat, beatsPerBar }: BeatMap): number =>
  ticksPerBeat * beatsPerBar;

/** Everything that keeps a beat map from being danced, in words; empty when nothing does. */
export function checkBeatMap(map: BeatMap): string[] {
  const problems: string[] = [];
  const { ticksPerBeat, beatsPerBar, endTicks, steps } = map;
  for (const [name, value] of Object.entries({ ticksPerBeat, beatsPerBar, endTicks })) {
    if (!isCount(value)) problems.push(`${name} is ${value}, no whole number above 0`);
  }
  if (problems.length > 0) return problems;
  if (endTicks % barTicksOf(map) !== 0) {
    problems.push(`endTicks is ${endTicks}, no bar line: a bar has ${barTicksOf(map)} ticks`);
  }
  if (steps.length === 0) problems.push('asks for no step');
  for (let i = 0; i < steps.length; i++) {
    const reason = findFault(map, i);
    if (reason !== null) problems.push(`step ${i} at tick ${steps[i]!.tick}: ${reason}`);
  }
  return problems;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;

function findFault({ steps, ticksPerBeat, endTicks }: BeatMap, i: number): string | null {
  const { tick, move, holdTicks } = steps[i]!;
  if (!Number.isInteger(tick) || tick < 0) return 'its tick is no whole number from 0 on';
  if (move === 'hold' && !isCount(holdTicks)) return `is held for ${holdTicks} ticks`;
  if (move !== 'hold' && holdTicks !== 0) return `${move} cannot be held`;
  if (tick + holdTicks >= endTicks) return `the song is over at ${endTicks}`;
  const next = steps[i + 1];
  if (!next) return null;
  if (next.tick <= tick) return `the next step is not after it, but at ${next.tick}`;
  if (next.tick - tick < ticksPerBeat * NEAREST_BEATS) {
    return `the next step is ${next.tick - tick} ticks after it; a quarter of a beat is the least`;
  }
  if (tick + holdTicks >= next.tick) return `is held into the next step, at ${next.tick}`;
  return null;
}
