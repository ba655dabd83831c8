/** One thing that is measured. A round is a whole number of repetitions and gives one figure. */
export interface Benchmark {
  readonly name: string;
  /** How large the problem is: bodies, ticks, worlds. */
  readonly n: number;
  readonly unit: string;
  /** Name of the benchmark that this one is compared with, or null. */
  readonly ratioTo: string | null;
  /** Measures once more. */
  round(): number | Promise<number>;
}

/** Microseconds a call, over `calls` of them. */
export function microsecondsPerCall(calls: number, call: () => unknown): () => number {
  return () => {
    const started = performance.now();
    for (let i = 0; i < calls; i++) call();
    return ((performance.now() - started) * 1000) / calls;
  };
}

/** What a benchmark needs, made when it is first measured: what nobody asked for must not warm the engine up. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
