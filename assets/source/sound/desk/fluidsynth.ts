import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_RATE, add, stereo, type Stereo } from '../kit/signal.ts';
import { readFloatWav } from '../kit/wav.ts';
import { SOUNDFONT, runProgram } from '../programs.ts';
import { midiFile, type MidiPart } from '../score/midi.ts';

const SETTINGS = [
  'synth.cpu-cores=1',
  'synth.polyphony=256',
  'synth.midi-bank-select=gm',
  'audio.file.format=float',
  'audio.file.type=wav',
  'player.timing-source=sample',
].flatMap((setting) => ['-o', setting]);

/** Plays one part on the General MIDI soundfont, dry, and returns exactly `samples` of it. */
export function playSoundfont(part: MidiPart, samples: number): Stereo {
  const folder = mkdtempSync(join(tmpdir(), 'ktf-sound-'));
  try {
    const midi = join(folder, 'part.mid');
    const wav = join(folder, 'part.wav');
    writeFileSync(midi, midiFile(part));
    const dry = ['-ni', '-q', '-r', String(SAMPLE_RATE), '-g', '0.6', '-R', '0', '-C', '0'];
    runProgram('fluidsynth', [...dry, ...SETTINGS, '-F', wav, SOUNDFONT, midi]);
    return add(stereo(samples), readFloatWav(wav));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
