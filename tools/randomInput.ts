import {
  AIM_DIRECTIONS,
  BUTTON,
  MOVE_DIRECTIONS,
  MOVE_STRENGTHS,
  packInput,
  type InputFrame,
} from '../src/sim/core/inputFrame.ts';

const BUTTONS = Object.values(BUTTON);
/** In so many ticks each button is pressed once, on average. */
const PRESS_TICKS: Record<keyof typeof BUTTON, number> = {
  attack: 40,
  kick: 120,
  dash: 120,
  throw: 200,
  lock: 600,
  orderAmplify: 500,
  orderShield: 500,
  orderStay: 700,
  help: 150,
  join: 2400,
  retry: 600,
  fire: 90,
};
const PRESS_EVERY = Object.values(PRESS_TICKS);

/**
 * A player with no plan but hands like a person's: a stick that is held one way for a while, buttons that
 * are tapped or held. The same seed gives the same frames on every machine.
 */
export function createRandomPlayer(seed: number): () => InputFrame {
  const random = createRandom(seed);
  const below = (limit: number): number => random() % limit;
  const heldTicks = BUTTONS.map(() => 0);
  let move = 0;
  let moveTicks = 0;
  let aim = 0;
  let aimTicks = 0;

  return () => {
    if (moveTicks-- === 0) {
      moveTicks = 6 + below(110);
      const isCentred = below(6) === 0;
      const strength = below(3) > 0 ? MOVE_STRENGTHS - 1 : below(MOVE_STRENGTHS);
      move = isCentred ? 0 : 1 + below(MOVE_DIRECTIONS) * MOVE_STRENGTHS + strength;
    }
    if (aimTicks-- === 0) {
      aimTicks = 6 + below(150);
      aim = below(3) > 0 ? 0 : 1 + below(AIM_DIRECTIONS);
    }
    let buttons = 0;
    for (let i = 0; i < BUTTONS.length; i++) {
      if (heldTicks[i]! > 0) heldTicks[i]!--;
      else if (below(PRESS_EVERY[i]!) === 0) heldTicks[i] = below(4) > 0 ? below(12) : below(90);
      else continue;
      buttons |= BUTTONS[i]!;
    }
    return packInput(buttons, move, aim);
  };
}

/** xorshift32 (Marsaglia), whole numbers from 1 to 2³² − 1. */
function createRandom(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b9) ^ 0x85ebca6b) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  return next;
}
