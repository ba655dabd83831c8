import type { AudioClock } from './AudioClock.ts';

const AHEAD_MS = 180;
const CLICK_SECONDS = 0.05;
const HZ = 1500;
const ACCENT_HZ = 2100;
const BEATS_A_BAR = 4;
const LOUDNESS = 0.5;

/** Clicks at times of the page's clock: what is heard then, not what is sent then. */
export interface Metronome {
  start(firstBeatMs: number, beatMs: number): void;
  stop(): void;
}

export interface PlayedMetronome extends Metronome {
  /** Once a frame. */
  follow(nowMs: number): void;
}

export function createMetronome(
  context: AudioContext,
  clock: AudioClock,
  output: AudioNode,
): PlayedMetronome {
  const clicks = [click(context, ACCENT_HZ), click(context, HZ)] as const;
  let plan: { firstBeatMs: number; beatMs: number } | null = null;
  let next = 0;
  let sent: AudioBufferSourceNode[] = [];
  return {
    start(firstBeatMs, beatMs) {
      plan = { firstBeatMs, beatMs };
      next = 0;
    },
    stop() {
      plan = null;
      for (const source of sent) source.stop();
      sent = [];
    },
    follow(nowMs) {
      if (plan === null || !clock.isKnown) return;
      for (;;) {
        const inMs = plan.firstBeatMs + next * plan.beatMs - nowMs;
        if (inMs > AHEAD_MS) return;
        const at = clock.heardAt(nowMs) + inMs / 1000;
        const isAccent = next++ % BEATS_A_BAR === 0;
        if (at < context.currentTime) continue;
        const source = new AudioBufferSourceNode(context, { buffer: clicks[isAccent ? 0 : 1] });
        source.connect(output);
        source.onended = () => (sent = sent.filter((other) => other !== source));
        source.start(at);
        sent.push(source);
      }
    },
  };
}

function click(context: AudioContext, hz: number): AudioBuffer {
  const rate = context.sampleRate;
  const length = Math.round(CLICK_SECONDS * rate);
  const buffer = new AudioBuffer({ length, sampleRate: rate });
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < length; i++) {
    const t = i / rate;
    samples[i] = LOUDNESS * Math.exp(-t * 90) * Math.sin(2 * Math.PI * hz * t);
  }
  return buffer;
}
