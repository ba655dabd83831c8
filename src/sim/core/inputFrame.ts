/**
 * One player's input for one tick, packed into an unsigned 32-bit integer: buttons in bits 0–15,
 * the move stick in 16–23, the aim stick in 24–31. Sticks are quantised before the simulation
 * sees them, so that a replay holds exactly what was played.
 *
 * Move: 0 is centred, else 1 + direction × 3 + strength (32 directions, 3 strengths).
 * Aim: 0 is centred, else 1 + direction (128 directions). Direction 0 points east, clockwise on the screen.
 *
 * At the wheel the same bits are the wheel (95 places) and the pedals (127 places).
 */
import { cosTurns, sinTurns } from './maths.ts';

export type InputFrame = number;

/** Button bits. The second player presses the same bits; what they do is told by who holds them. */
export const BUTTON = {
  /** Faith: stake (held: thrust). Willow: globe of daylight. */
  attack: 1 << 0,
  /** Faith: kick. Willow: shield, while held. */
  kick: 1 << 1,
  /** Both: dash. */
  dash: 1 << 2,
  /** Faith: throw a stake. Willow: mend, while held. */
  throw: 1 << 3,
  /** Faith: lock the aim on the nearest threat, or let go. */
  lock: 1 << 4,
  /** Faith: ask Willow to amplify. Willow: amplify, while held. */
  orderAmplify: 1 << 5,
  /** Faith: ask Willow for a shield. */
  orderShield: 1 << 6,
  /** Faith: ask Willow to stay, or to come. */
  orderStay: 1 << 7,
  /** Both: pull the other up. */
  help: 1 << 8,
  /** Second player: join, or leave. */
  join: 1 << 9,
  /** After a defeat: once more from the segment's start. */
  retry: 1 << 10,
  /** Faith: fire (held: the larger forms of it). */
  fire: 1 << 11,
} as const;

export type ButtonName = keyof typeof BUTTON;

/** What the feet do at the wheel. */
export const PEDALS = ['gas', 'brake'] as const;
export type PedalName = (typeof PEDALS)[number];

export const MOVE_DIRECTIONS = 32;
export const MOVE_STRENGTHS = 3;
export const AIM_DIRECTIONS = 128;

const MOVE_CODES = 1 + MOVE_DIRECTIONS * MOVE_STRENGTHS;
const BUTTON_BITS = Object.values(BUTTON).reduce((all, bit) => all | bit, 0);

/** Unit vectors × strength for every move code; strengths are 1/3, 2/3 and 1. */
const MOVE_X = new Float64Array(MOVE_CODES);
const MOVE_Y = new Float64Array(MOVE_CODES);
for (let direction = 0; direction < MOVE_DIRECTIONS; direction++) {
  for (let strength = 0; strength < MOVE_STRENGTHS; strength++) {
    const code = 1 + direction * MOVE_STRENGTHS + strength;
    const length = (strength + 1) / MOVE_STRENGTHS;
    MOVE_X[code] = cosTurns(direction / MOVE_DIRECTIONS) * length;
    MOVE_Y[code] = sinTurns(direction / MOVE_DIRECTIONS) * length;
  }
}

export const NO_INPUT: InputFrame = 0;

export function packInput(buttons: number, move: number, aim: number): InputFrame {
  return ((buttons & 0xffff) | (move << 16) | (aim << 24)) >>> 0;
}

export const buttonsOf = (frame: InputFrame): number => frame & 0xffff;
export const moveCodeOf = (frame: InputFrame): number => (frame >>> 16) & 0xff;
export const aimCodeOf = (frame: InputFrame): number => frame >>> 24;

/** East component of the move stick, −1 to 1. */
export const moveX = (frame: InputFrame): number => MOVE_X[(frame >>> 16) & 0xff] ?? 0;
/** South component of the move stick, −1 to 1. */
export const moveY = (frame: InputFrame): number => MOVE_Y[(frame >>> 16) & 0xff] ?? 0;

/** The aim stick's direction in whole turns clockwise from east, or −1 when centred. */
export function aimTurns(frame: InputFrame): number {
  const code = frame >>> 24;
  return code === 0 ? -1 : (code - 1) / AIM_DIRECTIONS;
}

/** Move code for a direction in turns and a strength of 0 (centred) to 3. */
export function moveCode(turns: number, strength: number): number {
  if (strength <= 0) return 0;
  return 1 + wrap(turns, MOVE_DIRECTIONS) * MOVE_STRENGTHS + Math.min(strength, MOVE_STRENGTHS) - 1;
}

/** Aim code for a direction in turns. */
export const aimCode = (turns: number): number => 1 + wrap(turns, AIM_DIRECTIONS);

/** Of 96 codes besides 0: 1 is full left, 95 full right. */
const STEER_MIDDLE = 48;
const STEER_PLACES = 47;
const PEDAL_MIDDLE = 64;
const PEDAL_PLACES = 63;

/** Code for the wheel in place of the move stick, −1 left to 1 right. */
export const steerCode = (steer: number): number => {
  const code = Math.round(Math.min(1, Math.max(-1, steer)) * STEER_PLACES);
  return code === 0 ? 0 : STEER_MIDDLE + code;
};

/** Code for the pedals in place of the aim stick, −1 brake to 1 throttle. */
export const pedalCode = (pedal: number): number => {
  const code = Math.round(Math.min(1, Math.max(-1, pedal)) * PEDAL_PLACES);
  return code === 0 ? 0 : PEDAL_MIDDLE + code;
};

/** Where the wheel is, −1 left to 1 right. */
export function steerOf(frame: InputFrame): number {
  const code = moveCodeOf(frame);
  return code === 0 ? 0 : Math.max(-1, Math.min(1, (code - STEER_MIDDLE) / STEER_PLACES));
}

/** Where the pedals are, −1 brake to 1 throttle. */
export function pedalOf(frame: InputFrame): number {
  const code = aimCodeOf(frame);
  return code === 0 ? 0 : Math.max(-1, Math.min(1, (code - PEDAL_MIDDLE) / PEDAL_PLACES));
}

/** Whether a packed number is a frame that `packInput` could have made: a replay may hold no other. */
export function isInputFrame(frame: number): boolean {
  return (
    Number.isInteger(frame) &&
    frame >= 0 &&
    frame <= 0xffffffff &&
    (buttonsOf(frame) & ~BUTTON_BITS) === 0 &&
    moveCodeOf(frame) < MOVE_CODES &&
    aimCodeOf(frame) <= AIM_DIRECTIONS
  );
}

function wrap(turns: number, directions: number): number {
  const index = Math.round(turns * directions) % directions;
  return index < 0 ? index + directions : index;
}
