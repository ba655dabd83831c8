/** What every stage of the gallery is put up with. */
import type { FightEvent } from '../../src/sim/fight/events.ts';
import type { EnemyKind, FightLevel } from '../../src/sim/fight/level.ts';
import type { GroundPoint } from '../../src/sim/core/shapes.ts';
import { dismissEnemies } from '../../src/sim/fight/actors.ts';
import { spawnEnemy } from '../../src/sim/fight/spawn.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { Enemy, EnemyPhase, FightWorld } from '../../src/sim/fight/world.ts';
import type { Effects } from '../../src/view/effects/Effects.ts';

export interface Stage {
  readonly world: FightWorld;
  /** The tick of the picture. */
  readonly ticks: number;
  /** What happens in a tick; `effects` for what no rule sends yet. */
  act(tick: number, effects: Effects): readonly FightEvent[];
}

export function emptyWorld(level: FightLevel, bond: number): FightWorld {
  const options = { seed: 7, difficulty: 'slayer', players: 1, bondStart: bond } as const;
  const world = fightStage.create(level, { ...options, segment: 0 });
  dismissEnemies(world);
  world.events.length = 0;
  return world;
}

export function put({ bodies }: FightWorld, row: number, { x, y }: GroundPoint): void {
  bodies.x[row] = bodies.previousX[row] = x;
  bodies.y[row] = bodies.previousY[row] = y;
  bodies.velocityX[row] = bodies.velocityY[row] = 0;
}

export function add(
  world: FightWorld,
  kind: EnemyKind,
  at: GroundPoint,
  phase: EnemyPhase,
  facing: number,
  how: Partial<Enemy> = {},
): Enemy {
  const enemy = spawnEnemy(world, kind, at, phase);
  put(world, world.bodies.count - 1, at);
  world.events.length = 0;
  return Object.assign(enemy, { facing }, how);
}
