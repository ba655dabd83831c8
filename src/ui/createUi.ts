import '@fontsource/alegreya/latin-500-italic.css';
import '@fontsource/alegreya-sans/latin-500.css';
import '@fontsource/alegreya-sans/latin-700.css';
import '@fontsource/cinzel/latin-700.css';
import type { GameCommands, GameListener, GameState } from '../app/game.ts';
import { attributeWriter } from './dom.ts';
import { createFiles } from './files.ts';
import { createHud } from './hud/createHud.ts';
import { createRestartRing } from './hud/restartRing.ts';
import type { Labels } from './labels.ts';
import { leaveKeysToTheMenu, walk, walkByTab } from './menu/menu.ts';
import type { MenuAction } from './menu/menuModel.ts';
import { createNotice } from './notice.ts';
import { createBinding } from './pages/binding.ts';
import { createCalibrate, type DanceTiming } from './pages/calibrate.ts';
import { createAbout } from './pages/about.ts';
import { createControls } from './pages/controls.ts';
import { createPages } from './pages/createPages.ts';
import { createLevels } from './pages/levels.ts';
import type { Page } from './pages/page.ts';
import { createNeedsControls } from './pages/needsControls.ts';
import { createPause } from './pages/pause.ts';
import { createQuestion } from './pages/question.ts';
import { createResults } from './pages/results.ts';
import { createSettings } from './pages/settings.ts';
import { createSticks } from './pages/sticks.ts';
import { createTitle } from './pages/title.ts';
import './styles/ui.css';
import './styles/menu.css';
import './styles/pages.css';
import './styles/hud.css';
import './styles/talk.css';
import './styles/dance.css';
import './styles/drive.css';
import './styles/forced.css';

export interface UiGame {
  readonly state: GameState;
  readonly commands: GameCommands;
  listen(listener: GameListener): () => void;
}

export interface Ui {
  /** Once a frame. Writes only what changed. */
  update(): void;
}

/** Presses meant for the fight must not leave its results, nor answer what is asked in the midst of it. */
const DEAF_MS = 450;

/**
 * The interface as HTML over the canvas: heads-up display, menus, pages, messages. It listens to the
 * game by itself, menu presses included; all it needs is `update` once a frame.
 */
export function createUi(
  root: HTMLElement,
  game: UiGame,
  labels: Labels,
  timing: DanceTiming,
  sound: (name: 'move' | 'select' | 'back') => void,
): Ui {
  const { commands } = game;
  let changed = true;
  let shownRun = -1;

  const openOnPress = (page: Page) => () => {
    pages.open(page);
    changed = true;
  };
  const back = () => {
    pages.close();
    changed = true;
  };
  const hud = createHud(labels, commands);
  const restartRing = createRestartRing();
  const notice = createNotice(commands);
  const files = createFiles(commands, (words) => notice.say(words));
  const binding = createBinding(commands, labels, { back });
  const sticks = createSticks(commands, labels, { back });
  const controls = createControls(commands, labels, {
    back,
    binding(place) {
      binding.show(place);
      openOnPress(binding)();
    },
    sticks: openOnPress(sticks),
  });
  const toControls = openOnPress(controls);
  const calibrate = createCalibrate(commands, labels.padCodes, timing, { back });
  const settings = createSettings(commands, {
    controls: toControls,
    calibrate: openOnPress(calibrate),
    sticks: openOnPress(sticks),
    back,
    openSave: files.pickSave,
  });
  const about = createAbout({ back });
  const needsControls = createNeedsControls(game, { open: (page) => openOnPress(page)(), back });
  const levels = createLevels(needsControls.commands, { back }, game.state.levels);
  const links = {
    levels: openOnPress(levels),
    settings: openOnPress(settings),
    controls: toControls,
    openReplay: files.pickReplay,
    about: openOnPress(about),
  };
  const title = createTitle(needsControls.commands, labels, links);
  const pause = createPause(commands, links);
  const results = createResults(commands);
  const question = createQuestion(commands);
  const all = [
    title,
    pause,
    results,
    levels,
    settings,
    controls,
    binding,
    sticks,
    calibrate,
    about,
    needsControls.page,
    question,
  ];
  const pages = createPages(all);

  root.classList.add('ktf');
  root.append(
    hud.node,
    ...all.map(({ node }) => node),
    restartRing.node,
    notice.node,
    ...files.nodes,
  );
  // a confirmed item is clicked too
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.item')) sound('select');
  });
  leaveKeysToTheMenu(root, new Set(Object.values(labels.menu).flat()));
  walkByTab(root);
  const writeMotion = attributeWriter(root, 'data-motion');
  const writeFlashing = attributeWriter(root, 'data-flashing');
  const writeMenu = attributeWriter(root, 'data-menu');
  const writeDevice = attributeWriter(root, 'data-device');
  game.listen({
    onTick: hud.onTick,
    onMenu,
    onChange: noteChange,
  });

  function noteChange({ runNumber, world }: GameState): void {
    changed = true;
    if (runNumber === shownRun) return;
    shownRun = runNumber;
    hud.begin(world);
  }

  function pageOf({ screen, pause: reason }: GameState): Page | null {
    if (screen === 'title') return title;
    if (screen === 'results') return results;
    return reason === null ? null : pause;
  }

  function showChanges(): void {
    const { state } = game;
    changed = false;
    pages.turn(pageOf(state), state.question && question, state);
    pages.current?.update(state);
    notice.update(state);
    writeMotion(state.settings.reducedMotion ? 'less' : 'full');
    writeFlashing(state.settings.reducedFlashing ? 'less' : 'full');
    writeDevice(state.device);
    root.style.setProperty('--text-size', String(state.settings.textSize / 100));
    writeMenu(pages.current ? 'open' : 'none');
  }

  /** False when no menu is open, and the press belongs to the fight. */
  function onMenu(action: MenuAction): boolean {
    if (changed) showChanges();
    const page = pages.current;
    if (!page) return false;
    if (page.intercept?.()) return true;
    const comesUnasked = page === results || page === question;
    if (comesUnasked && performance.now() - pages.sinceMs < DEAF_MS) return true;
    if (action === 'back') {
      sound('back');
      page.back();
    } else {
      if (action !== 'confirm') sound('move');
      walk(page.node, action, page.start);
    }
    if (changed) showChanges();
    return true;
  }

  noteChange(game.state);
  showChanges();
  return {
    update() {
      binding.poll();
      sticks.poll();
      calibrate.poll();
      if (changed) showChanges();
      hud.update(game.state);
      restartRing.update(game.state);
    },
  };
}
