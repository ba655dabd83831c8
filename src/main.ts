/**
 * The composition root: the only file that sees everything. It gathers the parts, ties them together,
 * and says clearly when the game cannot start.
 */
import { version } from '../package.json';
import { browserHost, browserInput, browserStorage } from './app/browser.ts';
import { createGame } from './app/createGame.ts';
import type { GameState } from './app/game.ts';
import { asksForProbe, exposeProbe } from './app/probe.ts';
import { openStorage } from './app/storage.ts';
import { createAudio } from './audio/createAudio.ts';
import { bind, DEFAULT_BINDINGS, MENU_CODES, PAD_CODES } from './input/bindings.ts';
import { createInput } from './input/createInput.ts';
import { readKeyLabels } from './input/keyLabels.ts';
import { bundledLevels } from './level/bundledLevels.ts';
import type { CampaignLevel } from './level/levels.ts';
import { createUi } from './ui/createUi.ts';
import { showFatal } from './ui/showFatal.ts';
import { createView, NoWebGl } from './view/createView.ts';
import { SHEETS, type SheetName, type ViewAssets } from './view/viewAssets.ts';

const SPRITES = import.meta.glob<string>('../assets/sprites/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const PAINTINGS = import.meta.glob<string>('../levels/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const REPLAYS = import.meta.glob<string>('../levels/*/author.ktf', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function start(): Promise<void> {
  const page = {
    view: needed(document.getElementById('view'), 'the element #view'),
    ui: needed(document.getElementById('ui'), 'the element #ui'),
  };
  try {
    await compose(page.view, page.ui);
  } catch (error) {
    showFatal(page.ui, explain(error));
    throw error;
  }
}

async function compose(viewRoot: HTMLElement, uiRoot: HTMLElement): Promise<void> {
  const campaign = bundledLevels();
  const { level, scenery } = needed(campaign[0], 'a level in the campaign');
  const storage = openStorage(browserStorage());
  const { settings } = storage.progress;
  const input = createInput(browserInput(), {
    bindings: settings.bindings,
    firstPad: settings.firstPad,
    mouseAim: settings.aim === 'mouse',
  });
  const place = takePlace();
  const practice = [
    ...(asksForProbe(location.search) ? ['probe'] : []),
    ...(place === null ? [] : ['resumed']),
  ];
  const game = createGame({
    level,
    storage,
    input,
    host: browserHost(() => loadBytes(REPLAYS[`../levels/${level.id}/author.ktf`])),
    build: version,
    practice,
  });
  const key = await readKeyLabels();
  const audio = createAudio(game, (text) => game.commands.say(text));
  const labels = {
    key,
    menu: MENU_CODES,
    padCodes: PAD_CODES,
    defaultBindings: DEFAULT_BINDINGS,
    bind,
  };
  const ui = createUi(uiRoot, game, labels, (name) => audio.uiSound(name));
  const shown = {
    ...game,
    frame(nowMs: number) {
      game.frame(nowMs);
      ui.update();
      audio.update();
    },
  };
  const view = createView(viewRoot, shown, assetsOf(level.id, scenery));
  input.aimWithPointer(view.pointerAngle);
  if (asksForProbe(location.search)) exposeProbe(window, game.state, view.ready);
  await view.ready;
  keepPlace(game.state);
  if (place !== null) game.commands.startLevel(place);
}

const PLACE = 'keep-the-faith-place';

/** In development a changed file loads the page anew: which segment was being played is kept. */
function keepPlace(state: GameState): void {
  import.meta.hot?.on('vite:beforeFullReload', () => {
    const playing = state.screen === 'fight' && state.playKind === 'live';
    if (playing) sessionStorage.setItem(PLACE, String(state.world.segment));
  });
}

function takePlace(): number | null {
  if (!import.meta.hot) return null;
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  return place === null ? null : Number(place);
}

function assetsOf(levelId: string, scenery: CampaignLevel['scenery']): ViewAssets {
  const sprite = (file: string) => needed(SPRITES[`../assets/sprites/${file}`], file);
  const painting = (file: string) => needed(PAINTINGS[`../levels/${levelId}/${file}`], file);
  const sheet = (name: SheetName) => ({
    image: sprite(`${name}.webp`),
    data: sprite(`${name}.json`),
  });
  return {
    sheets: Object.fromEntries(SHEETS.map((name) => [name, sheet(name)])) as ViewAssets['sheets'],
    ground: painting(scenery.groundImage),
    light: painting('light.webp'),
    scenery,
  };
}

async function loadBytes(url: string | undefined): Promise<Uint8Array | null> {
  if (url === undefined) return null;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

function explain(error: unknown): { title: string; what: string; how: string } {
  if (error instanceof NoWebGl) {
    return {
      title: 'No picture',
      what: error.message,
      how: 'Update the browser or the graphics driver, then load the page again.',
    };
  }
  return {
    title: 'The game could not start',
    what: error instanceof Error ? error.message : String(error),
    how: 'Load the page again. If that does not help, the browser may be too old.',
  };
}

function needed<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`The game lacks ${name}.`);
  return thing;
}

void start();
