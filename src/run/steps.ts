/** Long work as a generator that stops after every few milliseconds of it, for whoever must not wait. */
export type Steps<Result> = Generator<void, Result, void>;

/** All of it at once. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
