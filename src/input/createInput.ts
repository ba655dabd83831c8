import type { InputFrame } from '../sim/core/inputFrame.ts';
import { SEATS } from './actions.ts';
import type { AppAction, GameAction, MenuAction, Seat } from './actions.ts';
import { MENU_CODES } from './bindings.ts';
import type { Bindings } from './bindings.ts';
import type { Code } from './codes.ts';
import { padFamily } from './device.ts';
import type { Device } from './device.ts';
import { Holds } from './Holds.ts';
import { listenToKeysAndMouse } from './keyboardAndMouse.ts';
import type { EventSource } from './keyboardAndMouse.ts';
import { actionOf, gameActionFor, isBound, nameFor } from './meaning.ts';
import { createPads } from './pads.ts';
import type { PadOptions, Rumble } from './pads.ts';
import type { PadReading } from './padState.ts';
import { SeatInput } from './SeatInput.ts';
import type { TimedButton } from './TimedButton.ts';
import { TimedValue } from './TimedValue.ts';
import type { Steering } from './Wheel.ts';

/** The browser, as far as input is concerned. All times are those of `event.timeStamp`. */
export interface InputHost {
  readonly page: EventSource;
  readonly pageHidden: () => boolean;
  readonly nowMs: () => number;
  readonly readPads: () => readonly (PadReading | null)[];
}

/** What input tells the game between ticks. */
export interface InputListener {
  /** Whether the game did something with it. */
  onAction(action: AppAction): boolean;
  onFocusLost(): void;
  /** A pad that its player was using is gone. */
  onPadLost(): void;
  onUnknownPad(padId: string): void;
  onDevice(device: Device): void;
}

export interface InputOptions extends PadOptions {
  readonly bindings: Bindings;
  readonly mouseAim: boolean;
  readonly steering: Steering;
}

/** How a direction that is held on a pad repeats in a menu. */
const MENU_REPEAT_MS = { first: 380, next: 110 } as const;

export type Input = ReturnType<typeof createInput>;

