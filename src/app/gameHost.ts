import type { Input } from '../input/createInput.ts';
import type { Verdict } from '../run/verify.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { GameStorage } from './storage.ts';

/** The machine that the game runs on, as far as the game itself has to know it. */
export interface GameHost {
  /** In the clock of `event.timeStamp`. */
  nowMs(): number;
  /** The time of day, ISO 8601, for what is recorded. */
  today(): string;
  /** 32 random bits for the next run. */
  newSeed(): number;
  readonly verify: (bytes: Uint8Array, levels: readonly FightLevel[]) => Promise<Verdict>;
  /** The author's own replay of a level; null if there is none. */
  authorReplay(levelId: string): Promise<Uint8Array | null>;
  /**
   * Gets ready to show another level. `enter` is asked in the moment when it can be: it begins a fight there, or
   * says that nobody wants it any more. Fulfilled when all of it can be seen; rejected when it cannot be had.
   */
  showLevel(level: FightLevel, enter: () => boolean): Promise<void>;
  /** All that a segment of the level that is on is drawn from is there. */
  isThere(segment: number): boolean;
  /** Fetches it. Rejected when it cannot be had. */
  bring(segment: number): Promise<void>;
  download(name: string, bytes: Uint8Array): void;
  /** Watches the ways by which a player leaves the page, on purpose or not. */
  guard(run: GuardedRun): void;
}

export interface GuardedRun {
  isPlaying(): boolean;
  /** The page goes away, perhaps for ever. Says whether nothing is lost by that; if it is, the player is asked. */
  keep(): boolean;
  /** The player is here again. */
  onBack(): void;
}

/** What a game is made of. */
export interface GameParts {
  /** In the order of the story; the first is on at first. */
  readonly levels: readonly FightLevel[];
  readonly storage: GameStorage;
  readonly input: Input;
  readonly host: GameHost;
  /** Which build this is, for the replays. */
  readonly build: string;
  /** What makes every run one for practice, such as `probe`. */
  readonly practice: readonly string[];
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
