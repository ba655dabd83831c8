import { createGame } from '../../src/app/createGame.ts';
import type { Game } from '../../src/app/createGame.ts';
import type { GameHost, GuardedRun } from '../../src/app/gameHost.ts';
import type { Locks } from '../../src/app/leftRuns.ts';
import { openStorage } from '../../src/app/storage.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import type { InputFrame } from '../../src/sim/core/inputFrame.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { playOn, TestPage } from '../input/testPage.ts';
import { MemoryStore } from './memoryStore.ts';

interface TestGameOptions {
  store?: MemoryStore;
  /** What tells several pages on the same store apart. */
  locks?: Locks;
  seed?: number;
  practice?: string[];
  /** The time of day. */
  today?: string;
  author?: Uint8Array | null;
  levels?: readonly FightLevel[];
  /** How another level is shown; at once unless told. */
  showLevel?: GameHost['showLevel'];
  /** Whether a segment can be seen, and how that comes to be; all can be unless told. */
  isThere?: GameHost['isThere'];
  bring?: GameHost['bring'];
  /** What the first player does from a run's first tick on, instead of what the page says. */
  frames?: readonly InputFrame[];
}

const showAtOnce: GameHost['showLevel'] = (_level, enter) => {
  enter();
  return Promise.resolve();
};

/** Once everything that was only waiting for its turn has happened. */
export const settled = (): Promise<void> => new Promise((then) => setTimeout(then, 0));

/** The whole game without a screen, on a clock of its own. */
export function testGame(options: TestGameOptions = {}) {
  const { store = new MemoryStore(), seed = 1, practice = [], author = null, frames } = options;
  const { locks = null, today = '2003-05-20T20:00:00.000Z' } = options;
  const { levels = [AMBUSH], showLevel = showAtOnce } = options;
  const { isThere = () => true, bring = () => Promise.resolve() } = options;
  const page = new TestPage();
  const { input } = playOn(page);
  let guarded: GuardedRun | null = null;
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  const storage = openStorage({ text: store, database: null, locks });
  const game: Game = createGame({
    levels,
    storage,
    input: frames
      ? {
          ...input,
          frameFor: (seat) =>
            (seat === 'faith' ? frames[game.state.world.tick] : undefined) ?? NO_INPUT,
        }
      : input,
    host: {
      nowMs: () => page.nowMs,
      today: () => today,
      newSeed: () => seed,
      verify: (bytes, levels) => Promise.resolve(verifyReplay(bytes, levels)),
      authorReplay: (id) => Promise.resolve(id === AMBUSH.id ? author : null),
      showLevel,
      isThere,
      bring,
      download: (name, bytes) => downloads.push({ name, bytes }),
      guard: (run) => (guarded = run),
    },
    build: 'test',
    practice,
  });
  game.commands.dismissNotice();

  /** Frames of 100 ms, until something is so. */
  function playUntil(done: () => boolean, mostSeconds = 240): void {
    for (let frame = 0; frame < mostSeconds * 10 && !done(); frame++) {
      page.nowMs += 100;
      game.frame(page.nowMs);
    }
    if (!done()) throw new Error(`Not so after ${mostSeconds} seconds.`);
  }

  const playFor = (seconds: number): void => {
    const end = page.nowMs + seconds * 1000 - 1;
    playUntil(() => page.nowMs >= end);
  };

  /** Takes a choice of the question that is asked, and waits for what follows at once. */
  async function answer(label: string): Promise<void> {
    const choice = game.state.question?.choices.find((each) => each.label === label);
    if (!choice) throw new Error(`Nobody asks for “${label}”.`);
    game.commands.answer(choice);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** What the browser does before a page goes away. Whether the player would be asked. */
  const leavePage = (): boolean => guarded?.keep() === false;

  return { game, ...game, answer, leavePage, page, store, storage, downloads, playUntil, playFor };
}
