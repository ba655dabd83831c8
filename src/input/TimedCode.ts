/** A stick's code that changes at a known time; asked once a tick, in order. */
export class TimedCode {
  #current = 0;
  #next = 0;
  #nextAtMs = Infinity;

  set(code: number, atMs: number): void {
    this.#next = code;
    this.#nextAtMs = atMs;
  }

  /** The code in the tick that ends at `tickEndMs`. */
  sample(tickEndMs: number): number {
    if (this.#nextAtMs < tickEndMs) {
      this.#current = this.#next;
      this.#nextAtMs = Infinity;
    }
    return this.#current;
  }

  /** Takes over the latest code at once. */
  settle(): void {
    this.sample(Infinity);
  }
}
