import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { TICK_RATE } from '../../../src/sim/core/stage.ts';
import { ENEMY_ATTACKS } from '../../../src/sim/fight/enemies/attacks.ts';
import { makeNoise } from '../../../src/sim/fight/enemies/hearing.ts';
import { KNIFE } from '../../../src/sim/fight/enemies/knives.ts';
import { ENEMY_NUMBERS } from '../../../src/sim/fight/enemies/numbers.ts';
import { mostAttackers } from '../../../src/sim/fight/enemies/turns.ts';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import { distanceBetween } from '../../../src/sim/fight/geometry.ts';
import { burstDaylight } from '../../../src/sim/fight/daylight.ts';
import { strikeEnemy } from '../../../src/sim/fight/harm.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import {
  eventsOf,
  onlyEnemy,
  play,
  scenario,
  tap,
  tickOf,
  type ScenarioOptions,
} from './scenario.ts';

/** A second player who does nothing holds Willow still. */
const TWO: ScenarioOptions = { players: 2 };
const CALM: ScenarioOptions = { ...TWO, calm: true };

const heard = (events: readonly FightEvent[]): number => eventsOf(events, 'enemy-heard').length;

/** A noise where she is, and play until the knife has left his hand. */
function provoke(world: FightWorld, row: number = FAITH_BODY): void {
  const { x, y } = world.bodies;
  makeNoise(world, 'dash', x[row]!, y[row]!);
  tickOf(world, 'knife-thrown');
}

describe('a Bringer is blind', () => {
  it('he does not know of who stands before him', () => {
    const world = scenario('F.R', TWO);
    const events = play(world, 5 * TICK_RATE);
    expect(heard(events)).toBe(0);
    expect(eventsOf(events, 'enemy-winding-up')).toHaveLength(0);
  });

  it('nor of who passes slowly, a thrust held back', () => {
    const world = scenario('F.......\n..R.....', CALM);
    // the blow that begins the thrust is heard; he has forgotten it by the time she goes
    const events = play(world, 6 * TICK_RATE, { hold: ['attack'] });
    world.enemies[0]!.heard = 0;
    events.length = 0;
    events.push(...play(world, 2 * TICK_RATE, { hold: ['attack'], walk: 0 }));
    expect(world.bodies.x[FAITH_BODY]!).toBeGreaterThan(8.5);
    expect(heard(events)).toBe(0);
  });

  it('he hears who runs past, and not who runs far off', () => {
    expect(heard(play(scenario('F...\n...R', CALM), 60, { walk: 0 }))).toBe(1);
    expect(heard(play(scenario('F.......R', CALM), 60, { walk: 0.5 }))).toBe(0);
  });

  it('he hears a dash from across the yard', () => {
    expect(heard(tap(scenario('F.........R', CALM), 'dash', 0.5))).toBe(1);
  });

  it('he turns to the loudest noise: a stake against a wall draws him away from her', () => {
    const world = scenario('#..F....\n.....R..', CALM);
    tap(world, 'throw', 0.5);
    tickOf(world, 'stake-landed');
    expect(onlyEnemy(world).heardX).toBeLessThan(world.bodies.x[FAITH_BODY]! - 1);
  });

  it('sleeping, he wakes from a noise and from nothing else', () => {
    const world = scenario('F.R', TWO);
    const self = onlyEnemy(world);
    self.phase = 'asleep';
    self.wakeUnits = 5;
    play(world, TICK_RATE);
    expect(self.phase).toBe('asleep');
    tap(world, 'dash', 0.5);
    expect(self.phase).not.toBe('asleep');
  });

  it('he forgets: after four seconds of silence he stands and listens, and lets his turn go', () => {
    const world = scenario('F.....R', CALM);
    tap(world, 'dash', 0.25);
    expect(onlyEnemy(world).heard).toBeGreaterThan(0);
    play(world, 4 * TICK_RATE);
    expect(onlyEnemy(world).heard).toBe(0);
    onlyEnemy(world).hasTurn = true;
    play(world, 2);
    expect(onlyEnemy(world).hasTurn).toBe(false);
  });
});

