import musicMap from '../../assets/audio/music.json';
import type { AudioClock } from './AudioClock.ts';
import { loadBuffer } from './files.ts';
import type { SongPosition, WantedSong } from './songPosition.ts';

type SongName = keyof typeof musicMap.songs;

/** It is told to begin this far ahead. */
const LEAD_SECONDS = 0.03;
/** One place of the song goes over into another so quickly. */
const CROSS_SECONDS = 0.012;
const HOLD_SECONDS = 0.04;
const LEAVE_SECONDS = 0.4;
/** Farther off than this, twice in a row, and it is set anew; at once after a stall. */
const FARTHEST_SECONDS = 0.012;
const STALL_SECONDS = 0.05;
/** Nearer than this is near enough; between the two it plays a little faster or slower. */
const NEAR_SECONDS = 0.003;
const MOST_FASTER = 0.006;
/** How much of what it is off it makes good in a second. */
const HASTE = 0.6;
/** How much of a new look counts; the rest is what was seen before. */
const FRESH = 0.2;

export interface Song {
  prepare(name: string): void;
  /** Once a frame, with its time. */
  follow(wanted: WantedSong, nowMs: number): void;
  setVolume(volume: number): void;
  /** Another run: nothing rings on. */
  cut(): void;
}

interface Voice {
  readonly source: AudioBufferSourceNode;
  readonly gain: GainNode;
  /** At this time of the context it is at this place of its part, and goes on at this pace. */
  at: number;
  place: number;
  rate: number;
}

const isSong = (name: string): name is SongName => Object.hasOwn(musicMap.songs, name);

/** Plays a dance's song so that every beat is heard when it is judged, whatever the two clocks do. */
export function createSong(
  context: AudioContext,
  clock: AudioClock,
  output: AudioNode,
  onProblem: (error: unknown) => void,
): Song {
  const buffers = new Map<SongName, readonly AudioBuffer[]>();
  const asked = new Set<string>();
  const volume = context.createGain();
  volume.connect(output);
  let main: Voice | null = null;
  let end: Voice | null = null;
  let endsAt: number | null = null;
  let off = 0;
  let farFrames = 0;

  function begin(buffer: AudioBuffer, margin: number, at: number, place: number): Voice {
    const gain = new GainNode(context, { gain: 0 });
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(gain).connect(volume);
    source.start(at, margin + place);
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(1, at + (place > 0 ? CROSS_SECONDS : 0.001));
    source.onended = () => gain.disconnect();
    return { source, gain, at, place, rate: 1 };
  }

  function leave({ source, gain }: Voice, at: number, seconds: number): void {
    gain.gain.cancelScheduledValues(at);
    gain.gain.setTargetAtTime(0, at, seconds / 4);
    source.stop(at + seconds * 2);
  }

  function drop(seconds: number): void {
    const now = context.currentTime;
    if (main) leave(main, now, seconds);
    if (end) leave(end, now, seconds);
    main = end = endsAt = null;
  }

  /** Changes pace without a jump. */
  function pace(voice: Voice, rate: number): void {
    if (rate === voice.rate) return;
    const now = context.currentTime;
    voice.place = placeAt(voice, now);
    voice.at = now;
    voice.rate = rate;
    voice.source.playbackRate.value = rate;
  }

  function followMain(buffer: AudioBuffer, margin: number, seconds: number, heard: number): void {
    const far = main ? Math.abs(placeAt(main, heard) - seconds) : 0;
    farFrames = far > STALL_SECONDS ? 2 : far > FARTHEST_SECONDS ? farFrames + 1 : 0;
    if (main === null || farFrames > 1) {
      const at = context.currentTime + LEAD_SECONDS;
      if (main) leave(main, at, CROSS_SECONDS);
      main = begin(buffer, margin, at, Math.max(0, seconds + at - heard));
      // the song has not begun yet for who hears it
      off = farFrames = 0;
      return;
    }
    off += (placeAt(main, heard) - seconds - off) * FRESH;
    if (Math.abs(off) < NEAR_SECONDS) pace(main, 1);
    else pace(main, 1 - Math.max(-MOST_FASTER, Math.min(MOST_FASTER, off * HASTE)));
  }

  /** The ending takes over on its bar line, or does not, if a step was missed at the last moment. */
  function followEnd(
    buffer: AudioBuffer,
    margin: number,
    wanted: SongPosition,
    heard: number,
  ): void {
    if (wanted.endsAt === null) {
      // the song goes on: it is begun again where it is
      if (end) drop(CROSS_SECONDS);
      return;
    }
    if (end) return;
    const line = heard + wanted.endsAt - wanted.seconds;
    const at = Math.max(line, context.currentTime + LEAD_SECONDS / 3);
    end = begin(buffer, margin, at, at - line);
    endsAt = wanted.endsAt;
    if (main) leave(main, at, CROSS_SECONDS);
  }

  return {
    prepare(name) {
      if (!isSong(name) || asked.has(name)) return;
      asked.add(name);
      Promise.all(musicMap.songs[name].parts.map(({ file }) => loadBuffer(context, file))).then(
        (loaded) => buffers.set(name, loaded),
        onProblem,
      );
    },
    follow(wanted, nowMs) {
      if (wanted === 'none') {
        // what rings out rings on
        if (main) leave(main, context.currentTime, LEAVE_SECONDS);
        main = end = endsAt = null;
        return;
      }
      if (wanted === 'held' || !clock.isRunning) return drop(HOLD_SECONDS);
      // after a jump of the device's clock, what plays plays on until it is known again
      if (!clock.isKnown) return;
      const parts = isSong(wanted.song) ? buffers.get(wanted.song) : undefined;
      if (!parts) return;
      const { marginSeconds } = musicMap.songs[wanted.song as SongName];
      const heard = clock.heardAt(nowMs);
      const isPast = wanted.endsAt !== null && wanted.seconds >= wanted.endsAt;
      if (!isPast && endsAt === null) followMain(parts[0]!, marginSeconds, wanted.seconds, heard);
      followEnd(parts[1]!, marginSeconds, wanted, heard);
    },
    setVolume(wanted) {
      volume.gain.setTargetAtTime(wanted, context.currentTime, HOLD_SECONDS);
    },
    cut: () => drop(HOLD_SECONDS),
  };
}

const placeAt = ({ at, place, rate }: Voice, time: number): number => place + (time - at) * rate;
