import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import type { ButtonName } from '../../../src/sim/core/inputFrame.ts';
import { angleBetween } from '../../../src/sim/core/maths.ts';
import { ENEMY_ATTACKS, type EnemyAttackName } from '../../../src/sim/fight/enemies/attacks.ts';
import { HOLD, seize } from '../../../src/sim/fight/enemies/hold.ts';
import { enterPhase, stagger } from '../../../src/sim/fight/enemies/phases.ts';
import type { FightEvent, Hero } from '../../../src/sim/fight/events.ts';
import { directionTo, distanceBetween } from '../../../src/sim/fight/geometry.ts';
import { hurtHero } from '../../../src/sim/fight/harm.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, type Enemy, type FightWorld } from '../../../src/sim/fight/world.ts';
import {
  eventsOf,
  onlyEnemy,
  play,
  scenario,
  tap,
  type Play,
  type ScenarioOptions,
} from './scenario.ts';

const FIRST_OPENING = HOLD.rhythmTicks - HOLD.windowTicks;

/** A second player who does nothing holds Willow still. */
const TWO: ScenarioOptions = { calm: true, players: 2 };

/** A world in which the first vampire has just taken hold of her. */
function held(map: string, who: Hero = 'faith', options: ScenarioOptions = TWO): FightWorld {
  const world = scenario(map, options);
  const [self] = world.enemies;
  self!.attack = 'grab';
  self!.struck = [world[who].id];
  seize(self!, world, world[who]);
  return world;
}

/** Plays on, and presses a button in one tick of it. */
function pressAt(world: FightWorld, tick: number, button: ButtonName): FightEvent[] {
  return [...play(world, tick), ...tap(world, button), ...play(world, 1)];
}

function windUp(world: FightWorld, self: Enemy, attack: EnemyAttackName): void {
  self.attack = attack;
  self.hasTurn = true;
  self.facing = directionTo(world.bodies, 2, FAITH_BODY);
  enterPhase(self, 'windup', ENEMY_ATTACKS[attack].windupTicks);
}

