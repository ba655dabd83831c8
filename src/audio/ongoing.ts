import { TICK_RATE } from '../sim/core/stage.ts';
import {
  FAITH_BODY,
  WILLOW_BODY,
  type Enemy,
  type EnemyPhase,
  type FightWorld,
} from '../sim/fight/world.ts';
import type { Cue } from './cues.ts';
import { ENEMY_SOUNDS } from './enemySounds.ts';

/** What goes on and no event tells of: feet, where a leap comes down, the elder's roars, a spell that is held. */
export const ONGOING = {
  faithStep: { sound: 'footstep' },
  willowStep: { sound: 'footstep', volume: 0.6, rate: 1.15 },
  landing: { sound: 'leap-land' },
  roar: { sound: 'elder-roar' },
  amplify: { sound: 'amplify' },
} as const satisfies Record<string, Cue>;

/** Ground units from one footfall of theirs to the next, as the pictures have it. */
const STEP_UNITS = {
  faith: 1,
  willow: 0.89,
} as const;
/** Slower than this she shuffles. */
const LEAST_SPEED = 1;

type Heard = (cue: Cue, x: number, y: number) => void;

export interface Ongoing {
  /** Once a tick. */
  listen(world: FightWorld): void;
  /** Another run: nothing of the last one goes on. */
  clear(): void;
}

export function createOngoing(hear: Heard): Ongoing {
  const walked: number[] = [];
  const phases = new Map<number, EnemyPhase>();

  function walk(world: FightWorld, row: number, walks: boolean, stepUnits: number, cue: Cue): void {
    const { x, y, velocityX, velocityY } = world.bodies;
    const speed = Math.hypot(velocityX[row]!, velocityY[row]!);
    const way = (walked[row] ?? 0) + (walks && speed > LEAST_SPEED ? speed / TICK_RATE : 0);
    walked[row] = way % stepUnits;
    if (way >= stepUnits) hear(cue, x[row]!, y[row]!);
  }

  function follow(world: FightWorld, enemy: Enemy): void {
    const { bodies } = world;
    const { id, phase, attack, kind, row } = enemy;
    const { step, stepUnits } = ENEMY_SOUNDS[kind];
    walk(world, row, phase === 'stalk', stepUnits, step);
    const before = phases.get(id);
    if (before === phase) return;
    phases.set(id, phase);
    if (phase === 'roar') hear(ONGOING.roar, bodies.x[row]!, bodies.y[row]!);
    if (before === 'attack' && phase === 'recover' && attack === 'leap') {
      hear(ONGOING.landing, bodies.x[row]!, bodies.y[row]!);
    }
  }

  return {
    listen(world) {
      const { faith, willow, enemies, drive } = world;
      // at the wheel nobody walks, whatever way they still had on
      if (drive) return;
      const isRunning = faith.phase === 'free' || faith.phase === 'charge';
      walk(world, FAITH_BODY, isRunning, STEP_UNITS.faith, ONGOING.faithStep);
      walk(world, WILLOW_BODY, willow.phase === 'free', STEP_UNITS.willow, ONGOING.willowStep);
      for (const enemy of enemies) follow(world, enemy);
    },
    clear() {
      walked.length = 0;
      phases.clear();
    },
  };
}
