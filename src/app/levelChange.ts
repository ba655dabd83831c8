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
   * Makes this the level that is on, and waits until it can be seen. False when it cannot be, or the player
   * has begun something else meanwhile.
   */
  enter(level: FightLevel): Promise<boolean>;
}

/** From one level to another, whose pictures may have to be loaded first. Until then the old one stays on. */
export function createLevelChange({ host, store, toTitle }: LevelChangeParts): LevelChange {
  const { state } = store;
  let showing: Promise<void> | null = null;
  let asked = 0;

  function show(level: FightLevel, isWanted: () => boolean): Promise<void> {
    const shown = host.showLevel(level, () => {
      const wanted = isWanted();
      if (wanted) toTitle(level);
      return wanted;
    });
    return (showing = shown.finally(() => (showing = null)));
  }

  async function change(level: FightLevel): Promise<boolean> {
    const ask = ++asked;
    const { runNumber } = state;
    // fights behind the title follow each other by themselves
    const isWanted = (): boolean =>
      ask === asked && (state.runNumber === runNumber || state.playKind === 'attract');
    store.say(WAIT, 'info');
    try {
      // what is under way goes before; who asked for that says when it fails
      await showing?.catch(() => {});
      if (isWanted() && state.world.level !== level) await show(level, isWanted);
    } catch (error) {
      store.say(`${level.name} cannot be shown. ${messageOf(error)}`);
      if (isWanted() && state.screen !== 'title') toTitle(state.world.level);
      return false;
    }
    if (ask === asked && state.notice?.text === WAIT) store.change({ notice: null });
    return isWanted() && state.world.level === level;
  }

  return {
    get isSettled() {
      return showing === null;
    },
    async enter(level) {
      return (showing === null && state.world.level === level) || change(level);
    },
  };
}