describe('a vampire', () => {
  it('shows a grab for half a second before it lunges', () => {
    expect(ENEMY_ATTACKS.grab.windupTicks / 120).toBe(0.5);
    const world = scenario('F.V', { ...TWO });
    windUp(world, onlyEnemy(world), 'grab');
    const events = play(world, ENEMY_ATTACKS.grab.windupTicks - 1);
    expect(eventsOf(events, 'enemy-attacked')).toHaveLength(0);
    expect(eventsOf(play(world, 1), 'enemy-attacked')).toHaveLength(1);
  });

  it('holds whom its lunge touches, and does not hurt her', () => {
    const world = scenario('F.V', TWO);
    windUp(world, onlyEnemy(world), 'grab');
    const events = play(world, 90);
    expect(eventsOf(events, 'hero-grabbed').map(({ who }) => who)).toEqual(['faith']);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
    expect(world.faith.phase).toBe('grabbed');
    expect(onlyEnemy(world).phase).toBe('hold');
  });

  it('lunges past who has stepped aside', () => {
    const world = scenario('F.V', TWO);
    windUp(world, onlyEnemy(world), 'grab');
    play(world, ENEMY_ATTACKS.grab.windupTicks - 6);
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[0]!, world.bodies.y[0]! + 1);
    expect(eventsOf(play(world, 60), 'hero-grabbed')).toHaveLength(0);
  });

  it('grabs nobody inside Willow’s shield', () => {
    const world = scenario('FW.V', TWO);
    windUp(world, onlyEnemy(world), 'grab');
    const events = play(world, 90, {}, { hold: ['kick'] });
    expect(eventsOf(events, 'attack-blocked')).toHaveLength(1);
    expect(eventsOf(events, 'hero-grabbed')).toHaveLength(0);
  });

  it('is dust at the first thrust through its open heart', () => {
    const world = scenario('FV', { calm: true });
    play(world, 44, { hold: ['attack'] });
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 1.2, world.bodies.y[2]!);
    stagger(onlyEnemy(world), world, 120);
    expect(eventsOf(play(world, 60), 'enemy-dusted').map(({ kind }) => kind)).toEqual(['vampire']);
  });

  it('is dust when a thrown stake finds its open heart', () => {
    const world = scenario('F...V', TWO);
    stagger(onlyEnemy(world), world, 200);
    tap(world, 'throw', 0);
    expect(eventsOf(play(world, 60), 'enemy-dusted')).toHaveLength(1);
  });

  it('is quick to stagger: two blows of the combo open it', () => {
    const world = scenario('FV', TWO);
    const events: FightEvent[] = [];
    for (const walk of [0, 0]) events.push(...tap(world, 'attack', walk), ...play(world, 34));
    expect(eventsOf(events, 'enemy-hit')).toHaveLength(2);
    expect(eventsOf(events, 'enemy-staggered')).toHaveLength(1);
  });

  it('does not come alone from one side: two stand opposite each other', () => {
    const world = scenario('V......\nV......\n...F...', { players: 2 });
    let nearest = 0;
    for (let i = 0; i < 1200; i++) {
      play(world, 1);
      world.faith.health = 100;
      for (const enemy of world.enemies) if (enemy.phase === 'hold') stagger(enemy, world, 20);
      const [one, other] = [2, 3].map((row) => directionTo(world.bodies, FAITH_BODY, row));
      const close = [2, 3].every((row) => distanceBetween(world.bodies, FAITH_BODY, row) < 4.5);
      if (close) nearest = Math.max(nearest, Math.abs(angleBetween(one!, other!)));
    }
    expect(nearest).toBeGreaterThan(Math.PI * 0.8);
  });

  it('that flanks waits at the back while the other has the turn', () => {
    const world = scenario('.......\nV..F...\nV......', { players: 2, calm: true });
    const [attacker] = world.enemies;
    attacker!.hasTurn = true;
    for (let i = 0; i < 300; i++) {
      Object.assign(attacker!, { phase: 'windup', phaseTicks: 0, phaseLength: 99 });
      play(world, 1);
    }
    const [one, other] = [2, 3].map((row) => directionTo(world.bodies, FAITH_BODY, row));
    expect(Math.abs(angleBetween(one!, other!))).toBeGreaterThan(Math.PI * 0.85);
  });
});

