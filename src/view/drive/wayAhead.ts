import { SAMPLE_UNITS, type RoadMap } from '../../sim/drive/roadMap.ts';
import { roadNetOf, type Guide } from '../../sim/drive/roadNet.ts';

/** Marks lie so far apart, and are seen so far ahead, units. */
const APART = 4;
export const AHEAD = { from: 9, to: 27 } as const;
/** The way turns where within so many units it comes to head so differently, radians. */
const TURN = { units: 14, angle: 0.62 } as const;
/** Turns are looked for so far ahead. */
const LOOK_UNITS = 170;
/** Further than this from the road's edge, or headed so far from where the way leads, one is off the way. */
const OFF = { units: 5, angle: 1.9 } as const;

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** From the car, units. */
  readonly far: number;
}

export interface WayAhead {
  /** On the lane, where they stay as the car comes; one that points back where the car is off the way. */
  readonly marks: readonly Mark[];
  readonly isLost: boolean;
  /** How far it is to the next turn, units; Infinity while none is near. */
  readonly turnUnits: number;
}

/** What is to be seen on the road of where the way leads. */
export function wayAhead(
  map: RoadMap,
  guide: Guide,
  sample: number,
  car: { readonly x: number; readonly y: number; readonly angle: number },
): WayAhead | null {
  if (sample < 0 || !Number.isFinite(guide.distance[sample]!)) return null;
  const net = roadNetOf(map);
  const path = pathFrom(guide, sample);
  const place = (k: number): { x: number; y: number } => {
    const at = path[Math.max(0, Math.min(path.length - 1, k))]!;
    return { x: net.x[at]!, y: net.y[at]! };
  };
  const heading = (k: number, units = SAMPLE_UNITS * 2): number => {
    const [a, b] = [place(k), place(k + Math.round(units / SAMPLE_UNITS))];
    return Math.atan2(b.y - a.y, b.x - a.x);
  };
  const turnUnits = unitsToTurn(path.length, heading);
  const halfWidth = map.roads[net.road[sample]!]!.halfWidth;
  const far = Math.hypot(net.x[sample]! - car.x, net.y[sample]! - car.y);
  const to = place(Math.round(AHEAD.from / SAMPLE_UNITS));
  const toward = Math.atan2(to.y - car.y, to.x - car.x);
  const isLost = far > halfWidth + OFF.units || Math.abs(apart(car.angle, toward)) > OFF.angle;
  if (isLost) {
    const [x, y] = [car.x + Math.cos(toward) * AHEAD.from, car.y + Math.sin(toward) * AHEAD.from];
    return { marks: [{ x, y, angle: toward, far: AHEAD.from }], isLost, turnUnits };
  }
  const marks: Mark[] = [];
  const toGo = guide.distance[sample]!;
  for (let k = 0; k < path.length && k * SAMPLE_UNITS < AHEAD.to + APART; k++) {
    // they lie on the way, not before the car: one where each stretch of it ends
    const [here, next] = [path[k]!, path[k + 1]];
    if (next === undefined) break;
    const stretch = (i: number): number => Math.floor(guide.distance[i]! / APART);
    if (stretch(here) === stretch(next)) continue;
    const { isOneWay, halfWidth: half } = map.roads[net.road[here]!]!;
    const angle = heading(k);
    const aside = isOneWay ? 0 : half / 2;
    const x = net.x[here]! - Math.sin(angle) * aside;
    const y = net.y[here]! + Math.cos(angle) * aside;
    marks.push({ x, y, angle, far: toGo - guide.distance[here]! });
  }
  return { marks, isLost, turnUnits };
}

function pathFrom({ next }: Guide, sample: number): number[] {
  const path: number[] = [];
  for (let at = sample; at >= 0 && path.length * SAMPLE_UNITS < LOOK_UNITS; at = next[at]!)
    path.push(at);
  return path;
}

function unitsToTurn(count: number, heading: (k: number) => number): number {
  const ahead = TURN.units / SAMPLE_UNITS;
  for (let k = 0; k + ahead < count; k++) {
    const turn = Math.abs(apart(heading(k), heading(k + ahead - 2)));
    if (turn > TURN.angle) return (k + ahead / 2) * SAMPLE_UNITS;
  }
  return Infinity;
}

function apart(one: number, other: number): number {
  const turn = other - one;
  return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
}
