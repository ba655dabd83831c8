import { describe, expect, it } from 'vitest';
import { retrySegment } from '../../../src/sim/fight/director.ts';
import { FIRE } from '../../../src/sim/fight/spells/fire.ts';
import { FIRST_FIRE, shareOfMove, standsStill } from '../../../src/sim/fight/spells/firstFire.ts';
import { SPARK } from '../../../src/sim/fight/spells/spark.ts';
import { FAITH_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { eventsOf, onlyEnemy, play, scenario, tap, tickOf } from './scenario.ts';

const { afterTicks, slowness, waitTicks, stillTicks, aweTicks } = FIRST_FIRE;

/** Fire has just woken; whoever stands there is in awe of it. */
function woken(map = 'F', options: Parameters<typeof scenario>[1] = {}): FightWorld {
  const world = scenario(map, { ...options, fire: 'wakes', bond: 300 });
  tickOf(world, 'fire-woke');
  return world;
}

/** How many ticks of so many the fight moves in. */
function moves(world: FightWorld, ticks: number): number {
  let moved = 0;
  for (let i = 0; i < ticks; i++) {
    play(world, 1);
    if (!standsStill(world)) moved++;
  }
  return moved;
}

describe('the moment in which fire wakes', () => {
  it('slows the world and not the clock, until the limit', () => {
    const world = woken();
    const { timerTicks } = world;
    expect(moves(world, waitTicks - 1)).toBe(Math.floor((waitTicks - 1) / slowness));
    expect(world.timerTicks).toBe(timerTicks + waitTicks - 1);
    expect(moves(world, 300)).toBe(300);
  });

  it('costs nobody a tick who looses it at once: the bolt is where it ever was', () => {
    for (const after of [0, 1, 5]) {
      const staged = woken();
      const plain = scenario('F', { fire: 'awake', bond: 300 });
      plain.faith.spark = SPARK.most;
      play(plain, staged.tick - plain.tick);
      const ticksToFly = FIRE.windupTicks + 12;
      for (const world of [staged, plain]) {
        if (after > 0) play(world, after);
        play(world, 1, { hold: ['fire'] });
        play(world, ticksToFly);
      }
      expect(staged.bolts.map(({ x, y, left }) => ({ x, y, left }))).toEqual(
        plain.bolts.map(({ x, y, left }) => ({ x, y, left })),
      );
      expect(staged.faith.phase).toBe(plain.faith.phase);
      expect(staged.faith.phaseTicks).toBe(plain.faith.phaseTicks);
      expect(staged.faith.spark).toBeCloseTo(plain.faith.spark, 9);
    }
  });

  it('costs nothing either to press in the very tick, or to hold on for more', () => {
    const world = scenario('F', { fire: 'wakes', bond: 350 });
    play(world, afterTicks - 1);
    const events = play(world, 60, { hold: ['fire'] });
    expect(eventsOf(events, 'fire-cast')).toEqual([]);
    const early = scenario('F', { fire: 'wakes', bond: 350 });
    play(early, afterTicks);
    const woke = play(early, 1, { hold: ['fire'] });
    expect(eventsOf(woke, 'fire-woke')).toHaveLength(1);
    const held = play(early, 39, { hold: ['fire'] });
    expect(eventsOf([...held, ...play(early, 40)], 'fire-cast')).toMatchObject([{ form: 'lance' }]);
  });

  it('gives nothing to who waits: the world gets no further than it could have in that time', () => {
    for (const waited of [0, 40, 200, waitTicks + 30]) {
      const world = woken('F....T', { calm: true });
      const { enemies } = world;
      const awe = enemies[0]!.hitStopTicks;
      const from = world.timerTicks;
      play(world, waited);
      tap(world, 'fire');
      const flown = tickOf(world, 'fire-cast');
      expect(flown - from - waited).toBeGreaterThanOrEqual(FIRE.windupTicks - stillTicks);
      expect(awe - onlyEnemy(world).hitStopTicks).toBeLessThanOrEqual(world.timerTicks - from);
    }
  });

  it('leaves her eyes free, and everything else of her slow', () => {
    const world = woken();
    const { x } = world.bodies;
    const from = x[FAITH_BODY]!;
    play(world, 1, { walk: 0.25 });
    expect(world.faith.facing).toBeCloseTo(Math.PI / 2, 5);
    play(world, slowness * 30, { walk: 0 });
    const run = x[FAITH_BODY]! - from;
    const other = scenario('F');
    const start = other.bodies.x[FAITH_BODY]!;
    play(other, slowness * 30, { walk: 0 });
    expect(run).toBeGreaterThan(0);
    expect(run).toBeLessThan((other.bodies.x[FAITH_BODY]! - start) / 4);
  });

  it('loses no press: what was tapped while nothing moved happens in the next tick that does', () => {
    const world = woken('F..W', { players: 2 });
    play(world, slowness);
    expect(standsStill(world)).toBe(false);
    play(world, 1, { hold: ['dash'], walk: 0 }, { hold: ['dash'] });
    expect(world.faith.phase).toBe('free');
    const events = play(world, slowness - 1);
    expect(eventsOf(events, 'faith-dashed')).toHaveLength(1);
    expect(eventsOf(events, 'willow-dashed')).toHaveLength(1);
    expect(eventsOf(play(world, slowness * 12), 'faith-dashed')).toEqual([]);
  });

  it('all stands still for a blink as the first leaves her hand, and only as the first does', () => {
    for (const waited of [0, 100, waitTicks + 100]) {
      const world = woken();
      play(world, waited);
      const events = tap(world, 'fire');
      while (world.firstFire.phase !== 'leaves') events.push(...play(world, 1));
      expect(eventsOf(events, 'first-fire')).toHaveLength(1);
      const [bolt] = world.bolts;
      const { x } = bolt!;
      play(world, stillTicks);
      expect(world.bolts[0]!.x).toBe(x);
      play(world, 1);
      expect(world.bolts[0]!.x).toBeGreaterThan(x);
      play(world, 60);
      const second = [...tap(world, 'fire'), ...play(world, 60)];
      expect(eventsOf(second, 'fire-cast')).toHaveLength(1);
      expect(eventsOf(second, 'first-fire')).toEqual([]);
    }
  });

  it('is not lost to a press in the midst of a dash', () => {
    const world = woken();
    tap(world, 'dash', 0);
    play(world, slowness * 2);
    expect(world.faith.phase).toBe('dash');
    expect(eventsOf([...tap(world, 'fire'), ...play(world, 60)], 'first-fire')).toHaveLength(1);
  });

  it('waits until she has her hands free', () => {
    const world = scenario('F', { fire: 'wakes' });
    world.faith.phase = 'down';
    expect(eventsOf(play(world, afterTicks + 20), 'fire-woke')).toEqual([]);
    world.faith.phase = 'free';
    expect(eventsOf(play(world, 1), 'fire-woke')).toHaveLength(1);
  });

  it('is not staged again after a defeat; what she had not loosed yet still has its blink', () => {
    const world = woken();
    retrySegment(world);
    expect(moves(world, 200)).toBe(200);
    expect(eventsOf([...tap(world, 'fire'), ...play(world, 60)], 'first-fire')).toHaveLength(1);
  });

  it('holds whoever is there in awe', () => {
    const world = woken('F......T');
    expect(onlyEnemy(world).hitStopTicks).toBeGreaterThan(aweTicks - 3);
  });

  it('is drawn without a jolt: each tick shows the next part of one move', () => {
    const world = woken();
    let before = shareOfMove(world, 0);
    for (let i = 1; i < slowness; i++) {
      play(world, 1);
      const share = shareOfMove(world, 0);
      expect(share - before).toBeCloseTo(1 / slowness, 9);
      before = share;
    }
    play(world, 1);
    expect(shareOfMove(world, 0)).toBe(0);
  });
});
