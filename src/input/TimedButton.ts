interface Edge {
  readonly atMs: number;
  readonly down: boolean;
}

/**
 * A button that remembers when it was pressed and released, so that each press lands in the tick of
 * its own time however late the tick is played. At most one change is let through a tick: a press
 * shorter than a tick still holds the button down for one, and two quick presses stay two.
 */
export class TimedButton {
  #edges: Edge[] = [];
  #holders = 0;
  #down = false;
  #pressedAtMs = 0;

  /** When the press that is being played began. */
  get pressedAtMs(): number {
    return this.#pressedAtMs;
  }

  /** Several keys may hold one button: it goes down with the first and up with the last. */
  press(atMs: number): void {
    if (this.#holders++ === 0) this.#edges.push({ atMs, down: true });
  }

  release(atMs: number): void {
    if (--this.#holders === 0) this.#edges.push({ atMs, down: false });
  }

  /** Whether the button is down in the tick that ends at `tickEndMs`; to be asked once a tick, in order. */
  sample(tickEndMs: number): boolean {
    for (let next = this.#edges[0]; next && next.atMs < tickEndMs; next = this.#edges[0]) {
      this.#edges.shift();
      if (next.down === this.#down) continue;
      this.#down = next.down;
      if (next.down) this.#pressedAtMs = next.atMs;
      break;
    }
    return this.#down;
  }

  /**
   * Forgets what was pressed while nothing was played. A button that was down before and still is
   * stays down; one that was pressed meanwhile (to choose in a menu) must be pressed anew, unless
   * it `counts` as held, as directions do.
   */
  settle(counts: boolean): void {
    const untouched = this.#edges.length === 0;
    this.#down = this.#holders > 0 && (counts || (this.#down && untouched));
    this.#edges.length = 0;
  }

  /** Another run begins: whatever is held must be pressed anew. */
  clear(): void {
    this.#down = false;
    this.#edges.length = 0;
  }
}
