import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { readLevels } from '../../../tools/readLevels.ts';
import { simulate } from '../../../tools/simulation.ts';
import { play, scenario, tap } from './scenario.ts';

const levels = readLevels().map(({ level }) => level);

describe('whatever is pressed', () => {
  // `npm run simulate` plays the same for as long as one likes
  it.each(levels)('no promise is broken in $id, in half a minute each of 24 seeds', (level) => {
    for (let seed = 1; seed <= 24; seed++) {
      const summary = simulate(
        {
          chapter: level.id,
          segment: level.segments[seed % level.segments.length]!.id,
          input: 'random',
          seed: seed * 1000,
          ticks: 3600,
          difficulty: (['story', 'slayer', 'chosen'] as const)[seed % 3]!,
          players: seed % 2 === 0 ? 2 : 1,
        },
        levels,
      );
      expect(summary.ticks).toBe(3600);
    }
  });

  it.each<[string, (world: FightWorld) => void]>([
    ['finite-numbers', (world) => void (world.bodies.x[0] = NaN)],
    ['finite-numbers', (world) => void (world.enemies[0]!.aimX = Infinity)],
    ['faith-health', (world) => void (world.faith.health = 101)],
    ['faith-stamina', (world) => void (world.faith.stamina = -1)],
    ['willow-magic', (world) => void (world.willow.magic = -0.1)],
    ['bond', (world) => void (world.bond = 341)],
    ['bodies-out-of-walls', (world) => placeBody(world.bodies, 0, 8.5, 6.5)],
    ['bodies-out-of-walls', (world) => placeBody(world.bodies, 0, -1, 6.5)],
    ['no-stake-lost', (world) => void world.faith.stakes--],
    ['entity-counts', (world) => void world.enemies.pop()],
    ['attack-turns', (world) => world.enemies.forEach((enemy) => (enemy.hasTurn = true))],
  ])('a world that broke a promise is found out: %s', (name, harm) => {
    const world = scenario('F.#T.T.T');
    expect(fightStage.findBrokenInvariant(world)).toBeNull();
    harm(world);
    expect(fightStage.findBrokenInvariant(world)).toContain(name);
  });

  it('a finished fight stays finished, and nobody is hurt any more', () => {
    const world = scenario('T.F.T\n..E..');
    const elder = world.enemies.find((enemy) => enemy.kind === 'elderTurokHan')!;
    elder.phase = 'stagger';
    elder.phaseLength = 600;
    elder.bossPhase = 3;
    placeBody(world.bodies, 0, 8.5, 6.2);
    world.faith.facing = Math.PI / 2;
    play(world, 44, { hold: ['attack'] });
    world.faith.facing = Math.PI / 2;
    play(world, 40);
    expect(world.outcome).toBe('finished');
    const { health } = world.faith;
    play(world, 1200);
    tap(world, 'retry');
    expect(world.outcome).toBe('finished');
    expect(world.faith.health).toBe(health);
  });
});
