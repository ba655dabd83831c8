import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { dust } from '../../../src/sim/fight/enemies/heart.ts';
import { isBiding } from '../../../src/sim/fight/enemies/phases.ts';
import { wake } from '../../../src/sim/fight/harm.ts';
import { FAITH } from '../../../src/sim/fight/faith.ts';
import { middleOf } from '../../../src/sim/core/shapes.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { LEVELS } from '../../support/levelFiles.ts';
import { frame, play } from './scenario.ts';

const bronze = LEVELS.find(({ id }) => id === '04-bronze')!;
const home = bronze.segments.findIndex(({ id }) => id === 'walking-home');
const plan = bronze.segments[home]!;

function onTheWay(): FightWorld {
  return fightStage.create(bronze, {
    seed: 3,
    difficulty: 'slayer',
    players: 1,
    bondStart: bronze.bondStart,
    segment: home,
  });
}

/** Dusts everybody whose place is west of `x`. */
function clearTo(world: FightWorld, x: number): number[] {
  const gone = plan.spawns.flatMap(({ at }, i) => (bronze.spawns[at]!.x < x ? [i] : []));
  for (const planned of gone) {
    dust(
      world.enemies.find((enemy) => enemy.planned === planned)!,
      world,
      0,
    );
  }
  return gone;
}

function put(world: FightWorld, name: string): void {
  const { x, y } = bronze.spawns[name]!;
  placeBody(world.bodies, FAITH_BODY, x, y);
  placeBody(world.bodies, WILLOW_BODY, x - 1.2, y);
  play(world, 1);
}

function fallAndRetry(world: FightWorld): void {
  world.faith.phase = 'down';
  world.faith.helpsLeft = 0;
  for (let i = 0; i < 400 && world.outcome === 'running'; i++) play(world, 1);
  expect(world.outcome).toBe('failed');
  const { timerTicks } = world;
  fightStage.step(world, [frame({ hold: ['retry'] }), 0]);
  expect(world.timerTicks).toBe(timerTicks + 1);
}

const faithX = ({ bodies }: FightWorld): number => bodies.x[FAITH_BODY]!;

describe('who falls on the way home', () => {
  it('begins again at the last corner, whole, with those who were dusted before it gone', () => {
    const world = onTheWay();
    const corner = bronze.spawns['marquee-corner']!;
    const gone = clearTo(world, corner.x);
    put(world, 'marquee-corner');
    expect(world.checkpoint).toEqual({ reached: 2, gone });
    fallAndRetry(world);
    expect(faithX(world)).toBeCloseTo(corner.x, 1);
    expect(world.faith.health).toBe(FAITH.health);
    expect(world.enemies).toHaveLength(plan.spawns.length - gone.length);
    expect(world.enemies.every(isBiding)).toBe(true);
    expect(world.segment).toBe(home);
    expect(world.splits[home]!.startTicks).toBe(0);
  });

  it('meets those again whom she dusted after it', () => {
    const world = onTheWay();
    const gone = clearTo(world, bronze.spawns['diner-corner']!.x);
    put(world, 'diner-corner');
    for (const enemy of [...world.enemies]) dust(enemy, world, 0);
    expect(world.enemies).toEqual([]);
    fallAndRetry(world);
    expect(world.enemies).toHaveLength(plan.spawns.length - gone.length);
  });

  it('begins at the club’s door before the first corner', () => {
    const world = onTheWay();
    fallAndRetry(world);
    expect(faithX(world)).toBeCloseTo(bronze.spawns[plan.faithAt]!.x, 1);
    expect(world.enemies).toHaveLength(plan.spawns.length);
  });

  it('has reached no corner with somebody after her, and reaches it once they are dusted', () => {
    const world = onTheWay();
    const [first] = world.enemies;
    wake(first!, world);
    put(world, 'diner-corner');
    expect(world.checkpoint.reached).toBe(0);
    dust(first!, world, 0);
    play(world, 1);
    expect(world.checkpoint.reached).toBe(1);
  });

  it('goes back to the last of them, never to one before it', () => {
    const world = onTheWay();
    clearTo(world, bronze.spawns['marquee-corner']!.x);
    put(world, 'marquee-corner');
    put(world, 'diner-corner');
    expect(world.checkpoint.reached).toBe(2);
  });

  it('and in the next segment at that one’s start', () => {
    const world = onTheWay();
    clearTo(world, bronze.spawns['marquee-corner']!.x);
    put(world, 'marquee-corner');
    const there = middleOf(bronze.zones['dead-end']!);
    placeBody(world.bodies, FAITH_BODY, there.x, there.y);
    placeBody(world.bodies, WILLOW_BODY, there.x, there.y - 2);
    play(world, 1);
    expect(world.segment).toBe(home + 1);
    expect(world.checkpoint).toEqual({ reached: 0, gone: [] });
    expect(world.enemies.filter(({ planned }) => planned >= 0)).toHaveLength(1);
    fallAndRetry(world);
    expect(faithX(world)).toBeCloseTo(bronze.spawns['square']!.x, 1);
  });
});
