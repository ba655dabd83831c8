import { isTrainDue, lightColor } from '../../sim/drive/crossings.ts';
import type { CrossingLight, RailCrossing, RoadMap } from '../../sim/drive/roadMap.ts';
import type { RoadLamp } from './RoadLights.ts';
import { THING_LOOKS } from './thingLooks.ts';

interface Window {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where a light stands, at the right of who comes, and where its colour lies on their lane. */
export interface Post {
  readonly light: CrossingLight;
  readonly phase: 0 | 1;
  readonly x: number;
  readonly y: number;
  readonly laneX: number;
  readonly laneY: number;
}

/** A lamp that is lit now. */
export interface Lit {
  readonly x: number;
  readonly y: number;
  readonly up: number;
  readonly paint: number;
}

// prettier-ignore
const COLORS = {
  green: { paint: 0x3dffa0, light: [0.2, 1, 0.55] },
  amber: { paint: 0xffb030, light: [1, 0.62, 0.12] },
  red:   { paint: 0xff3a2c, light: [1, 0.16, 0.1] },
} as const;

const LIGHT = THING_LOOKS['trafficLight']!;
/** Of the pictures, in units at their first size: how high the lamps are, and how far aside. */
const UP = { green: 1.55, amber: 1.83, red: 2.11 } as const;
const RAIL_LAMP = { up: 1.35, aside: 0.3, ticks: 48 } as const;
/** A post's distance from its crossing, and that of its colour on the lane. */
const ASIDE = 0.9;
const BEFORE = 2.2;
const LANE_LIGHT = { range: 3, power: 1.5 } as const;
const RAIL_LIGHT = { range: 4, power: 1.6, south: 1.5 } as const;
/** Seen from so far outside the picture. */
const REACH_UNITS = 7;

/** Which lamps of traffic lights and at rails are lit follows from the tick. */
export class SignalLamps {
  private readonly posts: readonly Post[];
  private readonly crossbucks: readonly { x: number; y: number; rail: RailCrossing }[];
  private readonly lamps: RoadLamp[] = [];
  /** Of what is near: where traffic lights stand, and what is lit. */
  readonly near: Post[] = [];
  readonly lit: Lit[] = [];

  constructor(
    { lights, rails }: Pick<RoadMap, 'lights' | 'rails'>,
    things: readonly { readonly kind: string; readonly x: number; readonly y: number }[],
  ) {
    this.posts = lights.flatMap(postsOf);
    this.crossbucks = things.flatMap(({ kind, x, y }) => {
      const rail = kind === 'railLight' ? nearest(rails, x, y) : undefined;
      return rail ? [{ x, y, rail }] : [];
    });
  }

  /** What is lit in a tick, of what is near. Returns what light it gives to the road. */
  light({ x0, y0, x1, y1 }: Window, tick: number): readonly RoadLamp[] {
    const { near, lit, lamps } = this;
    near.length = 0;
    lit.length = 0;
    lamps.length = 0;
    const isNear = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
      x > x0 - REACH_UNITS && x < x1 + REACH_UNITS && y > y0 - REACH_UNITS && y < y1 + REACH_UNITS;
    for (const post of this.posts) {
      if (!isNear(post)) continue;
      near.push(post);
      const color = lightColor(post.light, post.phase, tick);
      const { paint, light } = COLORS[color];
      const { x, y, laneX, laneY } = post;
      lit.push({ x, y, up: UP[color] * LIGHT.scale, paint });
      lamps.push({ x: laneX, y: laneY, ...LANE_LIGHT, color: light });
    }
    const { scale } = THING_LOOKS['railLight']!;
    for (const buck of this.crossbucks) {
      if (!isNear(buck) || !isTrainDue(buck.rail, tick)) continue;
      const side = Math.floor(tick / RAIL_LAMP.ticks) % 2 === 0 ? -1 : 1;
      const { paint, light } = COLORS.red;
      const x = buck.x + side * RAIL_LAMP.aside * scale;
      lit.push({ x, y: buck.y, up: RAIL_LAMP.up * scale, paint });
      lamps.push({ x, y: buck.y + RAIL_LIGHT.south, ...RAIL_LIGHT, color: light });
    }
    return lamps;
  }
}

/** One for each of the four ways in. */
function postsOf(light: CrossingLight): Post[] {
  const { x0, y0, x1, y1 } = light;
  const [west, east, north, south] = [x0 - ASIDE, x1 + ASIDE, y0 - ASIDE, y1 + ASIDE];
  const lane = { x: (x1 - x0) * 0.25, y: (y1 - y0) * 0.25 };
  return [
    { light, phase: 0, x: west, y: south, laneX: x0 - BEFORE, laneY: y1 - lane.y },
    { light, phase: 0, x: east, y: north, laneX: x1 + BEFORE, laneY: y0 + lane.y },
    { light, phase: 1, x: west, y: north, laneX: x0 + lane.x, laneY: y0 - BEFORE },
    { light, phase: 1, x: east, y: south, laneX: x1 - lane.x, laneY: y1 + BEFORE },
  ];
}

const nearest = (rails: readonly RailCrossing[], x: number, y: number): RailCrossing | undefined =>
  [...rails].sort((a, b) => distance(a, x, y) - distance(b, x, y))[0];

const distance = ({ x0, y0, x1, y1 }: RailCrossing, x: number, y: number): number =>
  Math.hypot((x0 + x1) / 2 - x, (y0 + y1) / 2 - y);
