import type { Device, GameCommands, GameState } from '../../app/game.ts';
import { element, textWriter } from '../dom.ts';
import { codeGlyph, codeName } from '../glyphs/glyphs.ts';
import { codesAt, type BindingPlace, type Bindings, type Labels } from '../labels.ts';
import { captureCode, type Capture } from '../menu/captureCode.ts';
import { menuButton } from '../menu/items.ts';
import { focusItem } from '../menu/menu.ts';
import { askForKey } from './askForKey.ts';
import { fullName, wordsOf } from './bindingWords.ts';
import type { Page } from './page.ts';

/** A press that was captured must not walk the menu as well. */
const DEAF_MS = 200;
/** So long a press is waited for: whoever has no Escape at hand waits. */
const WAIT_MS = 20_000;

const PRESS = 'Press the key or button now. Escape, or waiting, leaves it as it is.';

/** The keys and buttons of one action: each can be changed or removed, and others added. */
export function createBinding(
  commands: GameCommands,
  labels: Labels,
  links: { readonly back: () => void },
): Page & { show(place: BindingPlace): void; poll(): void } {
  const { rebinding } = labels;
  let place: BindingPlace = { group: 'faith', action: 'attack' };
  let bindings: Bindings = labels.defaultBindings;
  let device: Device = 'keyboard';
  let capture: Capture | null = null;
  let deafUntilMs = 0;
  let shownCodes: readonly string[] | null = null;

  const heading = element('h2', { class: 'page-name' });
  const note = element('p', { class: 'binding-note' });
  const keys = element('ul', { class: 'binding-keys' });
  const status = element('p', { class: 'capture-status', role: 'status' });
  const writeHeading = textWriter(heading);
  const writeNote = textWriter(note);
  const writeStatus = textWriter(status);
  const add = menuButton('Add a key or button', () => {
    if (rebinding.hasRoom(bindings, place)) capturePress(add, null);
    else writeStatus('It has as many as fit. Change or remove one.');
  });
  const done = menuButton('Done', links.back, 'primary');
  const panel = element(
    'div',
    { class: 'panel' },
    heading,
    note,
    keys,
    status,
    element('nav', { class: 'buttons' }, add, done),
  );
  const node = element('main', { class: 'page binding-page', 'aria-label': 'Keys' }, panel);

  const nameOf = (code: string): string => codeName(device, code, labels.key);

  /** Waits for a press, for a new code or one in the place of `instead`. */
  function capturePress(row: HTMLElement, instead: string | null): void {
    row.classList.add('waiting');
    writeStatus(PRESS);
    const endMs = performance.now() + WAIT_MS;
    capture = captureCode(row, labels.padCodes, endMs, {
      refuse(code) {
        const words = rebinding.whyNotBindable(code);
        if (words !== null) writeStatus(words);
        return words !== null;
      },
      done(code) {
        capture = null;
        deafUntilMs = performance.now() + DEAF_MS;
        row.classList.remove('waiting');
        writeStatus('');
        if (code !== null && code !== instead) take(code, instead);
      },
    });
  }

  function take(code: string, instead: string | null): void {
    if (codesAt(bindings, place).includes(code)) {
      writeStatus(`${nameOf(code)} is among them already.`);
      return;
    }
    const holders = rebinding.holdersOf(bindings, place, code);
    if (holders.length === 0) set(rebinding.bindCode(bindings, place, code, instead));
    else
      commands.ask(askForKey(rebinding, nameOf, bindings, { place, code, instead, holders }, set));
  }

  function set(next: Bindings): void {
    commands.changeSettings({ bindings: next });
  }

  function remove(code: string): void {
    const at = codesAt(bindings, place).indexOf(code);
    set(rebinding.unbindCode(bindings, place, code));
    const rest = keys.querySelectorAll<HTMLElement>('.remove-key');
    focusItem(rest[Math.min(at, rest.length - 1)] ?? add);
  }

  function keyRow(code: string): HTMLElement {
    const glyph = element('span', { class: 'prompt' }, codeGlyph(device, code, labels.key));
    if (code === 'Escape') {
      return element('li', { class: 'key-row' }, glyph, element('span', {}, 'always'));
    }
    const name = nameOf(code);
    const change = menuButton('Change', () => capturePress(change, code), 'small');
    change.setAttribute('aria-label', `Change ${name}`);
    const removal = menuButton('Remove', () => remove(code), 'small remove-key');
    removal.setAttribute('aria-label', `Remove ${name}`);
    return element('li', { class: 'key-row' }, glyph, change, removal);
  }

  return {
    node,
    get start() {
      return add;
    },
    back: links.back,
    intercept: () => capture !== null || performance.now() < deafUntilMs,
    show(next) {
      place = next;
      shownCodes = null;
      writeStatus('');
    },
    poll() {
      capture?.poll(performance.now());
    },
    update(state: GameState) {
      if (capture && state.question) capture.cancel();
      ({ bindings } = state.settings);
      ({ device } = state);
      const { name, note: more } = wordsOf(place);
      writeHeading(name);
      writeNote(more ?? '');
      node.setAttribute('aria-label', `Keys for ${fullName(place)}`);
      const codes = codesAt(bindings, place);
      if (codes === shownCodes) return;
      shownCodes = codes;
      keys.replaceChildren(
        ...(codes.length > 0
          ? codes.map(keyRow)
          : [element('li', { class: 'no-key' }, '⚠ No key and no button')]),
      );
    },
  };
}
