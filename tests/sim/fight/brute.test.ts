import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { ENEMY_ATTACKS, type EnemyAttackName } from '../../../src/sim/fight/enemies/attacks.ts';
import { ENEMY_NUMBERS } from '../../../src/sim/fight/enemies/numbers.ts';
import { enterPhase, stagger } from '../../../src/sim/fight/enemies/phases.ts';
import { LANE_FRONT } from '../../../src/sim/fight/enemies/strike.ts';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import { directionTo } from '../../../src/sim/fight/geometry.ts';
import { strikeEnemy } from '../../../src/sim/fight/harm.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import { eventsOf, onlyEnemy, play, scenario, type ScenarioOptions } from './scenario.ts';

const STILL: ScenarioOptions = { calm: true, players: 2 };

/** Staggers the only enemy and thrusts at its heart. */
function thrustAtOpenHeart(world: FightWorld): FightEvent[] {
  const stepClose = () => {
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 1.4, world.bodies.y[2]!);
    world.faith.facing = 0;
  };
  stepClose();
  const events = play(world, 44, { hold: ['attack'] });
  stepClose();
  stagger(onlyEnemy(world), world, 120);
  events.push(...play(world, 60));
  for (const enemy of world.enemies) enterPhase(enemy, 'stalk', 0);
  return events;
}

/** It runs from where it stands toward where Faith stands now. */
function charge(world: FightWorld, attack: EnemyAttackName = 'charge'): void {
  const self = onlyEnemy(world);
  self.attack = attack;
  self.hasTurn = true;
  self.facing = directionTo(world.bodies, 2, FAITH_BODY);
  enterPhase(self, 'windup', ENEMY_ATTACKS[attack].windupTicks);
}

describe('a brute', () => {
  it('cannot be struck to the heart before it has been staggered twice', () => {
    const world = scenario('F.B', STILL);
    const first = thrustAtOpenHeart(world);
    expect(eventsOf(first, 'heart-turned')).toHaveLength(1);
    expect(eventsOf(first, 'enemy-dusted')).toHaveLength(0);
    const second = thrustAtOpenHeart(world);
    expect(eventsOf(second, 'heart-turned')).toHaveLength(0);
    expect(eventsOf(second, 'enemy-dusted').map(({ kind }) => kind)).toEqual(['brute']);
  });

  it('loses a piece of armour each time that it is staggered, and then no more', () => {
    const world = scenario('F...B', STILL);
    const left: number[] = [];
    for (let i = 0; i < 4; i++) {
      world.events.length = 0;
      stagger(onlyEnemy(world), world, 60);
      left.push(...eventsOf(world.events, 'armour-broken').map((event) => event.left));
      enterPhase(onlyEnemy(world), 'stalk', 0);
    }
    expect(left).toEqual([1, 0]);
  });

  it('feels half of a blow until its armour is gone', () => {
    const world = scenario('F...B', STILL);
    const brute = onlyEnemy(world);
    const blow = { by: 'faith', move: 'slash1', angle: 0, poiseDamage: 0, knockback: 0 } as const;
    const lost = (): number => {
      const { health } = brute;
      strikeEnemy(brute, world, { ...blow, damage: 10 });
      return health - brute.health;
    };
    expect(lost()).toBe(5);
    brute.boneHits = 0;
    expect(lost()).toBe(10);
  });

  it('fire and daylight do not burn through its armour', () => {
    const world = scenario('F.B', STILL);
    onlyEnemy(world).seared = 0.9;
    expect(eventsOf(thrustAtOpenHeart(world), 'enemy-dusted')).toHaveLength(0);
  });

  it.each(['#', '^'])('that charges into %s stands open, a piece of armour the poorer', (solid) => {
    const world = scenario(`.F..B\n${solid}....`, STILL);
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 4, world.bodies.y[2]! + 1);
    placeBody(world.bodies, 2, world.bodies.x[2]!, world.bodies.y[2]! + 1);
    charge(world);
    play(world, ENEMY_ATTACKS.charge.windupTicks - 6);
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]!, world.bodies.y[2]! - 4);
    const events = play(world, 60);
    expect(eventsOf(events, 'body-thrown-against').map(({ spikes }) => spikes)).toEqual([
      solid === '^',
    ]);
    expect(eventsOf(events, 'enemy-staggered')).toHaveLength(1);
    expect(onlyEnemy(world).phase).toBe('stagger');
    expect(onlyEnemy(world).boneHits).toBe(1);
  });

  it('cannot turn in its charge: who has stepped out of the lane is safe', () => {
    const world = scenario('F...B', STILL);
    charge(world);
    play(world, ENEMY_ATTACKS.charge.windupTicks - 6);
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[0]!, world.bodies.y[0]! + 1.2);
    expect(eventsOf(play(world, 90), 'hero-hit')).toHaveLength(0);
  });

  it('runs over who stays in the lane, once, and throws her far', () => {
    const world = scenario('F...B', STILL);
    const before = world.bodies.x[FAITH_BODY]!;
    charge(world);
    const events = play(world, ENEMY_ATTACKS.charge.windupTicks + 90);
    expect(eventsOf(events, 'hero-hit').map(({ attack }) => attack)).toEqual(['charge']);
    expect(before - world.bodies.x[FAITH_BODY]!).toBeGreaterThan(1.5);
  });

  it('does not catch a bot that sees it coming', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const world = scenario('F....B', { ...STILL, seed });
      const bot = createBot({ seed, reactionTicks: 30, skill: 1 });
      charge(world);
      for (let i = 0; i < 170; i++) {
        fightStage.step(world, [bot.think(world), 0]);
        expect(eventsOf(world.events, 'hero-hit')).toEqual([]);
      }
    }
  });

  it('comes exactly as far as its lane', () => {
    const world = scenario('.........B', STILL);
    placeBody(world.bodies, FAITH_BODY, 2, 2);
    const self = onlyEnemy(world);
    const from = world.bodies.x[2]!;
    charge(world);
    self.facing = Math.PI;
    self.phaseTicks = self.phaseLength - 1;
    play(world, ENEMY_ATTACKS.charge.activeTicks + 1);
    const reached = from - world.bodies.x[2]! + ENEMY_NUMBERS.brute.radius + LANE_FRONT;
    expect(reached).toBeCloseTo(ENEMY_ATTACKS.charge.shape.length);
  });
});

