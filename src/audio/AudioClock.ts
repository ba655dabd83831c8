/** A jump as large as this is no jitter: the device slept, or was starved. */
const JUMP_SECONDS = 0.05;
/** Looks at the device's clock are remembered so long. It moves in steps, and never runs ahead. */
const REMEMBERED_MS = 300;
/** But never fewer. */
const LEAST = 4;

/**
 * The audio device's clock beside the page's own. The device tells its time in steps of many milliseconds; what it
 * is in between follows from the page's clock.
 */
export class AudioClock {
  private readonly context: AudioContext;
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
    looks.push({ atMs, ahead });
    while (looks.length > LEAST && looks[0]!.atMs < atMs - REMEMBERED_MS) looks.shift();
  }

  /** The context's time of what leaves the loudspeaker at a time of the page's clock, seconds. */
  heardAt(atMs: number): number {
    const { outputLatency, baseLatency } = this.context;
    // some browsers do not know it
    const latency = outputLatency || baseLatency || 0;
    let most = -Infinity;
    for (const { ahead } of this.looks) most = Math.max(most, ahead);
    return most + atMs / 1000 - latency;
  }

  /** Whether the device runs, and its time is known. */
  get isRunning(): boolean {
    return this.looks.length > 0;
  }
}
