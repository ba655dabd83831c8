import type { GameCommands, GameListener, GameState } from '../app/game.ts';
import type { Quality } from '../app/pictureQuality.ts';
import type { ViewAssets } from './viewAssets.ts';

export type { Quality };

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
  /** Of the level that is shown. */
  assets: ViewAssets;
  /** What is drawn, until the scene is built anew. */
  quality: Quality;
  /** All that a segment is drawn from is there. */
  isThere(segment: number): boolean;
  /** Everything is loaded and the street is there. */
  ready(): void;
  /** It cannot be shown in this quality. False when there is no lower one to try. */
  stepDown(error: Error): boolean;
  /** Something could not be loaded or made. */
  fail(error: Error): void;
}
