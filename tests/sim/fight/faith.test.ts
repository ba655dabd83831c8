import { describe, expect, it } from 'vitest';
import { BUTTON, packInput, aimCode } from '../../../src/sim/core/inputFrame.ts';
import { FAITH } from '../../../src/sim/fight/faith.ts';
import { FAITH_MOVES } from '../../../src/sim/fight/faithMoves.ts';
import { FITNESS } from '../../../src/sim/fight/fitness.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY } from '../../../src/sim/fight/world.ts';
import { eventsOf, onlyEnemy, play, scenario, tap, tickOf } from './scenario.ts';

const swings = (events: ReturnType<typeof play>) =>
  eventsOf(events, 'faith-swung').map((e) => e.move);

describe('Faith’s stake', () => {
  it('three presses are a combo of three, and the fourth begins anew', () => {
    const world = scenario('F');
    const moves: string[] = [];
    for (let i = 0; i < 4; i++)
      moves.push(...swings([...tap(world, 'attack'), ...play(world, 44)]));
    expect(moves).toEqual(['slash1', 'slash2', 'slash3', 'slash1']);
  });

  it('a blow answers the press in the same tick', () => {
    expect(swings(tap(scenario('F'), 'attack'))).toEqual(['slash1']);
  });

  it('a press up to a tenth of a second too early still counts', () => {
    const world = scenario('F');
    tap(world, 'kick');
    const { windupTicks, activeTicks, recoveryTicks } = FAITH_MOVES.kick;
    play(world, windupTicks + activeTicks + recoveryTicks - FAITH.bufferTicks + 2);
    const events = [...tap(world, 'attack'), ...play(world, FAITH.bufferTicks)];
    expect(swings(events)).toEqual(['slash1']);
  });

  it('a press much too early is forgotten', () => {
    const world = scenario('F');
    tap(world, 'kick');
    const events = [...tap(world, 'attack'), ...play(world, 90)];
    expect(swings(events)).toEqual([]);
  });

  it('held, it becomes a lunging thrust when it is let go', () => {
    const world = scenario('F');
    const x = world.bodies.x[FAITH_BODY]!;
    const held = play(world, 60, { hold: ['attack'] });
    expect(eventsOf(held, 'faith-charging')).toHaveLength(1);
    const released = play(world, 30);
    expect(swings(released)).toEqual(['thrust']);
    expect(world.bodies.x[FAITH_BODY]! - x).toBeGreaterThan(FAITH_MOVES.thrust.step);
  });

  it('pressed in a dash, it is a thrust out of the dash', () => {
    const world = scenario('F');
    tap(world, 'dash', 0);
    play(world, 12);
    expect(swings([...tap(world, 'attack'), ...play(world, 12)])).toEqual(['thrust']);
  });

  it('hits what is before her, and not what is behind', () => {
    const hits = (map: string) => {
      const world = scenario(map, { calm: true });
      return eventsOf([...tap(world, 'attack', 0), ...play(world, 40)], 'enemy-hit').length;
    };
    expect(hits('FT')).toBe(1);
    expect(hits('T.F')).toBe(0);
    expect(hits('F....T')).toBe(0);
  });

  it('bends toward a threat that is a little off her way', () => {
    const world = scenario('F.\n.T', { calm: true });
    const events = [...tap(world, 'attack', 0), ...play(world, 40)];
    expect(eventsOf(events, 'enemy-hit')).toHaveLength(1);
    expect(world.faith.facing).toBeGreaterThan(0.4);
  });

  it('with the aim stick she strikes where she aims, whichever way she runs', () => {
    const world = scenario('T.F', { calm: true });
    world.bodies.x[FAITH_BODY]! -= 0.6;
    const events = [];
    for (let i = 0; i < 40; i++) {
      const held = i === 0 ? BUTTON.attack : 0;
      fightStage.step(world, [packInput(held, 1 + 2, aimCode(0.5)), 0]);
      events.push(...world.events);
    }
    expect(eventsOf(events, 'enemy-hit')).toHaveLength(1);
  });

  it('a hit holds both for a moment, and nobody else', () => {
    const world = scenario('FT....T', { calm: true });
    tap(world, 'attack', 0);
    tickOf(world, 'enemy-hit');
    expect(world.faith.hitStopTicks).toBeGreaterThan(0);
    expect(world.enemies.map((enemy) => enemy.hitStopTicks > 0)).toEqual([true, false]);
    const { x } = world.bodies;
    const before = [x[FAITH_BODY], x[2]];
    play(world, 2, { walk: 0 });
    expect([x[FAITH_BODY], x[2]]).toEqual(before);
  });

  it('the lock keeps her facing one enemy until it is let go', () => {
    const world = scenario('T..F', { calm: true });
    tap(world, 'lock');
    play(world, 30, { walk: 0 });
    expect(Math.abs(world.faith.facing)).toBeGreaterThan(2.8);
    tap(world, 'lock');
    play(world, 5, { walk: 0 });
    expect(world.faith.facing).toBe(0);
  });
});

