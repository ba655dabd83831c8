import { printable } from './printable.ts';

/** One thing that is wrong with a level, and where. */
export interface LevelProblem {
  readonly file: string;
  /** The map's layer, or null when the problem is not in a layer. */
  readonly layer: string | null;
  /** The map object's id, or null when the problem is not in an object. */
  readonly object: number | null;
  readonly reason: string;
}

/** So many are told; who has mended them sees the others. */
const MOST_TOLD = 100;
const MOST_REASON_CHARACTERS = 200;

/** A level that cannot be played. Holds every problem that was found, not only the first; its message tells a hundred. */
export class LevelError extends Error {
  readonly problems: readonly LevelProblem[];

  constructor(problems: readonly LevelProblem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    const lines = problems.slice(0, MOST_TOLD).map((problem) => `  ${describeProblem(problem)}`);
    const untold = problems.length - lines.length;
    if (untold > 0) lines.push(`  and ${untold} more`);
    super(`The level has ${count}:\n${lines.join('\n')}`);
    this.name = 'LevelError';
    this.problems = problems;
  }
}

function describeProblem({ file, layer, object, reason }: LevelProblem): string {
  const place = [
    printable(file),
    ...(layer === null ? [] : [`layer "${printable(layer)}"`]),
    ...(object === null ? [] : [`object ${object}`]),
  ];
  return `${place.join(', ')}: ${printable(reason, MOST_REASON_CHARACTERS)}`;
}
