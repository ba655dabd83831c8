import type { ButtonName } from '../sim/core/inputFrame.ts';

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

/** The buttons that each seat has; the simulation reads them from `InputFrame`. */
export const SEAT_BUTTONS = { faith: FAITH_BUTTONS, willow: WILLOW_BUTTONS } as const;

export type FaithAction = Direction | (typeof FAITH_BUTTONS)[number];
export type WillowAction = Direction | (typeof WILLOW_BUTTONS)[number];

/** What the game does rather than a heroine; never part of an input frame. */
export const GAME_ACTIONS = ['pause', 'restart'] as const;
export type GameAction = (typeof GAME_ACTIONS)[number];

export type MenuAction = Direction | 'confirm' | 'back';

export type AppAction = { game: GameAction } | { menu: MenuAction };
