import type { GameCommands, GameState, Unfinished } from '../../app/game.ts';
import { formatSeconds, formatTicks } from '../../run/time.ts';
import { DIFFICULTIES, type Difficulty } from '../../sim/core/stage.ts';
import { drawing, element, textWriter } from '../dom.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import type { Labels } from '../labels.ts';
import type { FightLevel } from '../../sim/fight/level.ts';
import { medalFor } from '../../sim/fight/medals.ts';
import { medalDrawing } from '../medal.ts';
import { menuButton, setAdjuster } from '../menu/items.ts';
import { focusItem } from '../menu/menu.ts';
import { stepChoice } from '../menu/menuModel.ts';
import logotype from './logotype.svg?raw';
import type { Page } from './page.ts';

export const DIFFICULTY_WORDS: Record<Difficulty, { name: string; note: string }> = {
  story: { name: 'Story', note: 'Long warnings, soft blows. Willow can pull you up twice.' },
  slayer: { name: 'Slayer', note: 'As it was meant: you are out of shape, and it is not.' },
  chosen: { name: 'Chosen', note: 'Short warnings, hard blows, no pity.' },
};

export interface TitleLinks {
  readonly levels: () => void;
  readonly settings: () => void;
  readonly controls: () => void;
  readonly openReplay: () => void;
  readonly about: () => void;
}

/** The game's name over the fight that goes on behind it, and everything that can be done from here. */
export function createTitle(commands: GameCommands, labels: Labels, links: TitleLinks): Page {
  let difficulty: Difficulty = 'slayer';
  const choose = (choice: Difficulty) => {
    commands.changeSettings({ difficulty: choice });
  };

  const note = element('p', { class: 'difficulty-note', 'aria-live': 'polite' });
  const record = element('p', { class: 'record' });
  const pills = DIFFICULTIES.map((choice) => {
    const pill = element('button', { type: 'button', class: 'pill', role: 'radio' });
    pill.append(DIFFICULTY_WORDS[choice].name);
    pill.addEventListener('click', () => {
      choose(choice);
    });
    return pill;
  });
  const levelName = element('span', { class: 'level-now' });
  const play = menuButton('Play', () => commands.startLevel(), 'primary', levelName);
  setAdjuster(play, (direction) => {
    choose(stepChoice(DIFFICULTIES, difficulty, direction));
  });

  const left = element('span', { class: 'level-now' });
  const goOn = menuButton('Continue', () => void commands.continueRun(), 'primary', left);
  const levels = menuButton('Levels', links.levels);
  const watchBest = menuButton('Watch your best', () => void commands.watch('best'));
  const menu = element(
    'nav',
    { class: 'title-menu', 'aria-label': 'Title' },
    goOn,
    play,
    element(
      'div',
      { class: 'difficulty' },
      element('div', { role: 'radiogroup', 'aria-label': 'Difficulty', class: 'pills' }, ...pills),
      note,
      record,
    ),
    levels,
    watchBest,
    menuButton('Watch the author’s run', () => void commands.watch('author')),
    menuButton('Open a replay…', links.openReplay),
    menuButton('Settings', links.settings),
    menuButton('Controls', links.controls),
    menuButton('About', links.about),
  );
  const choosePrompt = createPrompt(labels.key, 4);
  const confirmPrompt = createPrompt(labels.key);
  const directions = [...labels.menu.up.slice(0, 1), ...labels.menu.down.slice(0, 1)];
  const padDirections = ['PadUp', 'PadDown'];
  const node = element(
    'main',
    { class: 'page title', 'aria-label': 'Keep the Faith' },
    element('h1', { class: 'logotype' }, drawing(logotype)),
    menu,
    element(
      'footer',
      { class: 'title-foot' },
      element('p', { class: 'hints' }, choosePrompt.node, 'choose', confirmPrompt.node, 'confirm'),
      element('p', { class: 'fan-note' }, 'A non-commercial fan work'),
    ),
  );

  const writeNote = textWriter(note);
  const writeLevelName = textWriter(levelName);
  const writeLeft = textWriter(left);
  let shownRecord = '';
  let shownLevel: FightLevel | null = null;
  return {
    node,
    get start() {
      return goOn.hidden ? play : goOn;
    },
    back: () => undefined,
    update(state: GameState) {
      const { settings, bestTicks, levels: all, device, unfinished } = state;
      const { level } = state.world;
      difficulty = settings.difficulty;
      writeNote(DIFFICULTY_WORDS[difficulty].note);
      pills.forEach((pill, index) => {
        const chosen = DIFFICULTIES[index] === difficulty;
        pill.setAttribute('aria-checked', String(chosen));
        pill.tabIndex = chosen ? 0 : -1;
      });
      const appears = goOn.hidden && unfinished !== null;
      goOn.hidden = unfinished === null;
      if (appears && document.activeElement === play) focusItem(goOn);
      writeLeft(unfinished ? whereabouts(unfinished) : '');
      levels.hidden = all.length < 2;
      writeLevelName(level.name);
      const time = bestTicks === null ? '' : formatTicks(bestTicks);
      if (time !== shownRecord || level !== shownLevel) {
        shownRecord = time;
        shownLevel = level;
        record.replaceChildren();
        if (bestTicks !== null) {
          const medal = medalFor(level, bestTicks);
          if (medal) record.append(drawing(medalDrawing(medal)));
          record.append('Your best ', element('b', {}, time));
        }
      }
      watchBest.setAttribute('aria-disabled', String(bestTicks === null));
      choosePrompt.update(
        device,
        device === 'keyboard' || device === 'mouse' ? directions : padDirections,
      );
      confirmPrompt.update(device, labels.menu.confirm);
    },
  };
}

const whereabouts = ({ level, segment, timerTicks }: Unfinished): string =>
  `${level}, ${segment}, ${formatSeconds(timerTicks)}`;
