import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the finished sounds go. */
export const AUDIO = fileURLToPath(new URL('../../audio', import.meta.url));

/** Where the levels lie: a song's beat map belongs to the level that it is danced in. */
export const LEVELS = fileURLToPath(new URL('../../../levels', import.meta.url));

/** Set SOUNDFONT to use the same soundfont from another place. */
export const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';

/** Throws a message that says what to install when something that the sound programs need is missing. */
export function requirePrograms(...names: ('ffmpeg' | 'fluidsynth')[]): void {
  const missing = names.filter((name) => spawnSync(name, ['-version']).error).map(String);
  if (names.includes('fluidsynth') && !existsSync(SOUNDFONT)) missing.push(SOUNDFONT);
  if (missing.length === 0) return;
  throw new Error(
    `not found: ${missing.join(', ')}\n` +
      'Install them with: apt-get install ffmpeg fluidsynth fluid-soundfont-gm\n' +
      '(Only rebuilding needs them. The finished sounds are in assets/audio.)',
  );
}

/** Runs a program to its end and returns what it wrote to standard output. Throws when it fails. */
export function runProgram(name: string, args: string[]): Buffer {
  return execFileSync(name, args, { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 });
}
