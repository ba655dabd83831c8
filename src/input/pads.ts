import { SEATS } from './actions.ts';
import type { Seat } from './actions.ts';
import { PAD_CODES } from './codes.ts';
import type { Code } from './codes.ts';
import { createPadWatch, ECHO_MS } from './padWatch.ts';
import type { WatchedPad } from './padWatch.ts';
import { pullAt } from './padState.ts';
import type { PadReading, Sticks } from './padState.ts';
import { pushAlong, quantiseAim, quantiseMove } from './sticks.ts';
import type { DeadZones } from './sticks.ts';

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
  /** The left stick as a wheel, −1 to 1, and how far each button is pulled, 0 to 1. */
  onWheel(seat: Seat, steer: number, pull: (code: Code) => number, atMs: number): void;
  /** A stick or button was used that was at rest before. */
  onUse(seat: Seat, padId: string): void;
  onLost(seat: Seat): void;
  /** A pad whose buttons the browser cannot name is used. */
  onUnknown(padId: string): void;
}

export interface PadOptions {
  /** Whose the first pad is. */
  readonly firstPad: Seat;
  readonly deadZones: DeadZones;
}

interface SeatedPad {
  readonly pad: WatchedPad;
  /** What its player was told to be held. */
  held: number;
}

/** Who has a button held from its first look on, for so long, and never moved, is no player. */
const STUCK_MS = 2000;

/**
 * Gamepads of the standard mapping, polled. The first that is used takes the first seat, and one that moves by
 * itself the second; a pad that is only listed has none. A seat is free again, with everything let go, when its
 * pad is gone.
 */
export function createPads(
  readPads: () => readonly (PadReading | null)[],
  options: PadOptions,
  listener: PadListener,
) {
  const seated: Record<Seat, SeatedPad | null> = { faith: null, willow: null };
  const watch = createPadWatch();
  const unknown = new Set<string>();
  /** What was used on a pad to ask for the second seat, and when. */
  const claims = new WeakMap<WatchedPad, { readonly bits: number; readonly atMs: number }>();
  let { firstPad, deadZones } = options;
  let latest: WatchedPad | null = null;

  function poll(atMs: number): void {
    const pads = watch.look(readPads(), deadZones.move, atMs);
    if (latest && !pads.includes(latest)) latest = null;
    for (const seat of SEATS) {
      const sitter = seated[seat];
      if (sitter && !pads.includes(sitter.pad)) unseat(seat, sitter, atMs);
    }
    for (const pad of pads) {
      if (pad.fresh !== 0 && pad.state.isStandard) latest = pad;
      if (pad.fresh !== 0 && !pad.state.isStandard) tellUnknown(pad.state.id);
      if (pad.state.isStandard && !seatOf(pad)) seatIfUsed(pad, atMs);
    }
    for (const seat of SEATS) {
      const sitter = seated[seat];
      if (sitter) follow(seat, sitter, atMs);
    }
  }

  const seatOf = (pad: WatchedPad): Seat | undefined =>
    SEATS.find((seat) => seated[seat]?.pad === pad);

  function seatIfUsed(pad: WatchedPad, atMs: number): void {
    if (SEATS.every((seat) => seated[seat] === null)) {
      if (pad.fresh !== 0) sit(firstPad, pad, pad.fresh);
      return;
    }
    const used = usedByItself(pad, atMs);
    if (used === 0) return;
    const stuck = SEATS.find((seat) => isStuck(seated[seat], atMs));
    const stuckPad = stuck && seated[stuck];
    if (stuckPad) letGo(stuck, stuckPad, atMs);
    const order: readonly Seat[] = firstPad === 'faith' ? SEATS : ['willow', 'faith'];
    const free = stuck ?? order.find((seat) => seated[seat] === null);
    if (free) sit(free, pad, used);
  }

  /** The bits of a use that no other pad has made as well, once that is certain; 0 until then. */
  function usedByItself(pad: WatchedPad, atMs: number): number {
    if (pad.fresh !== 0 && !claims.has(pad)) claims.set(pad, { bits: pad.fresh, atMs });
    const claim = claims.get(pad);
    if (!claim) return 0;
    const isEcho = watch.isEcho(pad, claim.bits, claim.atMs);
    if (!isEcho && atMs - claim.atMs < ECHO_MS) return 0;
    claims.delete(pad);
    return isEcho ? 0 : claim.bits;
  }

  const isStuck = (sitter: SeatedPad | null, atMs: number): boolean =>
    sitter !== null && !sitter.pad.hasMoved && atMs - sitter.pad.sinceMs > STUCK_MS;

  /** `used`: what was pressed to get the seat, and may have been let go since. */
  function sit(seat: Seat, pad: WatchedPad, used: number): void {
    seated[seat] = { pad, held: 0 };
    pad.fresh |= used;
  }

  function tellUnknown(id: string): void {
    if (!unknown.has(id)) listener.onUnknown(id);
    unknown.add(id);
  }

  function follow(seat: Seat, sitter: SeatedPad, atMs: number): void {
    const { state, fresh } = sitter.pad;
    if (fresh !== 0) listener.onUse(seat, state.id);
    const { left, right } = state;
    const move = quantiseMove(left.x, left.y, deadZones.move);
    listener.onSticks(seat, move, quantiseAim(right.x, right.y, deadZones.aim), atMs);
    const steer = pushAlong(left.x, deadZones.wheel);
    listener.onWheel(seat, steer, (code) => pullAt(state, code), atMs);
    emitButtons(seat, sitter.held, sitter.held | fresh, atMs);
    emitButtons(seat, sitter.held | fresh, state.held, atMs);
    sitter.held = state.held;
  }

  function unseat(seat: Seat, sitter: SeatedPad, atMs: number): void {
    letGo(seat, sitter, atMs);
    seated[seat] = null;
    listener.onLost(seat);
  }

  function letGo(seat: Seat, sitter: SeatedPad, atMs: number): void {
    emitButtons(seat, sitter.held, 0, atMs);
    sitter.held = 0;
    listener.onSticks(seat, 0, 0, atMs);
    listener.onWheel(seat, 0, () => 0, atMs);
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

    /** Pads that are held change hands with `firstPad`, after everything on them was let go. */
    configure(next: PadOptions, atMs: number): void {
      ({ deadZones } = next);
      if (next.firstPad === firstPad) return;
      ({ firstPad } = next);
      for (const seat of SEATS) {
        const sitter = seated[seat];
        if (sitter) letGo(seat, sitter, atMs);
      }
      [seated.faith, seated.willow] = [seated.willow, seated.faith];
    },

    /** Where the sticks of the pad that was used last are; null without a pad. */
    sticks(): Sticks | null {
      return (latest ?? watch.pads().find(({ state }) => state.isStandard))?.state ?? null;
    },

    /** Shakes a player's pad, where there is one that can. */
    rumble(seat: Seat, { strong, weak, ms }: Rumble): void {
      const sitter = seated[seat];
      if (!sitter) return;
      // a pad without such motors refuses the effect, each browser in its own way; play goes on without it
      try {
        const motor = readPads()[sitter.pad.place]?.vibrationActuator;
        const effect = { duration: ms, strongMagnitude: strong, weakMagnitude: weak };
        Promise.resolve(motor?.playEffect?.('dual-rumble', effect)).catch(() => undefined);
      } catch {
        return;
      }
    },
  };
}
