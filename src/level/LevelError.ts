/** One thing that is wrong with a level, and where. */
export interface LevelProblem {
  readonly file: string;
  /** The map's layer, or null when the problem is not in a layer. */
  readonly layer: string | null;
  /** The map object's id, or null when the problem is not in an object. */
  readonly object: number | null;
  readonly reason: string;
}

/** A level that cannot be played. Holds every problem that was found, not only the first. */
export class LevelError extends Error {
  readonly problems: readonly LevelProblem[];

  constructor(problems: readonly LevelProblem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The level has ${count}:\n${problems.map((p) => `  ${describeProblem(p)}`).join('\n')}`);
    this.name = 'LevelError';
    this.problems = problems;
  }
}

function describeProblem({ file, layer, object, reason }: LevelProblem): string {
  const place = [
    file,
    ...(layer === null ? [] : [`layer "${layer}"`]),
    ...(object === null ? [] : [`object ${object}`]),
  ];
  return `${place.join(', ')}: ${reason}`;
}
