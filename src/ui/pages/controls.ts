import type { Device, GameCommands, GameState } from '../../app/game.ts';
import { drawing, element, shownWriter, textWriter } from '../dom.ts';
import { codesOn, createPrompt } from '../glyphs/glyphs.ts';
import { mouseGlyph } from '../glyphs/keyGlyph.ts';
import { stickGlyph } from '../glyphs/padGlyph.ts';
import { codesAt, type BindingGroup, type BindingPlace, type Labels } from '../labels.ts';
import { menuButton } from '../menu/items.ts';
import { ACTION_WORDS, fullName, GROUP_WORDS, listed, wordsOf } from './bindingWords.ts';
import type { Page } from './page.ts';

const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'left', 'right']);
const MOST_GLYPHS = 4;

const WILLOW_DRIVES =
  'With two players Willow drives: with her own directions, Dash for the handbrake and Help for the horn, or with these on a pad of hers. Faith burns the boost, honks and puts back.';

const isPadDevice = (device: Device): boolean => device !== 'keyboard' && device !== 'mouse';

interface Links {
  readonly back: () => void;
  /** To the keys of one action. */
  readonly binding: (place: BindingPlace) => void;
  readonly sticks: () => void;
}

/** What does what, with the signs of the device in the player's hands; a line leads to its keys. */
export function createControls(commands: GameCommands, labels: Labels, links: Links): Page {
  let bindings = labels.defaultBindings;
  let device: Device = 'keyboard';
  /** Whose lack of a key the player knows of. */
  const accepted = new Set<string>();

  const rows = (Object.keys(ACTION_WORDS) as BindingGroup[]).flatMap((group) =>
    Object.keys(ACTION_WORDS[group]).map((action) => createRow({ group, action })),
  );

  function createRow(place: BindingPlace) {
    const { name, note } = wordsOf(place);
    const prompt = createPrompt(labels.key, MOST_GLYPHS);
    const lack = element('b', { class: 'no-key' });
    const keys = element('span', { class: 'row-keys' }, lack, prompt.node);
    const direction = DIRECTIONS.has(place.action);
    const kind = direction ? 'row binding direction' : 'row binding';
    const node = menuButton(name, () => links.binding(place), kind, keys);
    if (note !== undefined) node.firstElementChild?.append(element('i', {}, ` ${note}`));
    return { place, node, prompt, direction, writeLack: textWriter(lack) };
  }

  const isBare = (place: BindingPlace): boolean => {
    const onSticks = isPadDevice(device) && DIRECTIONS.has(place.action);
    return !onSticks && codesOn(shownOn(device), codesAt(bindings, place)).length === 0;
  };

  function leave(): void {
    const bare = rows
      .map(({ place }) => place)
      .filter((place) => isBare(place) && !accepted.has(fullName(place)));
    if (bare.length === 0) {
      links.back();
      return;
    }
    commands.ask({
      title: isPadDevice(device) ? 'Without a button' : 'Without a key',
      text: `Nothing does ${listed(bare.map(fullName))}. Leave it so?`,
      choices: [
        {
          label: 'Leave it so',
          choose() {
            for (const place of bare) accepted.add(fullName(place));
            links.back();
          },
        },
        { label: 'Give it one', choose: () => undefined },
      ],
    });
  }

  const sticks: Partial<Record<BindingGroup, HTMLElement>> = {
    faith: stickLines('Move', 'Aim'),
    willow: stickLines('Move'),
    wheel: stickLines('Steer'),
  };
  const showSticks = Object.values(sticks).map(shownWriter);
  const mouseAim = element('p', { class: 'stick-line' }, 'Aim', drawing(mouseGlyph(null)));
  const group = (name: BindingGroup, ...more: readonly HTMLElement[]) => {
    const lines = sticks[name];
    return element(
      'section',
      { class: `group ${name}`, 'aria-label': GROUP_WORDS[name] },
      element('h3', { class: 'group-name' }, GROUP_WORDS[name]),
      ...(lines ? [lines] : []),
      ...more,
      ...rows.filter(({ place }) => place.group === name).map((row) => row.node),
    );
  };
  const back = menuButton('Back', leave, 'primary');
  const node = element(
    'main',
    { class: 'page controls', 'aria-label': 'Controls' },
    element(
      'div',
      { class: 'panel wide' },
      element('h2', { class: 'page-name' }, 'Controls'),
      element(
        'div',
        { class: 'columns' },
        group('faith', mouseAim),
        element('div', {}, group('willow'), group('game')),
        group('wheel'),
      ),
      element('p', { class: 'binding-note' }, WILLOW_DRIVES),
      element(
        'nav',
        { class: 'buttons' },
        back,
        menuButton('Sticks', links.sticks),
        menuButton('Back to the defaults', () => commands.ask(askForDefaults())),
      ),
    ),
  );

  const askForDefaults = () => ({
    title: 'Back to the defaults?',
    text: 'All keys and buttons do again what they did at first. What you have set is forgotten.',
    choices: [
      {
        label: 'Back to the defaults',
        choose: () => commands.changeSettings({ bindings: labels.defaultBindings }),
      },
      { label: 'Keep mine', choose: () => undefined },
    ],
  });

  return {
    node,
    /** The page is higher than most windows: what is seen first is its beginning. */
    get start() {
      return rows.find((row) => !row.node.hidden)?.node ?? back;
    },
    back: leave,
    update(state: GameState) {
      ({ bindings } = state.settings);
      ({ device } = state);
      const pad = isPadDevice(device);
      for (const show of showSticks) show(pad);
      mouseAim.hidden = pad || state.settings.aim !== 'mouse';
      for (const { place, node, prompt, direction, writeLack } of rows) {
        const bare = isBare(place);
        node.hidden = direction && pad;
        node.classList.toggle('unbound', bare);
        writeLack(bare ? `⚠ no ${pad ? 'button' : 'key'}` : '');
        prompt.update(shownOn(device), codesAt(bindings, place));
      }
    },
  };
}

/** Here the mouse's buttons are among the keys, whoever aims with what. */
const shownOn = (device: Device): Device => (device === 'keyboard' ? 'mouse' : device);

function stickLines(left: string, right?: string): HTMLElement {
  const node = element(
    'div',
    { class: 'stick-lines' },
    element('p', { class: 'stick-line' }, left, drawing(stickGlyph('left'))),
  );
  if (right)
    node.append(element('p', { class: 'stick-line' }, right, drawing(stickGlyph('right'))));
  return node;
}
