/**
 * What every kept replay leads to, in the words of play: its splits, bond, falls and end. A replay's hashes change with
 * each field of the world; these figures change only when play does.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { readReplay, replayInputs } from '../../src/run/replayFile.ts';
import { optionsOf } from '../../src/run/replayHeader.ts';
import { RULES_VERSION, type Outcome } from '../../src/sim/core/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { recordRun, type RecordedRun } from '../support/recordRun.ts';

export interface Figures {
  readonly outcome: Outcome;
  readonly timerTicks: number;
  /** On the run's clock, where each segment ended. */
  readonly splits: readonly number[];
  readonly bond: number;
  readonly falls: number;
  readonly retries: number;
}

/** One replay's line in the book. */
export interface Entry extends Figures {
  readonly rules: number;
  readonly levelHash: string;
}

/** By the replay's name, `02-ambush-story` or `02-ambush-author`. */
export type FigureBook = Record<string, Entry>;

const BOOK = new URL('figures.json', import.meta.url);

export const readBook = (): FigureBook => JSON.parse(readFileSync(BOOK, 'utf8')) as FigureBook;

/** A line an entry, in the order of their names. */
export function writeBook(book: FigureBook): void {
  const lines = Object.keys(book)
    .sort()
    .map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(book[name])}`);
  writeFileSync(BOOK, `{\n${lines.join(',\n')}\n}\n`);
}

export const figuresOf = (world: FightWorld): Figures => ({
  outcome: world.outcome,
  timerTicks: world.timerTicks,
  splits: world.splits.map(({ endTicks }) => endTicks),
  bond: world.bond,
  falls: world.tallies.falls,
  retries: world.retries,
});

export const entryOf = (level: FightLevel, figures: Figures): Entry => ({
  rules: RULES_VERSION,
  levelHash: level.hash,
  ...figures,
});

/** Every figure that is another one now, as `bond: 412, was 400`. */
export function differences(before: Figures, now: Figures): string[] {
  return (['outcome', 'timerTicks', 'splits', 'bond', 'falls', 'retries'] as const)
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
    .map((name) => `${name}: ${String(now[name])}, was ${String(before[name])}`);
}

export interface KeptReplay {
  readonly name: string;
  readonly file: URL;
  readonly level: FightLevel;
}

/** Where the golden run of a level, or its author's (`author`), is kept. */
export function keptReplay(level: FightLevel, run: string): KeptReplay {
  const file = run === 'author' ? `../../levels/${level.id}/author.ktf` : `${level.id}-${run}.ktf`;
  return { name: `${level.id}-${run}`, file: new URL(file, import.meta.url), level };
}

/** Every golden run and every author's of these levels. */
export function keptReplays(levels: readonly FightLevel[]): KeptReplay[] {
  const files = readdirSync(new URL('.', import.meta.url));
  return levels.flatMap((level) => [
    ...files
      .filter((file) => file.startsWith(`${level.id}-`) && file.endsWith('.ktf'))
      .map((file) => keptReplay(level, basename(file, '.ktf').slice(level.id.length + 1))),
    keptReplay(level, 'author'),
  ]);
}

/** What both players press in a tick of a kept replay. */
export function keptInputs({ file }: KeptReplay) {
  const replay = readReplay(underPresentRules(readFileSync(file)));
  const frames = [replayInputs(replay, 0), replayInputs(replay, 1)];
  return { header: replay.header, inputs: (tick: number) => frames.map((at) => at(tick)) };
}

/** Plays a replay's inputs under the rules and on the level of now, whatever it was recorded with. */
export function playAgain(kept: KeptReplay): RecordedRun {
  const { header, inputs } = keptInputs(kept);
  const options = { ...optionsOf(header), level: kept.level };
  return recordRun(header.ticks, ({ tick }) => inputs(tick), options);
}

/** Each kept replay that leads elsewhere than the book says, although neither the rules nor its level are others. */
export const silentChanges = (levels: readonly FightLevel[], book: FigureBook): string[] =>
  keptReplays(levels).flatMap((kept) => {
    const entry = book[kept.name];
    if (entry?.rules !== RULES_VERSION || entry.levelHash !== kept.level.hash) return [];
    const found = differences(entry, figuresOf(playAgain(kept).world));
    return found.length > 0 ? [`${kept.name}: ${found.join('; ')}`] : [];
  });

/** The bytes with another rules version in the header, so that they can be read. */
function underPresentRules(bytes: Uint8Array): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(strFromU8(bytes.subarray(8, 8 + length))) as object;
  const changed = strToU8(JSON.stringify({ ...header, rules: RULES_VERSION }));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, changed.length, true);
  return Uint8Array.of(...bytes.subarray(0, 4), ...size, ...changed, ...bytes.subarray(8 + length));
}
