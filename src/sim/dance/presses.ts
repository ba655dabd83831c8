import {
  BUTTON,
  MOVE_DIRECTIONS,
  MOVE_STRENGTHS,
  buttonsOf,
  moveCodeOf,
  type InputFrame,
} from '../core/inputFrame.ts';
import type { DanceMove } from './beatMap.ts';

/** A stick that leans less than this is centred. */
const LEAST_STRENGTH = 2;
const SIDES = ['right', 'down', 'left', 'up'] as const;
/** Directions of the stick from one side to the next. */
const SIDE_DIRECTIONS = MOVE_DIRECTIONS / SIDES.length;

/**
 * The move that begins in this frame, or null. Of what begins at once the first counts: right and left before down
 * and up, so that a diagonal is no two moves.
 */
export function pressedMove(frame: InputFrame, previous: InputFrame): DanceMove | null {
  const leant = leaning(frame) & ~leaning(previous);
  for (const side of [0, 2, 1, 3]) if ((leant & (1 << side)) !== 0) return SIDES[side]!;
  const pressed = buttonsOf(frame) & ~buttonsOf(previous);
  if ((pressed & BUTTON.attack) !== 0) return 'hold';
  return (pressed & BUTTON.kick) !== 0 ? 'turn' : null;
}

export const isHolding = (frame: InputFrame): boolean => (buttonsOf(frame) & BUTTON.attack) !== 0;

/**
 * The sides that the stick leans to, a bit each. Exactly between two it leans to both: a second key is a press of its
 * own while the first is still down, and letting go of it is none.
 */
function leaning(frame: InputFrame): number {
  const code = moveCodeOf(frame);
  if (code === 0 || ((code - 1) % MOVE_STRENGTHS) + 1 < LEAST_STRENGTH) return 0;
  const direction = Math.floor((code - 1) / MOVE_STRENGTHS);
  const side = Math.floor(direction / SIDE_DIRECTIONS);
  const past = direction % SIDE_DIRECTIONS;
  const next = (side + 1) % SIDES.length;
  if (past === SIDE_DIRECTIONS / 2) return (1 << side) | (1 << next);
  return 1 << (past < SIDE_DIRECTIONS / 2 ? side : next);
}
