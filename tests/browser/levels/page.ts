/**
 * The game with short levels: a second one, which needs fewer sheets than the first and is otherwise its copy, and
 * a third, which is won by a walk through a lobby.
 */
import { browserHost, browserInput, browserStorage } from '../../../src/app/browser.ts';
import { createGame } from '../../../src/app/createGame.ts';
import { exposeProbe } from '../../../src/app/probe.ts';
import { inputOptions } from '../../../src/app/settings.ts';
import { openStorage } from '../../../src/app/storage.ts';
import { bundledAssets } from '../../../src/bundledAssets.ts';
import { createInput } from '../../../src/input/createInput.ts';
import { danceTimingWith, labelsWith } from '../../../src/interfaceParts.ts';
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { levelNamed } from '../../../src/level/levels.ts';
import { createUi } from '../../../src/ui/createUi.ts';
import { createView } from '../../../src/view/createView.ts';

const bundled = bundledLevels();
const ambush = levelNamed('02-ambush', bundled);
const drive = levelNamed('01-drive', bundled);
const firstSegment = ({ level, scenery }: typeof ambush, id: string, name: string) => ({
  scenery,
  level: { ...level, id, name, segments: level.segments.slice(0, 1) },
});
const second = firstSegment(ambush, '98-second', 'The Second');
const lobby = firstSegment(drive, '99-lobby', 'The Lobby');
/** Of each level, and by an address of its own, so that it can be kept from arriving. */
const assetsOf = (id: string) => {
  if (id === lobby.level.id) return bundledAssets(drive);
  const { ground, ...rest } = bundledAssets(ambush);
  if (id === ambush.level.id) return { ...rest, ground };
  const sheets = rest.sheets.filter(({ name }) => name !== 'turokHan');
  return { ...rest, sheets, ground: `${ground}?second` };
};

const storage = openStorage(browserStorage());
const input = createInput(browserInput(), inputOptions(storage.settings));
const game = createGame({
  levels: [ambush.level, second.level, lobby.level],
  storage,
  input,
  host: browserHost({
    authorReplay: () => Promise.resolve(null),
    showLevel({ id }, enter) {
      const shown = view.showLevel(assetsOf(id), enter);
      Object.assign(window, { shown });
      return shown;
    },
    isThere: (segment) => view.isThere(segment),
    bring: (segment) => view.bring(segment),
  }),
  build: 'test',
  practice: ['probe'],
});
const ui = createUi(
  document.getElementById('ui')!,
  game,
  labelsWith({ key: (code) => code, sticks: input.sticks }),
  danceTimingWith({ start: () => {}, stop: () => {} }),
  () => {},
);
const shown = {
  ...game,
  frame(nowMs: number) {
    game.frame(nowMs);
    ui.update();
  },
};
const view = createView(
  document.getElementById('view')!,
  shown,
  assetsOf(ambush.level.id),
  game.state.quality,
);
exposeProbe(window, game.state, view.ready);
