import type { Screen } from '../../app/game.ts';
import { DANCE } from '../../sim/dance/dance.ts';
import { isBoss } from '../../sim/fight/enemies/numbers.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../sim/fight/world.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';

/** What the camera should look at: map pixels, and how much nearer than usual it is. */
export interface Framing {
  x: number;
  y: number;
  zoom: number;
}

/** Design height of the view, and the narrowest street it shows, in map pixels. */
export const VIEW_HEIGHT = 720;
export const LEAST_VIEW_WIDTH = 960;

/** Looks ahead where she faces and where she runs, map pixels and seconds. */
const LOOK_AHEAD = 80;
const LOOK_AHEAD_SECONDS = 0.16;
/** Enemies this near draw the camera, so far at most. */
const THREAT_UNITS = 15;
const THREAT_PULL = 230;
const WILLOW_UNITS = 13;
const WILLOW_PULL = 110;
/** Faith never comes nearer to the edge. */
const EDGE = 240;
/** With two players neither comes nearer to the edge, as far as so wide a view shows both. */
const PLAYER_EDGE = 200;
const PLAYER_EDGE_Y = 130;
const LEAST_ZOOM = 0.7;
/** Share of the view by which the title's fight stands aside. */
const TITLE_SHIFT = 0.16;
const PAIR_ZOOM = 1.3;
/** Of her first fire: how near, and what is left of looking aside. */
const FIRE_ZOOM = 1.6;
const FIRE_ASIDE = 0.45;
/** Of a dance: from afar, how much nearer at last, and how far above their feet it looks, units. */
const DANCE_ZOOM = 1.12;
const DANCE_NEARER = 0.16;
const DANCE_HEIGHT = 1.6;

/** Less motion: it looks nowhere ahead, and keeps one distance. */
type Frame = (world: FightWorld, viewWidth: number, isCalm: boolean, out: Framing) => void;

/** Faith, what threatens her, and Willow. */
const frameFight: Frame = (world, viewWidth, isCalm, out) => {
  const { bodies, faith } = world;
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  let pull = 0;
  let weights = 0;
  for (const enemy of world.enemies) {
    const { row } = enemy;
    const dx = bodies.x[row]! - x;
    const dy = bodies.y[row]! - y;
    const near = 1 - Math.hypot(dx, dy) / THREAT_UNITS;
    if (near <= 0) continue;
    const weight = near * (isBoss(enemy.kind) ? 2 : 1);
    pull += dx * PIXELS_PER_UNIT * weight;
    weights += weight;
  }
  if (weights > 0) pull *= (0.55 / weights) * Math.min(1, weights * 1.6);
  const apart = bodies.x[WILLOW_BODY]! - x;
  const willow =
    Math.abs(apart) < WILLOW_UNITS ? clamp(apart * PIXELS_PER_UNIT * 0.25, WILLOW_PULL) : 0;
  const ahead = isCalm
    ? 0
    : Math.cos(faith.facing) * LOOK_AHEAD +
      bodies.velocityX[FAITH_BODY]! * PIXELS_PER_UNIT * LOOK_AHEAD_SECONDS;
  const edge = Math.max(0, viewWidth / 2 - EDGE);
  out.x = screenX(x) + clamp(clamp(pull, THREAT_PULL) + willow + ahead, edge);
  out.y = screenY(y, 0.7);
  out.zoom = 1;
};

/** Both players, from as far as that needs; Faith, where nothing shows both. */
const framePlayers: Frame = (world, viewWidth, isCalm, out) => {
  const { bodies } = world;
  const x = screenX(bodies.x[FAITH_BODY]!);
  const y = screenY(bodies.y[FAITH_BODY]!, 0.7);
  const apartX = screenX(bodies.x[WILLOW_BODY]!) - x;
  const apartY = screenY(bodies.y[WILLOW_BODY]!, 0.7) - y;
  const fitting = Math.min(
    viewWidth / (Math.abs(apartX) + 2 * PLAYER_EDGE),
    VIEW_HEIGHT / (Math.abs(apartY) + 2 * PLAYER_EDGE_Y),
  );
  out.zoom = isCalm ? LEAST_ZOOM : Math.max(LEAST_ZOOM, Math.min(1, fitting));
  out.x = x + clamp(apartX / 2, Math.max(0, viewWidth / out.zoom / 2 - PLAYER_EDGE));
  out.y = y + clamp(apartY / 2, Math.max(0, VIEW_HEIGHT / out.zoom / 2 - PLAYER_EDGE_Y));
};

/** The fight, to the right of the menu. */
const frameTitle: Frame = (world, viewWidth, isCalm, out) => {
  frameFight(world, viewWidth, isCalm, out);
  out.x -= viewWidth * TITLE_SHIFT;
};

/** Faith whose fire has just woken, near, with the one that it is meant for. */
const frameFirstFire: Frame = (world, viewWidth, isCalm, out) => {
  frameFight(world, viewWidth, isCalm, out);
  const x = screenX(world.bodies.x[FAITH_BODY]!);
  out.x = x + (out.x - x) * FIRE_ASIDE;
  out.y = screenY(world.bodies.y[FAITH_BODY]!, 0.9);
  out.zoom = isCalm ? distanceOf(world) : FIRE_ZOOM;
};

/** The fight, and when it is won, the two of them. */
const framePlay: Frame = (world, viewWidth, isCalm, out) => {
  if (world.outcome === 'finished') framePair(world, viewWidth, isCalm, out);
  else if (isFirstFire(world)) frameFirstFire(world, viewWidth, isCalm, out);
  else if (world.dance !== null) frameDance(world, viewWidth, isCalm, out);
  else if (world.secondPlayer === 1) framePlayers(world, viewWidth, isCalm, out);
  else frameFight(world, viewWidth, isCalm, out);
};

const isFirstFire = ({ firstFire: { phase } }: FightWorld): boolean =>
  phase === 'waits' || phase === 'leaves';

/** The two of them, close. */
const framePair: Frame = (world, _viewWidth, isCalm, out) => {
  const { bodies } = world;
  const apart = bodies.x[WILLOW_BODY]! - bodies.x[FAITH_BODY]!;
  const share = Math.abs(apart) < 8 ? 0.5 : 0;
  out.x = screenX(bodies.x[FAITH_BODY]! + apart * share);
  out.y = screenY(bodies.y[FAITH_BODY]!, 0.9);
  out.zoom = isCalm ? distanceOf(world) : PAIR_ZOOM;
};

/** The floor, and nearer the closer the two are. */
const frameDance: Frame = ({ bodies, dance }, _viewWidth, isCalm, out) => {
  out.x = screenX((bodies.x[FAITH_BODY]! + bodies.x[WILLOW_BODY]!) / 2);
  out.y = screenY(bodies.y[FAITH_BODY]!, DANCE_HEIGHT);
  const closeness = isCalm || !dance ? 0 : dance.closeness / DANCE.closest;
  out.zoom = DANCE_ZOOM + closeness * DANCE_NEARER;
};

/** The calm camera's distance: two players may always be far apart. */
const distanceOf = (world: FightWorld): number => (world.secondPlayer === 1 ? LEAST_ZOOM : 1);

export const FRAMINGS: Record<Screen, Frame> = {
  title: frameTitle,
  fight: framePlay,
  results: framePair,
};

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
