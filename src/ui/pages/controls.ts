import type { Device, GameCommands, GameState } from '../../app/game.ts';
import { drawing, element } from '../dom.ts';
import { codesOn, createPrompt } from '../glyphs/glyphs.ts';
import { mouseGlyph } from '../glyphs/keyGlyph.ts';
import { stickGlyph } from '../glyphs/padGlyph.ts';
import { codesOf } from '../glyphs/wheel.ts';
import type { BindingGroup, Bindings, Labels } from '../labels.ts';
import { menuButton } from '../menu/items.ts';
import { captureCode, type Capture } from '../menu/captureCode.ts';
import type { Page } from './page.ts';

type Words<Group extends BindingGroup> = Readonly<Record<keyof Bindings[Group], string>>;

/** What each action is called, in the order in which it is shown. */
const ACTION_WORDS: { readonly [Group in BindingGroup]: Words<Group> } = {
  faith: {
    up: 'Up',
    left: 'Left',
    down: 'Down',
    right: 'Right',
    attack: 'Stake; hold and let go: thrust',
    dash: 'Dash through a blow: reflex',
    kick: 'Kick, best into spikes',
    throw: 'Throw a stake; with empty hands, call; hold: circle',
    fire: 'Fire, once it has woken; hold for more',
    lock: 'Lock the aim, or let go',
    help: 'Pull Willow up; lift a crate',
    orderAmplify: '“Amplify!”',
    orderShield: '“Shield!”',
    orderStay: '“Stay!” or “Come!”',
  },
  willow: {
    join: 'Join or leave, at any moment',
    up: 'Up',
    left: 'Left',
    down: 'Down',
    right: 'Right',
    attack: 'Globe of daylight',
    dash: 'Dash',
    kick: 'Shield, while held',
    throw: 'Mend, while held',
    orderAmplify: 'Amplify, while held',
    help: 'Pull Faith up',
  },
  game: { pause: 'Pause', restart: 'Start over, at once' },
};

/** What drives: the same keys and buttons, with other words. */
const WHEEL_WORDS = {
  gas: 'Throttle',
  brake: 'Brake, then reverse',
  dash: 'Handbrake: slide',
  fire: 'Burn boost',
  help: 'Horn',
  lock: 'Back onto the road',
} as const;

const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'left', 'right']);
const MOST_GLYPHS = 3;
/** A press that was captured must not walk the menu as well. */
const DEAF_MS = 200;

const isPadDevice = (device: Device): boolean => device !== 'keyboard' && device !== 'mouse';

/** What does what, with the signs of the device in the player's hands; pressing a row binds it anew. */
export function createControls(
  commands: GameCommands,
  labels: Labels,
  links: { readonly back: () => void },
): Page & { poll(): void } {
  let bindings = labels.defaultBindings;
  let capture: Capture | null = null;
  let deafUntilMs = 0;
  const status = element('p', { class: 'capture-status', role: 'status' });
  const hint = 'Choose a line, then press the key or button that it should have.';
  status.textContent = hint;

  function rebind(row: HTMLElement, group: BindingGroup, action: string): void {
    row.classList.add('waiting');
    status.textContent = 'Press a key or a button now. Escape leaves it as it is.';
    capture = captureCode(row, labels.padCodes, (code) => {
      capture = null;
      deafUntilMs = performance.now() + DEAF_MS;
      row.classList.remove('waiting');
      status.textContent = hint;
      if (code === null) return;
      try {
        commands.changeSettings({ bindings: labels.bind(bindings, group, action, code) });
      } catch (error) {
        status.textContent = (error as Error).message;
      }
    });
  }

  const rows = groupNames().flatMap((group) =>
    Object.entries<string>(ACTION_WORDS[group]).map(([action, words]) => {
      const prompt = createPrompt(labels.key, MOST_GLYPHS);
      const direction = DIRECTIONS.has(action);
      const node = menuButton(
        words,
        () => {
          rebind(node, group, action);
        },
        `row binding ${direction ? 'direction' : ''}`,
        prompt.node,
      );
      return { group, action, node, prompt, direction };
    }),
  );
  const driven = Object.entries(WHEEL_WORDS).map(([name, words]) => {
    const prompt = createPrompt(labels.key);
    const node = element('p', { class: 'stick-line' }, words, prompt.node);
    return { action: name as keyof typeof WHEEL_WORDS, node, prompt };
  });
  const sticks = {
    faith: stickLines('Move', 'Aim'),
    willow: stickLines('Move'),
    game: element('div'),
  };
  const mouseAim = element('p', { class: 'stick-line' }, 'Aim', drawing(mouseGlyph(null)));
  const group = (name: BindingGroup, heading: string) =>
    element(
      'section',
      { class: 'group', 'aria-label': heading },
      element('h3', { class: 'group-name' }, heading),
      sticks[name],
      ...(name === 'faith' ? [mouseAim] : []),
      ...rows.filter((row) => row.group === name).map((row) => row.node),
    );
  const back = menuButton('Back', links.back, 'primary');
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
        group('faith', 'Faith'),
        element('div', {}, group('willow', 'Willow, the second player'), group('game', 'The game')),
        element(
          'section',
          { class: 'group wheel', 'aria-label': 'At the wheel' },
          element('h3', { class: 'group-name' }, 'At the wheel'),
          element('div', { class: 'stick-lines' }, ...driven.map(({ node }) => node)),
        ),
      ),
      status,
      element(
        'nav',
        { class: 'buttons' },
        back,
        menuButton('Back to the defaults', () => {
          commands.changeSettings({ bindings: labels.defaultBindings });
        }),
      ),
    ),
  );
  return {
    node,
    start: back,
    back: links.back,
    intercept: () => capture !== null || performance.now() < deafUntilMs,
    poll() {
      capture?.poll();
    },
    update({ settings, device }: GameState) {
      bindings = settings.bindings;
      const pad = isPadDevice(device);
      sticks.faith.hidden = !pad;
      sticks.willow.hidden = !pad;
      mouseAim.hidden = pad || settings.aim !== 'mouse';
      for (const row of rows) {
        const codes =
          (settings.bindings[row.group] as Record<string, readonly string[]>)[row.action] ?? [];
        row.node.hidden = row.direction && pad;
        row.node.classList.toggle('unbound', codesOn(device, codes).length === 0);
        row.prompt.update(device, codes);
      }
      for (const { action, prompt } of driven)
        prompt.update(device, codesOf(action, device, settings.bindings.faith));
    },
  };
}

const groupNames = () => Object.keys(ACTION_WORDS) as BindingGroup[];

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
