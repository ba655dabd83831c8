/** A value that changes at known times (a stick, the pointer); asked once a tick, in order. */
export class TimedValue<Value> {
  #current: Value;
  #latest: Value;
  #changes: { value: Value; atMs: number }[] = [];

  constructor(initial: Value) {
    this.#current = initial;
    this.#latest = initial;
  }

  set(value: Value, atMs: number): void {
    if (value === this.#latest) return;
    this.#latest = value;
    this.#changes.push({ value, atMs });
  }

  /** The last value before `tickEndMs`. */
  sample(tickEndMs: number): Value {
    for (let next = this.#changes[0]; next && next.atMs < tickEndMs; next = this.#changes[0]) {
      this.#current = next.value;
      this.#changes.shift();
    }
    return this.#current;
  }

  /** Takes over the latest value at once. */
  settle(): void {
    this.#current = this.#latest;
    this.#changes.length = 0;
  }
}
