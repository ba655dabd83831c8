import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { stagger } from '../../../src/sim/fight/enemies/phases.ts';
import { FAITH } from '../../../src/sim/fight/faith.ts';
import { distanceBetween } from '../../../src/sim/fight/geometry.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { WILLOW } from '../../../src/sim/fight/willowNumbers.ts';
import { eventsOf, play, scenario, tap, tickOf } from './scenario.ts';

const apart = (world: FightWorld) => distanceBetween(world.bodies, FAITH_BODY, WILLOW_BODY);

function fell(world: FightWorld): void {
  world.faith.health = 0;
  world.faith.phase = 'down';
  world.faith.phaseTicks = 0;
}

describe('Willow by herself', () => {
  it('keeps up with Faith, round walls too', () => {
    const world = scenario('W..........\n#########..\nF..........');
    play(world, 360);
    expect(apart(world)).toBeLessThan(4);
  });

  it('keeps out of the way of Faith and of what Faith fights', () => {
    const world = scenario('.F.T.\n..W..', { calm: true });
    play(world, 240);
    expect(apart(world)).toBeGreaterThan(1.2);
    expect(distanceBetween(world.bodies, WILLOW_BODY, 2)).toBeGreaterThan(1.8);
  });

  it('mends Faith when she is hurt and no threat is near', () => {
    const world = scenario('F..W');
    world.faith.health = 40;
    const events = play(world, 360);
    expect(eventsOf(events, 'mending-started').length).toBeGreaterThan(0);
    expect(world.faith.health).toBeGreaterThan(50);
  });

  it('throws daylight at the undead', () => {
    const world = scenario('F..W...T', { calm: true });
    const events = play(world, 240);
    expect(eventsOf(events, 'globe-burst').length).toBeGreaterThan(0);
    expect(eventsOf(events, 'enemy-hit').some((hit) => hit.move === 'globe')).toBe(true);
  });

  it('gets up by herself', () => {
    const world = scenario('F..W');
    world.willow.health = 0;
    world.willow.phase = 'down';
    world.willow.phaseTicks = 0;
    const events = play(world, WILLOW.downTicks + 10);
    expect(eventsOf(events, 'hero-rose')).toEqual([
      expect.objectContaining({ who: 'willow', helped: false }),
    ]);
    expect(world.willow.health).toBe(WILLOW.risenHealth);
  });

  it('gets up sooner when Faith gives her a hand', () => {
    const world = scenario('FW');
    world.willow.health = 0;
    world.willow.phase = 'down';
    world.willow.phaseTicks = 0;
    play(world, 30);
    expect(eventsOf(tap(world, 'help'), 'hero-rose')).toEqual([
      expect.objectContaining({ who: 'willow', helped: true }),
    ]);
  });

  it('pulls Faith up once in a segment; the second time all is lost', () => {
    const world = scenario('F.....W');
    world.willow.staying = false;
    fell(world);
    const rose = eventsOf(play(world, 600), 'hero-rose');
    expect(rose).toEqual([expect.objectContaining({ who: 'faith', helped: true })]);
    expect(world.faith.health).toBeGreaterThan(0);
    fell(world);
    const lost = eventsOf(play(world, 600), 'level-failed');
    expect(lost).toHaveLength(1);
    expect(world.outcome).toBe('failed');
  });
});

describe('Willow’s orders', () => {
  it('stay and come are one button', () => {
    const world = scenario('F.W');
    world.willow.staying = false;
    const first = eventsOf(tap(world, 'orderStay'), 'order-given');
    expect(first.map((event) => event.order)).toEqual(['stay']);
    const x = world.bodies.x[WILLOW_BODY]!;
    play(world, 240, { walk: 0.5 });
    expect(Math.abs(world.bodies.x[WILLOW_BODY]! - x)).toBeLessThan(0.6);
    expect(eventsOf(tap(world, 'orderStay'), 'order-given').map((event) => event.order)).toEqual([
      'come',
    ]);
    play(world, 240);
    expect(apart(world)).toBeLessThan(4);
  });

  it('amplify: while she channels, Faith’s blows are stronger', () => {
    const damage = (order: boolean) => {
      const world = scenario('F.T\n...\nW..', { calm: true });
      const asked = order ? tap(world, 'orderAmplify') : [];
      expect(eventsOf(asked, 'amplify-started')).toHaveLength(order ? 1 : 0);
      placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 1.2, world.bodies.y[2]!);
      const events = [...tap(world, 'attack', 0), ...play(world, 30)];
      return eventsOf(events, 'enemy-hit').find((hit) => hit.move === 'slash1')?.damage ?? 0;
    };
    expect(damage(true) / damage(false)).toBeCloseTo(1.25, 6);
  });

  it('shield: she comes, and her dome takes the blow that was meant for Faith', () => {
    const world = scenario('F..W..T');
    tap(world, 'orderShield');
    let blocked = 0;
    for (let i = 0; i < 900 && blocked === 0; i++) {
      if (i % 300 === 0) world.willow.order = 'shield';
      blocked += eventsOf(play(world, 1), 'attack-blocked').length;
      world.willow.orderTicks = 100;
      world.willow.magic = 100;
    }
    expect(blocked).toBe(1);
    expect(world.faith.health).toBe(FAITH.health);
  });
});

