import { describe, expect, it } from 'vitest';
import { TICK_RATE } from '../../../src/sim/core/stage.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FITNESS } from '../../../src/sim/fight/fitness.ts';
import { CRATE } from '../../../src/sim/fight/crates.ts';
import { TELEKINESIS } from '../../../src/sim/fight/telekinesis.ts';
import type { SwitchPlan } from '../../../src/sim/fight/level.ts';
import { throwKnife } from '../../../src/sim/fight/enemies/knives.ts';
import { hurtHero } from '../../../src/sim/fight/harm.ts';
import { FAITH_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import { eventsOf, onlyEnemy, play, scenario, tap, type ScenarioOptions } from './scenario.ts';

const MINE: ScenarioOptions = { players: 2, telekinesis: true, calm: true };
const { stakes: STAKES } = FITNESS['out-of-shape'];

/** A switch at a place of a scenario's map, by column and line. */
const at = (
  kind: SwitchPlan['kind'],
  column: number,
  line: number,
  lastsTicks: number | null = null,
): SwitchPlan => ({
  kind,
  x: 6.5 + column,
  y: 6.5 + line,
  radius: 0.4,
  segment: 'only',
  lastsTicks,
});

const circling = ({ stakes }: FightWorld): number =>
  stakes.filter(({ phase }) => phase === 'circling').length;

/** Until every stake lies about, and her hands are empty. */
function throwAll(world: FightWorld, walk = 0): void {
  while (world.faith.stakes > 0) {
    tap(world, 'throw', walk);
    play(world, 40);
  }
  play(world, TICK_RATE);
}

function gatherAll(world: FightWorld): void {
  play(world, TELEKINESIS.gatherTicks + TICK_RATE, { hold: ['throw'] });
}

describe('with empty hands', () => {
  it('a press of throw calls every stake back, over whatever lies between', () => {
    const world = scenario('F.~~~.', { ...MINE });
    throwAll(world);
    expect(world.stakes.every(({ phase }) => phase === 'lying')).toBe(true);
    const events = [...tap(world, 'throw'), ...play(world, 2 * TICK_RATE)];
    expect(eventsOf(events, 'stakes-called')).toHaveLength(1);
    expect(eventsOf(events, 'stake-caught')).toHaveLength(STAKES);
    expect(world.faith.stakes).toBe(STAKES);
  });

  it('nothing comes where she has not learnt it', () => {
    const world = scenario('F.....', { ...MINE, telekinesis: false });
    throwAll(world);
    tap(world, 'throw');
    play(world, 2 * TICK_RATE);
    expect(world.faith.stakes).toBe(0);
  });

  it('a stake on its way back strikes who stands in its way, once', () => {
    const world = scenario('F.V...', { ...MINE });
    world.enemies[0]!.hitStopTicks = 1e6;
    world.stakes.push({
      id: 90,
      phase: 'lying',
      x: 11.5,
      y: 6.5,
      height: 0,
      velocityX: 0,
      velocityY: 0,
      angle: 0,
      ticks: 200,
      aimedAt: 0,
      struck: [],
    });
    world.faith.stakes = 0;
    const events = [...tap(world, 'throw'), ...play(world, TICK_RATE)];
    expect(eventsOf(events, 'enemy-hit').map(({ move }) => move)).toEqual(['circling']);
  });
});

describe('while throw is held', () => {
  it('all stakes circle around her, the thrown one too', () => {
    const world = scenario('F.....', MINE);
    gatherAll(world);
    expect(circling(world)).toBe(STAKES);
    expect(world.faith.stakes).toBe(0);
    for (const { x, y } of world.stakes) {
      const out = Math.hypot(x - world.bodies.x[FAITH_BODY]!, y - world.bodies.y[FAITH_BODY]!);
      expect(out).toBeCloseTo(TELEKINESIS.circleUnits, 0);
    }
  });

  it('a short press throws as it always did, and the rest stay in her hand', () => {
    const world = scenario('F.....', MINE);
    tap(world, 'throw');
    play(world, TICK_RATE);
    expect(world.faith.stakes).toBe(STAKES - 1);
    expect(circling(world)).toBe(0);
  });

  it('the circle strikes who comes near, again and again, and takes her breath', () => {
    const world = scenario('FV....', MINE);
    const before = world.faith.stamina;
    world.enemies[0]!.hitStopTicks = 1e6;
    const events = play(world, 3 * TICK_RATE, { hold: ['throw'] });
    expect(eventsOf(events, 'enemy-hit').length).toBeGreaterThan(2);
    expect(world.faith.stamina).toBeLessThan(before - 20);
  });

  it('it strikes knives out of the air', () => {
    const world = scenario('F.....R', MINE);
    gatherAll(world);
    const self = onlyEnemy(world);
    self.facing = Math.PI;
    let stopped = 0;
    for (let i = 0; i < 5; i++) {
      throwKnife(self, world, 2);
      const events = play(world, 70, { hold: ['throw'] });
      stopped += eventsOf(events, 'knife-landed').filter(({ isStopped }) => isStopped).length;
      world.faith.stamina = 60;
    }
    expect(stopped).toBeGreaterThan(1);
  });

  it('a blow that reaches her scatters them, and she can pick them up', () => {
    const world = scenario('F.V', MINE);
    gatherAll(world);
    const self = onlyEnemy(world);
    self.attack = 'swipe';
    hurtHero(self, world, world.faith);
    const events = play(world, 60);
    expect(eventsOf(events, 'stakes-scattered').length).toBeGreaterThan(0);
    expect(circling(world)).toBe(0);
    expect(world.faith.stakes + world.stakes.length).toBe(STAKES);
  });

  it('out of breath, she lets them go', () => {
    const world = scenario('F.....', MINE);
    world.faith.stamina = 8;
    play(world, 3 * TICK_RATE, { hold: ['throw'] });
    expect(circling(world)).toBe(0);
  });
});

describe('as she lets go', () => {
  it('they leave one after another, each to another target', () => {
    const world = scenario('......\n......\n..F...', {
      ...MINE,
      switches: [at('target', 1, 0, 60), at('target', 3, 0, 60)],
    });
    world.faith.facing = -Math.PI / 2;
    gatherAll(world);
    const events = play(world, 60);
    expect(eventsOf(events, 'stake-thrown')).toHaveLength(STAKES);
    expect(
      eventsOf(events, 'switched')
        .map(({ index }) => index)
        .sort(),
    ).toEqual([0, 1]);
  });

  it('an open heart is found by one of them', () => {
    const world = scenario('F...V', MINE);
    const self = onlyEnemy(world);
    self.phase = 'stagger';
    self.phaseLength = 900;
    gatherAll(world);
    expect(eventsOf(play(world, 60), 'enemy-dusted')).toHaveLength(1);
  });
});

describe('a crate', () => {
  const lifted = (map = 'Fc....'): FightWorld => {
    const world = scenario(map, MINE);
    tap(world, 'help');
    return world;
  };

  it('is lifted from a little way off, and comes along before her', () => {
    const world = lifted('F.c...');
    expect(world.crates[0]!.phase).toBe('held');
    play(world, TICK_RATE, { walk: 0.25 });
    const { x, y } = world.crates[0]!;
    expect(x).toBeCloseTo(world.bodies.x[FAITH_BODY]!, 0);
    expect(y - world.bodies.y[FAITH_BODY]!).toBeCloseTo(CRATE.carryUnits, 1);
  });

  it('is not lifted through a wall, nor from far off', () => {
    expect(lifted('F#c...').crates[0]!.phase).toBe('standing');
    expect(lifted('F...c.').crates[0]!.phase).toBe('standing');
  });

  it('is set down with another press, and stands in the way', () => {
    const world = lifted();
    play(world, 60);
    tap(world, 'help');
    play(world, 60);
    const { phase, x } = world.crates[0]!;
    expect(phase).toBe('standing');
    play(world, TICK_RATE, { walk: 0 });
    expect(world.bodies.x[FAITH_BODY]!).toBeLessThan(x);
  });

  it('is hurled over water, and stands on what waits there', () => {
    const world = scenario('Fc.~~.', { ...MINE, switches: [at('plate', 5.7, 0)] });
    tap(world, 'help');
    play(world, 60);
    const events = [...tap(world, 'kick'), ...play(world, TICK_RATE)];
    expect(eventsOf(events, 'crate-landed')[0]).toMatchObject({ sank: false });
    expect(eventsOf(events, 'switched')).toMatchObject([{ kind: 'plate', isOn: true }]);
  });

  it('that falls into the water is back where it was', () => {
    const world = lifted('Fc..~~~~~');
    play(world, 60);
    const events = [...tap(world, 'kick'), ...play(world, TICK_RATE)];
    expect(eventsOf(events, 'crate-landed')[0]).toMatchObject({ sank: true });
    expect(world.crates[0]).toMatchObject({ ...world.level.crates[0], phase: 'standing' });
  });

  it('hurled at somebody hurts and throws him', () => {
    const world = lifted('Fc...V');
    world.enemies[0]!.hitStopTicks = 1e6;
    play(world, 60);
    const events = [...tap(world, 'kick'), ...play(world, 60)];
    expect(eventsOf(events, 'enemy-hit').map(({ move }) => move)).toContain('crate');
  });

  it('falls when she is struck', () => {
    const world = lifted('Fc...V');
    const [self] = world.enemies;
    self!.attack = 'swipe';
    hurtHero(self!, world, world.faith);
    play(world, 60);
    expect(world.crates[0]!.phase).toBe('standing');
    expect(world.faith.crate).toBe(-1);
  });
});

describe('a room', () => {
  it('is solved when all its switches are on at once', () => {
    const world = scenario('F.....', {
      ...MINE,
      goal: 'solved',
      switches: [at('target', 3, 0, 60), at('target', 4.2, 0, 60)],
    });
    tap(world, 'throw', 0);
    play(world, 60);
    expect(world.outcome).toBe('running');
    world.switches[1]!.isOn = true;
    world.switches[1]!.ticks = 60;
    tap(world, 'throw', 0);
    play(world, 40);
    expect(world.outcome).toBe('finished');
  });

  it('a bell falls silent when its time is up', () => {
    const world = scenario('F.....', { ...MINE, switches: [at('target', 3, 0, 60)] });
    const events = [...tap(world, 'throw', 0), ...play(world, 2 * TICK_RATE)];
    expect(eventsOf(events, 'switched').map(({ isOn }) => isOn)).toEqual([true, false]);
  });

  it('a snapshot brings back stakes, crates and switches', () => {
    const world = scenario('Fc....', { ...MINE, switches: [at('target', 3, 0, 60)] });
    tap(world, 'help');
    play(world, 30);
    const hash = fightStage.hash(world);
    const kept = fightStage.snapshot(world);
    play(world, 300, { hold: ['throw'], walk: 0.2 });
    fightStage.restore(world, kept);
    expect(fightStage.hash(world)).toBe(hash);
  });

  it('keeps every promise, whatever is pressed', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const world = scenario('..c.~~.\n.F.V~~.\n..W.c.R', {
        seed,
        telekinesis: true,
        bond: 700,
        fire: 'awake',
        players: seed % 2 === 0 ? 2 : 1,
        switches: [at('target', 6, 0, 90), at('plate', 5.5, 2)],
      });
      const [one, other] = [createRandomPlayer(seed), createRandomPlayer(seed + 50)];
      for (let tick = 0; tick < 30 * TICK_RATE; tick++) {
        fightStage.step(world, [one(), other()]);
        expect(fightStage.findBrokenInvariant(world)).toBeNull();
      }
    }
  });
});
