import { element } from '../dom.ts';

const NAMES: Readonly<Record<string, string>> = {
  '↑': 'up arrow',
  '↓': 'down arrow',
  '←': 'left arrow',
  '→': 'right arrow',
};

/** A key with what is printed on it. */
export function keyGlyph(label: string): HTMLElement {
  const name = NAMES[label];
  return element('kbd', { class: 'glyph key', ...(name && { 'aria-label': name }) }, label);
}

const BUTTON_NAMES = ['left', 'middle', 'right'] as const;
const BUTTON_PATHS = [
  'M6 14V12C6 6 9 3 15 3V14Z',
  'M13.5 6H18.5V13H13.5Z',
  'M26 14V12C26 6 23 3 17 3V14Z',
] as const;

/** A mouse with one of its buttons lit (0 left, 1 middle, 2 right), or the whole mouse, for moving it. */
export function mouseGlyph(button: 0 | 1 | 2 | null): string {
  const name = button === null ? 'mouse' : `${BUTTON_NAMES[button]} mouse button`;
  const lit = button === null ? '' : `<path d="${BUTTON_PATHS[button]}" fill="#ffb35a"/>`;
  return `<svg class="glyph" viewBox="0 0 32 32" role="img" aria-label="${name}"><path d="M6 12C6 6 9 3 16 3S26 6 26 12V20C26 26 22 29 16 29S6 26 6 20Z" fill="#170d20"/>${lit}<path d="M6 12C6 6 9 3 16 3S26 6 26 12V20C26 26 22 29 16 29S6 26 6 20ZM6 14H26M16 3V14" fill="none" stroke="#b7cbe6" stroke-width="2" stroke-linejoin="round"/></svg>`;
}
