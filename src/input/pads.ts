import { SEATS } from './actions.ts';
import type { Seat } from './actions.ts';
import { PAD_CODES } from './bindings.ts';
import type { Code } from './bindings.ts';
import { pushAlong, pushBeyond, quantiseAim, quantiseMove } from './sticks.ts';
import type { PadWheel } from './Wheel.ts';

/** What is read of a browser's `Gamepad`. */
export interface PadReading {
  readonly id: string;
  readonly index: number;
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

export interface Rumble {
  /** Strength of the low and of the high motor, 0 to 1. */
  readonly strong: number;
  readonly weak: number;
  readonly ms: number;
}

export interface PadListener {
  onButton(seat: Seat, code: Code, down: boolean, atMs: number): void;
  /** Both sticks' codes, as the simulation sees them. */
  onSticks(seat: Seat, move: number, aim: number, atMs: number): void;
  /** The left stick and the triggers as a wheel and pedals, −1 to 1. */
  onWheel(seat: Seat, wheel: PadWheel, atMs: number): void;
  /** A stick or button was used that was at rest before. */
  onUse(seat: Seat, padId: string): void;
  onLost(seat: Seat): void;
  /** A pad whose buttons the browser cannot name. */
  onUnknown(padId: string): void;
}

interface SeatedPad {
  readonly index: number;
  /** Bits of `PAD_CODES` at the last poll. */
  held: number;
  aiming: boolean;
}

/** How far a trigger is pulled before it counts, 0 to 1. */
const TRIGGER_PULL = 0.4;
const TRIGGERS: readonly number[] = [6, 7];

/** How far the left stick is pushed to count as a step in a menu, and to go on counting. */
const STICK_PUSH = { begin: 0.5, keep: 0.35 } as const;
const FIRST_STICK_BIT = PAD_CODES.indexOf('StickUp');

/**
 * Gamepads of the standard mapping, polled: a pad takes the first free seat as it appears and gives
 * it back, with everything let go, when it is gone.
 */
export function createPads(readPads: () => readonly (PadReading | null)[], listener: PadListener) {
  const seated: Record<Seat, SeatedPad | null> = { faith: null, willow: null };
  const unknown = new Set<string>();
  let firstSeat: Seat = 'faith';

  function poll(atMs: number): void {
    const readings = readPads();
    for (const seat of SEATS) {
      const pad = seated[seat];
      if (!pad) continue;
      const reading = connectedAt(readings, pad.index);
      if (reading) follow(seat, pad, reading, atMs);
      else unseat(seat, pad, atMs);
    }
    for (const reading of readings) {
      if (reading?.connected) seatNew(reading, atMs);
    }
  }

  function seatNew(reading: PadReading, atMs: number): void {
    if (SEATS.some((seat) => seated[seat]?.index === reading.index)) return;
    if (reading.mapping !== 'standard') {
      if (!unknown.has(reading.id)) listener.onUnknown(reading.id);
      unknown.add(reading.id);
      return;
    }
    const order: readonly Seat[] = firstSeat === 'faith' ? SEATS : ['willow', 'faith'];
    const free = order.find((seat) => seated[seat] === null);
    if (!free) return;
    const pad: SeatedPad = { index: reading.index, held: 0, aiming: false };
    seated[free] = pad;
    follow(free, pad, reading, atMs);
  }

  function follow(seat: Seat, pad: SeatedPad, reading: PadReading, atMs: number): void {
    const held = heldBits(reading, pad.held);
    const [moveX = 0, moveY = 0, aimX = 0, aimY = 0] = reading.axes;
    const aim = quantiseAim(aimX, aimY);
    const before = pad.held;
    if ((held & ~before) !== 0 || (aim !== 0 && !pad.aiming)) listener.onUse(seat, reading.id);
    pad.held = held;
    pad.aiming = aim !== 0;
    listener.onSticks(seat, quantiseMove(moveX, moveY), aim, atMs);
    listener.onWheel(seat, wheelOf(reading), atMs);
    emitButtons(seat, before, held, atMs);
  }

  function unseat(seat: Seat, pad: SeatedPad, atMs: number): void {
    letGo(seat, pad, atMs);
    seated[seat] = null;
    listener.onLost(seat);
  }

  function letGo(seat: Seat, pad: SeatedPad, atMs: number): void {
    emitButtons(seat, pad.held, 0, atMs);
    listener.onSticks(seat, 0, 0, atMs);
    listener.onWheel(seat, { steer: 0, pedal: 0 }, atMs);
  }

  function emitButtons(seat: Seat, before: number, after: number, atMs: number): void {
    for (let changed = before ^ after; changed !== 0; changed &= changed - 1) {
      const index = 31 - Math.clz32(changed & -changed);
      const code = PAD_CODES[index];
      if (code) listener.onButton(seat, code, (after & (1 << index)) !== 0, atMs);
    }
  }

  return {
    poll,

    /** Who gets the first pad. Pads that are held change hands at the next poll. */
    seatFirst(seat: Seat, atMs: number): void {
      if (seat === firstSeat) return;
      firstSeat = seat;
      for (const each of SEATS) {
        const pad = seated[each];
        if (pad) letGo(each, pad, atMs);
        seated[each] = null;
      }
    },

    /** Shakes a player's pad, where there is one that can. */
    rumble(seat: Seat, { strong, weak, ms }: Rumble): void {
      const pad = seated[seat];
      const motor = pad && connectedAt(readPads(), pad.index)?.vibrationActuator;
      // A pad without such motors refuses the effect; play goes on without it.
      motor
        ?.playEffect?.('dual-rumble', {
          duration: ms,
          strongMagnitude: strong,
          weakMagnitude: weak,
        })
        .catch(() => undefined);
    },
  };
}

function connectedAt(readings: readonly (PadReading | null)[], index: number): PadReading | null {
  const reading = readings.find((each) => each?.index === index);
  return reading?.connected ? reading : null;
}

function wheelOf({ axes, buttons }: PadReading): PadWheel {
  const [brake = 0, throttle = 0] = TRIGGERS.map((index) => buttons[index]?.value ?? 0);
  return { steer: pushAlong(axes[0] ?? 0), pedal: throttle - brake };
}

/** Buttons that are down, and the left stick as four more of them for menus. */
function heldBits(reading: PadReading, before: number): number {
  let bits = 0;
  reading.buttons.forEach((button, index) => {
    if (index >= FIRST_STICK_BIT) return;
    const down = TRIGGERS.includes(index) ? button.value >= TRIGGER_PULL : button.pressed;
    if (down) bits |= 1 << index;
  });
  const [x = 0, y = 0] = reading.axes;
  const wasPushed = before >>> FIRST_STICK_BIT !== 0;
  if (pushBeyond(x, y, wasPushed ? STICK_PUSH.keep : STICK_PUSH.begin) === 0) return bits;
  const axis = Math.abs(y) >= Math.abs(x) ? 0 : 2;
  return bits | (1 << (FIRST_STICK_BIT + axis + ((axis === 0 ? y : x) > 0 ? 1 : 0)));
}
