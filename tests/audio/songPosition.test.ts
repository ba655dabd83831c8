import { describe, expect, it } from 'vitest';
import { musicMix } from '../../src/audio/musicMix.ts';
import { wantedSong, type SongPosition } from '../../src/audio/songPosition.ts';
import { barTicksOf } from '../../src/sim/dance/beatMap.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { bot, danceOf, floor, MAP, playOn, WHOLE_SONG } from '../sim/dance/floor.ts';
import { scenario } from '../sim/fight/scenario.ts';

const heard = (world: FightWorld, alpha = 0) =>
  wantedSong({ screen: 'fight', pause: null, pace: 1, world, alpha });
const placeOf = (world: FightWorld, alpha = 0): SongPosition => {
  const wanted = heard(world, alpha);
  if (typeof wanted === 'string') throw new Error(`The song is ${wanted}.`);
  return wanted;
};

describe('the song of a dance', () => {
  it('is where the dance is, to the part of a tick', () => {
    const world = floor();
    playOn(world, 600);
    expect(placeOf(world)).toEqual({ song: 'bronze', seconds: 5, endsAt: null });
    expect(placeOf(world, 0.6).seconds).toBeCloseTo(5.005, 6);
  });

  it('waits while the game stands still, and is not heard where nobody dances', () => {
    const world = floor();
    playOn(world, 60);
    const shown = { screen: 'fight', pause: null, pace: 1, world, alpha: 0 } as const;
    expect(wantedSong({ ...shown, pause: 'menu' })).toBe('held');
    expect(wantedSong({ ...shown, pace: 2 })).toBe('held');
    expect(wantedSong({ ...shown, screen: 'title' })).toBe('none');
    expect(heard(scenario('F..T'))).toBe('none');
  });

  it('takes the place of the music of the fight', () => {
    const world = floor();
    expect(musicMix({ screen: 'fight', pause: null, world }, 'ambush').piece).toBeNull();
    expect(
      musicMix({ screen: 'fight', pause: null, world: scenario('F..T') }, 'ambush').piece,
    ).toBe('ambush');
  });

  it('is told of its early end a little before the bar line, and ends exactly there', () => {
    const world = floor();
    const hand = bot({ seed: 3, spreadTicks: 0 });
    const told: { at: number; endsAt: number }[] = [];
    let endedAt = -1;
    while (world.outcome === 'running') {
      for (const { type } of playOn(world, 1, hand)) {
        if (type === 'dance-ended') endedAt = danceOf(world).songTick;
      }
      const wanted = heard(world);
      if (typeof wanted === 'string' || wanted.endsAt === null) continue;
      told.push({ at: danceOf(world).songTick, endsAt: Math.round(wanted.endsAt * 120) });
    }
    expect(endedAt % barTicksOf(MAP)).toBe(0);
    expect(new Set(told.map(({ endsAt }) => endsAt))).toEqual(new Set([endedAt]));
    expect(told[0]!.at).toBeLessThan(endedAt);
    expect(told[0]!.at).toBeGreaterThan(endedAt - 40);
  });

  it('that is danced badly plays to its own last bar', () => {
    const world = floor();
    let endsAt: number | null = null;
    while (world.outcome === 'running' && world.tick < WHOLE_SONG + 10) {
      playOn(world, 1);
      const wanted = heard(world);
      if (typeof wanted !== 'string') endsAt ??= wanted.endsAt;
    }
    expect(world.outcome).toBe('finished');
    expect(endsAt).toBeNull();
  });
});
