import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stereo } from './kit/signal.ts';
import { decodeFloats, writeWav } from './kit/wav.ts';
import { runProgram } from './programs.ts';

export interface Quality {
  opusKbps: number;
  /** LAME's variable quality, 0 (best) to 9. */
  mp3Quality: number;
}

/** No dates, no random serial numbers: the same sound gives the same file. */
const REPEATABLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** Writes `base`.ogg (Opus) and `base`.mp3; both loop without a gap. */
export function encode(sound: Stereo, base: string, quality: Quality): void {
  const folder = mkdtempSync(join(tmpdir(), 'ktf-sound-'));
  const wav = join(folder, 'sound.wav');
  const convert = (file: string, ...options: string[]): Buffer =>
    runProgram('ffmpeg', [
      ...['-nostdin', '-v', 'error', '-y', '-i', wav],
      ...[...REPEATABLE, ...options, file],
    ]);
  try {
    writeWav(wav, sound);
    convert(`${base}.ogg`, '-c:a', 'libopus', '-b:a', `${quality.opusKbps}k`);
    const mp3 = ['-c:a', 'libmp3lame', '-q:a', String(quality.mp3Quality)];
    convert(`${base}.mp3`, ...mp3, '-write_xing', '1', '-id3v2_version', '0');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Decodes a finished file to 48 kHz stereo, as a browser would. */
export function decode(file: string): Stereo {
  const raw = ['-ac', '2', '-ar', '48000', '-f', 'f32le', '-'];
  return decodeFloats(runProgram('ffmpeg', ['-nostdin', '-v', 'error', '-i', file, ...raw]));
}
