import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { touchesSolid } from '../../../src/sim/core/terrain.ts';
import { dismissEnemies } from '../../../src/sim/fight/actors.ts';
import { holderOf } from '../../../src/sim/fight/enemies/hold.ts';
import { isBiding } from '../../../src/sim/fight/enemies/phases.ts';
import { distanceBetween } from '../../../src/sim/fight/geometry.ts';
import { middleOf } from '../../../src/sim/core/shapes.ts';
import type { FightLevel } from '../../../src/sim/fight/level.ts';
import { ELBOW_ROOM } from '../../../src/sim/fight/spawn.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { LEVELS } from '../../support/levelFiles.ts';
import { frame, play } from './scenario.ts';

const begin = (level: FightLevel, segment: number, seed = 1): FightWorld =>
  fightStage.create(level, {
    seed,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment,
  });

function failAndRetry(world: FightWorld): void {
  world.outcome = 'failed';
  fightStage.step(world, [frame({ hold: ['retry'] }), 0]);
  expect(world.outcome).toBe('running');
}

/** Who stands nearer to whom than `least`, between their edges, and who stands in something. */
function crowded(world: FightWorld, least: number): string[] {
  const { bodies, enemies, terrain } = world;
  const nameOf = (row: number): string =>
    ['Faith', 'Willow'][row] ?? `${enemies.find((enemy) => enemy.row === row)!.kind} ${row}`;
  const holder = holderOf(world, world.willow);
  const found: string[] = [];
  for (let a = 0; a < bodies.count; a++) {
    // a body's edge may touch what it leans on
    const radius = bodies.radius[a]! - 0.01;
    if (touchesSolid(terrain, bodies.x[a]!, bodies.y[a]!, radius)) found.push(`${nameOf(a)}: wall`);
    for (let b = a + 1; b < bodies.count; b++) {
      if (a === WILLOW_BODY && b === holder?.row) continue;
      const apart = distanceBetween(bodies, a, b) - bodies.radius[a]! - bodies.radius[b]!;
      if (apart < least) found.push(`${nameOf(a)} – ${nameOf(b)}: ${apart.toFixed(2)}`);
    }
  }
  return found;
}

const SEGMENTS = LEVELS.flatMap((level) =>
  level.segments.flatMap((plan, segment) =>
    plan.drive ? [] : [{ level, segment, plan, name: `${level.id}, ${plan.id}` }],
  ),
);
/** In a tick somebody may have taken a step. */
const STEP = 0.06;

describe.each(SEGMENTS)('at the start of $name', ({ level, segment, plan }) => {
  it('nobody stands on anybody or in a wall, nor after a retry', () => {
    const world = begin(level, segment);
    expect(crowded(world, ELBOW_ROOM)).toEqual([]);
    failAndRetry(world);
    expect(crowded(world, ELBOW_ROOM - STEP)).toEqual([]);
  });

  it('nor do those who come later, whoever stands where they come', () => {
    for (const [number, wave] of plan.waves.entries()) {
      for (const { at } of wave.spawns) {
        const world = begin(level, segment);
        dismissEnemies(world);
        world.willow.phase = 'free';
        world.wavesCome = number;
        const spot = level.spawns[at]!;
        placeBody(world.bodies, FAITH_BODY, spot.x, spot.y);
        play(world, 1);
        expect(world.enemies).toHaveLength(wave.spawns.length);
        expect(crowded(world, ELBOW_ROOM - STEP)).toEqual([]);
      }
    }
  });

  it('nor does who waits there for those who walk in from the segment before', () => {
    const before = level.segments[segment - 1];
    if (before?.goal.type !== 'arrived' || before.drive || plan.spawns.length === 0) return;
    for (const { at } of plan.spawns) {
      const world = begin(level, segment - 1);
      const spot = level.spawns[at]!;
      placeBody(world.bodies, FAITH_BODY, spot.x, spot.y);
      placeBody(world.bodies, WILLOW_BODY, spot.x, spot.y + 1.5);
      play(world, 1);
      expect(world.segment).toBe(segment);
      expect(crowded(world, ELBOW_ROOM - STEP)).toEqual([]);
    }
  });

  it('nor does anybody at its checkpoints, and nobody there is after the two yet', () => {
    for (const [index, { faithAt, zone }] of plan.checkpoints.entries()) {
      const world = begin(level, segment);
      world.checkpoint.reached = index + 1;
      failAndRetry(world);
      expect(crowded(world, ELBOW_ROOM - STEP)).toEqual([]);
      const { x, y } = level.spawns[faithAt]!;
      const { bodies } = world;
      expect(Math.hypot(bodies.x[FAITH_BODY]! - x, bodies.y[FAITH_BODY]! - y)).toBeLessThan(STEP);
      // only who must have been dusted by then may wake
      const awake = world.enemies.filter((enemy) => !isBiding(enemy));
      const goal = plan.goal.type === 'arrived' ? middleOf(level.zones[plan.goal.zone]!) : null;
      const toGoal = (px: number, py: number) => Math.hypot(px - goal!.x, py - goal!.y);
      for (const { planned } of awake) {
        const spot = level.spawns[plan.spawns[planned]!.at]!;
        expect(toGoal(spot.x, spot.y)).toBeGreaterThan(toGoal(x, y) - 0.5);
      }
      // falling brings nobody further
      const place = middleOf(level.zones[zone]!);
      expect(toGoal(x, y)).toBeGreaterThan(toGoal(place.x, place.y));
    }
  });
});
