import { describe, expect, it } from 'vitest';
import { watchQuality, type Quality, type QualityWatch } from '../../src/app/pictureQuality.ts';

/** What a frame takes on some machine at each quality, milliseconds. */
type Machine = Record<Quality, number>;

/** Draws for so long, and tells which qualities were chosen on the way. */
function draw(watch: QualityWatch, machine: Machine, seconds: number, fromMs = 0): Quality[] {
  const chosen: Quality[] = [];
  const endMs = fromMs + seconds * 1000;
  for (let nowMs = fromMs; nowMs < endMs; nowMs += machine[watch.quality]) {
    if (watch.frame(nowMs, false)) chosen.push(watch.quality);
  }
  return chosen;
}

describe('the automatic quality', () => {
  it('gives a quick machine the finest picture', () => {
    expect(draw(watchQuality(), { high: 16.7, medium: 16.7, low: 16.7 }, 60)).toEqual(['high']);
    expect(draw(watchQuality(), { high: 6.9, medium: 6.9, low: 6.9 }, 60)).toEqual(['high']);
  });

  it('goes back to the one in between where the finest is late', () => {
    expect(draw(watchQuality(), { high: 33.3, medium: 16.7, low: 16.7 }, 60)).toEqual([
      'high',
      'medium',
    ]);
  });

  it('gives a slow machine the coarsest, without trying the finest', () => {
    expect(draw(watchQuality(), { high: 60, medium: 33.3, low: 16.7 }, 60)).toEqual(['low']);
    expect(draw(watchQuality(), { high: 280, medium: 120, low: 80 }, 60)).toEqual(['low']);
  });

  it('takes nothing away where that would not help: a display of 30 Hz', () => {
    const thirty = { high: 33.3, medium: 33.3, low: 33.3 };
    expect(draw(watchQuality(), thirty, 60)).toEqual(['low', 'medium', 'high']);
  });

  it('falls again when the fight grows', () => {
    const watch = watchQuality();
    expect(draw(watch, { high: 16.7, medium: 16.7, low: 16.7 }, 20)).toEqual(['high']);
    expect(draw(watch, { high: 33.3, medium: 16.7, low: 16.7 }, 20, 20_000)).toEqual(['medium']);
    expect(draw(watch, { high: 60, medium: 33.3, low: 16.7 }, 20, 40_000)).toEqual(['low']);
  });

  it('tries nothing finer in the middle of a fight', () => {
    const watch = watchQuality();
    for (let nowMs = 0; nowMs < 60_000; nowMs += 10) expect(watch.frame(nowMs, true)).toBe(false);
    expect(draw(watch, { high: 10, medium: 10, low: 10 }, 5, 60_000)).toEqual(['high']);
  });

  it('does not mind one hitch in a while', () => {
    const watch = watchQuality();
    let changes = 0;
    for (let frame = 0, nowMs = 0; frame < 6000; frame++) {
      nowMs += frame % 40 === 0 ? 120 : 16.7;
      if (watch.frame(nowMs, false)) changes++;
    }
    expect(changes).toBe(1);
    expect(watch.quality).toBe('high');
  });

  it('does not take a page that was hidden for a slow one', () => {
    const watch = watchQuality();
    for (let nowMs = 0; nowMs < 60_000; nowMs += 3001)
      expect(watch.frame(nowMs, false)).toBe(false);
    expect(draw(watch, { high: 16.7, medium: 16.7, low: 16.7 }, 20, 61_000)).toEqual(['high']);
  });

  it('decides within three seconds of slow frames, and tells what they took', () => {
    const watch = watchQuality();
    expect(draw(watch, { high: 100, medium: 50, low: 30 }, 3)).toEqual(['low']);
    expect(watch.frameMs).toBe(50);
  });
});
