/** A jump as large as this is no jitter: the device slept, or was starved. */
const JUMP_SECONDS = 0.05;
/** How many looks at the device's clock are remembered. It moves in steps, and never runs ahead. */
const REMEMBERED = 48;

/**
 * The audio device's clock beside the page's own. The device tells its time in steps of many milliseconds; what it
 * is in between follows from the page's clock.
 */
export class AudioClock {
  private readonly context: AudioContext;
  private readonly ahead: number[] = [];

  constructor(context: AudioContext) {
    this.context = context;
  }

  /** Once a frame. */
  look(): void {
    const { ahead, context } = this;
    if (context.state !== 'running') {
      ahead.length = 0;
      return;
    }
    const now = context.currentTime - performance.now() / 1000;
    const last = ahead.at(-1);
    if (last !== undefined && Math.abs(now - last) > JUMP_SECONDS) ahead.length = 0;
    ahead.push(now);
    if (ahead.length > REMEMBERED) ahead.shift();
  }

  /** The context's time of what leaves the loudspeaker at a time of the page's clock, seconds. */
  heardAt(atMs: number): number {
    const { outputLatency, baseLatency } = this.context;
    // some browsers do not know it
    const latency = outputLatency || baseLatency || 0;
    return Math.max(...this.ahead) + atMs / 1000 - latency;
  }

  /** Whether the device runs, and its time is known. */
  get isRunning(): boolean {
    return this.ahead.length > 0;
  }
}
