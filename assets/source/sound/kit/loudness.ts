import { section } from './filters.ts';
import { SAMPLE_RATE, type Mono, type Stereo } from './signal.ts';

/** K-weighting of ITU-R BS.1770-4 at 48 kHz: the head's shelf, then the low cut. */
function weighted(x: Mono): Mono {
  const shelf = section(
    x.slice(),
    1.53512485958697,
    -2.6916962093864,
    1.19839281085285,
    -1.69065929318241,
    0.73248077421585,
  );
  return section(shelf, 1, -2, 1, -1.99004745483398, 0.99007225036621);
}

const toLoudness = (power: number): number => -0.691 + 10 * Math.log10(power + 1e-15);
const meanOf = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Weighted power of every window of `steps` × `hop` samples, silence after the end included. */
function windowPowers(sound: Stereo, hop: number, steps: number): number[] {
  const left = weighted(sound.left);
  const right = weighted(sound.right);
  const hops: number[] = [];
  for (let start = 0; start < left.length; start += hop) {
    let energy = 0;
    for (let i = start; i < Math.min(start + hop, left.length); i++) {
      energy += left[i]! ** 2 + right[i]! ** 2;
    }
    hops.push(energy / hop);
  }
  const windows = Math.max(1, hops.length - steps + 1);
  return Array.from({ length: windows }, (_, i) => {
    const inWindow = hops.slice(i, i + steps);
    return inWindow.reduce((sum, power) => sum + power, 0) / steps;
  });
}

/** Integrated loudness in LUFS (BS.1770-4, both gates): how loud a piece is as a whole. */
export function loudness(sound: Stereo): number {
  const audible = windowPowers(sound, SAMPLE_RATE / 10, 4).filter((p) => toLoudness(p) > -70);
  const gate = toLoudness(meanOf(audible)) - 10;
  return toLoudness(meanOf(audible.filter((power) => toLoudness(power) > gate)));
}

/** Loudness in LUFS of the loudest fifth of a second: how hard a short sound hits the ear. */
export function punch(sound: Stereo): number {
  return toLoudness(Math.max(...windowPowers(sound, SAMPLE_RATE / 50, 10)));
}

export function peak(sound: Stereo): number {
  let highest = 0;
  for (const channel of [sound.left, sound.right]) {
    for (const value of channel) highest = Math.max(highest, Math.abs(value));
  }
  return highest;
}
