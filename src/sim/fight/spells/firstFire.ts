/**
 * The moment in which Faith's fire wakes. Time nearly stands still until she looses it, and stands still for
 * a blink as it leaves her hand. The clock goes on, so waiting never pays; who looses it at once loses no tick:
 * what the blink takes, the first fire needs less to gather.
 */
import {
  BUTTON,
  aimCodeOf,
  buttonsOf,
  moveCodeOf,
  packInput,
  type InputFrame,
} from '../../core/inputFrame.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { planOf, speak } from '../segments.ts';
import { FAITH_BODY, type FightWorld } from '../world.ts';
import { SPARK } from './spark.ts';

export const FIRST_FIRE = {
  /** How long into its segment it wakes. */
  afterTicks: TICK_RATE,
  /** Everybody else stands in awe of it for so much of their time. */
  aweTicks: 54,
  /** While it waits to be loosed one tick in so many passes, and for so many ticks of the clock at most. */
  slowness: 8,
  waitTicks: 6 * TICK_RATE,
  /** All stands still as it leaves her hand. */
  stillTicks: 8,
} as const;

export interface FirstFire {
  phase:
    | 'asleep'
    /** It has woken, and time with it nearly stands still. */
    | 'waits'
    /** Time passes as ever; she has not loosed it yet. */
    | 'gathers'
    /** It leaves her hand. */
    | 'leaves'
    | 'over';
  /** How long it has waited, or stood still. */
  ticks: number;
  /** Buttons that the two pressed while no time passed. */
  pressed: [number, number];
}

export const createFirstFire = (): FirstFire => ({ phase: 'asleep', ticks: 0, pressed: [0, 0] });

/** Wakes it once a level, when its time has come and she has her hands free for it. */
export function wakeFire(world: FightWorld): void {
  const { bodies, faith, enemies, firstFire } = world;
  if (firstFire.phase !== 'asleep' || world.outcome !== 'running' || !wakesNow(world)) return;
  enterPhase(firstFire, 'waits');
  faith.spark = SPARK.most;
  for (const enemy of enemies) {
    enemy.hitStopTicks = Math.max(enemy.hitStopTicks, FIRST_FIRE.aweTicks);
  }
  world.events.push({ type: 'fire-woke', x: bodies.x[FAITH_BODY]!, y: bodies.y[FAITH_BODY]! });
  speak(world, 'fire-woke');
}

const HANDS_FULL: ReadonlySet<string> = new Set(['hurt', 'grabbed', 'down', 'rise']);

const wakesNow = (world: FightWorld): boolean =>
  planOf(world).fire === 'wakes' &&
  world.segmentTicks >= FIRST_FIRE.afterTicks &&
  !HANDS_FULL.has(world.faith.phase);

/**
 * The input frames that the fight goes on with in this tick, or null while it stands still: what is pressed
 * then counts in the next tick that passes.
 */
export function framesToPlay(
  world: FightWorld,
  first: InputFrame,
  second: InputFrame,
): readonly [InputFrame, InputFrame] | null {
  const { firstFire, previousInputs } = world;
  if (firstFire.phase !== 'waits' && firstFire.phase !== 'leaves') return [first, second];
  const frames = [first, second] as const;
  for (const seat of [0, 1] as const) {
    firstFire.pressed[seat] |= buttonsOf(frames[seat]) & ~buttonsOf(previousInputs[seat]);
  }
  firstFire.ticks++;
  if (firstFire.phase === 'leaves') {
    if (firstFire.ticks > FIRST_FIRE.stillTicks) enterPhase(firstFire, 'over');
  } else if (isTaken(world) || firstFire.ticks >= FIRST_FIRE.waitTicks) {
    enterPhase(firstFire, 'gathers');
  }
  return standsStill(world) ? null : catchUp(world, frames);
}

/** She takes it: the button is pressed, or was in the very tick in which it woke. */
const isTaken = ({ firstFire, faith }: FightWorld): boolean =>
  (firstFire.pressed[0] & BUTTON.fire) !== 0 || faith.phase === 'kindle';

/** The frames of now with all that was pressed since the last that was played, as if it were pressed now. */
function catchUp(
  { firstFire, previousInputs }: FightWorld,
  frames: readonly [InputFrame, InputFrame],
): readonly [InputFrame, InputFrame] {
  const { pressed } = firstFire;
  // she meant the fire, whatever she tried before it
  if ((pressed[0] & BUTTON.fire) !== 0) pressed[0] = BUTTON.fire;
  firstFire.pressed = [0, 0];
  for (const seat of [0, 1] as const) {
    const before = previousInputs[seat];
    previousInputs[seat] = withButtons(before, buttonsOf(before) & ~pressed[seat]);
  }
  return [
    withButtons(frames[0], buttonsOf(frames[0]) | pressed[0]),
    withButtons(frames[1], buttonsOf(frames[1]) | pressed[1]),
  ];
}

const withButtons = (frame: InputFrame, buttons: number): InputFrame =>
  packInput(buttons, moveCodeOf(frame), aimCodeOf(frame));

/** Whether the fight did not move in this tick. */
export function standsStill({ firstFire: { phase, ticks } }: FightWorld): boolean {
  return phase === 'leaves' ? ticks > 0 : phase === 'waits' && ticks % FIRST_FIRE.slowness !== 0;
}

/** How much of the fight's last move is past, 0 to 1, when so much of the clock's tick is. */
export function shareOfMove({ firstFire: { phase, ticks } }: FightWorld, alpha: number): number {
  if (phase === 'leaves') return 1;
  if (phase !== 'waits') return alpha;
  return ((ticks % FIRST_FIRE.slowness) + alpha) / FIRST_FIRE.slowness;
}

const isToCome = ({ firstFire: { phase } }: FightWorld): boolean =>
  phase === 'waits' || phase === 'gathers';

/** How far fire has gathered as she reaches for it: the first lies in her hand already. */
export const gatheredTicks = (world: FightWorld): number =>
  isToCome(world) ? FIRST_FIRE.stillTicks : 0;

/** A press for the first fire is good until she has her hands free. */
export const keepsPress = ({ firstFire, faith }: FightWorld): boolean =>
  firstFire.phase === 'gathers' && faith.buffered === BUTTON.fire;

/** She looses her fire: if it is the first, all stands still for a blink. */
export function looseFirst(world: FightWorld, x: number, y: number): void {
  if (!isToCome(world)) return;
  enterPhase(world.firstFire, 'leaves');
  world.events.push({ type: 'first-fire', x, y, angle: world.faith.facing });
}

/** A segment begins anew: what has woken is not staged again. */
export function settleFirstFire({ firstFire }: FightWorld): void {
  firstFire.pressed = [0, 0];
  if (firstFire.phase === 'waits') enterPhase(firstFire, 'gathers');
  else if (firstFire.phase === 'leaves') enterPhase(firstFire, 'over');
}

function enterPhase(firstFire: FirstFire, phase: FirstFire['phase']): void {
  firstFire.phase = phase;
  firstFire.ticks = 0;
}
