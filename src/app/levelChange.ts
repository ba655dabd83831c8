import type { FightLevel } from '../sim/fight/level.ts';
import { messageOf, type GameHost } from './gameHost.ts';
import type { GameStore } from './gameStore.ts';

const WAIT = 'One moment: the street is still being painted.';

interface LevelChangeParts {
  readonly host: GameHost;
  readonly store: GameStore;
  /** Goes to the title, with a fight on this level behind it. */
  toTitle: (level: FightLevel) => void;
}

export interface LevelChange {
  /** No other level is on its way. */
  readonly isSettled: boolean;
  /**
   * Makes this the level that is on, and waits until it can be seen, with these of its segments. False when it
   * cannot be, or the player has begun something else meanwhile.
   */
  enter(level: FightLevel, segments: readonly number[]): Promise<boolean>;
  /**
   * As `enter`, for a run that begins with this segment. False too while that is on its way already: whoever presses
   * again and again does not wait from the beginning each time.
   */
  enterToPlay(level: FightLevel, segment: number): Promise<boolean>;
}

/** A run that waits for its level. */
interface Awaited {
  readonly level: FightLevel;
  readonly segment: number;
  readonly isWanted: () => boolean;
}

/** From one level to another, whose pictures may have to be loaded first. Until then the old one stays on. */
export function createLevelChange({ host, store, toTitle }: LevelChangeParts): LevelChange {
  const { state } = store;
  let showing: Promise<void> | null = null;
  let asked = 0;
  let awaited: Awaited | null = null;

  /** Says of what is asked for now whether it still is: fights behind the title follow each other by themselves. */
  function wish(): () => boolean {
    const ask = ++asked;
    const { runNumber } = state;
    return () => ask === asked && (state.runNumber === runNumber || state.playKind === 'attract');
  }

  async function show(
    level: FightLevel,
    segments: readonly number[],
    isWanted: () => boolean,
  ): Promise<void> {
    if (state.world.level !== level) {
      await host.showLevel(level, () => {
        const wanted = isWanted();
        if (wanted) toTitle(level);
        return wanted;
      });
    }
    for (const segment of segments) if (isWanted()) await host.bring(segment);
  }

  async function change(
    level: FightLevel,
    segments: readonly number[],
    isWanted: () => boolean,
  ): Promise<boolean> {
    store.say(WAIT, 'info');
    try {
      // what is under way goes before; who asked for that says when it fails
      await showing?.catch(() => {});
      if (isWanted()) {
        showing = show(level, segments, isWanted).finally(() => (showing = null));
        await showing;
      }
    } catch (error) {
      store.say(`${level.name} cannot be shown. ${messageOf(error)}`);
      if (isWanted() && state.screen !== 'title') toTitle(state.world.level);
      return false;
    }
    if (isWanted() && state.notice?.text === WAIT) store.change({ notice: null });
    return isWanted() && state.world.level === level;
  }

  async function enter(
    level: FightLevel,
    segments: readonly number[],
    isWanted: () => boolean,
  ): Promise<boolean> {
    const isOn = showing === null && state.world.level === level;
    return (isOn && segments.every(host.isThere)) || change(level, segments, isWanted);
  }

  return {
    get isSettled() {
      return showing === null;
    },
    enter: (level, segments) => enter(level, segments, wish()),
    async enterToPlay(level, segment) {
      const isAwaited = awaited?.level === level && awaited.segment === segment;
      if (isAwaited && awaited?.isWanted()) return false;
      const mine = { level, segment, isWanted: wish() };
      awaited = mine;
      const isEntered = await enter(level, [segment], mine.isWanted);
      if (awaited === mine) awaited = null;
      return isEntered;
    },
  };
}
