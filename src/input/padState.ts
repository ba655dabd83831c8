import { PAD_CODES } from './codes.ts';
import type { Code } from './codes.ts';

/** What is read of a browser's `Gamepad`. Drivers are known to leave out any of it. */
export interface PadReading {
  readonly id: string;
  readonly connected: boolean;
  readonly mapping: string;
  readonly buttons: readonly { readonly pressed: boolean; readonly value: number }[];
  readonly axes: readonly number[];
  readonly vibrationActuator?: {
    playEffect?(type: 'dual-rumble', effect: RumbleEffect): Promise<unknown>;
  } | null;
}

interface RumbleEffect {
  duration: number;
  strongMagnitude: number;
  weakMagnitude: number;
}

export interface StickPlace {
  readonly x: number;
  readonly y: number;
}

export interface Sticks {
  readonly left: StickPlace;
  readonly right: StickPlace;
}

/** A pad at one moment, with everything in its range. */
export interface PadState extends Sticks {
  readonly id: string;
  readonly isStandard: boolean;
  /** Bits of `PAD_CODES`, and `AIM_BIT`. */
  readonly held: number;
  /** How far each button is pulled, 0 to 1. */
  readonly pulls: readonly number[];
}

/** The right stick is pushed; the left one's pushes are among `PAD_CODES`, for menus. */
const AIM_BIT = 1 << PAD_CODES.length;
const FIRST_STICK_BIT = PAD_CODES.indexOf('StickUp');
/** The bits that are buttons. */
export const BUTTON_BITS = (1 << FIRST_STICK_BIT) - 1;
const LEFT_STICK_BITS = (AIM_BIT - 1) & ~BUTTON_BITS;

/** How far a trigger is pulled before it counts, 0 to 1. */
const TRIGGER_PULL = 0.4;
const TRIGGERS: readonly number[] = [PAD_CODES.indexOf('PadLT'), PAD_CODES.indexOf('PadRT')];

/** How far a stick is pushed to count as used, and as a step in a menu, and to go on counting. */
const STICK_PUSH = { begin: 0.5, keep: 0.35 } as const;
/** A worn stick that rests outside of that must come to rest all the same. */
const REST_MARGIN = 0.05;

/**
 * How a pad is, or null for none. What makes no sense is at rest. `heldBefore`: its bits at the last look;
 * `deadZone`: of the left stick. A pad that cannot be read throws whatever it throws.
 */
export function lookAt(
  reading: PadReading | null | undefined,
  heldBefore: number,
  deadZone: number,
): PadState | null {
  if (!reading?.connected) return null;
  const { id, mapping } = reading;
  const [leftX, leftY, rightX, rightY] = [0, 1, 2, 3].map((i) => axisOf(reading.axes?.[i]));
  const buttons = Array.from(reading.buttons ?? []).slice(0, FIRST_STICK_BIT);
  const pulls = buttons.map(pullOf);
  let held = 0;
  buttons.forEach((button, i) => {
    const isTrigger = TRIGGERS.includes(i);
    if (isTrigger ? pulls[i]! >= TRIGGER_PULL : isDown(button)) held |= 1 << i;
  });
  const left = { x: leftX!, y: leftY! };
  const right = { x: rightX!, y: rightY! };
  const keep = Math.max(STICK_PUSH.keep, deadZone + REST_MARGIN);
  const least = (bits: number): number =>
    (heldBefore & bits) === 0 ? keep + STICK_PUSH.begin - STICK_PUSH.keep : keep;
  if (Math.hypot(left.x, left.y) > least(LEFT_STICK_BITS)) held |= stepOf(left);
  if (Math.hypot(right.x, right.y) > least(AIM_BIT)) held |= AIM_BIT;
  return { id: String(id), isStandard: mapping === 'standard', held, pulls, left, right };
}

/** How far a pad's button is pulled, 0 to 1. */
export const pullAt = ({ pulls }: PadState, code: Code): number =>
  pulls[PAD_CODES.findIndex((each) => each === code)] ?? 0;

/** The left stick's direction as one of the last four of `PAD_CODES`. */
function stepOf({ x, y }: StickPlace): number {
  const isUpright = Math.abs(y) >= Math.abs(x);
  return 1 << (FIRST_STICK_BIT + (isUpright ? 0 : 2) + ((isUpright ? y : x) > 0 ? 1 : 0));
}

/** Some drivers send 1.00002 for the rim, and one sends NaN for a stick that it has not heard of yet. */
const axisOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;

type ButtonReading = { readonly pressed?: unknown; readonly value?: unknown } | null | undefined;

const isDown = (button: ButtonReading): boolean => button?.pressed === true;

function pullOf(button: ButtonReading): number {
  const value = button?.value;
  if (typeof value !== 'number' || Number.isNaN(value)) return isDown(button) ? 1 : 0;
  return Math.max(0, Math.min(1, value));
}
