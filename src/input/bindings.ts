import {
  ANSWERS,
  AT_WHEEL,
  DIRECTIONS,
  GAME_ACTIONS,
  SEAT_BUTTONS,
  WHEEL_BUTTONS,
} from './actions.ts';
import type { FaithAction, GameAction, MenuAction, WheelAction, WillowAction } from './actions.ts';
import { isBindable, isPadCode } from './codes.ts';
import type { Code } from './codes.ts';

type Codes<Action extends string> = Readonly<Record<Action, readonly Code[]>>;

/**
 * Which codes stand for which action. On a pad the sticks move, aim and steer; they are not in the table.
 * At the wheel `wheel` is Faith's, and what her player answers with; Willow drives with her own directions,
 * dash and help, or with `wheel` on a pad of her own.
 */
export interface Bindings {
  readonly faith: Codes<FaithAction>;
  readonly willow: Codes<WillowAction>;
  readonly wheel: Codes<WheelAction>;
  readonly game: Codes<GameAction>;
}

export type BindingGroup = keyof Bindings;

/** One action of one group. */
export interface BindingPlace {
  readonly group: BindingGroup;
  readonly action: string;
}

/** The most codes that one action has. */
export const MOST_CODES = 6;

const PEDALS: Partial<Codes<WheelAction>> = { gas: ['PadRT'], brake: ['PadLT'] };
const TRIGGERS: readonly Code[] = ['PadLT', 'PadRT'];

/**
 * Faith: one hand on WASD and the other on J K L ; or one on the arrows and the other on Z X C V B;
 * who has the mouse in the right hand reaches F with the left.
 * Willow: one hand on the number pad and the other on the six keys left of it. Shift is left alone,
 * since five presses of it open a dialogue of the system's.
 */
const ON_FOOT: Omit<Bindings, 'wheel'> = {
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

/** At the wheel as on foot: what runs steers and drives, and the triggers are pedals. */
function wheelLike(faith: Bindings['faith']): Bindings['wheel'] {
  const codesFor = (action: WheelAction): readonly Code[] => [
    ...(PEDALS[action] ?? []),
    ...faith[AT_WHEEL[action]].filter((code) => !TRIGGERS.includes(code)).slice(0, MOST_CODES - 1),
  ];
  return Object.fromEntries(
    (Object.keys(AT_WHEEL) as WheelAction[]).map((action) => [action, codesFor(action)]),
  ) as unknown as Bindings['wheel'];
}

export const DEFAULT_BINDINGS: Bindings = {
  faith: ON_FOOT.faith,
  willow: ON_FOOT.willow,
  wheel: wheelLike(ON_FOOT.faith),
  game: ON_FOOT.game,
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

/** All actions of each group. */
const ACTIONS: Readonly<Record<BindingGroup, readonly string[]>> = {
  faith: [...DIRECTIONS, ...SEAT_BUTTONS.faith],
  willow: [...DIRECTIONS, ...SEAT_BUTTONS.willow],
  wheel: ['left', 'right', 'gas', 'brake', ...WHEEL_BUTTONS],
  game: GAME_ACTIONS,
};

/** Escape always pauses: it cannot be bound to anything else, nor taken away. */
export const isFixed = (code: Code): boolean => code === 'Escape';

/** Whether two actions would answer to the same press of `code` if both had it. */
export function meet(one: BindingPlace, other: BindingPlace, code: Code): boolean {
  if (one.group === other.group) return one.action !== other.action;
  if (one.group === 'wheel') return meetsWheel(other, one.action, code);
  if (other.group === 'wheel') return meetsWheel(one, other.action, code);
  const isWillows = one.group === 'willow' || other.group === 'willow';
  // each player has a pad of their own; the game's own actions are on the first player's
  return !(isPadCode(code) && isWillows);
}

/** Nobody runs at the wheel, but talks go on; and of the triggers, which answer too, the pedals have the better right. */
function meetsWheel({ group, action }: BindingPlace, atWheel: string, code: Code): boolean {
  if (group === 'game' || (group === 'willow' && !isPadCode(code))) return true;
  const isPedal = isPadCode(code) && atWheel in PEDALS;
  return action === 'join' || (ANSWERS.includes(action) && !isPedal);
}

/** The codes of an action. Throws RangeError for an action that the group does not have. */
export function codesAt(bindings: Bindings, { group, action }: BindingPlace): readonly Code[] {
  if (!ACTIONS[group].includes(action)) throw new RangeError(`${group} has no action ${action}.`);
  return (bindings[group] as Codes<string>)[action] ?? [];
}

/**
 * A table read from a file. What is not a list of codes falls back to the default, action by action, and takes no
 * code there from an action that the file knows. Who drove before the wheel had keys of its own goes on driving
 * with those for running.
 */
export function readBindings(stored: unknown): Bindings {
  const groups = isRecord(stored) ? stored : {};
  const listAt = ({ group, action }: BindingPlace): readonly Code[] | null => {
    const actions = groups[group];
    const codes = isRecord(actions) ? actions[action] : undefined;
    const fixed = codesAt(DEFAULT_BINDINGS, { group, action }).filter(isFixed);
    return isCodeList(codes) && fixed.every((code) => codes.includes(code))
      ? codes.filter((code) => isFixed(code) || isBindable(code))
      : null;
  };
  const isTaken = (place: BindingPlace, code: Code): boolean =>
    placesOf(DEFAULT_BINDINGS).some(
      (other) => meet(place, other, code) && (listAt(other)?.includes(code) ?? false),
    );
  const read = mapCodes(
    DEFAULT_BINDINGS,
    (place, codes) =>
      listAt(place) ?? codes.filter((code) => isFixed(code) || !isTaken(place, code)),
  );
  return isRecord(groups['wheel']) ? read : { ...read, wheel: wheelLike(read.faith) };
}

/** Every action of a table. */
export const placesOf = (bindings: Bindings): BindingPlace[] =>
  GROUPS.flatMap((group) => Object.keys(bindings[group]).map((action) => ({ group, action })));

/** The table with other codes. */
export function mapCodes(
  bindings: Bindings,
  codesFor: (place: BindingPlace, codes: readonly Code[]) => readonly Code[],
): Bindings {
  const mapGroup = <Action extends string>(group: BindingGroup, table: Codes<Action>) =>
    Object.fromEntries(
      Object.entries<readonly Code[]>(table).map(([action, codes]) => [
        action,
        codesFor({ group, action }, codes),
      ]),
    ) as Codes<Action>;
  return {
    faith: mapGroup('faith', bindings.faith),
    willow: mapGroup('willow', bindings.willow),
    wheel: mapGroup('wheel', bindings.wheel),
    game: mapGroup('game', bindings.game),
  };
}

const GROUPS = ['faith', 'willow', 'wheel', 'game'] as const satisfies readonly BindingGroup[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CODE = /^[A-Z][A-Za-z0-9]{0,24}$/;

const isCodeList = (value: unknown): value is Code[] =>
  Array.isArray(value) &&
  value.length <= MOST_CODES &&
  value.every((code) => typeof code === 'string' && CODE.test(code));
