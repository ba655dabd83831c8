/** The game and its screens without a picture of the street, so that they are quickly where they are wanted. */
import { browserHost, browserInput, browserStorage } from '../../../src/app/browser.ts';
import { calibrate, CALIBRATION } from '../../../src/app/calibration.ts';
import { createGame } from '../../../src/app/createGame.ts';
import { exposeProbe } from '../../../src/app/probe.ts';
import { DANCE_DELAY, DEAD_ZONE, inputOptions } from '../../../src/app/settings.ts';
import { openStorage } from '../../../src/app/storage.ts';
import { DEFAULT_BINDINGS, MENU_CODES } from '../../../src/input/bindings.ts';
import { PAD_CODES } from '../../../src/input/codes.ts';
import { createInput } from '../../../src/input/createInput.ts';
import * as rebinding from '../../../src/input/rebind.ts';
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { createUi } from '../../../src/ui/createUi.ts';

const REPLAYS = import.meta.glob<string>('../../../levels/*/author.ktf', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Frames of so long are played when time is skipped. */
const STRIDE_MS = 100;

let skippedMs = 0;
const nowMs = (): number => performance.now() + skippedMs;
const storage = openStorage(browserStorage());
const input = createInput({ ...browserInput(), nowMs }, inputOptions(storage.settings));
const game = createGame({
  levels: bundledLevels().map(({ level }) => level),
  storage,
  input,
  host: {
    ...browserHost({
      async authorReplay(id) {
        const url = REPLAYS[`../../../levels/${id}/author.ktf`];
        return url === undefined ? null : new Uint8Array(await (await fetch(url)).arrayBuffer());
      },
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
  {
    key: (code) => code.replace(/^Key/, ''),
    menu: MENU_CODES,
    padCodes: PAD_CODES,
    defaultBindings: DEFAULT_BINDINGS,
    rebinding,
    sticks: input.sticks,
    deadZone: DEAD_ZONE,
  },
  {
    metronome: { start: () => {}, stop: () => {} },
    calibrate,
    plan: CALIBRATION,
    range: DANCE_DELAY,
  },
  () => {},
);

function frame(): void {
  game.frame(nowMs());
  ui.update();
}

const stage = {
  game,
  /** Plays on at once, until something is so. */
  playUntil(isSo: (state: typeof game.state) => boolean): void {
    for (let i = 0; i < 6000 && !isSo(game.state); i++) {
      skippedMs += STRIDE_MS;
      frame();
    }
    if (!isSo(game.state)) throw new Error('Not so after ten minutes.');
  },
};
export type Stage = typeof stage;

Object.assign(window, { stage });
exposeProbe(window, game.state, Promise.resolve());
requestAnimationFrame(function next() {
  frame();
  requestAnimationFrame(next);
});
