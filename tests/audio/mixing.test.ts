import { describe, expect, it } from 'vitest';
import { musicMix, OPEN_HZ, type MusicMix } from '../../src/audio/musicMix.ts';
import { loudnessOf, panOf } from '../../src/audio/placing.ts';
import { nextVariation } from '../../src/audio/sounds.ts';
import { chooseVoice, createVoice, SAME_VOICES, VOICES } from '../../src/audio/voices.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { onlyEnemy, scenario } from '../sim/fight/scenario.ts';

const inFight = (world: FightWorld): MusicMix =>
  musicMix({ screen: 'fight', pause: null, world }, 'ambush');

describe('the layers of the music', () => {
  it('dread is always there, and drums come with whoever is awake', () => {
    const world = scenario('F..T', { goal: 'boss-seared' });
    expect(inFight(world).layers).toMatchObject({ dread: 1, fight: 1, heart: 0, title: 0 });
    onlyEnemy(world).phase = 'asleep';
    expect(inFight(world).layers).toMatchObject({ dread: 1, fight: 0 });
    world.enemies.length = 0;
    expect(inFight(world).layers).toMatchObject({ dread: 1, fight: 0 });
  });

  it('the heart beats in the last segment and grows with the boss’s phases', () => {
    const early = scenario('F..E', { goal: 'boss-seared' });
    expect(inFight(early).layers.heart).toBe(0);
    onlyEnemy(early).bossPhase = 2;
    expect(inFight(early).layers.heart).toBeGreaterThan(0);
    const last = scenario('F..E');
    const gains = [1, 2, 3].map((phase) => {
      onlyEnemy(last).bossPhase = phase;
      return inFight(last).layers.heart;
    });
    expect(gains[0]).toBeGreaterThan(0.5);
    expect(gains[1]).toBeGreaterThan(gains[0]!);
    expect(gains[2]).toBe(1);
  });

  it('the bond’s theme goes with its share of what the chapter allows', () => {
    const world = scenario('F..T');
    const { bondFloor, bondCeiling } = world.level;
    for (const share of [0, 0.25, 1]) {
      world.bond = bondFloor + share * (bondCeiling - bondFloor);
      expect(inFight(world).layers.bond).toBeCloseTo(share);
    }
  });

  it('after victory the two of them are left, after defeat only the dread', () => {
    const world = scenario('F..E');
    world.outcome = 'finished';
    expect(inFight(world).layers).toMatchObject({ fight: 0, heart: 0, bond: 1 });
    world.outcome = 'failed';
    expect(inFight(world).layers).toMatchObject({ dread: 1, fight: 0, heart: 0, bond: 0 });
  });

  it('a pause makes it quieter and duller, and so do the ground and the dark', () => {
    const world = scenario('F..T');
    const { level, cutoffHz } = inFight(world);
    expect(cutoffHz).toBe(OPEN_HZ);
    const paused = musicMix({ screen: 'fight', pause: 'menu', world }, 'ambush');
    expect(paused.level).toBeLessThan(level);
    expect(paused.cutoffHz).toBeLessThan(1000);
    expect(paused.layers).toEqual(inFight(world).layers);
    world.faith.phase = 'down';
    expect(inFight(world).cutoffHz).toBeLessThan(2000);
    expect(inFight(world).level).toBe(level);
  });

  it('title and results are calm, whatever fight is behind them', () => {
    const world = scenario('F..E');
    for (const screen of ['title', 'results'] as const) {
      const mix = musicMix({ screen, pause: null, world }, 'ambush');
      expect(mix.piece).toBe('title');
      expect(mix.layers).toEqual({ title: 1, dread: 0, fight: 0, heart: 0, bond: 0 });
    }
  });
});

describe('where a sound comes from', () => {
  it('left is left, right is right, and never one ear alone', () => {
    expect(panOf(0)).toBe(0);
    expect(panOf(4)).toBe(-panOf(-4));
    expect(panOf(4)).toBeGreaterThan(0.2);
    expect(panOf(1000)).toBeLessThan(0.8);
  });

  it('what is near is loud, what is far is quieter and never gone', () => {
    expect(loudnessOf(1, 1)).toBe(1);
    expect(loudnessOf(6, 0)).toBeGreaterThan(loudnessOf(12, 0));
    expect(loudnessOf(0, 6)).toBe(loudnessOf(6, 0));
    expect(loudnessOf(44, 19)).toBeGreaterThan(0.05);
  });
});

describe('variations', () => {
  it('never the same twice in a row, and all of them', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (const count of [2, 3, 4]) {
      const seen = new Set<number>();
      let last = -1;
      for (let i = 0; i < 200; i++) {
        const next = nextVariation(count, last, random);
        expect(next).not.toBe(last);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
        seen.add(next);
        last = next;
      }
      expect(seen.size).toBe(count);
    }
    expect(nextVariation(1, 0, random)).toBe(0);
  });
});

describe('voices', () => {
  const some = (count: number) => Array.from({ length: count }, createVoice);
  const busy = (sound: Parameters<typeof chooseVoice>[1], beganAt: number, endsAt = 100) => ({
    sound,
    beganAt,
    endsAt,
  });

  it('a sound takes a free voice', () => {
    const voices = some(3);
    Object.assign(voices[0]!, busy('dust', 1));
    Object.assign(voices[1]!, busy('dash', 1));
    expect(chooseVoice(voices, 'kick', 5)).toBe(2);
    voices[1]!.endsAt = 4;
    voices[2]!.endsAt = 99;
    voices[2]!.sound = 'kick';
    expect(chooseVoice(voices, 'slash', 5)).toBe(1);
  });

  it('one blow on three enemies is one sound, and out of breath is not said at every press', () => {
    const voices = some(VOICES);
    Object.assign(voices[4]!, busy('stake-hit', 5));
    expect(chooseVoice(voices, 'stake-hit', 5)).toBe(-1);
    expect(chooseVoice(voices, 'stake-hit', 5.05)).toBeGreaterThanOrEqual(0);
    Object.assign(voices[4]!, busy('exhausted', 5, 5.2));
    expect(chooseVoice(voices, 'exhausted', 6)).toBe(-1);
    expect(chooseVoice(voices, 'exhausted', 6.5)).toBeGreaterThanOrEqual(0);
  });

  it('of one sound only so many are heard: the oldest gives way', () => {
    const voices = some(VOICES);
    for (let i = 0; i < SAME_VOICES; i++) Object.assign(voices[i + 2]!, busy('dust', 10 - i));
    expect(chooseVoice(voices, 'dust', 20)).toBe(SAME_VOICES + 1);
  });

  it('when voices are short footsteps give way first, and a warning always gets through', () => {
    const voices = some(3);
    Object.assign(voices[0]!, busy('dash', 1));
    Object.assign(voices[1]!, busy('footstep', 3));
    Object.assign(voices[2]!, busy('stake-hit', 2));
    expect(chooseVoice(voices, 'slam-windup', 5)).toBe(1);
    expect(chooseVoice(voices, 'footstep', 5)).toBe(1);
    Object.assign(voices[1]!, busy('claw-windup', 3));
    expect(chooseVoice(voices, 'slam-windup', 5)).toBe(0);
    Object.assign(voices[0]!, busy('medal', 1));
    expect(chooseVoice(voices, 'dash', 5)).toBe(-1);
  });
});
