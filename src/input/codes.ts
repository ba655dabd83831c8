import { usLabel } from './keyLabels.ts';

/**
 * A physical key as `KeyboardEvent.code` names it, `Mouse0` to `Mouse4`, or a pad's button by its
 * place in the standard mapping (`PadA` is the lowest of the four, whatever is printed on it).
 */
export type Code = string;

/** The standard mapping's buttons in its own order, and the left stick as menus see it. */
export const PAD_CODES = [
  'PadA',
  'PadB',
  'PadX',
  'PadY',
  'PadLB',
  'PadRB',
  'PadLT',
  'PadRT',
  'PadBack',
  'PadStart',
  'PadLS',
  'PadRS',
  'PadUp',
  'PadDown',
  'PadLeft',
  'PadRight',
  'PadHome',
  'StickUp',
  'StickDown',
  'StickLeft',
  'StickRight',
] as const;

export const isPadCode = (code: Code): boolean => /^(Pad|Stick)/.test(code);

/**
 * What may be bound, named one by one: keys, buttons of the mouse and of the pad whose release the page is
 * sure to see. A key that no one thought of is not among them.
 */
const BINDABLE: readonly RegExp[] = [
  /^(Key[A-Z]|Digit\d|Arrow(Up|Down|Left|Right)|Page(Up|Down)|Shift(Left|Right)|Bracket(Left|Right))$/,
  /^Numpad(\d|Add|Subtract|Multiply|Divide|Decimal|Comma|Enter|Equal|Paren(Left|Right))$/,
  /^(Space|Enter|Backspace|Delete|Insert|Home|End|Intl(Backslash|Ro|Yen))$/,
  /^(Minus|Equal|Semicolon|Quote|Backquote|Backslash|Comma|Period|Slash)$/,
  /^Mouse[0-4]$/,
  /^Pad(A|B|X|Y|LB|RB|LT|RT|Back|Start|LS|RS|Up|Down|Left|Right)$/,
];

export const isBindable = (code: Code): boolean => BINDABLE.some((kind) => kind.test(code));

/** Why the others may not be, the first that fits. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^(Caps|Num|Scroll)Lock$/, 'stays down until it is pressed again: it would be held for ever'],
  [/^(Control|Alt|AltGraph|Meta|OS|Fn|Super|Hyper)/, 'begins shortcuts of the browser'],
  [/^Escape$/, 'always pauses'],
  [/^Tab$/, 'walks the menus'],
  [/^Stick/, 'moves and walks the menus'],
  [/./, 'belongs to the browser or the system'],
];

/** A sentence that says why a key cannot be bound, or null for one that can. `''`: the browser has no name for it. */
export function whyNotBindable(code: Code): string | null {
  if (isBindable(code)) return null;
  const reason = REFUSALS.find(([which]) => which.test(code))?.[1];
  return reason === undefined
    ? 'The browser does not say which key that is. Take another one.'
    : `${usLabel(code)} ${reason}. Take another one.`;
}
