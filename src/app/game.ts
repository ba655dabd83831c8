/**
 * What the game is doing, for those who show it (view, ui, audio) and for those who steer it.
 * They read `GameState`, listen to `GameListener` and call `GameCommands`; they change nothing themselves.
 */
import type { MenuAction } from '../input/actions.ts';
import type { Device } from '../input/device.ts';
import type { FightEvent } from '../sim/fight/events.ts';
import type { FightLevel, Medal } from '../sim/fight/level.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { SplitRow } from '../run/splits.ts';
import type { Quality } from './pictureQuality.ts';
import type { Settings } from './settings.ts';

export type Screen = 'title' | 'fight' | 'results';

/** Why play stands still. */
export type PauseReason =
  | 'menu'
  | 'focus'
  | 'pad-lost'
  | 'context-lost'
  | 'fault'
  | 'resumed'
  // the pictures of what comes next are on their way, are there now, or cannot be had
  | 'fetching'
  | 'fetched'
  | 'unreached';

/** Who moves the heroines: the bot behind the title, a player, or a recorded run. */
export type PlayKind = 'attract' | 'live' | 'replay';

export type { Device };

export interface GameState {
  readonly screen: Screen;
  readonly playKind: PlayKind;
  readonly pause: PauseReason | null;
  /**
   * The fight that is shown; its level is the one that is on. Read only: the view draws it, nobody but the play
   * loop steps it.
   */
  readonly world: FightWorld;
  /** How far the drawing is between the last two ticks, 0 to 1. */
  readonly alpha: number;
  /** How many times as fast as it was played a recorded run is shown; 1 for every other. */
  readonly pace: number;
  /** How far the key that starts over has been held, 0 to 1; null where a press is enough. Moves without `onChange`. */
  readonly restartHeld: number | null;
  /** Counts up whenever `world` is another run: forget what was drawn. */
  readonly runNumber: number;
  /** The row that is being played changes with the clock, without `onChange`. */
  readonly splits: readonly SplitRow[];
  /** The best time for this level and difficulty, in ticks. */
  readonly bestTicks: number | null;
  readonly results: Results | null;
  /** All levels in the order of the story. */
  readonly levels: readonly LevelRecord[];
  /** What was used last, for the glyphs that are shown. */
  readonly device: Device;
  readonly settings: Settings;
  /** How finely the picture is drawn: as the settings say, or as frame times allow. */
  readonly quality: Quality;
  /** A message that the player should read (storage is full, the graphics context was lost, …). */
  readonly notice: Notice | null;
  /** What the player has to decide before anything else; a fight stands still meanwhile. */
  readonly question: Question | null;
  /** The run that was left last, and can be gone on with. */
  readonly unfinished: Unfinished | null;
  /** An import has replaced a save that can be brought back. */
  readonly hasBackup: boolean;
  /** Ids of what the player has done once: no hint tells it again. */
  readonly learnt: readonly string[];
}

export interface Notice {
  readonly text: string;
  readonly kind: 'info' | 'error';
}

/** The last choice is the one that changes nothing: the way back takes it. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly label: string;
  choose(): void;
}

/** Where a run stands that was left: names of level and segment, and its clock. */
export interface Unfinished {
  readonly level: string;
  readonly segment: string;
  readonly timerTicks: number;
}

export interface LevelRecord {
  readonly level: FightLevel;
  /** The player's best time at the difficulty of the settings. */
  readonly bestTicks: number | null;
  /** The author's time; null until it is known, or if there is none. */
  readonly authorTicks: number | null;
}

export interface Results {
  readonly ticks: number;
  readonly medal: Medal | null;
  /** The next better medal and its time, to make one want another go. */
  readonly nextMedal: { medal: Medal; ticks: number } | null;
  readonly bestTicks: number | null;
  /** Against the best before this run; null if there was none. */
  readonly deltaTicks: number | null;
  readonly isBest: boolean;
  readonly splits: readonly SplitRow[];
  readonly bond: number;
  readonly retries: number;
  readonly categories: readonly string[];
  /** What the same check as `npm run verify` said of this run's own recording. */
  readonly verified: 'checking' | 'verified' | 'failed';
  /** Why this time does not count (a replay that was watched, a probe), or null. */
  readonly uncounted: string | null;
}

export interface GameCommands {
  /** Starts the level that is on, or for practice one of its segments. */
  startLevel(segment?: number): void;
  /** The same for any level, which is on from then. One that cannot be shown becomes a notice. */
  playLevel(levelId: string, segment?: number): Promise<void>;
  /** Reads what times the author needed, for `levels`. */
  findAuthorTimes(): Promise<void>;
  /** Goes on with the run that was left last: it is played again up to where it was, and stands in pause. */
  continueRun(): Promise<void>;
  /** From anywhere in a level, within a frame. */
  restart(): void;
  /** After a defeat: once more from the segment's start. Says whether there was one. */
  retry(): boolean;
  pause(reason: PauseReason): void;
  /** Play goes on, unless what it was paused for still lasts: then that is said. */
  resume(): void;
  /** The picture is gone, or there again: without it nothing is played. */
  setPictureLost(isLost: boolean): void;
  toTitle(): void;
  watch(which: 'last' | 'best' | 'author'): Promise<void>;
  saveReplay(which: 'last' | 'best'): Promise<void>;
  /** Verifies and plays a `.ktf` that the player picked or dropped; a bad one becomes a notice. */
  openReplay(file: File): Promise<void>;
  changeSettings(change: Partial<Settings>): void;
  /** The player has done this for the first time: it is kept. */
  learn(ids: readonly string[]): void;
  /** Settings, times and replays as one `.ktfsave`. */
  exportSave(): Promise<void>;
  /** Asks whether a `.ktfsave` shall replace all that is kept; one that does not check out becomes a notice. */
  importSave(file: File): Promise<void>;
  /** Asks the same of what the last import has replaced. */
  bringBack(): Promise<void>;
  /** Tells the player something that the game itself cannot know of. */
  say(text: string, kind?: Notice['kind']): void;
  dismissNotice(): void;
  /** Asks the player and pauses the fight; of what was still being asked, the last choice is taken. */
  ask(question: Question): void;
  /** Takes one of the choices of the question that is asked. */
  answer(choice: Choice): void;
}

export interface GameListener {
  /** Once a tick, with what happened in it. `events` is only valid during the call. */
  onTick?(events: readonly FightEvent[], world: FightWorld): void;
  /** A press that walks menus. True if a menu took it. */
  onMenu?(action: MenuAction): boolean;
  /** Whenever a field of `GameState` other than `world` and `alpha` changed. */
  onChange?(state: GameState): void;
}
