import { describe, expect, it } from 'vitest';
import { joinLoop } from '../../src/audio/music.ts';
import { musicMix, OPEN_HZ, piecesOf, type MusicMix } from '../../src/audio/musicMix.ts';
import { loudnessOf, panOf } from '../../src/audio/placing.ts';
import { nextVariation } from '../../src/audio/sounds.ts';
import { chooseVoice, createVoice, SAME_VOICES, VOICES } from '../../src/audio/voices.ts';
import { FAITH } from '../../src/sim/fight/faith.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';
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
      expect(mix.layers).toEqual({ title: 1, dread: 0, fight: 0, heart: 0, bond: 0, radio: 0 });
    }
  });
});

describe('the radio', () => {
  const HOME = AMBUSH.segments.findIndex((plan) => plan.drive);
  const home = AMBUSH.segments[HOME]!;
  const onFoot = AMBUSH.segments[0]!;
  /** Somebody leaves a house and drives through so many segments. */
  const level = {
    ...AMBUSH,
    segments: [onFoot, ...['a', 'b', 'c', 'd'].map((id) => ({ ...home, id }))],
  };
  const world = fightStage.create(level, { ...RUN_OPTIONS, segment: 1 });
  const mixIn = (segment: number, music = 'radio') => {
    world.segment = segment;
    return musicMix({ screen: 'fight', pause: null, world }, music);
  };

  it('plays one song after the other over the segments that are driven', () => {
    const songs = [1, 2, 3, 4].map((segment) => mixIn(segment).piece);
    expect(songs).toEqual(['getaway', 'getaway', 'long-road', 'long-road']);
    for (const segment of [1, 4]) {
      expect(mixIn(segment).layers).toMatchObject({ radio: 1, dread: 0, fight: 0, title: 0 });
    }
  });

  it('is one thing of many in the car, and steps back behind a pause and a defeat', () => {
    const { level: loudness } = mixIn(1);
    expect(loudness).toBeLessThan(1);
    const paused = musicMix({ screen: 'fight', pause: 'menu', world }, 'radio');
    expect(paused.level).toBeLessThan(loudness);
    expect(paused.cutoffHz).toBeLessThan(1000);
    world.outcome = 'failed';
    expect(mixIn(1).cutoffHz).toBeLessThan(2000);
    expect(mixIn(1).piece).toBe('getaway');
    world.outcome = 'running';
  });

  it('is off for who walks, and in a level whose music it is not', () => {
    const walking = fightStage.create(level, { ...RUN_OPTIONS, segment: 0 });
    const mix = musicMix({ screen: 'fight', pause: null, world: walking }, 'radio');
    expect(mix).toMatchObject({ piece: 'title', level: 1, layers: { title: 1, radio: 0 } });
    expect(mixIn(1, 'ambush')).toMatchObject({ piece: 'ambush', layers: { radio: 0 } });
  });

  it('has its songs loaded with the level that asks for them', () => {
    expect(piecesOf('radio')).toEqual(['title', 'getaway', 'long-road']);
    expect(piecesOf('ambush')).toEqual(['ambush']);
    expect(piecesOf('no-such-music')).toEqual(['ambush']);
  });

  it('is silent on the way home, where the dread comes nearer as Faith’s strength ebbs', () => {
    const driven = fightStage.create(AMBUSH, { ...RUN_OPTIONS, segment: HOME });
    const dread = [1, 0.5, 0].map((share) => {
      driven.faith.health = FAITH.health * share;
      const { layers } = inFight(driven);
      expect(layers).toMatchObject({ fight: 0, heart: 0, radio: 0 });
      return layers.dread;
    });
    expect(dread[0]).toBeLessThan(0.5);
    expect(dread[1]).toBeGreaterThan(dread[0]!);
    expect(dread[2]).toBe(1);
  });
});

describe('a loop’s seam', () => {
  it('is the music that ran on into its beginning, and nothing before it is touched', () => {
    const [margin, length, join] = [100, 1000, 40];
    const heard = (i: number) => Math.sin(i / 9);
    // a codec gives the end of the loop back a little otherwise than what it put before the beginning
    const samples = Float32Array.from({ length: length + 2 * margin }, (_, i) =>
      i < margin + length ? heard(i % length) : 0,
    );
    for (let i = length; i < margin + length; i++) samples[i] = samples[i]! + 0.2;
    const before = samples.slice();
    joinLoop(samples, margin, margin + length, join);
    expect(samples[margin + length - 1]).toBeCloseTo(samples[margin - 1]!, 5);
    expect([...samples.slice(0, margin + length - join)]).toEqual([
      ...before.slice(0, margin + length - join),
    ]);
    for (let i = margin + length - join; i < margin + length; i++) {
      expect(Math.abs(samples[i]! - samples[i - 1]!)).toBeLessThan(0.13);
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

  it('what carries farther is louder far off, and no louder nearby', () => {
    expect(loudnessOf(60, 0, 10)).toBe(loudnessOf(6, 0));
    expect(loudnessOf(2, 0, 10)).toBe(1);
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
