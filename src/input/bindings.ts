import { DIRECTIONS, GAME_ACTIONS, SEAT_BUTTONS } from './actions.ts';
import type { FaithAction, GameAction, MenuAction, WillowAction } from './actions.ts';

/**
 * A physical key as `KeyboardEvent.code` names it, `Mouse0` to `Mouse4`, or a pad's button by its
 * place in the standard mapping (`PadA` is the lowest of the four, whatever is printed on it).
 */
export type Code = string;

type Codes<Action extends string> = Readonly<Record<Action, readonly Code[]>>;

/** Which codes stand for which action. On a pad the sticks move and aim; they are not in the table. */
export interface Bindings {
  readonly faith: Codes<FaithAction>;
  readonly willow: Codes<WillowAction>;
  readonly game: Codes<GameAction>;
}

export type BindingGroup = keyof Bindings;

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

/**
 * Faith: one hand on WASD and the other on J K L ; or one on the arrows and the other on Z X C V B;
 * who has the mouse in the right hand reaches F with the left.
 * Willow: one hand on the number pad and the other on the six keys left of it. Shift is left alone,
 * since five presses of it open a dialogue of the system's.
 */
export const DEFAULT_BINDINGS: Bindings = {
  faith: {
    up: ['KeyW', 'ArrowUp'],
    down: ['KeyS', 'ArrowDown'],
    left: ['KeyA', 'ArrowLeft'],
    right: ['KeyD', 'ArrowRight'],
    attack: ['KeyJ', 'KeyZ', 'Mouse0', 'PadX', 'PadRT'],
    kick: ['KeyK', 'KeyX', 'Mouse2', 'PadB'],
    dash: ['Space', 'PadA', 'PadLT'],
    throw: ['KeyL', 'KeyC', 'Mouse1', 'PadY'],
    fire: ['KeyF', 'Semicolon', 'KeyB', 'PadRB'],
    lock: ['KeyI', 'KeyV', 'PadRS'],
    help: ['KeyQ', 'KeyH', 'PadLB'],
    orderAmplify: ['KeyU', 'Digit1', 'PadUp'],
    orderShield: ['KeyO', 'Digit2', 'PadLeft'],
    orderStay: ['KeyP', 'Digit3', 'PadDown'],
  },
  willow: {
    up: ['Numpad8'],
    down: ['Numpad5', 'Numpad2'],
    left: ['Numpad4'],
    right: ['Numpad6'],
    attack: ['Delete', 'PadX', 'PadRT'],
    kick: ['End', 'PadB', 'PadLT'],
    dash: ['Numpad0', 'PadA'],
    throw: ['PageDown', 'PadY'],
    orderAmplify: ['PageUp', 'PadRB', 'PadUp'],
    help: ['Home', 'PadLB'],
    join: ['Insert', 'NumpadEnter', 'PadBack'],
  },
  game: {
    pause: ['Escape', 'PadStart'],
    restart: ['KeyR', 'PadBack'],
  },
};

/** Menus answer to these whatever the player has bound, so that nobody can lock themselves out. */
export const MENU_CODES: Codes<MenuAction> = {
  up: ['ArrowUp', 'KeyW', 'PadUp', 'StickUp'],
  down: ['ArrowDown', 'KeyS', 'PadDown', 'StickDown'],
  left: ['ArrowLeft', 'KeyA', 'PadLeft', 'StickLeft'],
  right: ['ArrowRight', 'KeyD', 'PadRight', 'StickRight'],
  confirm: ['Enter', 'NumpadEnter', 'KeyJ', 'KeyZ', 'PadA'],
  back: ['Escape', 'Backspace', 'PadB'],
};

const ACTIONS: Readonly<Record<BindingGroup, readonly string[]>> = {
  faith: [...DIRECTIONS, ...SEAT_BUTTONS.faith],
  willow: [...DIRECTIONS, ...SEAT_BUTTONS.willow],
  game: GAME_ACTIONS,
};

