import { statSync } from 'node:fs';
import { checkBeatMap } from '../../../../src/sim/dance/beatMap.ts';
import { MUSIC_LOUDNESS } from '../desk/master.ts';
import { decode } from '../encode.ts';
import { filter } from '../kit/filters.ts';
import { loudness, peak } from '../kit/loudness.ts';
import {
  SAMPLE_RATE,
  TICKS_PER_SECOND,
  lengthOf,
  slice,
  toDecibels,
  toMono,
  type Mono,
  type Stereo,
} from '../kit/signal.ts';
import { MARGIN_SECONDS } from '../music/pieces.ts';
import { partSeconds, type Song } from '../music/songs.ts';
import { AUDIO } from '../programs.ts';
import { HIGHEST_PEAK_DB, LARGEST_OFFSET } from './checkMusic.ts';
import { offset } from './measure.ts';

const LOUDNESS_TOLERANCE = 1;
/** Every step of the dance is heard so near its tick. */
const FARTHEST_ONSET_MS = 10;
/** Where an onset is looked for around a step, and in how fine a grain. */
const SEARCH_MS = 25;
const GRAIN_MS = 1;
/** An onset is as sudden a rise as this, in dB over the moments before. */
const LEAST_RISE_DB = 3;

/** Measures the finished files of a song, prints a line for each, and returns what is wrong with them. */
export function checkSong(name: string, song: Song): string[] {
  console.log(`${name}: file, kB, s, LUFS, peak dBFS`);
  const faults = checkBeatMap(song.dance).map((reason) => `${name}: ${reason}`);
  for (const format of ['ogg', 'mp3']) {
    for (const part of song.parts) {
      const file = `${part.file}.${format}`;
      const sound = decode(`${AUDIO}/${file}`);
      const seconds = partSeconds(song, part);
      const highest = toDecibels(peak(sound));
      const kilobytes = statSync(`${AUDIO}/${file}`).size / 1000;
      const figures = [kilobytes, lengthOf(sound) / SAMPLE_RATE, loudness(sound), highest];
      console.log(`  ${file.padEnd(18)}${figures.map((x) => x.toFixed(2).padStart(9)).join('')}`);
      if (lengthOf(sound) !== Math.round(seconds * SAMPLE_RATE))
        faults.push(`${file} is too long or too short`);
      if (highest > HIGHEST_PEAK_DB)
        faults.push(`${file} clips: its peak is ${highest.toFixed(2)} dBFS`);
      if (offset(sound) > LARGEST_OFFSET) faults.push(`${file} does not sit on zero`);
      if (part !== song.parts[0]) continue;
      const own = loudness(sound);
      if (Math.abs(own - MUSIC_LOUDNESS) > LOUDNESS_TOLERANCE)
        faults.push(`${file} is at ${own.toFixed(1)} LUFS, not ${String(MUSIC_LOUDNESS)}`);
      faults.push(...checkOnsets(file, sound, song));
    }
  }
  return faults;
}

/** Whether every step of the dance lies on an onset that can be heard. */
function checkOnsets(file: string, sound: Stereo, { dance }: Song): string[] {
  const onsets = dance.steps.map(({ tick }) => onsetNear(sound, tick));
  const offsets = onsets.map(({ offMs }) => Math.abs(offMs)).sort((a, b) => a - b);
  const rises = onsets.map(({ riseDb }) => riseDb);
  const middle = offsets[Math.floor(offsets.length / 2)]!;
  console.log(
    `  ${String(onsets.length)} steps: off by ${middle.toFixed(1)} ms in the middle, ` +
      `${offsets.at(-1)!.toFixed(1)} at most; least rise ${Math.min(...rises).toFixed(1)} dB`,
  );
  return onsets.flatMap(({ offMs, riseDb }, i) => {
    const where = `${file}: step ${String(i)} at tick ${String(dance.steps[i]!.tick)}`;
    if (Math.abs(offMs) > FARTHEST_ONSET_MS) return [`${where} is off by ${offMs.toFixed(1)} ms`];
    return riseDb < LEAST_RISE_DB ? [`${where} rises by ${riseDb.toFixed(1)} dB only`] : [];
  });
}

/** The steepest rise of what is heard of hands and sticks, near a tick of the song. */
function onsetNear(sound: Stereo, tick: number): { offMs: number; riseDb: number } {
  const at = (tick / TICKS_PER_SECOND + MARGIN_SECONDS) * SAMPLE_RATE;
  const reach = ((SEARCH_MS + 10) * SAMPLE_RATE) / 1000;
  const around = toMono(slice(sound, Math.max(0, at - reach), at + reach));
  const crisp = filter(around, 'highpass', 1000, 0.7);
  const grain = (GRAIN_MS * SAMPLE_RATE) / 1000;
  const first = Math.round(reach / grain) - SEARCH_MS;
  let best = { offMs: 0, riseDb: -Infinity };
  for (let i = 0; i <= 2 * SEARCH_MS; i++) {
    const start = Math.round((first + i) * grain);
    const before = power(crisp, start - 5 * grain, start);
    const after = power(crisp, start, start + 5 * grain);
    const riseDb = 10 * Math.log10(after / before);
    if (riseDb > best.riseDb) best = { offMs: (i - SEARCH_MS) * GRAIN_MS, riseDb };
  }
  return best;
}

function power(x: Mono, from: number, to: number): number {
  let sum = 1e-10;
  for (let i = Math.round(from); i < to; i++) sum += (x[i] ?? 0) ** 2;
  return sum;
}
