import { pedalCode, steerCode } from '../sim/core/inputFrame.ts';
import { TICK_RATE } from '../sim/core/stage.ts';

export const STEERINGS = ['gentle', 'even', 'quick'] as const;
export type Steering = (typeof STEERINGS)[number];

/** How fast keys turn the wheel, and let it back, in whole turns of it a second. */
// prettier-ignore
const RAMPS: Readonly<Record<Steering, { turn: number; back: number }>> = {
  gentle: { turn: 2.6, back: 5   },
  even:   { turn: 4.2, back: 7.5 },
  quick:  { turn: 7.5, back: 12  },
};

/** A key that is pressed to the other side passes the middle so much faster. */
const ACROSS = 1.8;

/** What of a pad is a wheel and pedals: −1 to 1 each, 0 at rest. */
export interface PadWheel {
  readonly steer: number;
  readonly pedal: number;
}

/** Keys turn it little by little, so that they are as good as a stick; a stick turns it at once. */
export class Wheel {
  #turned = 0;

  /** Codes of wheel and pedals for the next tick. `x`, `y`: which keys are held, −1, 0 or 1. */
  turn(
    { x, y }: { readonly x: number; readonly y: number },
    pad: PadWheel,
    steering: Steering,
  ): { steer: number; pedal: number } {
    if (x === 0 && pad.steer !== 0) {
      this.#turned = pad.steer;
    } else {
      const { turn, back } = RAMPS[steering];
      const isAcross = x * this.#turned < 0;
      const most = (x === 0 ? back : turn * (isAcross ? ACROSS : 1)) / TICK_RATE;
      this.#turned += Math.max(-most, Math.min(most, x - this.#turned));
    }
    return { steer: steerCode(this.#turned), pedal: pedalCode(y === 0 ? pad.pedal : -y) };
  }

  letGo(): void {
    this.#turned = 0;
  }
}