/** Keyboard, mouse and pads, made into one input frame a player a tick. */
export function createInput(host: InputHost, options: InputOptions) {
  const seats = { faith: new SeatInput('faith'), willow: new SeatInput('willow') };
  const pointer = new TimedValue<{ x: number; y: number } | null>(null);
  const holds = new Holds((code, padOf) => {
    const seat = padOf ?? seatOfKey(code);
    const buttons = seat ? buttonsFor(seat, code) : [];
    return { buttons, game: gameActionFor(current.bindings, code, padOf) };
  });
  /** What each player used last: the id of a pad, or null for keys and mouse. */
  const lastPad: Record<Seat, string | null> = { faith: null, willow: null };
  let current = options;
  let listener: InputListener | null = null;
  let playing = false;
  let atWheel = false;
  let pointerAngle: ((clientX: number, clientY: number) => number) | null = null;
  let menuRepeat: { code: Code; seat: Seat; atMs: number } | null = null;
  let device: Device = 'keyboard';

  const pads = createPads(host.readPads, options, {
    onButton(seat, code, down, atMs) {
      if (!down) {
        holds.release(code, seat, atMs);
        if (menuRepeat?.code === code) menuRepeat = null;
        return;
      }
      holds.press(code, seat, atMs);
      menuRepeat = playing ? null : { code, seat, atMs: atMs + MENU_REPEAT_MS.first };
      act(code, seat, false);
    },
    onSticks: (seat, move, aim, atMs) => seats[seat].setSticks(move, aim, atMs),
    onWheel(seat, steer, pull, atMs) {
      const { gas = [], brake = [] } = current.bindings.wheel;
      const most = (codes: readonly Code[]) => Math.max(0, ...codes.map(pull));
      seats[seat].setWheel({ steer, pedal: most(gas) - most(brake) }, atMs);
    },
    onUse: (seat, padId) => used(seat, padId),
    onLost(seat) {
      const wasUsed = lastPad[seat] !== null;
      used(seat, null);
      if (wasUsed) listener?.onPadLost();
    },
    onUnknown: (padId) => listener?.onUnknownPad(padId),
  });

  listenToKeysAndMouse(host.page, host.pageHidden, host.nowMs, {
    onDown(code, atMs, repeat) {
      if (!repeat) {
        used(seatOfKey(code) ?? 'faith', null);
        holds.press(code, null, atMs);
      }
      const acted = act(code, null, repeat);
      return acted || (playing && (code === 'Tab' || isBound(current.bindings, code)));
    },
    onUp: (code, atMs) => holds.release(code, null, atMs),
    onPointer: (x, y, atMs) => pointer.set({ x, y }, atMs),
    onFocusLost: () => listener?.onFocusLost(),
  });

  const seatOfKey = (code: Code): Seat | undefined =>
    SEATS.find((seat) => buttonsFor(seat, code).length > 0);

  function buttonsFor(seat: Seat, code: Code): readonly TimedButton[] {
    const name = nameFor(current.bindings, seat, code, atWheel);
    const button = name === null ? undefined : seats[seat].buttonFor(name);
    return button ? [button] : [];
  }

  /** Tells the game what a press means beyond the fight; in play its own actions come first, else the menu's. */
  function act(code: Code, padOf: Seat | null, repeat: boolean): boolean {
    const menu = actionOf<MenuAction>(MENU_CODES, code);
    const game = gameActionFor(current.bindings, code, padOf);
    if (repeat && (menu === null || menu === 'confirm' || menu === 'back')) return false;
    if (game && !repeat && (playing || !menu)) return listener?.onAction({ game }) ?? false;
    return menu ? (listener?.onAction({ menu }) ?? false) : false;
  }

  function used(seat: Seat, padId: string | null): void {
    lastPad[seat] = padId;
    showDevice();
  }

  function showDevice(): void {
    const padId = lastPad.faith;
    const next = padId ? padFamily(padId) : current.mouseAim ? 'mouse' : 'keyboard';
    if (next === device) return;
    device = next;
    listener?.onDevice(device);
  }

  function settle(): void {
    for (const seat of SEATS) seats[seat].settle();
    pointer.settle();
  }

  function pointerTurns(seat: Seat, tickEndMs: number): number | null {
    const at = pointer.sample(tickEndMs);
    if (seat !== 'faith' || !current.mouseAim || lastPad.faith || !at || !pointerAngle) return null;
    return pointerAngle(at.x, at.y) / (2 * Math.PI);
  }

  return {
    get device(): Device {
      return device;
    },

    listen(to: InputListener): void {
      listener = to;
    },

    configure(next: InputOptions): void {
      pads.configure(next, host.nowMs());
      if (next.firstPad !== current.firstPad) {
        [lastPad.faith, lastPad.willow] = [lastPad.willow, lastPad.faith];
      }
      current = next;
      showDevice();
    },

    /** How a place on the page becomes a direction from Faith, in radians on the ground. */
    aimWithPointer(angleOf: (clientX: number, clientY: number) => number): void {
      pointerAngle = angleOf;
    },

    /** In play every bound key is the game's; otherwise menus come first and nothing is remembered. */
    setPlaying(next: boolean): void {
      if (next && !playing) settle();
      playing = next;
    },

    /** While they drive: sticks, keys and triggers are a wheel and pedals, and `bindings.wheel` says which. */
    setAtWheel(next: boolean): void {
      if (next === atWheel) return;
      atWheel = next;
      holds.meanAnew(host.nowMs());
    },

    /** Whether a key or button for this is down. */
    isHeld: (action: GameAction): boolean => holds.has(action),

    /** Where the sticks of the pad that was used last are, with no dead zone; null without a pad. */
    sticks: pads.sticks,

    /** Nothing that was pressed in the run before, or to begin this one, is played in it. */
    beginRun(): void {
      for (const seat of SEATS) seats[seat].beginRun();
    },

    /** Reads the pads, once a drawn frame; what changed on them happened at `atMs`. */
    poll(atMs: number): void {
      pads.poll(atMs);
      if (playing) return;
      settle();
      if (!menuRepeat || atMs < menuRepeat.atMs) return;
      menuRepeat.atMs = atMs + MENU_REPEAT_MS.next;
      act(menuRepeat.code, menuRepeat.seat, true);
    },

    /** A player's frame for the tick that ends at `tickEndMs`; to be asked once a tick, in order. */
    frameFor(seat: Seat, tickEndMs: number): InputFrame {
      return atWheel
        ? seats[seat].frameAtWheel(tickEndMs, current.steering)
        : seats[seat].frame(tickEndMs, pointerTurns(seat, tickEndMs));
    },

    rumble: (seat: Seat, rumble: Rumble): void => {
      if (lastPad[seat]) pads.rumble(seat, rumble);
    },
  };
}
