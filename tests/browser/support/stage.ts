/** The game and its screens without a picture of the street, so that they are quickly where they are wanted. */
import { browserHost, browserInput, browserStorage } from '../../../src/app/browser.ts';
import { createGame } from '../../../src/app/createGame.ts';
import type { GameHost } from '../../../src/app/gameHost.ts';
import { exposeProbe } from '../../../src/app/probe.ts';
import { inputOptions } from '../../../src/app/settings.ts';
import { openStorage } from '../../../src/app/storage.ts';
import { createInput } from '../../../src/input/createInput.ts';
import { danceTimingWith, labelsWith } from '../../../src/interfaceParts.ts';
import type { InputFrame } from '../../../src/sim/core/inputFrame.ts';
import type { FightLevel } from '../../../src/sim/fight/level.ts';
import { createUi } from '../../../src/ui/createUi.ts';

/** Frames of so long are played when time is skipped. */
const STRIDE_MS = 100;

export type Stage = ReturnType<typeof setStage>;

/** Puts the game with these levels on the page, into its element `#ui`; the stage is the window's. */
export function setStage(levels: readonly FightLevel[], author: GameHost['authorReplay']) {
  let skippedMs = 0;
  const nowMs = (): number => performance.now() + skippedMs;
  let played: ((tick: number) => InputFrame) | null = null;
  const storage = openStorage(browserStorage());
  const input = createInput({ ...browserInput(), nowMs }, inputOptions(storage.settings));
  const game = createGame({
    levels,
    storage,
    input: {
      ...input,
      frameFor: (seat, tickEndMs) =>
        played && seat === 'faith'
          ? played(game.state.world.tick)
          : input.frameFor(seat, tickEndMs),
    },
    host: {
      ...browserHost({
        authorReplay: author,
        showLevel: (_level, enter) => {
          enter();
          return Promise.resolve();
        },
        isThere: () => true,
        bring: () => Promise.resolve(),
      }),
      nowMs,
    },
    build: 'test',
    practice: [],
  });
  const ui = createUi(
    document.getElementById('ui')!,
    game,
    labelsWith({ key: (code) => code.replace(/^Key/, ''), sticks: input.sticks }),
    danceTimingWith({ start: () => {}, stop: () => {} }),
    () => {},
  );

  function frame(): void {
    game.frame(nowMs());
    ui.update();
  }

  const stage = {
    game,
    storage,
    /** What Faith does at each tick from here on, whatever the player presses. */
    play(frames: (tick: number) => InputFrame): void {
      played = frames;
    },
    /** Plays on at once, until something is so. */
    playUntil(isSo: (state: typeof game.state) => boolean): void {
      for (let i = 0; i < 6000 && !isSo(game.state); i++) {
        skippedMs += STRIDE_MS;
        frame();
      }
      if (!isSo(game.state)) throw new Error('Not so after ten minutes.');
    },
  };
  Object.assign(window, { stage });
  exposeProbe(window, game.state, Promise.resolve());
  requestAnimationFrame(function next() {
    frame();
    requestAnimationFrame(next);
  });
  return stage;
}
