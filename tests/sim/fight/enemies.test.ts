import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { DIFFICULTIES } from '../../../src/sim/core/stage.ts';
import { DIFFICULTY } from '../../../src/sim/fight/difficulty.ts';
import { ENEMY_ATTACKS } from '../../../src/sim/fight/enemies/attacks.ts';
import { stagger } from '../../../src/sim/fight/enemies/phases.ts';
import { spawnEnemy } from '../../../src/sim/fight/spawn.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { eventsOf, onlyEnemy, play, scenario, tap, tickOf } from './scenario.ts';

/** Opens the only enemy’s breast and thrusts at it. */
function thrustAtOpenHeart(world: FightWorld) {
  const enemy = onlyEnemy(world);
  const stepClose = () => {
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 1.2, world.bodies.y[2]!);
    world.faith.facing = 0;
  };
  stepClose();
  const events = play(world, 44, { hold: ['attack'] });
  stepClose();
  stagger(enemy, world, 120);
  return [...events, ...play(world, 60)];
}

describe('enemies', () => {
  it('a claw is always shown for its whole wind-up before it strikes', () => {
    for (const difficulty of DIFFICULTIES) {
      const world = scenario('F.T', { difficulty });
      const warned = tickOf(world, 'enemy-winding-up');
      expect(onlyEnemy(world).attack).toBe('claw');
      const ticks = Math.round(ENEMY_ATTACKS.claw.windupTicks * DIFFICULTY[difficulty].windup);
      expect(tickOf(world, 'enemy-attacked') - warned).toBe(ticks);
      expect(ticks / 120).toBeGreaterThan(0.35);
    }
  });

  it('a Turok-Han cannot turn in mid-leap: who has stepped aside is safe', () => {
    const world = scenario('T...F');
    for (
      let tries = 0;
      onlyEnemy(world).attack !== 'leap' || onlyEnemy(world).phase !== 'attack';
      tries++
    ) {
      play(world, 1);
      placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! + 4, world.bodies.y[2]!);
      if (tries > 5000) throw new Error('It never leapt.');
    }
    const { aimX, aimY } = onlyEnemy(world);
    placeBody(world.bodies, FAITH_BODY, aimX, aimY + 2.5);
    const events = play(world, 60);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
    expect(onlyEnemy(world).aimX).toBe(aimX);
  });

  it('who stands where it lands is struck', () => {
    const world = scenario('T...F');
    for (
      let tries = 0;
      onlyEnemy(world).attack !== 'leap' || onlyEnemy(world).phase !== 'attack';
      tries++
    ) {
      play(world, 1);
      placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! + 4, world.bodies.y[2]!);
      if (tries > 5000) throw new Error('It never leapt.');
    }
    expect(eventsOf(play(world, 60), 'hero-hit').map((hit) => hit.attack)).toEqual(['leap']);
  });

  it('no more than two attack at once, however many there are', () => {
    const world = scenario('T.T.T\n..F..\nT.T.T');
    let most = 0;
    for (let i = 0; i < 2400; i++) {
      play(world, 1);
      world.faith.health = 100;
      most = Math.max(
        most,
        world.enemies.filter((e) => e.phase === 'windup' || e.phase === 'attack').length,
      );
    }
    expect(most).toBe(2);
  });

  it('each of a crowd gets its turn', () => {
    const world = scenario('T.T\n.F.\nT.T');
    const seen = new Set<number>();
    for (let i = 0; i < 3600; i++) {
      for (const event of eventsOf(play(world, 1), 'enemy-winding-up')) seen.add(event.id);
      world.faith.health = 100;
    }
    expect(seen.size).toBe(4);
  });

  it('blows wear down its poise until it stands open', () => {
    const world = scenario('FT', { calm: true });
    const bot = createBot({ seed: 1, reactionTicks: 0 });
    for (let i = 0; i < 600 && onlyEnemy(world).phase !== 'stagger'; i++)
      fightStage.step(world, [bot.think(world), 0]);
    expect(onlyEnemy(world).phase).toBe('stagger');
  });

  it('a Turok-Han’s breastbone turns the first stake; the second dusts it', () => {
    const world = scenario('FT', { calm: true });
    const first = thrustAtOpenHeart(world);
    expect(eventsOf(first, 'heart-turned')).toHaveLength(1);
    expect(eventsOf(first, 'enemy-dusted')).toHaveLength(0);
    const second = thrustAtOpenHeart(world);
    expect(eventsOf(second, 'enemy-dusted')).toHaveLength(1);
    expect(world.enemies).toHaveLength(0);
  });

  it('daylight burns through the bone: then the first stake dusts it', () => {
    const world = scenario('FT', { calm: true });
    onlyEnemy(world).seared = 0.9;
    expect(eventsOf(thrustAtOpenHeart(world), 'enemy-dusted')).toHaveLength(1);
  });

  it('a thrust at one that does not stand open finds no heart', () => {
    const world = scenario('FT', { calm: true });
    play(world, 44, { hold: ['attack'] });
    const events = play(world, 60);
    expect(eventsOf(events, 'heart-turned')).toHaveLength(0);
    expect(eventsOf(events, 'enemy-dusted')).toHaveLength(0);
  });

  it('the elder must be struck to the heart once in each of three phases', () => {
    const world = scenario('FE', { calm: true });
    for (const phase of [2, 3]) {
      const events = thrustAtOpenHeart(world);
      expect(eventsOf(events, 'boss-phase-began').map((event) => event.phase)).toEqual([phase]);
      onlyEnemy(world).turnCooldownTicks = 1e6;
      play(world, 110);
    }
    const last = thrustAtOpenHeart(world);
    expect(eventsOf(last, 'enemy-dusted').map((event) => event.kind)).toEqual(['elderTurokHan']);
    expect(world.outcome).toBe('finished');
  });

  it('nothing reaches the elder while it roars', () => {
    const world = scenario('FE', { calm: true });
    thrustAtOpenHeart(world);
    const elder = onlyEnemy(world);
    elder.phase = 'roar';
    elder.phaseTicks = 0;
    elder.phaseLength = 200;
    const { health } = elder;
    placeBody(world.bodies, FAITH_BODY, world.bodies.x[2]! - 1, world.bodies.y[2]!);
    tap(world, 'attack', 0);
    play(world, 40);
    expect(elder.health).toBe(health);
  });

  it('does not leap through a fence: it comes round', () => {
    const world = scenario('........\n.^^^^^^.\n........\n...F....', { seed: 3 });
    spawnEnemy(world, 'turokHan', { x: 9.5, y: 6.2 }, 'stalk');
    const leaps = eventsOf(play(world, 1200), 'enemy-winding-up').filter(
      ({ attack, y }) => attack === 'leap' && y < 7,
    );
    expect(leaps).toEqual([]);
    expect(world.bodies.y[2]!).toBeGreaterThan(7);
  });

  it('finds its way round walls', () => {
    const world = scenario('.........\n.#######.\n.#F......\n.#######.\n.........\n......T..', {
      seed: 3,
    });
    tickOf(world, 'enemy-winding-up');
  });
});
