import type { GameState } from '../../app/game.ts';

/** A screen of HTML that lies over the game and takes the focus. */
export interface Page {
  readonly node: HTMLElement;
  /** Has the focus when the page opens. */
  readonly start: HTMLElement;
  /** Shows what changed in the game's state. */
  update(state: GameState): void;
  /** What the way back does here. */
  back(): void;
  /** Takes a menu's action for itself, while something on the page waits for a press. */
  intercept?(): boolean;
}