describe('a crowd', () => {
  it.each([
    ['slayer', 2],
    ['chosen', 3],
  ] as const)('on the difficulty %s, of four or more %i attack at once', (difficulty, most) => {
    const world = scenario('T.T.T\n..F..\nT.T.T', { difficulty, players: 2 });
    let seen = 0;
    for (let i = 0; i < 1200; i++) {
      play(world, 1);
      world.faith.health = 100;
      seen = Math.max(seen, world.enemies.filter(({ hasTurn }) => hasTurn).length);
    }
    expect(seen).toBe(most);
  });

  it('no promise is broken, whoever comes and whatever is pressed', () => {
    const grabs = { faith: 0, willow: 0 };
    for (let seed = 1; seed <= 20; seed++) {
      const world = scenario('V.....#\n..F..V.\n.T.^.B.\n..W...V\nB.....o', {
        seed,
        difficulty: (['story', 'slayer', 'chosen'] as const)[seed % 3]!,
        players: seed % 2 === 0 ? 2 : 1,
        fire: seed % 4 === 0 ? 'awake' : 'asleep',
      });
      const [first, second] = [createRandomPlayer(seed), createRandomPlayer(~seed)];
      for (let tick = 1; tick <= 1500; tick++) {
        fightStage.step(world, [first(), second()]);
        const broken = fightStage.findBrokenInvariant(world);
        if (broken !== null) throw new Error(`seed ${seed}, tick ${tick}: ${broken}`);
        for (const { who } of eventsOf(world.events, 'hero-grabbed')) grabs[who]++;
        if (tick % 200 === 0) world.faith.health = Math.max(world.faith.health, 60);
      }
    }
    expect(Math.min(grabs.faith, grabs.willow)).toBeGreaterThan(3);
  });
});
