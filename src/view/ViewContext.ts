import type { GameCommands, GameListener, GameState } from '../app/game.ts';
import type { ViewAssets } from './viewAssets.ts';

/** `low` leaves out the grading and half of the particles, for machines without a graphics card. */
export type Quality = 'high' | 'low';

/** The game as the view sees it: it reads, listens, and asks for the next frame. */
export interface ShownGame {
  readonly state: GameState;
  readonly commands: GameCommands;
  /** Returns the function that stops listening. */
  listen(listener: GameListener): () => void;
  frame(nowMs: number): void;
}

/** What every scene is given. */
export interface ViewContext {
  readonly game: ShownGame;
  readonly assets: ViewAssets;
  readonly quality: Quality;
  /** Everything is loaded and the street is there. */
  ready(): void;
  /** Something could not be loaded or made. */
  fail(error: Error): void;
}
