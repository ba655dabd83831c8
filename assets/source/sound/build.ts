import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { checkEffects } from './check/checkEffects.ts';
import { checkMusic } from './check/checkMusic.ts';
import { checkSong } from './check/checkSong.ts';
import { buildSprite } from './effects/sprite.ts';
import { encode } from './encode.ts';
import { withMargins } from './kit/loop.ts';
import { MARGIN_SECONDS, PIECES, loopSeconds, renderPiece, type Piece } from './music/pieces.ts';
import { SONGS, partSeconds, renderSong, type Song } from './music/songs.ts';
import { AUDIO, LEVELS, requirePrograms } from './programs.ts';

const EFFECTS_QUALITY = { opusKbps: 48, mp3Quality: 9 };
const PARTS = [...Object.keys(PIECES), ...Object.keys(SONGS), 'effects'];
const USAGE = `usage: npm run sound -- [--check] [${PARTS.join(' | ')}]…`;

function buildPiece(name: string, piece: Piece): void {
  requirePrograms('ffmpeg', 'fluidsynth');
  for (const { layer, sound } of renderPiece(name, piece)) {
    encode(withMargins(sound, MARGIN_SECONDS), `${AUDIO}/${layer.file}`, layer.quality);
    report(layer.file);
  }
}

function buildSong(name: string, song: Song): void {
  requirePrograms('ffmpeg', 'fluidsynth');
  writeDance(song);
  for (const { part, sound } of renderSong(name, song)) {
    encode(sound, `${AUDIO}/${part.file}`, song.quality);
    report(part.file);
  }
}

/** The song's beat map, a line a step, beside the level that it is danced in. */
function writeDance({ chapter, dance }: Song): void {
  const { steps, ...song } = dance;
  const head = Object.entries(song).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const lines = steps.map(({ tick, move, holdTicks }) => {
    const hold = holdTicks === 0 ? '' : `, "holdTicks": ${String(holdTicks)}`;
    return `    { "tick": ${String(tick)}, "move": "${move}"${hold} }`;
  });
  mkdirSync(`${LEVELS}/${chapter}`, { recursive: true });
  writeFileSync(
    `${LEVELS}/${chapter}/dance.json`,
    `{\n  ${head.join(',\n  ')},\n  "steps": [\n${lines.join(',\n')}\n  ]\n}\n`,
  );
}

function buildEffects(): void {
  requirePrograms('ffmpeg');
  const { sound, map } = buildSprite();
  encode(sound, `${AUDIO}/effects`, EFFECTS_QUALITY);
  writeJson('effects', map);
  report('effects');
}

/** What the game must know of the music: tempo, length, and which layers there are. */
function writeMusicMap(): void {
  const describe = (piece: Piece): object => ({
    bpm: (60 * 120) / piece.ticksPerBeat,
    ticksPerBeat: piece.ticksPerBeat,
    loopSeconds: loopSeconds(piece),
    marginSeconds: MARGIN_SECONDS,
    layers: Object.entries(piece.layers).map(([name, { file }]) => ({ name, file })),
  });
  const describeSong = (song: Song): object => ({
    bpm: (60 * 120) / song.ticksPerBeat,
    ticksPerBeat: song.ticksPerBeat,
    marginSeconds: MARGIN_SECONDS,
    parts: song.parts.map((part) => ({ file: part.file, seconds: partSeconds(song, part) })),
  });
  const pieces = Object.entries(PIECES).map(([name, piece]) => [name, describe(piece)]);
  const songs = Object.entries<Song>(SONGS).map(([name, song]) => [name, describeSong(song)]);
  writeJson('music', {
    pieces: Object.fromEntries(pieces) as object,
    songs: Object.fromEntries(songs) as object,
  });
}

function writeJson(name: string, value: object): void {
  writeFileSync(`${AUDIO}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}

function report(file: string): void {
  const sizes = ['ogg', 'mp3'].map((end) => {
    const kilobytes = Math.round(statSync(`${AUDIO}/${file}.${end}`).size / 1000);
    return `${String(kilobytes)} kB ${end}`;
  });
  console.log(`${file.padEnd(14)} ${sizes.join(', ')}`);
}

/** Builds the named parts (all when none is named), or with --check only measures what is there. */
function main(args: string[]): number {
  const onlyCheck = args.includes('--check');
  const named = args.filter((arg) => arg !== '--check');
  const unknown = named.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}\n${USAGE}`);
  const parts = named.length > 0 ? named : PARTS;
  const pieces = Object.entries<Piece>(PIECES).filter(([name]) => parts.includes(name));
  const songs = Object.entries<Song>(SONGS).filter(([name]) => parts.includes(name));
  if (onlyCheck) {
    requirePrograms('ffmpeg');
    const faults = pieces.flatMap(([name, piece]) => checkMusic(name, piece));
    faults.push(...songs.flatMap(([name, song]) => checkSong(name, song)));
    if (parts.includes('effects')) faults.push(...checkEffects());
    for (const fault of faults) console.error(`✗ ${fault}`);
    console.log(
      faults.length === 0 ? 'all sounds are in order' : `${String(faults.length)} faults`,
    );
    return faults.length === 0 ? 0 : 1;
  }
  mkdirSync(AUDIO, { recursive: true });
  for (const [name, piece] of pieces) buildPiece(name, piece);
  for (const [name, song] of songs) buildSong(name, song);
  if (parts.includes('effects')) buildEffects();
  writeMusicMap();
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
