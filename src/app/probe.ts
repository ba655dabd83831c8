import { forwardSpeed } from '../sim/drive/car.ts';
import { placeAhead } from '../sim/drive/drive.ts';
import { guideOf, roadsOf } from '../sim/fight/driving.ts';
import { fightStage } from '../sim/fight/stage.ts';
import { FAITH_BODY, WILLOW_BODY } from '../sim/fight/world.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { GameState, Screen } from './game.ts';
import { TICK_MS } from './playLoop.ts';

/** What the game tells a test that drives it from outside; nothing in it can be changed. */
export interface Probe {
  readonly scene: Screen;
  readonly chapter: string;
  /** Id of the segment that is played. */
  readonly segment: string;
  readonly tick: number;
  readonly hash: string;
  readonly paused: boolean;
  readonly bond: number;
  readonly faith: ProbedHero;
  readonly willow: ProbedHero;
  readonly enemies: readonly ProbedEnemy[];
  readonly timerTicks: number;
  /** Of the dance that is on, or null. */
  readonly dance: ProbedDance | null;
  /** Of the car while somebody drives, or null. */
  readonly drive: ProbedDrive | null;
  /** The last error that nobody caught. */
  readonly lastError: string | null;
  /** Resolves when the first frame can be drawn. */
  readonly ready: Promise<void>;
}

interface ProbedHero {
  readonly x: number;
  readonly y: number;
  readonly health: number;
  readonly state: string;
}

interface ProbedDance {
  readonly closeness: number;
  readonly songTick: number;
  /** Where in the song the last frame was, and when that was in the clock of `event.timeStamp`. */
  readonly songMs: number;
  readonly frameMs: number;
}

interface ProbedDrive {
  /** Units and units a second; radians clockwise from east. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly speed: number;
  /** Where the way leads: near, and as far as a driver looks. */
  readonly near: ProbedPlace | null;
  readonly far: ProbedPlace | null;
}

interface ProbedPlace {
  readonly x: number;
  readonly y: number;
}

interface ProbedEnemy {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly state: string;
}

/** How far ahead of the car places are told. */
const LOOKS_UNITS = [12, 34];

/** `?probe` in the page's address asks for it. */
export const asksForProbe = (search: string): boolean => new URLSearchParams(search).has('probe');

/** Puts `__ktf` on the page's window. */
export function exposeProbe(
  page: EventTarget,
  state: GameState,
  ready: Promise<void>,
  frameMs: () => number = () => NaN,
): void {
  let lastError: string | null = null;
  page.addEventListener('error', (event) => {
    lastError = (event as ErrorEvent).message;
  });
  page.addEventListener('unhandledrejection', (event) => {
    lastError = String((event as PromiseRejectionEvent).reason);
  });
  const probe: Probe = {
    get scene() {
      return state.screen;
    },
    get chapter() {
      return state.world.level.id;
    },
    get segment() {
      return state.world.level.segments[state.world.segment]?.id ?? '';
    },
    get tick() {
      return state.world.tick;
    },
    get hash() {
      return fightStage.hash(state.world);
    },
    get paused() {
      return state.pause !== null;
    },
    get bond() {
      return state.world.bond;
    },
    get faith() {
      return heroAt(state.world, FAITH_BODY, state.world.faith);
    },
    get willow() {
      return heroAt(state.world, WILLOW_BODY, state.world.willow);
    },
    get enemies() {
      return state.world.enemies.map(({ kind, phase, row }) => ({
        kind,
        ...placeOf(state.world, row),
        state: phase,
      }));
    },
    get timerTicks() {
      return state.world.timerTicks;
    },
    get dance() {
      const { dance } = state.world;
      if (dance === null) return null;
      const { closeness, songTick } = dance;
      return {
        closeness,
        songTick,
        songMs: (songTick + state.alpha) * TICK_MS,
        frameMs: frameMs(),
      };
    },
    get drive() {
      const { world } = state;
      const { drive } = world;
      if (drive === null) return null;
      const { x, y, angle } = drive.car;
      const [near, far] = LOOKS_UNITS.map((units) =>
        placeAhead(drive, roadsOf(world), guideOf(world), units),
      );
      return { x, y, angle, speed: forwardSpeed(drive.car), near: near!, far: far! };
    },
    get lastError() {
      return lastError;
    },
    ready,
  };
  Object.defineProperty(page, '__ktf', { value: Object.freeze(probe) });
}

function heroAt(
  world: FightWorld,
  body: number,
  { health, phase }: { health: number; phase: string },
): ProbedHero {
  return { ...placeOf(world, body), health, state: phase };
}

function placeOf({ bodies }: FightWorld, body: number): { x: number; y: number } {
  return { x: bodies.x[body] ?? NaN, y: bodies.y[body] ?? NaN };
}
