import type { ButtonName, PedalName } from '../sim/core/inputFrame.ts';

/** Who may be played: the first player is Faith, the second Willow. */
export const SEATS = ['faith', 'willow'] as const;
export type Seat = (typeof SEATS)[number];

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const FAITH_BUTTONS = [
  'attack',
  'kick',
  'dash',
  'throw',
  'fire',
  'lock',
  'help',
  'orderAmplify',
  'orderShield',
  'orderStay',
] as const satisfies readonly ButtonName[];

const WILLOW_BUTTONS = [
  'attack',
  'kick',
  'dash',
  'throw',
  'orderAmplify',
  'help',
  'join',
] as const satisfies readonly ButtonName[];

/** What the simulation reads at the wheel: handbrake, boost, horn, back onto the road. */
export const WHEEL_BUTTONS = [
  'dash',
  'fire',
  'help',
  'lock',
] as const satisfies readonly ButtonName[];

/** The buttons that each seat has on foot; the simulation reads them from `InputFrame`. */
export const SEAT_BUTTONS = { faith: FAITH_BUTTONS, willow: WILLOW_BUTTONS } as const;

/** What answers in a talk, at the wheel as on foot. */
export const ANSWERS: readonly string[] = ['attack', 'kick', 'throw'] satisfies ButtonName[];

export type FaithAction = Direction | (typeof FAITH_BUTTONS)[number];
export type WillowAction = Direction | (typeof WILLOW_BUTTONS)[number];
export type WheelAction = 'left' | 'right' | PedalName | (typeof WHEEL_BUTTONS)[number];

/** What of a heroine's directions and buttons each action at the wheel is. */
export const AT_WHEEL: Readonly<Record<WheelAction, FaithAction>> = {
  left: 'left',
  right: 'right',
  gas: 'up',
  brake: 'down',
  dash: 'dash',
  fire: 'fire',
  help: 'help',
  lock: 'lock',
};

/** What the game does rather than a heroine; never part of an input frame. */
export const GAME_ACTIONS = ['pause', 'restart'] as const;
export type GameAction = (typeof GAME_ACTIONS)[number];

export type MenuAction = Direction | 'confirm' | 'back';

export type AppAction = { game: GameAction } | { menu: MenuAction };
