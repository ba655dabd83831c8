/**
 * The composition root: it gathers the parts, with the help of the files beside it, ties them together,
 * and says clearly when the game cannot start.
 */
import { version } from '../package.json';
import { browserHost, browserInput, browserStorage } from './app/browser.ts';
import { createFrameGuard } from './app/frameGuard.ts';
import { createGame } from './app/createGame.ts';
import type { GameCommands, GameState } from './app/game.ts';
import { asksForProbe, exposeProbe } from './app/probe.ts';
import { inputOptions } from './app/settings.ts';
import { openStorage } from './app/storage.ts';
import { within } from './app/within.ts';
import { createAudio } from './audio/createAudio.ts';
import { bundledAssets } from './bundledAssets.ts';
import { createInput } from './input/createInput.ts';
import { readKeyLabels } from './input/keyLabels.ts';
import { danceTimingWith, labelsWith } from './interfaceParts.ts';
import { bundledLevels } from './level/bundledLevels.ts';
import type { CampaignLevel } from './level/levels.ts';
import { needed } from './needed.ts';
import type { FightLevel } from './sim/fight/level.ts';
import { createUi } from './ui/createUi.ts';
import { showFatal } from './ui/showFatal.ts';

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
  // what says that the game never began is no longer true
  page.ui.replaceChildren();
  try {
    await compose(page.view, page.ui);
  } catch (error) {
    showFatal(page.ui, explain(error));
    throw error;
  }
}

async function compose(viewRoot: HTMLElement, uiRoot: HTMLElement): Promise<void> {
  // the largest part comes last: the title can be read and used before the first picture is drawn
  const viewModule = import('./view/createView.ts');
  const campaign = bundledLevels();
  const storage = openStorage(browserStorage());
  const input = createInput(browserInput(), inputOptions(storage.settings));
  const place = takePlace();
  const practice = [
    ...(asksForProbe(location.search) ? ['probe'] : []),
    ...(place === null ? [] : ['resumed']),
  ];
  const entryOf = (level: FightLevel): CampaignLevel =>
    needed(
      campaign.find((entry) => entry.level === level),
      `the level ${level.id}`,
    );
  const assetsOf = (level: FightLevel) => bundledAssets(entryOf(level));
  const game = createGame({
    levels: campaign.map(({ level }) => level),
    storage,
    input,
    host: browserHost({
      authorReplay: (levelId) => loadBytes(REPLAYS[`../levels/${levelId}/author.ktf`]),
      showLevel: (level, enter) => view.showLevel(assetsOf(level), enter),
      isThere: (segment) => view.isThere(segment),
      bring: (segment) => view.bring(segment),
    }),
    build: version,
    practice,
  });
  let frameMs = 0;
  let show = (): void => {};
  const shown = new Promise<void>((resolve) => (show = resolve));
  if (asksForProbe(location.search)) exposeProbe(window, game.state, shown, () => frameMs);
  const key = await readKeyLabels();
  const audio = createAudio(
    game,
    (level) => entryOf(level).scenery.music,
    (text) => game.commands.say(text),
  );
  const fromTitle = { ...game, commands: whenShown(game.commands, shown) };
  const ui = createUi(
    uiRoot,
    fromTitle,
    labelsWith({ key, sticks: input.sticks }),
    danceTimingWith(audio.metronome),
    (name) => audio.uiSound(name),
  );
  const viewed = {
    ...game,
    frame(nowMs: number) {
      frameMs = nowMs;
      game.frame(nowMs);
      ui.update();
      audio.update(nowMs);
    },
  };
  const { createView } = await viewModule;
  const giveUp = (error: unknown): void => {
    game.commands.pause('fault');
    showFatal(uiRoot, explain(error));
  };
  const run = createFrameGuard({
    tell() {
      game.commands.pause('fault');
      game.commands.say('Something went wrong. It is written in the browser’s console.');
    },
    giveUp,
  });
  const view = createView(viewRoot, viewed, assetsOf(game.state.world.level), game.state.quality, {
    run,
    giveUp,
  });
  input.aimWithPointer(view.pointerAngle);
  let { quality } = game.state;
  game.listen({
    onChange(state) {
      if (state.quality !== quality) view.setQuality(state.quality);
      ({ quality } = state);
    },
  });
  await view.ready;
  show();
  keepPlace(game.state);
  if (place !== null) await game.commands.playLevel(place.level, place.segment);
}

/** What begins a run waits until there is something to see. */
function whenShown(commands: GameCommands, shown: Promise<void>): GameCommands {
  let isShown = false;
  void shown.then(() => (isShown = true));
  const later =
    <Args extends unknown[]>(command: (...args: Args) => unknown) =>
    async (...args: Args): Promise<void> => {
      if (!isShown) {
        commands.say('One moment: the street is still being painted.', 'info');
        await shown;
        commands.dismissNotice();
      }
      await command(...args);
    };
  return {
    ...commands,
    startLevel: (segment) => void later(commands.startLevel)(segment),
    playLevel: later(commands.playLevel),
    continueRun: later(commands.continueRun),
    watch: later(commands.watch),
    openReplay: later(commands.openReplay),
  };
}

const PLACE = 'keep-the-faith-place';

interface Place {
  readonly level: string;
  readonly segment: number;
}

/** In development a changed file loads the page anew: which level and segment was being played is kept. */
function keepPlace(state: GameState): void {
  import.meta.hot?.on('vite:beforeFullReload', () => {
    const playing = state.screen === 'fight' && state.playKind === 'live';
    const { level, segment } = state.world;
    const place: Place = { level: level.id, segment };
    if (playing) sessionStorage.setItem(PLACE, JSON.stringify(place));
  });
}

function takePlace(): Place | null {
  if (!import.meta.hot) return null;
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  return place === null ? null : (JSON.parse(place) as Place);
}

const AUTHOR_LIMIT_MS = 20_000;
const NOT_REACHED = 'It could not be reached. Check the connection, then try again.';

async function loadBytes(url: string | undefined): Promise<Uint8Array | null> {
  if (url === undefined) return null;
  const load = async (): Promise<Uint8Array> => {
    const response = await fetch(url).catch(() => null);
    if (!response?.ok) throw new Error(NOT_REACHED);
    return new Uint8Array(await response.arrayBuffer());
  };
  return within(load(), AUTHOR_LIMIT_MS, NOT_REACHED);
}

/** How browsers say that a script could not be fetched. */
const isMissingPart = ({ message }: Error): boolean =>
  /dynamically imported module|module script failed|preload CSS/i.test(message);

function explain(error: unknown): { title: string; what: string; how: string } {
  if (error instanceof Error && error.name === 'NoWebGl') {
    return {
      title: 'No picture',
      what: error.message,
      how: 'Update the browser or the graphics driver, then load the page again.',
    };
  }
  if (error instanceof Error && error.name === 'PictureGone') {
    return {
      title: 'The picture is gone',
      what: error.message,
      how: 'Load the page again: a run that was on is offered there. If it happens again, restart the browser.',
    };
  }
  if (error instanceof Error && (error.name === 'NotReached' || isMissingPart(error))) {
    return {
      title: 'Part of the game is missing',
      what: 'Part of the game could not be reached.',
      how: 'Check the connection, then load the page again.',
    };
  }
  console.error(error);
  return {
    title: 'The game cannot go on',
    what: `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
    how: 'Load the page again: a run that was on is offered there. If it happens again, the browser may be too old.',
  };
}

void start();
