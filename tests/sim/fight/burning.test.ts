import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { retrySegment } from '../../../src/sim/fight/director.ts';
import { ENEMY_NUMBERS } from '../../../src/sim/fight/enemies/numbers.ts';
import { BURNING, setAlight } from '../../../src/sim/fight/spells/burning.ts';
import { CURTAIN } from '../../../src/sim/fight/spells/flammables.ts';
import { eventsOf, onlyEnemy, play, tap } from './scenario.ts';
import { cast, hits, withFire } from './withFire.ts';

describe('burning', () => {
  it('takes health for a while and goes out', () => {
    const world = withFire('F..T');
    onlyEnemy(world).hitStopTicks = 1e6;
    const events = cast(world, 1, BURNING.ticks + 80);
    expect(eventsOf(events, 'enemy-caught-fire')).toHaveLength(1);
    expect(hits(events, 'burning').length).toBeGreaterThan(5);
    expect(onlyEnemy(world).burning).toBe(0);
    const { health } = onlyEnemy(world);
    play(world, 200);
    expect(onlyEnemy(world).health).toBe(health);
  });

  it('spreads to whom a burning one touches, half as long, and to nobody else', () => {
    const world = withFire('F....TT..T');
    const [first, second, far] = world.enemies;
    placeBody(world.bodies, 3, world.bodies.x[2]! + 0.9, world.bodies.y[2]!);
    setAlight(world, first!, BURNING.ticks, 1, false);
    const spread = eventsOf(play(world, BURNING.spreadTicks + 2), 'enemy-caught-fire');
    expect(spread).toEqual([expect.objectContaining({ id: second!.id, spread: true })]);
    expect(second!.burning).toBeLessThanOrEqual(first!.burning / 2 + 2);
    expect(far!.burning).toBe(0);
    play(world, 1200);
    expect(world.enemies.map(({ burning }) => burning)).toEqual([0, 0, 0]);
  });

  it('hurts each kind as much as its table says', () => {
    const damageOf = (map: string) => hits(cast(withFire(map)), 'bolt')[0]!.damage;
    expect(damageOf('F..T') / damageOf('F..E')).toBeCloseTo(
      ENEMY_NUMBERS.turokHan.fire / ENEMY_NUMBERS.elderTurokHan.fire,
      5,
    );
  });

  it('makes an end of a Turok-Han whose health is gone, through its breastbone', () => {
    const world = withFire('F..T', 600);
    onlyEnemy(world).health = 20;
    const events = cast(world, 1, 400);
    expect(eventsOf(events, 'enemy-staggered')).toHaveLength(1);
    expect(eventsOf(events, 'enemy-dusted')).toHaveLength(1);
    expect(eventsOf(events, 'heart-turned')).toEqual([]);
  });

  it('does not make an end of the elder: its heart must be struck', () => {
    const world = withFire('F..E', 1000);
    onlyEnemy(world).health = 1;
    onlyEnemy(world).bossPhase = 3;
    expect(eventsOf(cast(world, 1, 600), 'enemy-dusted')).toEqual([]);
  });
});

describe('a barrel', () => {
  it('bursts once when fire strikes it, sets off its neighbour, and is there again in the next try', () => {
    const world = withFire('F...oT......T\n....o........');
    const [near, far] = world.enemies;
    const events = cast(world);
    expect(eventsOf(events, 'barrel-burst')).toHaveLength(2);
    expect(near!.health).toBeLessThan(30);
    expect(near!.burning).toBeGreaterThan(0);
    expect(far!.burning).toBe(0);
    expect(world.faith.health).toBe(100);
    expect(eventsOf(cast(world), 'barrel-burst')).toEqual([]);
    retrySegment(world);
    expect(world.spent).toEqual([]);
  });

  it('is not set off by anything but fire', () => {
    const world = withFire('F.o..');
    tap(world, 'throw', 0);
    play(world, 120);
    expect(world.spent).toEqual([]);
  });
});

describe('a curtain', () => {
  it('that a bolt touches burns for seconds, and whoever comes near it burns with it', () => {
    const world = withFire('F..u......B');
    const events = cast(world);
    expect(eventsOf(events, 'pillar-burst')).toHaveLength(1);
    expect(world.enemies[0]!.burning).toBe(0);
    const before = world.enemies[0]!.health;
    const { x, y } = world.level.flammables[0]!;
    placeBody(world.bodies, world.enemies[0]!.row, x + 1, y);
    play(world, 120);
    expect(world.enemies[0]!.burning).toBeGreaterThan(0);
    expect(world.enemies[0]!.health).toBeLessThan(before);
  });

  it('sets off the barrel beside it, and burns only once', () => {
    const world = withFire('F..uo');
    expect(eventsOf(cast(world), 'barrel-burst')).toHaveLength(1);
    play(world, CURTAIN.ticks);
    expect(world.pillars).toHaveLength(0);
    world.faith.spark = 100;
    expect(eventsOf(cast(world), 'pillar-burst')).toHaveLength(0);
  });
});
