import { aimCode, BUTTON, moveCode, MOVE_STRENGTHS, packInput } from '../sim/core/inputFrame.ts';
import type { InputFrame } from '../sim/core/inputFrame.ts';
import { DIRECTIONS, SEAT_BUTTONS, WHEEL_BUTTONS } from './actions.ts';
import type { Direction, Seat } from './actions.ts';
import { TimedButton } from './TimedButton.ts';
import { TimedValue } from './TimedValue.ts';
import { Wheel, type PadWheel, type Steering } from './Wheel.ts';

/** Everything that one player holds down, turned into one input frame a tick. */
export class SeatInput {
  readonly #directions: Readonly<Record<Direction, TimedButton>>;
  readonly #buttons: readonly { name: string; bit: number; button: TimedButton }[];
  readonly #moveStick = new TimedValue(0);
  readonly #aimStick = new TimedValue(0);
  readonly #steerStick = new TimedValue(0);
  readonly #pedals = new TimedValue(0);
  readonly #wheel = new Wheel();

  constructor(seat: Seat) {
    this.#directions = {
      up: new TimedButton(),
      down: new TimedButton(),
      left: new TimedButton(),
      right: new TimedButton(),
    };
    this.#buttons = [...new Set([...SEAT_BUTTONS[seat], ...WHEEL_BUTTONS])].map((name) => ({
      name,
      bit: BUTTON[name],
      button: new TimedButton(),
    }));
  }

  /** A direction or a button of this seat. */
  buttonFor(name: string): TimedButton | undefined {
    const direction = DIRECTIONS.find((each) => each === name);
    if (direction) return this.#directions[direction];
    return this.#buttons.find((each) => each.name === name)?.button;
  }

  /** Stick codes as the simulation knows them. */
  setSticks(move: number, aim: number, atMs: number): void {
    this.#moveStick.set(move, atMs);
    this.#aimStick.set(aim, atMs);
  }

  /** A pad's wheel and pedals, −1 to 1 each. */
  setWheel({ steer, pedal }: PadWheel, atMs: number): void {
    this.#steerStick.set(steer, atMs);
    this.#pedals.set(pedal, atMs);
  }

  /** At the wheel: its frame holds steering and pedals in place of the sticks. */
  frameAtWheel(tickEndMs: number, steering: Steering): InputFrame {
    const pad = {
      steer: this.#steerStick.sample(tickEndMs),
      pedal: this.#pedals.sample(tickEndMs),
    };
    const { steer, pedal } = this.#wheel.turn(this.#keys(tickEndMs), pad, steering);
    return packInput(this.#bits(tickEndMs), steer, pedal);
  }

  /** `pointerTurns`: where the pointer aims, in turns clockwise from east, if it does. */
  frame(tickEndMs: number, pointerTurns: number | null): InputFrame {
    const bits = this.#bits(tickEndMs);
    const { x, y } = this.#keys(tickEndMs);
    const stick = this.#moveStick.sample(tickEndMs);
    const aim = this.#aimStick.sample(tickEndMs);
    const keys = x !== 0 || y !== 0;
    return packInput(
      bits,
      keys ? moveCode(Math.atan2(y, x) / (2 * Math.PI), MOVE_STRENGTHS) : stick,
      aim === 0 && pointerTurns !== null ? aimCode(pointerTurns) : aim,
    );
  }

  #bits(tickEndMs: number): number {
    let bits = 0;
    for (const { bit, button } of this.#buttons) if (button.sample(tickEndMs)) bits |= bit;
    return bits;
  }

  #keys(tickEndMs: number): { x: number; y: number } {
    const { up, down, left, right } = this.#directions;
    return { x: axis(left, right, tickEndMs), y: axis(up, down, tickEndMs) };
  }

  /** Play goes on: see `TimedButton.settle`. */
  settle(): void {
    for (const { button } of this.#buttons) button.settle(false);
    this.#settleMoves();
  }

  /** Another run begins: directions are held on, buttons are not. */
  beginRun(): void {
    for (const { button } of this.#buttons) button.clear();
    this.#settleMoves();
  }

  #settleMoves(): void {
    for (const direction of DIRECTIONS) this.#directions[direction].settle(true);
    this.#moveStick.settle();
    this.#aimStick.settle();
    this.#steerStick.settle();
    this.#pedals.settle();
    this.#wheel.letGo();
  }
}

/** −1, 0 or 1; of two opposite keys the one that was pressed last counts, so that turning never stalls. */
function axis(low: TimedButton, high: TimedButton, tickEndMs: number): number {
  const toLow = low.sample(tickEndMs);
  const toHigh = high.sample(tickEndMs);
  if (toLow && toHigh) return high.pressedAtMs >= low.pressedAtMs ? 1 : -1;
  return toHigh ? 1 : toLow ? -1 : 0;
}
