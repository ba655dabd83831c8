import { statSync } from 'node:fs';
import { MUSIC_LOUDNESS, sumOf } from '../desk/master.ts';
import { decode } from '../encode.ts';
import { loudness, peak } from '../kit/loudness.ts';
import { SAMPLE_RATE, lengthOf, slice, toDecibels, type Stereo } from '../kit/signal.ts';
import { MARGIN_SECONDS, loopSeconds, type Piece } from '../music/pieces.ts';
import { AUDIO } from '../programs.ts';
import { agreement, offset } from './measure.ts';

/** Codecs overshoot a little; above this a sound would clip. */
export const HIGHEST_PEAK_DB = -0.2;
export const LARGEST_OFFSET = 0.001;
const LOUDNESS_TOLERANCE = 1;
/** The margins must be the loop's own end and beginning. A codec leaves 5 dB or more; strangers agree by -3. */
const POOREST_MARGIN_DB = 3;
/** Every layer can be heard on its own, in every stretch of this many seconds. */
const STRETCH_SECONDS = 4;
const QUIETEST_STRETCH = -45;

const MARGIN = MARGIN_SECONDS * SAMPLE_RATE;

/** Measures the finished files of a piece, prints a line for each, and returns what is wrong with them. */
export function checkMusic(name: string, piece: Piece): string[] {
  console.log(`${name}: file, kB, loop s, LUFS, quietest stretch, peak dBFS, margins dB`);
  const samples = loopSeconds(piece) * SAMPLE_RATE;
  return ['ogg', 'mp3'].flatMap((format) => {
    const files = Object.values(piece.layers).map(({ file }) => `${file}.${format}`);
    const layers = files.map((file) => ({ file, whole: decode(`${AUDIO}/${file}`) }));
    const loops = layers.map(({ whole }) => slice(whole, MARGIN, MARGIN + samples));
    return [
      ...layers.flatMap(({ file, whole }) => checkLayer(file, whole, samples)),
      ...checkSum(`${name} (${format})`, loops),
    ];
  });
}

function checkLayer(file: string, whole: Stereo, samples: number): string[] {
  const end = MARGIN + samples;
  const loop = slice(whole, MARGIN, end);
  const quietest = Math.min(...stretches(loop).map(loudness));
  const highest = toDecibels(peak(whole));
  const margins = Math.min(
    agreement(slice(whole, 0, MARGIN), slice(whole, samples, end)),
    agreement(slice(whole, end, end + MARGIN), slice(whole, MARGIN, 2 * MARGIN)),
  );
  const kilobytes = statSync(`${AUDIO}/${file}`).size / 1000;
  const seconds = lengthOf(whole) / SAMPLE_RATE - 2 * MARGIN_SECONDS;
  const figures = [kilobytes, seconds, loudness(loop), quietest, highest, margins];
  console.log(
    `  ${file.padEnd(18)}${figures.map((value) => value.toFixed(2).padStart(9)).join('')}`,
  );
  const faults: string[] = [];
  if (lengthOf(whole) !== samples + 2 * MARGIN) faults.push(`${file} is too long or too short`);
  if (highest > HIGHEST_PEAK_DB)
    faults.push(`${file} clips: its peak is ${highest.toFixed(2)} dBFS`);
  if (offset(loop) > LARGEST_OFFSET) faults.push(`${file} does not sit on zero`);
  if (margins < POOREST_MARGIN_DB) faults.push(`${file} would be heard where it loops`);
  if (quietest < QUIETEST_STRETCH)
    faults.push(`${file} falls silent (${quietest.toFixed(1)} LUFS)`);
  return faults;
}

function checkSum(name: string, loops: Stereo[]): string[] {
  const sum = sumOf(loops);
  const whole = loudness(sum);
  const highest = toDecibels(peak(sum));
  console.log(`  all layers: ${whole.toFixed(1)} LUFS, peak ${highest.toFixed(1)} dBFS`);
  const faults: string[] = [];
  if (Math.abs(whole - MUSIC_LOUDNESS) > LOUDNESS_TOLERANCE)
    faults.push(`${name} is at ${whole.toFixed(1)} LUFS, not ${String(MUSIC_LOUDNESS)}`);
  if (highest > HIGHEST_PEAK_DB) faults.push(`${name}: all layers together clip`);
  return faults;
}

function stretches(sound: Stereo): Stereo[] {
  const samples = STRETCH_SECONDS * SAMPLE_RATE;
  return Array.from({ length: Math.floor(lengthOf(sound) / samples) }, (_, i) =>
    slice(sound, i * samples, (i + 1) * samples),
  );
}
