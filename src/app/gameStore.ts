import type { GameListener, GameState } from './game.ts';
import type { MenuAction } from '../input/actions.ts';

type Changeable = { -readonly [Field in keyof GameState]: GameState[Field] };

/** The one state that everybody sees, and those who are told of its changes. */
export interface GameStore {
  readonly state: GameState;
  change: (changed: Partial<Changeable>) => void;
  /** As `change`, for what moves with every frame: nobody is told. */
  move: (changed: Partial<Pick<Changeable, 'alpha' | 'splits' | 'restartHeld'>>) => void;
  say: (text: string, kind?: 'info' | 'error') => void;
  listen: (listener: GameListener) => () => void;
  tellTick: () => void;
  /** Whether a menu took the press. */
  askMenus: (action: MenuAction) => boolean;
}

/** `onChange` runs before any listener, after every change. */
export function createStore(initial: GameState, onChange: (state: GameState) => void): GameStore {
  const state: Changeable = { ...initial };
  const listeners = new Set<GameListener>();

  function change(changed: Partial<Changeable>): void {
    Object.assign(state, changed);
    onChange(state);
    for (const listener of listeners) listener.onChange?.(state);
  }

  return {
    state,
    change,
    move(changed) {
      Object.assign(state, changed);
    },
    say(text, kind = 'error') {
      const unread = kind === 'error' && state.notice?.kind === 'error' ? state.notice.text : '';
      // one failure does not hide another that nobody has read yet
      const all = unread.includes(text) ? unread : `${unread} ${text}`.trimStart();
      change({ notice: { text: all, kind } });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tellTick() {
      for (const listener of listeners) listener.onTick?.(state.world.events, state.world);
    },
    askMenus(action) {
      for (const listener of listeners) if (listener.onMenu?.(action)) return true;
      return false;
    },
  };
}