describe('whom a vampire holds', () => {
  it.each(['dash', 'attack'] as const)(
    'a press of %s in the bite’s window breaks free and staggers it',
    (button) => {
      const world = held('FV');
      const events = pressAt(world, FIRST_OPENING + 4, button);
      expect(eventsOf(events, 'hero-freed').map(({ who }) => who)).toEqual(['faith']);
      expect(world.faith.phase).toBe('free');
      expect(onlyEnemy(world).phase).toBe('stagger');
    },
  );

  it('is told when: the way out opens and shuts as was announced', () => {
    const outcomes = [0, FIRST_OPENING - 1, FIRST_OPENING, 47, 48].map((tick) => {
      const world = held('FV');
      const [bite] = eventsOf(world.events, 'bite-coming');
      expect(bite).toMatchObject({ opensIn: FIRST_OPENING, ticks: HOLD.windowTicks });
      return eventsOf(pressAt(world, tick, 'dash'), 'hero-freed').length;
    });
    expect(outcomes).toEqual([0, 0, 1, 1, 0]);
  });

  it('a press before the window does not free her, and gives the bite away', () => {
    const world = held('FV');
    const events = pressAt(world, 10, 'dash');
    expect(eventsOf(events, 'escape-missed')).toHaveLength(1);
    play(world, FIRST_OPENING + 4 - 12);
    expect(eventsOf(pressAt(world, 0, 'dash'), 'hero-freed')).toHaveLength(0);
  });

  it('the next bite is a new chance', () => {
    const world = held('FV');
    pressAt(world, 10, 'dash');
    const events = pressAt(world, HOLD.rhythmTicks + FIRST_OPENING + 4 - 12, 'dash');
    expect(eventsOf(events, 'hero-freed')).toHaveLength(1);
  });

  it('mashing never frees her', () => {
    const world = held('FV');
    const events: FightEvent[] = [];
    for (let i = 0; i < 60; i++) events.push(...tap(world, 'dash'), ...play(world, 2));
    expect(eventsOf(events, 'hero-freed')).toHaveLength(0);
    expect(eventsOf(events, 'hero-hit').map(({ attack }) => attack)).toEqual(['grab']);
  });

  it('stands still, cannot act, and loses a little health', () => {
    const world = held('FV');
    const { x } = world.bodies;
    const before = x[FAITH_BODY]!;
    play(world, HOLD.rhythmTicks, { walk: 0.5, hold: ['throw'] });
    expect(Math.abs(x[FAITH_BODY]! - before)).toBeLessThan(0.4);
    expect(world.faith.stakes).toBe(2);
    const lost = (HOLD.damagePerSecond * HOLD.rhythmTicks) / 120;
    expect(world.faith.health).toBeCloseTo(100 - lost);
  });

  it('is thrown off after three bites', () => {
    const world = held('FV');
    const events = play(world, HOLD.rhythmTicks * HOLD.bites);
    expect(eventsOf(events, 'bite-coming')).toHaveLength(HOLD.bites - 1);
    expect(eventsOf(events, 'hero-hit')).toMatchObject([{ who: 'faith', attack: 'grab' }]);
    expect(world.faith.phase).toBe('hurt');
    expect(onlyEnemy(world).phase).toBe('recover');
  });

  it('nobody else can strike', () => {
    const world = held('FVV');
    const other = world.enemies[1]!;
    other.attack = 'swipe';
    const { health } = world.faith;
    other.facing = Math.PI;
    placeBody(world.bodies, 3, world.bodies.x[0]!, world.bodies.y[0]! + 0.8);
    other.facing = -Math.PI / 2;
    enterPhase(other, 'attack', ENEMY_ATTACKS.swipe.activeTicks);
    const events = play(world, 12);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
    expect(world.faith.health).toBeGreaterThan(health - 1);
  });

  it('lies on the ground when nothing is left of her, and it lets go', () => {
    const world = held('FV');
    world.faith.health = 1;
    play(world, 40);
    expect(world.faith.phase).toBe('down');
    expect(fightStage.findBrokenInvariant(world)).toBeNull();
  });

  it('is free the moment Faith strikes the holder, and the bond grows', () => {
    const world = held('FVW', 'willow');
    const { bond } = world;
    const events = [...tap(world, 'attack', 0), ...play(world, 16)];
    expect(eventsOf(events, 'hero-freed').map(({ who }) => who)).toEqual(['willow']);
    expect(eventsOf(events, 'bond-changed').map(({ deed }) => deed)).toContain('saved');
    expect(world.bond).toBeGreaterThan(bond);
    expect(world.enemies[0]!.phase).toBe('stagger');
    expect(world.willow.phase).toBe('free');
  });

  it.each<[string, Play]>([
    ['kick', { hold: ['kick'], walk: 0 }],
    ['stake', { hold: ['throw'], walk: 0 }],
  ])('a %s frees Willow too', (_name, press) => {
    const world = held('F.VW', 'willow');
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 1.1, world.bodies.y[2]!);
    const events = [...play(world, 1, press), ...play(world, 30)];
    expect(eventsOf(events, 'hero-freed')).toHaveLength(1);
  });

  it('Willow’s daylight on the holder frees Faith', () => {
    const world = held('FV..W', 'faith', { calm: true, players: 2 });
    world.willow.facing = Math.PI;
    const events = play(world, 80, {}, { walk: 0.5, hold: ['attack'] });
    expect(eventsOf(events, 'hero-freed').map(({ who }) => who)).toEqual(['faith']);
    expect(eventsOf(events, 'bond-changed').map(({ deed }) => deed)).toContain('saved');
  });

  it('Willow’s shield that rises beside the holder frees Faith', () => {
    const world = held('FVW');
    const events = play(world, 3, {}, { hold: ['kick'] });
    expect(eventsOf(events, 'hero-freed').map(({ who }) => who)).toEqual(['faith']);
  });

  it('Willow by herself breaks free at the second bite', () => {
    const world = held('F.......VW', 'willow', { calm: true });
    expect(eventsOf(play(world, HOLD.rhythmTicks), 'hero-freed')).toHaveLength(0);
    expect(eventsOf(play(world, HOLD.rhythmTicks), 'hero-freed')).toHaveLength(1);
  });

  it('Willow by herself helps Faith when she is near', () => {
    const world = held('FV.W', 'faith', { calm: true });
    const events = play(world, HOLD.rhythmTicks * HOLD.bites - 20);
    expect(eventsOf(events, 'hero-freed').map(({ who }) => who)).toEqual(['faith']);
  });

  it('both may be held, by two; then each has her own bite to wait for', () => {
    const world = held('FV.VW');
    seize(world.enemies[1]!, world, world.willow);
    expect(fightStage.findBrokenInvariant(world)).toBeNull();
    play(world, FIRST_OPENING + 3);
    play(world, 2, { hold: ['dash'] }, { hold: ['dash'] });
    expect([world.faith.phase, world.willow.phase]).toEqual(['free', 'free']);
  });

  it('is free when the holder is dust, when the fight is won, and when it begins anew', () => {
    const endings: ((world: FightWorld) => void)[] = [
      (world) => {
        Object.assign(onlyEnemy(world), { health: 0, burning: 90, burnDamage: 1 });
        play(world, 1);
        expect(world.enemies).toHaveLength(0);
      },
      (world) => {
        world.goalReached = true;
        play(world, 1);
        expect(world.outcome).toBe('finished');
      },
      (world) => {
        world.outcome = 'failed';
        tap(world, 'retry');
        expect(world.outcome).toBe('running');
      },
    ];
    for (const end of endings)
      for (const who of ['faith', 'willow'] as const) {
        const world = held('FVW', who);
        end(world);
        expect(world[who].phase).not.toBe('grabbed');
        expect(fightStage.findBrokenInvariant(world)).toBeNull();
      }
  });

  it('a grip that nobody feels is found out', () => {
    const world = held('FV');
    world.faith.phase = 'free';
    expect(fightStage.findBrokenInvariant(world)).toContain('one-holder');
    world.faith.phase = 'grabbed';
    hurtHero(onlyEnemy(world), world, world.faith);
    expect(fightStage.findBrokenInvariant(world)).toContain('one-holder');
  });

  it('the bot breaks free by timing', () => {
    const world = held('FV', 'faith', { ...TWO });
    const bot = createBot({ seed: 1, reactionTicks: 30, skill: 1 });
    const events: FightEvent[] = [];
    for (let i = 0; i < HOLD.rhythmTicks * HOLD.bites; i++) {
      fightStage.step(world, [bot.think(world), 0]);
      events.push(...world.events);
    }
    expect(eventsOf(events, 'hero-freed')).toHaveLength(1);
    expect(eventsOf(events, 'escape-missed')).toHaveLength(0);
  });

  it('the bot strikes a holder before anybody else', () => {
    const world = held('...VW\nF....\n.T...', 'willow');
    const holder = world.enemies[0]!;
    const bot = createBot({ seed: 2, reactionTicks: 12 });
    let first: number | undefined;
    for (let i = 0; i < 140 && first === undefined; i++) {
      fightStage.step(world, [bot.think(world), 0]);
      first = eventsOf(world.events, 'enemy-hit')[0]?.id;
    }
    expect(first).toBe(holder.id);
  });
});