describe('Faith’s dash', () => {
  it('cancels the recovery of a blow, and not its wind-up', () => {
    const { windupTicks, activeTicks } = FAITH_MOVES.slash1;
    const early = scenario('F');
    tap(early, 'attack');
    play(early, 2);
    expect(eventsOf([...tap(early, 'dash'), ...play(early, 2)], 'faith-dashed')).toHaveLength(0);
    const late = scenario('F');
    tap(late, 'attack');
    play(late, windupTicks + activeTicks);
    expect(eventsOf([...tap(late, 'dash'), ...play(late, 2)], 'faith-dashed')).toHaveLength(1);
  });

  it('carries her through enemies', () => {
    const world = scenario('FT', { calm: true });
    tap(world, 'dash', 0);
    play(world, FAITH.dashTicks);
    expect(world.bodies.x[FAITH_BODY]!).toBeGreaterThan(world.bodies.x[2]!);
  });

  it('through a blow at the last moment it is a Slayer’s reflex: breath back, and the attacker shaken', () => {
    const world = scenario('FT');
    tickOf(world, 'enemy-winding-up');
    const enemy = onlyEnemy(world);
    const poise = enemy.poise;
    play(world, enemy.phaseLength - 3);
    world.faith.stamina = 30;
    const events = [...tap(world, 'dash', 0.25), ...play(world, 20)];
    expect(eventsOf(events, 'faith-reflex')).toHaveLength(1);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
    expect(world.faith.stamina).toBeGreaterThan(30);
    expect(enemy.poise).toBeLessThan(poise);
  });

  it('too early it is no reflex, and too late it does not save her', () => {
    const outcome = (before: number) => {
      const world = scenario('FT');
      tickOf(world, 'enemy-winding-up');
      const events = play(world, onlyEnemy(world).phaseLength - before);
      // she dashes on the spot, against a wall of air: only the moment counts here
      events.push(...tap(world, 'dash', 0.5));
      for (let i = 0; i < 60; i++) {
        world.bodies.x[FAITH_BODY] = world.bodies.x[2]! - 0.9;
        world.bodies.y[FAITH_BODY] = world.bodies.y[2]!;
        events.push(...play(world, 1));
      }
      return {
        reflex: eventsOf(events, 'faith-reflex').length,
        hit: eventsOf(events, 'hero-hit').length,
      };
    };
    expect(outcome(4)).toEqual({ reflex: 1, hit: 0 });
    expect(outcome(40)).toEqual({ reflex: 0, hit: 1 });
    expect(outcome(-14)).toEqual({ reflex: 0, hit: 1 });
  });

  it('costs breath; without any she cannot dash until some is back', () => {
    const world = scenario('F');
    let dashes = 0;
    for (let i = 0; i < 8; i++)
      dashes += eventsOf([...tap(world, 'dash', 0), ...play(world, 36)], 'faith-dashed').length;
    expect(dashes).toBe(Math.ceil(FITNESS['out-of-shape'].stamina / FAITH.dashStamina));
    expect(world.faith.exhausted).toBe(true);
    play(world, 240);
    expect(world.faith.exhausted).toBe(false);
    expect(eventsOf(tap(world, 'dash', 0), 'faith-dashed')).toHaveLength(1);
  });
});

describe('Faith’s kick', () => {
  it('throws a Turok-Han back', () => {
    const world = scenario('FT', { calm: true });
    const x = world.bodies.x[2]!;
    tap(world, 'kick', 0);
    play(world, 60);
    expect(world.bodies.x[2]! - x).toBeGreaterThan(1.5);
  });

  it('into a wall hurts it, and into a fence’s spikes more', () => {
    const harm = (map: string) => {
      const world = scenario(map, { calm: true });
      const events = [...tap(world, 'kick', 0), ...play(world, 60)];
      return eventsOf(events, 'body-thrown-against')[0]?.damage ?? 0;
    };
    expect(harm('FT')).toBe(0);
    expect(harm('FT.#')).toBeGreaterThan(0);
    expect(harm('FT.^')).toBeGreaterThan(harm('FT.#'));
  });

  it('throws a Turok-Han out of its wind-up; the elder stands', () => {
    for (const [sign, keepsOn] of [
      ['T', false],
      ['E', true],
    ] as const) {
      const world = scenario(`F${sign}`);
      tickOf(world, 'enemy-winding-up');
      tap(world, 'kick', 0);
      tickOf(world, 'enemy-hit');
      expect(onlyEnemy(world).phase === 'windup').toBe(keepsOn);
    }
  });
});

describe('Faith’s thrown stakes', () => {
  it('fly, strike, fall, and are hers again when she walks over them', () => {
    const world = scenario('F...T', { calm: true });
    const carried = world.faith.stakes;
    const events = [...tap(world, 'throw', 0), ...play(world, 120)];
    expect(eventsOf(events, 'stake-thrown')).toHaveLength(1);
    expect(eventsOf(events, 'enemy-hit').map((hit) => hit.move)).toEqual(['stake']);
    expect(world.faith.stakes).toBe(carried - 1);
    const [stake] = world.stakes;
    expect(stake?.phase).toBe('lying');
    world.bodies.x[FAITH_BODY] = stake!.x;
    world.bodies.y[FAITH_BODY] = stake!.y;
    expect(eventsOf(play(world, 1), 'stake-caught')).toHaveLength(1);
    expect(world.faith.stakes).toBe(carried);
  });

  it('stop at a wall', () => {
    const world = scenario('F.#');
    const events = [...tap(world, 'throw', 0), ...play(world, 120)];
    expect(eventsOf(events, 'stake-landed').map((stake) => stake.x < 8)).toEqual([true]);
  });

  it('run out', () => {
    const world = scenario('F');
    for (let i = 0; i < 5; i++) {
      tap(world, 'throw', 0);
      play(world, 60);
    }
    expect(world.faith.stakes).toBe(0);
    expect(world.stakes).toHaveLength(FITNESS['out-of-shape'].stakes);
  });
});

it('a stake thrown with her nose to a wall falls where she can take it back', () => {
  const world = scenario('F#');
  play(world, 60, { walk: 0 });
  tap(world, 'throw', 0);
  play(world, 200);
  expect(world.faith.stakes).toBe(FITNESS['out-of-shape'].stakes);
});
