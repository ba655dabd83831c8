import { aimCode, MOVE_STRENGTHS, moveCode } from '../sim/core/inputFrame.ts';

/** Radial dead zones, as shares of the stick's way. */
export interface DeadZones {
  readonly move: number;
  readonly aim: number;
  readonly wheel: number;
}

export const DEFAULT_DEAD_ZONES: DeadZones = { move: 0.2, aim: 0.35, wheel: 0.12 };

/** Within so much of the rim counts as the rim. */
export const RIM = 0.08;

/** How far a stick is pushed beyond a dead zone, rescaled so that it begins at 0 and ends at 1. */
function pushBeyond(x: number, y: number, deadZone: number): number {
  const push = Math.hypot(x, y);
  if (!(push > deadZone)) return 0;
  return Math.min(1, (push - deadZone) / (1 - RIM - deadZone));
}

/** How far a stick is pushed to one side, −1 to 1: a little counts for less than its share, so that small turns are easy. */
export function pushAlong(x: number, deadZone: number): number {
  const push = pushBeyond(x, 0, deadZone);
  return Math.sign(x) * push * (0.55 + 0.45 * push);
}

/** The move stick as the simulation sees it: 32 directions, 3 strengths. */
export function quantiseMove(x: number, y: number, deadZone: number): number {
  const push = pushBeyond(x, y, deadZone);
  return moveCode(turnsOf(x, y), Math.ceil(push * MOVE_STRENGTHS));
}

/** The aim stick as the simulation sees it: 128 directions, or centred. */
export function quantiseAim(x: number, y: number, deadZone: number): number {
  return pushBeyond(x, y, deadZone) > 0 ? aimCode(turnsOf(x, y)) : 0;
}

/** Direction in turns clockwise from east; y points down, on sticks as on the screen. */
const turnsOf = (x: number, y: number): number => Math.atan2(y, x) / (2 * Math.PI);