describe('the second player', () => {
  it('takes Willow’s hand with one button at any moment, and leaves with it', () => {
    const world = scenario('F..W');
    world.willow.staying = false;
    expect(eventsOf(play(world, 1, {}, { hold: ['join'] }), 'player-joined')).toHaveLength(1);
    const x = world.bodies.x[WILLOW_BODY]!;
    play(world, 60, {}, { walk: 0 });
    expect(world.bodies.x[WILLOW_BODY]! - x).toBeGreaterThan(1.5);
    expect(eventsOf(play(world, 1, {}, { hold: ['join'] }), 'player-left')).toHaveLength(1);
    play(world, 240);
    expect(apart(world)).toBeLessThan(4);
  });

  it('who does nothing for ten seconds holds nobody up: she keeps up by herself until they move', () => {
    const world = scenario('F..........W', { players: 2 });
    const stood = world.bodies.x[WILLOW_BODY]!;
    play(world, 1198);
    expect(world.bodies.x[WILLOW_BODY]).toBe(stood);
    play(world, 480);
    expect(apart(world)).toBeLessThan(4);
    expect(world.secondPlayer).toBe(1);
    const x = world.bodies.x[WILLOW_BODY]!;
    play(world, 60, {}, { walk: 0 });
    expect(world.bodies.x[WILLOW_BODY]! - x).toBeGreaterThan(1.5);
    const left = world.bodies.x[WILLOW_BODY]!;
    play(world, 600);
    expect(Math.abs(world.bodies.x[WILLOW_BODY]! - left)).toBeLessThan(0.5);
  });

  it('who is away leaves Faith the orders, and takes them back', () => {
    const world = scenario('F.W', { players: 2 });
    const orders = () => eventsOf(play(world, 1, { hold: ['orderAmplify'] }), 'order-given').length;
    expect(orders()).toBe(0);
    play(world, 1200);
    expect(orders()).toBe(1);
    play(world, 1, {}, { hold: ['attack'] });
    expect(orders()).toBe(0);
  });

  it('casts what she or he asks for: daylight, shield, mending, amplification', () => {
    const cast = (button: 'attack' | 'kick' | 'throw' | 'orderAmplify') => {
      const world = scenario('F.W', { players: 2 });
      world.faith.health = 50;
      return play(world, 40, {}, { hold: [button] }).map((event) => event.type);
    };
    expect(cast('attack')).toContain('globe-thrown');
    expect(cast('kick')).toContain('shield-raised');
    expect(cast('throw')).toContain('mending-started');
    expect(cast('orderAmplify')).toContain('amplify-started');
  });
});

describe('daylight', () => {
  it('two globes burn a Turok-Han through and it falters', () => {
    const world = scenario('W....T', { calm: true, players: 2 });
    let seared = 0;
    let globes = 0;
    while (seared === 0 && globes < 4) {
      globes++;
      world.willow.globeCooldownTicks = 0;
      world.willow.magic = 100;
      placeBody(world.bodies, 2, world.bodies.x[WILLOW_BODY]! + 2, world.bodies.y[WILLOW_BODY]!);
      const events = [...play(world, 1, {}, { hold: ['attack'] }), ...play(world, 80)];
      seared += eventsOf(events, 'enemy-seared').length;
    }
    expect(globes).toBe(2);
    expect(seared).toBe(1);
  });

  it('headlights: Willow works on them, Faith’s blows gain time, and whatever stands in the beam burns', () => {
    const world = scenario('E......F', { task: 'headlights', goal: 'boss-seared', calm: true });
    placeBody(world.bodies, WILLOW_BODY, world.level.beam!.x - 0.6, world.level.beam!.y - 1.5);
    play(world, 120);
    expect(world.willow.phase).toBe('task');
    const before = world.headlights.charge;
    play(world, 60);
    const alone = world.headlights.charge - before;
    expect(alone).toBeGreaterThan(0);
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! + 1.3, world.bodies.y[2]!);
    tap(world, 'attack', 0.5);
    play(world, 59);
    expect(world.headlights.charge - before - alone).toBeGreaterThan(alone * 1.5);
    world.headlights.charge = 0.9999;
    tickOf(world, 'headlights-lit');
    placeBody(world.bodies, 2, world.level.beam!.x + 4, world.level.beam!.y);
    tickOf(world, 'enemy-seared');
    expect(world.outcome).toBe('finished');
  });

  it('what has been burnt through cools when its stagger is over', () => {
    const world = scenario('FT', { calm: true });
    const enemy = world.enemies[0]!;
    enemy.seared = 1;
    stagger(enemy, world, 10);
    play(world, 20);
    expect(enemy.seared).toBeLessThan(0.01);
  });
});