const GROUPS = ['faith', 'willow', 'game'] as const satisfies readonly BindingGroup[];

/** Keys that the browser or the system needs; they cannot be bound. */
const RESERVED =
  /^(Control|Meta|OS|Alt|Stick)(Up|Down|Left|Right)$|^(F\d+|Tab|ContextMenu|PrintScreen|Escape|PadHome)$/;
const CODE = /^[A-Z][A-Za-z0-9]{0,24}$/;
const MOST_CODES = 6;

export const isPadCode = (code: Code): boolean => /^(Pad|Stick)/.test(code);

const isBindable = (code: Code): boolean => CODE.test(code) && !RESERVED.test(code);

/**
 * The table with `code` as the only key (or, for a pad's code, the only pad button) of one action.
 * Whatever else the same press would have done is unbound: a key does one thing.
 * Throws RangeError for a code that cannot be bound or an action that the group does not have.
 */
export function bind(
  bindings: Bindings,
  group: BindingGroup,
  action: string,
  code: Code,
): Bindings {
  if (!isBindable(code))
    throw new RangeError(`${code} belongs to the browser and cannot be bound.`);
  if (!ACTIONS[group].includes(action)) throw new RangeError(`${group} has no action ${action}.`);
  return mapCodes(bindings, (otherGroup, otherAction, codes) => {
    if (otherGroup === group && otherAction === action) {
      const rest = codes.filter((other) => isPadCode(other) !== isPadCode(code) || isFixed(other));
      return [code, ...rest];
    }
    const clashes = !isPadCode(code) || padOwner(otherGroup) === padOwner(group);
    return clashes ? codes.filter((other) => other !== code) : codes;
  });
}

/**
 * A table read from a file: what is not a list of codes falls back to the default, action by action. An
 * action that the file does not know yet takes no code from one that it does.
 */
export function readBindings(stored: unknown): Bindings {
  const groups = isRecord(stored) ? stored : {};
  const actionsOf = (group: string): Record<string, unknown> => {
    const actions = groups[group];
    return isRecord(actions) ? actions : {};
  };
  const isTaken = (group: BindingGroup, code: Code): boolean =>
    GROUPS.some(
      (other) =>
        (!isPadCode(code) || padOwner(other) === padOwner(group)) &&
        Object.values(actionsOf(other)).some((codes) => isCodeList(codes) && codes.includes(code)),
    );
  return mapCodes(DEFAULT_BINDINGS, (group, action, codes) => {
    const found = actionsOf(group)[action];
    if (found === undefined) return codes.filter((code) => isFixed(code) || !isTaken(group, code));
    const usable = isCodeList(found) && codes.filter(isFixed).every((code) => found.includes(code));
    return usable ? found : codes;
  });
}

/** Escape always pauses: it cannot be bound to anything else, nor taken away. */
const isFixed = (code: Code): boolean => code === 'Escape';

/** Each player has a pad of their own; the game's own actions are on the first player's. */
const padOwner = (group: BindingGroup): string => (group === 'willow' ? 'willow' : 'faith');

function mapCodes(
  bindings: Bindings,
  codesFor: (group: BindingGroup, action: string, codes: readonly Code[]) => readonly Code[],
): Bindings {
  const mapGroup = <Action extends string>(group: BindingGroup, table: Codes<Action>) =>
    Object.fromEntries(
      Object.entries<readonly Code[]>(table).map(([action, codes]) => [
        action,
        codesFor(group, action, codes),
      ]),
    ) as Codes<Action>;
  return {
    faith: mapGroup('faith', bindings.faith),
    willow: mapGroup('willow', bindings.willow),
    game: mapGroup('game', bindings.game),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCodeList = (value: unknown): value is Code[] =>
  Array.isArray(value) &&
  value.length <= MOST_CODES &&
  value.every((code) => typeof code === 'string' && (isBindable(code) || isFixed(code)));
