import { MAX_FILE_BYTES, readingReplay, readReplay, type Replay } from '../run/replayFile.ts';
import { formatTicks } from '../run/time.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { Screen } from './game.ts';
import { messageOf } from './gameHost.ts';
import { inSlices } from './inSlices.ts';
import type { GameParts } from './gameHost.ts';
import type { GameStore } from './gameStore.ts';
import type { LevelChange } from './levelChange.ts';
import { createReplayPlay } from './plays.ts';
import type { Play } from './plays.ts';
import { runKey } from './progress.ts';

/** The recording of the run that is shown, or was last. */
export interface ShownReplay {
  get: () => Uint8Array | null;
  set: (bytes: Uint8Array) => void;
}

export function createShownReplay(): ShownReplay {
  let shown: Uint8Array | null = null;
  return {
    get: () => shown,
    set(bytes) {
      shown = bytes;
    },
  };
}

interface ReplayParts extends GameParts {
  readonly store: GameStore;
  readonly shown: ShownReplay;
  readonly change: LevelChange;
  show: (play: Play, screen: Screen) => void;
}

const NONE_YET = 'There is no such replay yet. Finish the level first.';

/** The segments that are seen in a replay. It may be watched at such a pace that all are soon needed. */
const playedIn = ({ header }: Replay, { segments }: FightLevel): number[] =>
  [...segments.keys()].slice(header.startSegment);

/** Watching, handing out and taking in recorded runs. What cannot be done becomes a notice. */
export function createReplayCommands(parts: ReplayParts) {
  const { levels, storage, host, store, shown, change, show } = parts;
  const { state, say } = store;

  /** On the results page, the last run is the one that the page is about. */
  async function find(which: 'last' | 'best' | 'author'): Promise<Uint8Array | null> {
    const { level } = state.world;
    if (which === 'author') return host.authorReplay(level.id);
    if (which === 'last' && state.screen === 'results') return shown.get();
    const { settings, world } = state;
    const difficulty = state.screen === 'title' ? settings.difficulty : world.difficulty;
    return storage.findReplay(runKey(level.id, difficulty), which);
  }

  /** On the level where it was recorded, which is on from then. */
  async function play(bytes: Uint8Array): Promise<void> {
    const replay = await inSlices(readingReplay(bytes));
    const { chapter, levelHash } = replay.header;
    const level = levels.find(({ id, hash }) => id === chapter && hash === levelHash);
    if (!level) throw new Error('It was recorded on another version of the level.');
    const next = createReplayPlay(level, replay);
    if (!(await change.enter(level, playedIn(replay, level)))) return;
    shown.set(bytes);
    show(next, 'fight');
  }

  /** Fetches and plays, unless the player has begun something else meanwhile. */
  async function fetchAndPlay(
    name: string,
    fetchBytes: () => Promise<Uint8Array | null>,
  ): Promise<void> {
    const run = state.runNumber;
    try {
      const bytes = await fetchBytes();
      if (state.runNumber !== run) return;
      if (bytes) await play(bytes);
      else say(NONE_YET, 'info');
    } catch (error) {
      say(`${name} cannot be played. ${messageOf(error)}`);
    }
  }

  return {
    watch: (which: 'last' | 'best' | 'author') => fetchAndPlay('The replay', () => find(which)),

    open: (file: File) =>
      fetchAndPlay(file.name, async () => {
        if (file.size > MAX_FILE_BYTES) throw new Error('It is too large for a replay.');
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { status, message } = await host.verify(bytes, levels);
        if (status !== 'verified') throw new Error(message);
        return bytes;
      }),

    async save(which: 'last' | 'best'): Promise<void> {
      const bytes = await find(which);
      if (!bytes) {
        say(NONE_YET, 'info');
        return;
      }
      const { chapter, difficulty, timerTicks } = readReplay(bytes).header;
      const time = formatTicks(timerTicks).replace(':', 'm');
      host.download(`${chapter}-${difficulty}-${time}s.ktf`, bytes);
    },
  };
}
