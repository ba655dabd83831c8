import { readFileSync, statSync } from 'node:fs';
import type { SpriteMap } from '../effects/sprite.ts';
import { EFFECTS, type Effect } from '../effects/table.ts';
import { decode } from '../encode.ts';
import { peak, punch } from '../kit/loudness.ts';
import { SAMPLE_RATE, lengthOf, slice, toDecibels, type Stereo } from '../kit/signal.ts';
import { AUDIO } from '../programs.ts';
import { HIGHEST_PEAK_DB, LARGEST_OFFSET } from './checkMusic.ts';
import { centroids, octavesApart, offset, ownStep, seamStep } from './measure.ts';

const PUNCH_TOLERANCE = 1.5;
/** So long after a slot nothing may sound, for players that stop a little late. */
const SAFE_GAP_MS = 50;
/** What the codec may leave of a sound in the silence after it. */
const LOUDEST_GAP_DB = -45;
/** The last five milliseconds of a slot must have died away to this. */
const LOUDEST_END_DB = -32;
/** The codec's share of the jump where a loop repeats; a loop that is rough by itself may jump as far as it does. */
const LOUDEST_SEAM_DB = -45;

const WINDUPS = ['claw-windup', 'leap-windup', 'sweep-windup', 'slam-windup'] as const;
const WINDUP_POINTS = 8;
/** Wind-ups must differ from each other by so much, and variations of one by less than half of it. */
const WINDUP_OCTAVES = 0.8;

/** Measures the finished effects in both formats, prints a line for each, and returns what is wrong with them. */
export function checkEffects(): string[] {
  const map = JSON.parse(readFileSync(`${AUDIO}/effects.json`, 'utf8')) as SpriteMap;
  return ['ogg', 'mp3'].flatMap((format) => {
    const file = `effects.${format}`;
    const sprite = decode(`${AUDIO}/${file}`);
    const seconds = lengthOf(sprite) / SAMPLE_RATE;
    const kilobytes = statSync(`${AUDIO}/${file}`).size / 1000;
    console.log(`${file}: ${seconds.toFixed(1)} s, ${kilobytes.toFixed(0)} kB`);
    console.log('  effect               ms      punch     wanted  peak dBFS  after dBFS');
    return [
      ...checkNames(map),
      ...Object.keys(map).flatMap((name) => checkSlot(name, map, sprite)),
      ...checkWindups(map, sprite),
    ].map((fault) => `${file}: ${fault}`);
  });
}

function checkNames(map: SpriteMap): string[] {
  const wanted = Object.entries<Effect>(EFFECTS).flatMap(([name, { variations }]) =>
    Array.from({ length: variations }, (_, i) => `${name}-${String(i + 1)}`),
  );
  const missing = wanted.filter((name) => !(name in map));
  const surplus = Object.keys(map).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `${name} is missing: run npm run sound -- effects`),
    ...surplus.map((name) => `${name} is not in the table: run npm run sound -- effects`),
  ];
}

function checkSlot(name: string, map: SpriteMap, sprite: Stereo): string[] {
  const [offsetMs, durationMs, loops] = map[name]!;
  const effect = (EFFECTS as Record<string, Effect>)[name.replace(/-\d+$/, '')];
  if (!effect) return [];
  const end = offsetMs + durationMs;
  const sound = part(sprite, offsetMs, end);
  const hardest = punch(sound);
  const highest = toDecibels(peak(sound));
  const silence = toDecibels(peak(part(sprite, end + 5, end + SAFE_GAP_MS)));
  const figures = [hardest, effect.punch, highest, silence].map((db) => db.toFixed(1).padStart(11));
  console.log(`  ${name.padEnd(17)}${String(durationMs).padStart(6)}${figures.join('')}`);
  const faults: string[] = [];
  if (end + SAFE_GAP_MS > (lengthOf(sprite) / SAMPLE_RATE) * 1000)
    faults.push('ends after the file');
  if (Math.abs(hardest - effect.punch) > PUNCH_TOLERANCE)
    faults.push(`is at ${hardest.toFixed(1)} LUFS, not ${String(effect.punch)}`);
  if (highest > HIGHEST_PEAK_DB) faults.push(`clips: its peak is ${highest.toFixed(2)} dBFS`);
  if (offset(sound) > LARGEST_OFFSET * 4) faults.push('does not sit on zero');
  if (loops && seamStep(sound) > Math.max(LOUDEST_SEAM_DB, ownStep(sound)))
    faults.push('clicks where it loops');
  if (!loops && silence > LOUDEST_GAP_DB) faults.push('sounds on after its slot');
  if (!loops && toDecibels(peak(part(sprite, end - 5, end))) > LOUDEST_END_DB)
    faults.push('is cut off at its end');
  return faults.map((fault) => `${name} ${fault}`);
}

/** Attacks are told by ear: no two wind-ups may take the same course. */
function checkWindups(map: SpriteMap, sprite: Stereo): string[] {
  const courses = WINDUPS.flatMap((kind) =>
    Object.entries(map)
      .filter(([name]) => name.startsWith(kind))
      .map(([name, [offsetMs, durationMs]]) => {
        const sound = part(sprite, offsetMs, offsetMs + durationMs);
        return { kind, name, course: centroids(sound, WINDUP_POINTS) };
      }),
  );
  for (const { name, course } of courses) {
    console.log(
      `  ${name.padEnd(17)} Hz ${course.map((hz) => hz.toFixed(0).padStart(6)).join('')}`,
    );
  }
  return courses.flatMap((a, i) =>
    courses.slice(i + 1).flatMap((b) => {
      const apart = octavesApart(a.course, b.course);
      const pair = `${a.name} and ${b.name} are ${apart.toFixed(2)} octaves apart`;
      if (a.kind !== b.kind && apart < WINDUP_OCTAVES) return [`${pair}: too alike`];
      if (a.kind === b.kind && apart > WINDUP_OCTAVES / 2) return [`${pair}: too different`];
      return [];
    }),
  );
}

function part(sound: Stereo, fromMs: number, toMs: number): Stereo {
  const at = (ms: number): number => Math.round((ms / 1000) * SAMPLE_RATE);
  return slice(sound, at(fromMs), at(toMs));
}
