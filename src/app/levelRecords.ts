import { readReplay } from '../run/replayFile.ts';
import { ReplayError } from '../run/ReplayError.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { LevelRecord } from './game.ts';
import type { GameParts } from './gameHost.ts';
import { bestOf, runKey } from './progress.ts';
import type { Settings } from './settings.ts';

export interface LevelRecords {
  bestTicks(level: FightLevel, settings: Settings): number | null;
  /** As they are now, at the difficulty that is chosen. */
  list(): readonly LevelRecord[];
  findAuthorTimes(): Promise<void>;
}

/** What was done on each level, by the player and by the author. */
export function createLevelRecords({ levels, storage, host }: GameParts): LevelRecords {
  const authors = new Map<string, number>();

  const bestTicks = ({ id }: FightLevel, { difficulty }: Settings): number | null =>
    bestOf(storage.progress, runKey(id, difficulty)).run?.ticks ?? null;

  /** A level whose replay cannot be had or read has no author's time. */
  async function findAuthorTime({ id }: FightLevel): Promise<void> {
    const bytes = await host.authorReplay(id).catch(() => null);
    try {
      if (bytes) authors.set(id, readReplay(bytes).header.timerTicks);
    } catch (error) {
      if (!(error instanceof ReplayError)) throw error;
    }
  }

  return {
    bestTicks,
    list: () =>
      levels.map((level) => ({
        level,
        bestTicks: bestTicks(level, storage.settings),
        authorTicks: authors.get(level.id) ?? null,
      })),
    async findAuthorTimes() {
      await Promise.all(levels.map(findAuthorTime));
    },
  };
}
