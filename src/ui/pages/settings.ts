import type { GameCommands, GameState } from '../../app/game.ts';
import type { Settings } from '../../app/settings.ts';
import { DIFFICULTIES } from '../../sim/core/stage.ts';
import { element } from '../dom.ts';
import { choiceRow, menuButton, sliderRow, toggleRow, type ValueRow } from '../menu/items.ts';
import type { Page } from './page.ts';
import { DIFFICULTY_WORDS } from './title.ts';

/** Everything that the player may choose, but for the keys: they are on the page of the controls. */
export function createSettings(
  commands: GameCommands,
  links: {
    readonly controls: () => void;
    readonly calibrate: () => void;
    readonly sticks: () => void;
    readonly back: () => void;
    readonly openSave: () => void;
  },
): Page {
  const shows: ((settings: Settings) => void)[] = [];

  function row<Name extends keyof Settings>(
    name: Name,
    made: ValueRow<Settings[Name]>,
  ): HTMLElement {
    shows.push((settings) => {
      made.update(settings[name]);
    });
    return made.node;
  }
  const setter =
    <Name extends keyof Settings>(name: Name) =>
    (value: Settings[Name]) => {
      commands.changeSettings({ [name]: value });
    };
  const slider = (
    name: 'masterVolume' | 'musicVolume' | 'effectsVolume' | 'screenShake',
    label: string,
  ) => row(name, sliderRow(label, setter(name)));
  const toggle = (
    name: 'muted' | 'reducedMotion' | 'reducedFlashing' | 'showTimer' | 'hints' | 'rumble',
    label: string,
  ) => row(name, toggleRow(label, setter(name)));

  const difficulties = DIFFICULTIES.map((value) => ({
    value,
    label: DIFFICULTY_WORDS[value].name,
  }));
  const difficulty = row(
    'difficulty',
    choiceRow('Difficulty (next run)', difficulties, setter('difficulty')),
  );
  const aims = [
    { value: 'assist', label: 'Where she moves' },
    { value: 'mouse', label: 'At the mouse' },
  ] as const;
  const seats = [
    { value: 'faith', label: 'Faith' },
    { value: 'willow', label: 'Willow' },
  ] as const;
  const bringBack = menuButton('Bring back the backup…', () => void commands.bringBack());
  const node = element(
    'main',
    { class: 'page settings', 'aria-label': 'Settings' },
    element(
      'div',
      { class: 'panel' },
      element('h2', { class: 'page-name' }, 'Settings'),
      group(
        'Play',
        difficulty,
        row('aim', choiceRow('Faith aims', aims, setter('aim'))),
        row('steering', choiceRow('Keys turn the wheel', STEERING_WORDS, setter('steering'))),
        row('firstPad', choiceRow('First controller', seats, setter('firstPad'))),
        menuButton('Sticks and their dead zones…', links.sticks, 'row'),
        toggle('rumble', 'Rumble'),
        row('restart', choiceRow('The key that starts over is', RESTART_WORDS, setter('restart'))),
        toggle('showTimer', 'Show the clock'),
        toggle('hints', 'Hints'),
      ),
      group(
        'Sound',
        slider('masterVolume', 'Everything'),
        slider('musicVolume', 'Music'),
        slider('effectsVolume', 'Effects'),
        toggle('muted', 'Mute'),
      ),
      group(
        'Picture',
        row('quality', choiceRow('Quality', QUALITY_WORDS, setter('quality'))),
        row('textSize', choiceRow('Size of words', TEXT_SIZE_WORDS, setter('textSize'))),
        slider('screenShake', 'Screen shake'),
        toggle('reducedMotion', 'Less motion'),
        toggle('reducedFlashing', 'Less flashing'),
      ),
      element(
        'nav',
        { class: 'buttons' },
        menuButton('Back', links.back, 'primary'),
        menuButton('Controls', links.controls),
        menuButton('Dance delay', links.calibrate),
        menuButton('Export save', () => void commands.exportSave()),
        menuButton('Import save…', links.openSave),
        bringBack,
      ),
    ),
  );
  return {
    node,
    start: difficulty,
    back: links.back,
    update({ settings, hasBackup }: GameState) {
      bringBack.hidden = !hasBackup;
      for (const show of shows) show(settings);
    },
  };
}

const STEERING_WORDS = [
  { value: 'gentle', label: 'Gently' },
  { value: 'even', label: 'Evenly' },
  { value: 'quick', label: 'Quickly' },
] as const;

const RESTART_WORDS = [
  { value: 'story', label: 'Held on Story' },
  { value: 'press', label: 'Pressed' },
  { value: 'hold', label: 'Held' },
] as const;

const TEXT_SIZE_WORDS = [100, 125, 150, 175, 200].map((value) => ({
  value,
  label: `${String(value)} %`,
}));

const QUALITY_WORDS = [
  { value: 'automatic', label: 'Automatic' },
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
] as const;

function group(name: string, ...rows: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'group', 'aria-label': name },
    element('h3', { class: 'group-name' }, name),
    ...rows,
  );
}
