/** How finely the night is drawn. */
export const QUALITIES = ['high', 'medium', 'low'] as const;
export type Quality = (typeof QUALITIES)[number];

/** What the player may choose: one of them, or to let the game watch how long frames take. */
export const QUALITY_CHOICES = ['automatic', ...QUALITIES] as const;
export type QualityChoice = (typeof QUALITY_CHOICES)[number];

/** Frames are looked at in batches, each at least so long and so many. */
const BATCH_MS = 1200;
const BATCH_FRAMES = 8;
/** After a change, or a stall, the picture finds its pace first. */
const SETTLE_MS = 800;
/** A longer gap is no slow frame: the page was hidden, or the machine slept. */
const STALL_MS = 3000;
/** A display of 60 Hz that misses every third frame is at 22 ms. */
const SLOW_MS = 22;
/** So slow that the one step in between would not do. */
const VERY_SLOW_MS = 45;
/** A coarser picture is only worth its loss if frames take at most this share of what they took. */
const WORTH_FALLING = 0.85;
/** A finer one may cost a little where frames are late anyway. */
const WORTH_RISING = 1.1;

export interface QualityWatch {
  readonly quality: Quality;
  /** What the median frame of the last whole batch took, milliseconds; 0 before there is one. */
  readonly frameMs: number;
  /**
   * Another frame is drawn; a finer picture is only tried while nobody plays. True if the quality is
   * another one from here on.
   */
  frame(nowMs: number, isPlaying: boolean): boolean;
}

/**
 * Begins in the middle, rises once if frames are on time, and falls while they are late. Where falling
 * does not help (a display of 30 Hz, a battery that saves), nothing is given up for it.
 */
export function watchQuality(): QualityWatch {
  let quality: Quality = 'medium';
  let frameMs = 0;
  let lastMs = NaN;
  let settledAtMs = NaN;
  let mayRise = true;
  let mayFall = true;
  /** What was left, until the next batch shows whether that was worth it. */
  let left: { quality: Quality; frameMs: number; mostMs: number } | null = null;
  const batch: number[] = [];
  let batchMs = 0;

  function settle(nowMs: number): void {
    settledAtMs = nowMs + SETTLE_MS;
    batch.length = 0;
    batchMs = 0;
  }

  function rise(): void {
    mayRise = false;
    left = { quality, frameMs, mostMs: Math.max(SLOW_MS, frameMs * WORTH_RISING) };
    quality = 'high';
  }

  function fall(): void {
    if (quality === 'high') mayRise = false;
    left = { quality, frameMs, mostMs: frameMs * WORTH_FALLING };
    quality = quality === 'high' && frameMs <= VERY_SLOW_MS ? 'medium' : 'low';
  }

  function judge(isPlaying: boolean): void {
    if (left !== null && frameMs > left.mostMs) {
      if (quality !== 'high') mayFall = false;
      quality = left.quality;
      left = null;
      return;
    }
    left = null;
    if (frameMs > SLOW_MS && mayFall) {
      if (quality !== 'low') fall();
    } else if (mayRise && !isPlaying && quality === 'medium') {
      rise();
    }
  }

  return {
    get quality() {
      return quality;
    },
    get frameMs() {
      return frameMs;
    },
    frame(nowMs, isPlaying) {
      const gapMs = nowMs - lastMs;
      lastMs = nowMs;
      if (!(gapMs <= STALL_MS)) settle(nowMs);
      if (nowMs < settledAtMs) return false;
      batch.push(gapMs);
      batchMs += gapMs;
      if (batchMs < BATCH_MS || batch.length < BATCH_FRAMES) return false;
      const before = quality;
      frameMs = median(batch);
      judge(isPlaying);
      settle(quality === before ? nowMs - SETTLE_MS : nowMs);
      return quality !== before;
    },
  };
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
