import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/ui/hud/lessons.ts';
import { createTeacher } from '../../src/ui/hud/teacher.ts';
import { createBot } from '../../src/bot/bot.ts';
import { stagger } from '../../src/sim/fight/enemies/phases.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { LEVELS } from '../support/levelFiles.ts';
import { play, scenario, tap } from '../sim/fight/scenario.ts';

type Frames = (world: FightWorld) => readonly number[];

/** Plays on as somebody who has learnt this much, and gives back what was told, in order, each once a change. */
function tellings(world: FightWorld, ticks: number, learnt: Set<string>, frames: Frames): string[] {
  const teacher = createTeacher();
  const told: string[] = [];
  for (let i = 0; i < ticks; i++) {
    fightStage.step(world, frames(world));
    teacher.watch(world, world.events, learnt);
    for (const id of teacher.takeDone()) learnt.add(id);
    const id = teacher.choose(world, learnt)?.id;
    if (id !== undefined && told.at(-1) !== id) told.push(id);
  }
  return told;
}

function begin(levelId: string, segment = 0): FightWorld {
  const level = LEVELS.find(({ id }) => id === levelId)!;
  return fightStage.create(level, {
    seed: 2,
    difficulty: 'story',
    players: 1,
    bondStart: level.bondStart,
    segment,
  });
}

const told = (world: FightWorld, ...learnt: string[]): string | undefined =>
  createTeacher().choose(world, new Set(learnt))?.id;

const stand: Frames = () => [0, 0];

describe('what is taught', () => {
  it('is running first, in the lobby, and dashing as soon as she runs', () => {
    const world = begin('01-drive');
    expect(tellings(world, 240, new Set(), stand)).toEqual(['move']);
    const learnt = new Set<string>();
    const bot = createBot({ seed: 1, reactionTicks: 30 });
    const words = tellings(begin('01-drive'), 600, learnt, (it) => [bot.think(it), 0]);
    expect(words[0]).toBe('dash');
    expect(learnt).toContain('move');
  });

  it('is the pedal and the wheel in the first seconds of a drive', () => {
    const drive = LEVELS[0]!.segments.findIndex((segment) => segment.drive !== null);
    expect(tellings(begin('01-drive', drive), 240, new Set(), stand)).toEqual(['gas']);
    expect(told(played(begin('01-drive', drive), 240), 'gas')).toBe('steer');
  });

  it('is the stake when one is near, the thrust when one staggers, the dash as one strikes', () => {
    const near = scenario('F.T', { calm: true });
    expect(told(near)).toBe('attack');
    expect(told(scenario('F...........T', { calm: true }), 'move', 'dash')).toBeUndefined();
    stagger(near.enemies[0]!, near, 400);
    expect(told(near, 'attack')).toBe('thrust');
    const struck = scenario('F.T');
    struck.enemies[0]!.phase = 'windup';
    expect(told(struck, 'attack')).toBe('dodge');
  });

  it('is a kick where spikes are, breaking free when she is held, and helping Willow up', () => {
    const spiked = scenario('F.T^', { calm: true });
    expect(told(spiked, 'attack')).toBe('kick');
    expect(told(scenario('F.T#', { calm: true }), 'attack')).not.toBe('kick');
    spiked.faith.phase = 'grabbed';
    expect(told(spiked)).toBe('break-free');
    const down = scenario('F.W');
    down.willow.phase = 'down';
    expect(told(down)).toBe('pull-up');
  });

  it('is fire once it has woken, before all else', () => {
    const world = scenario('F.T', { fire: 'wakes', calm: true });
    while (world.firstFire.phase === 'asleep') play(world, 1);
    expect(told(world)).toBe('fire');
  });
});

describe('whatever was done once', () => {
  it('is learnt, whether it was told or not, and is never told again', () => {
    const world = scenario('F.T', { calm: true });
    const teacher = createTeacher();
    const learnt = new Set<string>();
    expect(teacher.choose(world, learnt)?.id).toBe('attack');
    teacher.watch(world, tap(world, 'attack', 0), learnt);
    expect(teacher.takeDone()).toContain('attack');
    expect(teacher.takeDone()).toEqual([]);
    learnt.add('attack');
    for (let i = 0; i < 600; i++) {
      play(world, 1);
      expect(teacher.choose(world, learnt)?.id).not.toBe('attack');
    }
  });

  it('stays away for a whole chapter from who knows all of it', () => {
    const known = new Set(LESSONS.map(({ id }) => id));
    const bot = createBot({ seed: 4, reactionTicks: 20 });
    const world = begin('02-ambush');
    expect(tellings(world, 4000, known, (it) => [bot.think(it), 0])).toEqual([]);
  });

  it('is told each thing at most while it has not been done', () => {
    const learnt = new Set<string>();
    const bot = createBot({ seed: 4, reactionTicks: 20 });
    const world = begin('04-bronze', 2);
    const teacher = createTeacher();
    for (let i = 0; i < 6000; i++) {
      fightStage.step(world, [bot.think(world), 0]);
      teacher.watch(world, world.events, learnt);
      for (const id of teacher.takeDone()) learnt.add(id);
      const lesson = teacher.choose(world, learnt);
      if (lesson) expect(learnt.has(lesson.id)).toBe(false);
    }
    for (const id of ['move', 'dash', 'attack', 'thrust']) expect(learnt).toContain(id);
  });
});

describe('her first fire', () => {
  it('shows its key at once to who does not know it, and after half a second to who does', () => {
    const world = scenario('F', { fire: 'wakes' });
    while (world.firstFire.phase === 'asleep') play(world, 1);
    expect(told(world)).toBe('fire');
    expect(told(world, 'fire', 'move', 'dash')).toBeUndefined();
    play(world, 80);
    expect(told(world, 'fire', 'move', 'dash')).toBe('fire');
  });
});

function played(world: FightWorld, ticks: number): FightWorld {
  play(world, ticks);
  return world;
}
