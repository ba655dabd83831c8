import type { FightLevel } from '../sim/fight/level.ts';
import type { PauseReason } from './game.ts';
import type { GameHost } from './gameHost.ts';
import type { GameStore } from './gameStore.ts';

/** So many segments before it is played, what a segment is drawn from is asked for. */
const AHEAD = 2;

interface SegmentsAheadParts {
  readonly host: Pick<GameHost, 'isThere' | 'bring'>;
  readonly store: GameStore;
  /** Goes to the title, with a fight behind it that begins anew. */
  toTitle: () => void;
}

export interface SegmentsAhead {
  /** Asks for what is played next. Once a frame, while no other level is on its way. */
  look(): void;
  /**
   * Whether the segment that is on can be seen. If not, it is fetched, and play stands still until it is there and
   * the player goes on; behind the title another fight begins.
   */
  canBeSeen(): boolean;
}

/** What later segments are drawn from is fetched while earlier ones are played; without it none is played. */
export function createSegmentsAhead({ host, store, toTitle }: SegmentsAheadParts): SegmentsAhead {
  const { state } = store;
  let from: { readonly level: FightLevel; readonly segment: number } | null = null;

  async function fetch(): Promise<void> {
    const { runNumber, world } = state;
    const isAwaited = (): boolean => state.runNumber === runNumber && state.pause === 'fetching';
    if (isAwaited()) return;
    store.change({ pause: 'fetching' });
    let outcome: PauseReason = 'fetched';
    await host.bring(world.segment).catch(() => (outcome = 'unreached'));
    if (isAwaited()) store.change({ pause: outcome });
  }

  return {
    look() {
      const { screen, world } = state;
      const { level } = world;
      // the fight behind the title needs nothing: from there the player begins with the first
      const segment = screen === 'title' ? 0 : world.segment;
      if (from?.level === level && from.segment === segment) return;
      from = { level, segment };
      for (let ahead = 1; ahead <= AHEAD; ahead++) {
        // what does not come is asked for again when it is needed
        host.bring(segment + ahead).catch(() => {});
      }
    },

    canBeSeen() {
      if (host.isThere(state.world.segment)) return true;
      if (state.screen === 'fight') void fetch();
      else toTitle();
      return false;
    },
  };
}
