/** What traffic stops for: lights that change, and trains. All of it follows from the tick. */
import { TICK_RATE } from '../core/stage.ts';
import type { CrossingLight, RailCrossing, Stop } from './roadMap.ts';

/** Shares of a light's cycle: one way has green, then amber, then nobody has; then the other. */
const GREEN = 0.36;
const AMBER = 0.08;

export type LightColor = 'green' | 'amber' | 'red';

/** What a light shows to who comes in its phase: 0 from east or west, 1 from north or south. */
export function lightColor(light: CrossingLight, phase: 0 | 1, tick: number): LightColor {
  const turn = ((tick + light.offsetTicks) % light.cycleTicks) / light.cycleTicks;
  const share = phase === 0 ? turn : turn < 0.5 ? turn + 0.5 : turn - 0.5;
  return share < GREEN ? 'green' : share < GREEN + AMBER ? 'amber' : 'red';
}

/** Bells ring and gates are down for so long before the train is there. */
const WARNING_TICKS = 4 * TICK_RATE;

/** Where the train's nose is, along y; NaN while there is none within 200 units. */
export function trainNose(rail: RailCrossing, tick: number): number {
  const since = trainTicks(rail, tick);
  const nose = rail.y0 + (since / TICK_RATE) * rail.speed;
  return nose - rail.trainUnits > rail.y1 + 200 || nose < rail.y0 - 200 ? NaN : nose;
}

/** Ticks since the nose reached the crossing; negative before. */
function trainTicks({ periodTicks, offsetTicks }: RailCrossing, tick: number): number {
  const turn = (tick + offsetTicks) % periodTicks;
  return turn > periodTicks / 2 ? turn - periodTicks : turn;
}

/** Gates are down: it comes, or is there. */
export function isTrainDue(rail: RailCrossing, tick: number): boolean {
  const since = trainTicks(rail, tick);
  const passing = ((rail.trainUnits + rail.y1 - rail.y0) / rail.speed) * TICK_RATE;
  return since > -WARNING_TICKS && since < passing;
}

/** Whether traffic may not enter. */
export const isShut = (
  stop: Stop,
  { lights, rails }: { lights: readonly CrossingLight[]; rails: readonly RailCrossing[] },
  tick: number,
): boolean =>
  stop.kind === 'light'
    ? lightColor(lights[stop.index]!, stop.phase, tick) !== 'green'
    : isTrainDue(rails[stop.index]!, tick);
