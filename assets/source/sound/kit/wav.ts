import { readFileSync, writeFileSync } from 'node:fs';
import { Random } from './Random.ts';
import { SAMPLE_RATE, lengthOf, stereo, type Stereo } from './signal.ts';

const HEADER_BYTES = 44;

/** Writes a 16-bit stereo WAV, dithered from a fixed seed; exact silence stays exact. */
export function writeWav(path: string, sound: Stereo): void {
  const samples = lengthOf(sound);
  const file = Buffer.alloc(HEADER_BYTES + samples * 4);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples * 4, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 4, 40);
  const random = new Random('dither');
  const quantise = (value: number): number => {
    const dither = value === 0 ? 0 : random.next() - random.next();
    return Math.max(-32768, Math.min(32767, Math.round(value * 32767 + dither)));
  };
  for (let i = 0; i < samples; i++) {
    file.writeInt16LE(quantise(sound.left[i]!), HEADER_BYTES + i * 4);
    file.writeInt16LE(quantise(sound.right[i]!), HEADER_BYTES + i * 4 + 2);
  }
  writeFileSync(path, file);
}

/** Reads a 32-bit float stereo WAV as fluidsynth writes it. Throws when the file is anything else. */
export function readFloatWav(path: string): Stereo {
  const file = readFileSync(path);
  let at = 12;
  while (at + 8 <= file.length) {
    const chunk = file.toString('latin1', at, at + 4);
    const bytes = Math.min(file.readUInt32LE(at + 4), file.length - at - 8);
    if (
      chunk === 'fmt ' &&
      (file.readUInt16LE(at + 10) !== 2 || file.readUInt16LE(at + 22) !== 32)
    ) {
      throw new Error(`${path}: expected 32-bit float stereo; is this fluidsynth too old?`);
    }
    if (chunk === 'data') return decodeFloats(file.subarray(at + 8, at + 8 + bytes));
    at += 8 + bytes + (bytes % 2);
  }
  throw new Error(`${path}: not a WAV file with sound in it`);
}

/** Interleaved little-endian 32-bit floats to stereo. */
export function decodeFloats(bytes: Buffer): Stereo {
  const out = stereo(Math.floor(bytes.length / 8));
  for (let i = 0; i < lengthOf(out); i++) {
    out.left[i] = bytes.readFloatLE(i * 8);
    out.right[i] = bytes.readFloatLE(i * 8 + 4);
  }
  return out;
}