describe('his knife', () => {
  it('is shown for more than half a second before it flies', () => {
    expect(ENEMY_ATTACKS.knife.windupTicks / TICK_RATE).toBeGreaterThan(0.5);
  });

  it('strikes who stays where she made the noise', () => {
    const world = scenario('F.....R', TWO);
    provoke(world);
    const [hit] = eventsOf(play(world, 90), 'hero-hit');
    expect(hit).toMatchObject({ who: 'faith', attack: 'knife' });
    expect(world.knives).toHaveLength(0);
  });

  it('flies past who has stepped out of its lane', () => {
    const world = scenario('F.....R', TWO);
    provoke(world);
    const { x, y } = world.bodies;
    placeBody(world.bodies, FAITH_BODY, x[FAITH_BODY]!, y[FAITH_BODY]! + 1);
    const events = play(world, 120);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
    expect(eventsOf(events, 'knife-landed')).toHaveLength(1);
  });

  it('does not turn after her: it goes where he last heard her', () => {
    const world = scenario('F.....R', TWO);
    const { x, y } = world.bodies;
    makeNoise(world, 'dash', x[FAITH_BODY]!, y[FAITH_BODY]!);
    tickOf(world, 'enemy-winding-up');
    placeBody(world.bodies, FAITH_BODY, x[FAITH_BODY]!, y[FAITH_BODY]! + 1.5);
    const events = play(world, 240);
    expect(eventsOf(events, 'knife-thrown')).toHaveLength(1);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
  });

  it('stops at Willow’s shield', () => {
    const world = scenario('FW....R', TWO);
    const { x, y } = world.bodies;
    makeNoise(world, 'dash', x[FAITH_BODY]!, y[FAITH_BODY]!);
    tickOf(world, 'enemy-winding-up');
    const events = play(world, 180, {}, { hold: ['kick'] });
    expect(eventsOf(events, 'attack-blocked').length).toBeGreaterThan(0);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
  });

  it('meets a Slayer’s reflex: she strikes it out of the air', () => {
    const world = scenario('F.....R', TWO);
    provoke(world);
    const away = distanceBetween(world.bodies, FAITH_BODY, world.enemies[0]!.row) - 1.1;
    play(world, Math.floor((away / KNIFE.speed) * TICK_RATE));
    // into its way
    const events = [...tap(world, 'dash', 0), ...play(world, 20)];
    expect(eventsOf(events, 'faith-reflex')).toHaveLength(1);
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
  });

  it('strikes another enemy who stands in its lane', () => {
    const world = scenario('F..V..R', TWO);
    world.enemies[0]!.turnCooldownTicks = 1e6;
    world.enemies[0]!.hitStopTicks = 1e6;
    provoke(world);
    const events = play(world, 90);
    expect(eventsOf(events, 'enemy-hit').map(({ move }) => move)).toContain('knife');
    expect(eventsOf(events, 'hero-hit')).toHaveLength(0);
  });

  it('is not thrown into a wall that stands before her', () => {
    const world = scenario('F.#...R', TWO);
    const { x, y } = world.bodies;
    makeNoise(world, 'dash', x[FAITH_BODY]!, y[FAITH_BODY]!);
    const events = play(world, 30);
    expect(eventsOf(events, 'enemy-winding-up')).toHaveLength(0);
  });
});

describe('a Bringer is a man', () => {
  it('he falls when his strength is gone, staggered or not, and is not dust', () => {
    const world = scenario('F.R', CALM);
    const self = onlyEnemy(world);
    strikeEnemy(self, world, {
      by: 'faith',
      move: 'kick',
      angle: 0,
      damage: ENEMY_NUMBERS.bringer.health * 2,
      poiseDamage: 0,
      knockback: 0,
    });
    expect(eventsOf(world.events, 'enemy-fell')).toHaveLength(1);
    expect(eventsOf(world.events, 'enemy-dusted')).toHaveLength(0);
    expect(world.enemies).toHaveLength(0);
  });

  it('daylight passes him, and burns the vampire beside him', () => {
    const world = scenario('F.RV', CALM);
    const [man, vampire] = world.enemies;
    const full = ENEMY_NUMBERS.bringer.health;
    burstDaylight(
      world,
      world.bodies.x[world.enemies[0]!.row]!,
      world.bodies.y[world.enemies[0]!.row]!,
    );
    expect(man!.health).toBe(full);
    expect(vampire!.health).toBeLessThan(ENEMY_NUMBERS.vampire.health);
  });

  it('Willow’s own mind throws him no daylight', () => {
    const world = scenario('FW...R', { bond: 1000, calm: true });
    play(world, 30, { hold: ['dash'], walk: 0.5 });
    expect(eventsOf(play(world, 3 * TICK_RATE), 'globe-thrown')).toHaveLength(0);
  });
});

describe('in mixes', () => {
  it.each(['V..R\n..F.\nW..R', 'B.R.\n.F.W\nR..V', 'T.R.V\n..F..\nR.W.B', 'R.R.R\n..F..\nW.R.R'])(
    'of enemies no promise of the fight is broken, whatever is pressed: %j',
    (map) => {
      for (let seed = 1; seed <= 6; seed++) {
        const players = seed % 2 === 0 ? 2 : 1;
        const world = scenario(map, {
          seed,
          players,
          difficulty: 'chosen',
          bond: 700,
          fire: 'awake',
        });
        const [one, other] = [createRandomPlayer(seed), createRandomPlayer(seed + 100)];
        for (let tick = 0; tick < 20 * TICK_RATE; tick++) {
          fightStage.step(world, [one(), other()]);
          expect(fightStage.findBrokenInvariant(world)).toBeNull();
        }
      }
    },
  );

  it('two Bringers on either side of her throw from lines that cross', () => {
    const world = scenario('......\nR.....\nR..F..\n......', CALM);
    for (let i = 0; i < 6; i++) {
      makeNoise(world, 'dash', world.bodies.x[FAITH_BODY]!, world.bodies.y[FAITH_BODY]!);
      play(world, TICK_RATE);
    }
    const [first, second] = world.enemies.map(({ facing }) => facing);
    expect(Math.abs(Math.cos(first! - second!))).toBeLessThan(0.6);
  });

  it('share the attack turns: never more at once than the difficulty allows', () => {
    const world = scenario('R...V\n..F..\nV...R', { players: 2 });
    const most = mostAttackers(world);
    for (let i = 0; i < 10 * TICK_RATE; i++) {
      if (i % 60 === 0) makeNoise(world, 'dash', world.bodies.x[0]!, world.bodies.y[0]!);
      play(world, 1);
      world.faith.health = 100;
      const attackers = world.enemies.filter(({ hasTurn }) => hasTurn).length;
      expect(attackers).toBeLessThanOrEqual(most);
    }
  });
});
