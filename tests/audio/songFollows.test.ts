/**
 * The song of a dance is heard where the dance is judged, whatever the frame rate and however the device's clock runs.
 * The device here is plain numbers, so that nothing hangs on the machine; a real one is listened to by
 * `tests/plays/dance.test.ts`.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import musicMap from '../../assets/audio/music.json';
import { AudioClock } from '../../src/audio/AudioClock.ts';
import { createSong } from '../../src/audio/song.ts';
import type { WantedSong } from '../../src/audio/songPosition.ts';

vi.mock(import('../../src/audio/files.ts'), async (original) => ({
  ...(await original()),
  loadBuffer: (_context, file) => Promise.resolve({ file } as unknown as AudioBuffer),
}));

const MOST_OFF_SECONDS = 0.02;
/** After a stop it is found again within this time. */
const FOUND_SECONDS = 0.6;
const { marginSeconds, parts } = musicMap.songs.bronze;

/** A device whose time moves in steps, a little faster than the page's, and is heard late. */
const DEVICE = { stepSeconds: 0.0107, pace: 1.0003, ahead: 3.7, latency: 0.042 };
const deviceTime = (pageMs: number): number => (pageMs / 1000) * DEVICE.pace + DEVICE.ahead;

interface Source {
  file: string;
  at: number;
  offset: number;
  paces: { at: number; rate: number }[];
}

let pageMs = 0;
let sources: Source[] = [];

class FakeSource {
  onended: (() => void) | null = null;
  readonly #made: Source;
  readonly playbackRate: { value: number };
  constructor(_context: unknown, { buffer }: { buffer: { file: string } }) {
    const made: Source = { file: buffer.file, at: Infinity, offset: 0, paces: [] };
    this.#made = made;
    sources.push(made);
    this.playbackRate = {
      set value(rate: number) {
        made.paces.push({ at: deviceTime(pageMs), rate });
      },
    };
  }
  connect = <Node>(to: Node): Node => to;
  start(at: number, offset: number): void {
    Object.assign(this.#made, { at, offset });
  }
  stop(): void {}
}

class FakeGain {
  readonly gain = {
    setValueAtTime: () => {},
    linearRampToValueAtTime: () => {},
    cancelScheduledValues: () => {},
    setTargetAtTime: () => {},
  };
  connect = <Node>(to: Node): Node => to;
  disconnect(): void {}
}

const context = {
  state: 'running',
  outputLatency: DEVICE.latency,
  get currentTime() {
    return Math.floor(deviceTime(pageMs) / DEVICE.stepSeconds) * DEVICE.stepSeconds;
  },
  createGain: () => new FakeGain(),
} as unknown as AudioContext;

/** Where in the song a source is at a time of the device. */
function placeOf({ at, offset, paces }: Source, time: number): number {
  let place = offset - marginSeconds;
  let [since, rate] = [at, 1];
  for (const change of [...paces, { at: time, rate: 1 }]) {
    place += (change.at - since) * rate;
    [since, rate] = [change.at, change.rate];
  }
  return place;
}

beforeEach(() => {
  [pageMs, sources] = [5000, []];
  vi.stubGlobal('AudioBufferSourceNode', FakeSource);
  vi.stubGlobal('GainNode', FakeGain);
  vi.spyOn(performance, 'now').mockImplementation(() => pageMs);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openSong() {
  const clock = new AudioClock(context);
  const song = createSong(context, clock, {} as AudioNode, (error) => {
    throw error;
  });
  song.prepare('bronze');
  await new Promise((then) => setTimeout(then));
  const frame = (wanted: WantedSong): void => {
    clock.look();
    song.follow(wanted, pageMs);
  };
  return { frame };
}

/** What leaves the loudspeaker now. */
function heardPlace(): number | null {
  const time = deviceTime(pageMs) - DEVICE.latency;
  const heard = sources.filter(({ at }) => at <= time).at(-1);
  return heard ? placeOf(heard, time) : null;
}

const UNEVEN = [16.7, 4.1, 33.4, 99.9, 2.8, 16.6, 51.3, 8.3, 100.2, 1.1];
const RATES: [string, (frame: number) => number][] = [
  ...[10, 30, 60, 144].map((fps): [string, (frame: number) => number] => [
    `${fps} frames a second`,
    () => 1000 / fps,
  ]),
  ['uneven frames', (frame) => UNEVEN[frame % UNEVEN.length]!],
];

describe.each(RATES)('at %s', (_name, frameMs) => {
  it('the song is where the dance is, through a pause and a stall, to its early end', async () => {
    const { frame } = await openSong();
    const ENDS_AT = 34;
    const TOLD_SECONDS = 0.15;
    const worst = { off: 0, at: 0 };
    let seconds = 0;
    let foundFrom = FOUND_SECONDS;
    let [paused, stalled] = [false, false];
    let looks = 0;
    for (let number = 0; seconds < ENDS_AT; number++) {
      const ms = frameMs(number);
      if (!paused && seconds > 12) {
        paused = true;
        for (let held = 0; held < 1500; held += ms) {
          pageMs += ms;
          frame('held');
        }
        foundFrom = seconds + FOUND_SECONDS;
      }
      if (!stalled && seconds > 20) {
        stalled = true;
        // no frame, and the game plays nothing of it
        pageMs += 2500;
        foundFrom = seconds + FOUND_SECONDS;
      }
      pageMs += ms;
      seconds += ms / 1000;
      const isTold = seconds > ENDS_AT - TOLD_SECONDS;
      frame({ song: 'bronze', seconds, endsAt: isTold ? ENDS_AT : null });
      if (seconds < foundFrom || isTold) continue;
      looks++;
      const off = Math.abs((heardPlace() ?? Infinity) - seconds);
      if (off > worst.off) Object.assign(worst, { off, at: seconds });
    }
    expect(worst.off, `at ${worst.at} s`).toBeLessThan(MOST_OFF_SECONDS);
    expect(looks).toBeGreaterThan(200);
    const ending = sources.filter(({ file }) => file === parts[1]!.file);
    expect(ending).toHaveLength(1);
    // when its first sample is heard, and where the dance is then
    const heardMs = ((ending[0]!.at + DEVICE.latency - DEVICE.ahead) / DEVICE.pace) * 1000;
    const danced = seconds + (heardMs - pageMs) / 1000;
    const begins = danced - (ending[0]!.offset - marginSeconds);
    expect(Math.abs(begins - ENDS_AT)).toBeLessThan(MOST_OFF_SECONDS);
  });
});
