import { element } from '../dom.ts';
import { stepChoice, stepPart } from './menuModel.ts';

/** What left and right do to an item that holds a value. */
const ADJUSTERS = new WeakMap<Element, (direction: 1 | -1) => void>();

export const adjusterOf = (item: Element) => ADJUSTERS.get(item);

export function setAdjuster(item: Element, adjust: (direction: 1 | -1) => void): void {
  ADJUSTERS.set(item, adjust);
}

/** Something to press. Keys and pads press it through the menu, so that no press counts twice. */
export function menuButton(
  label: string,
  press: () => void,
  className = '',
  note: Node | null = null,
): HTMLButtonElement {
  const node = element('button', { type: 'button', class: `item ${className}` });
  node.append(element('span', { class: 'item-label' }, label));
  if (note) node.append(note);
  node.addEventListener('click', () => {
    if (node.getAttribute('aria-disabled') !== 'true') press();
  });
  return node;
}

/** A row that shows one value of the settings. `update` shows a new one. */
export interface ValueRow<Value> {
  readonly node: HTMLElement;
  update(value: Value): void;
}

/** One of a few named values side by side. */
export function choiceRow<Value extends string | number>(
  label: string,
  choices: readonly { value: Value; label: string }[],
  write: (value: Value) => void,
): ValueRow<Value> {
  const values = choices.map(({ value }) => value);
  let current = values[0]!;
  const options = choices.map((choice) => {
    const option = element('span', { class: 'option' }, choice.label);
    option.addEventListener('click', () => {
      write(choice.value);
    });
    return option;
  });
  const node = element(
    'div',
    {
      class: 'item row',
      tabindex: 0,
      role: 'slider',
      'aria-label': label,
      'aria-valuemin': 0,
      'aria-valuemax': values.length - 1,
    },
    element('span', { class: 'row-label' }, label),
    element('span', { class: 'options' }, ...options),
  );
  setAdjuster(node, (direction) => {
    write(stepChoice(values, current, direction));
  });
  return {
    node,
    update(value) {
      current = value;
      const index = values.indexOf(value);
      node.setAttribute('aria-valuenow', String(index));
      node.setAttribute('aria-valuetext', choices[index]?.label ?? '');
      options.forEach((option, i) => option.classList.toggle('chosen', i === index));
    },
  };
}

/** A part of 0 to 1, shown in percent. */
export function sliderRow(label: string, write: (part: number) => void): ValueRow<number> {
  let current = 0;
  const track = element('span', { class: 'track' }, element('i', { class: 'track-fill' }));
  const words = element('span', { class: 'row-value' });
  const node = element(
    'div',
    {
      class: 'item row',
      tabindex: 0,
      role: 'slider',
      'aria-label': label,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
    },
    element('span', { class: 'row-label' }, label),
    track,
    words,
  );
  const follow = (event: PointerEvent) => {
    const box = track.getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    write(Math.min(1, Math.max(0, Math.round(part * 20) / 20)));
  };
  track.addEventListener('pointerdown', (event) => {
    track.setPointerCapture(event.pointerId);
    follow(event);
  });
  track.addEventListener('pointermove', (event) => {
    if (track.hasPointerCapture(event.pointerId)) follow(event);
  });
  setAdjuster(node, (direction) => {
    write(stepPart(current, direction));
  });
  return {
    node,
    update(part) {
      current = part;
      const percent = Math.round(part * 100);
      node.setAttribute('aria-valuenow', String(percent));
      node.setAttribute('aria-valuetext', percent === 0 ? 'none' : `${String(percent)} %`);
      words.textContent = percent === 0 ? 'none' : `${String(percent)} %`;
      node.style.setProperty('--part', String(part));
    },
  };
}

/** A whole number between two ends, in even steps. */
export function amountRow(
  label: string,
  { least, most, step }: { least: number; most: number; step: number },
  unit: string,
  write: (amount: number) => void,
): ValueRow<number> {
  let current = 0;
  const words = element('span', { class: 'row-value' });
  const node = element(
    'div',
    {
      class: 'item row',
      tabindex: 0,
      role: 'slider',
      'aria-label': label,
      'aria-valuemin': least,
      'aria-valuemax': most,
    },
    element('span', { class: 'row-label' }, label),
    element('span', { class: 'track' }, element('i', { class: 'track-fill' })),
    words,
  );
  setAdjuster(node, (direction) => {
    const stepped = (Math.round(current / step) + direction) * step;
    write(Math.min(most, Math.max(least, stepped)));
  });
  return {
    node,
    update(amount) {
      current = amount;
      const text = `${String(amount)} ${unit}`;
      node.setAttribute('aria-valuenow', String(amount));
      node.setAttribute('aria-valuetext', text);
      words.textContent = text;
      node.style.setProperty('--part', String((amount - least) / (most - least)));
    },
  };
}

/** On or off. */
export function toggleRow(label: string, write: (on: boolean) => void): ValueRow<boolean> {
  let current = false;
  const node = element(
    'button',
    { type: 'button', class: 'item row', role: 'switch' },
    element('span', { class: 'row-label' }, label),
    element('span', { class: 'switch', 'aria-hidden': true }),
  );
  node.addEventListener('click', () => {
    write(!current);
  });
  setAdjuster(node, (direction) => {
    if (current !== direction > 0) write(direction > 0);
  });
  return {
    node,
    update(on) {
      current = on;
      node.setAttribute('aria-checked', String(on));
    },
  };
}
