/** A jump as large as this is no jitter: the device slept, or was starved. */
const JUMP_SECONDS = 0.05;
/** Looks at the device's clock are remembered so long. It moves in steps, and never runs ahead. */
const REMEMBERED_MS = 300;
/** It is known after so long and so many. */
const KNOWN_MS = 100;
const LEAST = 4;

/**
 * The audio device's clock beside the page's own. The device tells its time in steps of many milliseconds; what it
 * is in between follows from the page's clock.
 */
export class AudioClock {
  private readonly context: AudioContext;
  private latency = 0;
  private readonly looks: { atMs: number; ahead: number }[] = [];

  constructor(context: AudioContext) {
    this.context = context;
  }

  /** Once a frame. */
  look(): void {
    const { looks, context } = this;
    if (context.state !== 'running') {
      looks.length = 0;
      return;
    }
    const atMs = performance.now();
    const ahead = context.currentTime - atMs / 1000;
    const last = looks.at(-1);
    if (last && Math.abs(ahead - last.ahead) > JUMP_SECONDS) looks.length = 0;
    // some browsers do not know it, and none does right after the device woke
    this.latency = context.outputLatency || this.latency || context.baseLatency || 0;
    looks.push({ atMs, ahead });
    while (looks.length > LEAST && looks[0]!.atMs < atMs - REMEMBERED_MS) looks.shift();
  }

  /** The context's time of what leaves the loudspeaker at a time of the page's clock, seconds. */
  heardAt(atMs: number): number {
    let most = -Infinity;
    for (const { ahead } of this.looks) most = Math.max(most, ahead);
    return most + atMs / 1000 - this.latency;
  }

  /** Whether it was looked at for long enough to know what it is between its steps. */
  get isKnown(): boolean {
    const { looks } = this;
    const first = looks[0];
    return looks.length >= LEAST && looks.at(-1)!.atMs - first!.atMs >= KNOWN_MS;
  }

  /** Whether the device runs. */
  get isRunning(): boolean {
    return this.looks.length > 0;
  }
}
