import { statSync } from 'node:fs';
import { MUSIC_LOUDNESS, sumOf } from '../desk/master.ts';
import { decode } from '../encode.ts';
import { loudness, peak } from '../kit/loudness.ts';
import { SAMPLE_RATE, lengthOf, toDecibels, type Stereo } from '../kit/signal.ts';
import { loopSeconds, type Piece } from '../music/pieces.ts';
import { AUDIO } from '../programs.ts';
import { offset, seamStep } from './measure.ts';

/** Codecs overshoot a little; above this a sound would clip. */
export const HIGHEST_PEAK_DB = -0.2;
export const LARGEST_OFFSET = 0.001;
const LOUDNESS_TOLERANCE = 1;
/** The seam may be no rougher than the music itself. */
const ROUGHEST_SEAM = 0.5;
/** Every layer can be heard on its own, in every stretch of this many seconds. */
const STRETCH_SECONDS = 4;
const QUIETEST_STRETCH = -45;

/** Measures the finished files of a piece, prints a line for each, and returns what is wrong with them. */
export function checkMusic(name: string, piece: Piece): string[] {
  console.log(
    `${name}: file, kB, seconds, LUFS, quietest ${String(STRETCH_SECONDS)} s, peak dBFS, seam`,
  );
  return ['ogg', 'mp3'].flatMap((format) => {
    const files = Object.values(piece.layers).map(({ file }) => `${file}.${format}`);
    const layers = files.map((file) => ({ file, sound: decode(`${AUDIO}/${file}`) }));
    const faults = layers.flatMap(({ file, sound }) => checkLayer(file, sound, loopSeconds(piece)));
    return [
      ...faults,
      ...checkSum(
        `${name} (${format})`,
        layers.map(({ sound }) => sound),
      ),
    ];
  });
}

function checkLayer(file: string, sound: Stereo, seconds: number): string[] {
  const quietest = Math.min(...stretches(sound).map(loudness));
  const highest = toDecibels(peak(sound));
  const seam = seamStep(sound);
  const actual = lengthOf(sound) / SAMPLE_RATE;
  const kilobytes = statSync(`${AUDIO}/${file}`).size / 1000;
  const figures = [kilobytes, actual, loudness(sound), quietest, highest, seam];
  console.log(
    `  ${file.padEnd(18)}${figures.map((value) => value.toFixed(2).padStart(9)).join('')}`,
  );
  const faults: string[] = [];
  if (lengthOf(sound) !== Math.round(seconds * SAMPLE_RATE))
    faults.push(`${file} lasts ${String(actual)} s, not ${String(seconds)} s: it would drift`);
  if (highest > HIGHEST_PEAK_DB)
    faults.push(`${file} clips: its peak is ${highest.toFixed(2)} dBFS`);
  if (offset(sound) > LARGEST_OFFSET) faults.push(`${file} does not sit on zero`);
  if (seam > ROUGHEST_SEAM) faults.push(`${file} clicks where it loops`);
  if (quietest < QUIETEST_STRETCH)
    faults.push(`${file} falls silent (${quietest.toFixed(1)} LUFS)`);
  return faults;
}

function checkSum(name: string, layers: Stereo[]): string[] {
  const sum = sumOf(layers);
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
  return Array.from({ length: Math.floor(lengthOf(sound) / samples) }, (_, i) => ({
    left: sound.left.slice(i * samples, (i + 1) * samples),
    right: sound.right.slice(i * samples, (i + 1) * samples),
  }));
}
