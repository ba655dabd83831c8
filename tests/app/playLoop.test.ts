import { describe, expect, it } from 'vitest';
import { createPlayLoop, MOST_TICKS_A_FRAME, TICK_MS } from '../../src/app/playLoop.ts';
import { createLivePlay } from '../../src/app/plays.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { playOn, TestPage } from '../input/testPage.ts';

function countingLoop(startMs = 0) {
  /** When each tick ended. */
  const ticks: number[] = [];
  const polls: number[] = [];
  const loop = createPlayLoop(
    {
      poll: (atMs) => polls.push(atMs),
      tick: (endMs) => ticks.push(endMs) > 0,
    },
    startMs,
  );
  return { loop, ticks, polls };
}

describe('the play loop', () => {
  it.each([4, 10, 30, 60, 75, 120, 144, 240, 360])(
    'plays 120 ticks a second at %i frames',
    (fps) => {
      const { loop, ticks } = countingLoop();
      for (let frame = 1; frame <= fps * 5; frame++) loop.frame((frame * 1000) / fps + 0.01);
      expect(ticks).toHaveLength(600);
    },
  );

  it('gives each tick the time after the one before, for hours', () => {
    const { loop, ticks } = countingLoop(1e7);
    for (let frame = 1; frame <= 20_000; frame++) loop.frame(1e7 + frame * 16.6667);
    const lengths = ticks.map((end, index) => end - (ticks[index - 1] ?? 1e7));
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(1e-6);
    expect(ticks.at(-1)).toBeCloseTo(1e7 + ticks.length * TICK_MS, 6);
    expect(ticks.length).toBe(Math.floor((20_000 * 16.6667) / TICK_MS));
  });

  it('says how far the next tick is', () => {
    const { loop } = countingLoop();
    expect(loop.frame(TICK_MS * 0.25)).toBeCloseTo(0.25);
    expect(loop.frame(TICK_MS * 3.75)).toBeCloseTo(0.75);
    expect(loop.frame(TICK_MS * 3.75)).toBeCloseTo(0.75);
  });

  it('plays all twelve ticks of a frame at 10 frames a second', () => {
    const { loop, ticks } = countingLoop();
    loop.frame(100.01);
    expect(ticks).toHaveLength(12);
  });

  it('drops what a slow machine cannot catch up with, and plays the newest', () => {
    const { loop, ticks } = countingLoop();
    loop.frame(1000.01);
    expect(ticks).toHaveLength(MOST_TICKS_A_FRAME);
    expect(ticks.at(-1)).toBeCloseTo(1000, 6);
  });

  it('plays nothing of the time in which the machine slept', () => {
    const { loop, ticks } = countingLoop();
    loop.frame(60_000);
    expect(ticks).toHaveLength(0);
    loop.frame(60_000 + TICK_MS * 1.5);
    expect(ticks).toHaveLength(1);
  });

  it('plays on where every frame takes longer than a machine may sleep', () => {
    const { loop, ticks } = countingLoop();
    for (let frame = 1; frame <= 3; frame++) loop.frame(3000 * frame);
    expect(ticks).toHaveLength(2 * MOST_TICKS_A_FRAME);
  });

  it('plays nothing of a pause, and goes on where it was between two ticks', () => {
    const { loop, ticks } = countingLoop();
    loop.frame(TICK_MS * 2.5);
    loop.skipTo(900);
    expect(loop.frame(900)).toBeCloseTo(0.5);
    expect(ticks).toHaveLength(2);
    loop.frame(900 + TICK_MS * 0.6);
    expect(ticks).toHaveLength(3);
  });

  it('survives a clock that goes backward', () => {
    const { loop, ticks } = countingLoop();
    loop.frame(100.01);
    expect(loop.frame(50)).toBe(0);
    expect(ticks).toHaveLength(12);
  });

  it('reads the pads once a frame, for the newest tick', () => {
    const { loop, polls } = countingLoop();
    loop.frame(100.01);
    loop.frame(101);
    expect(polls[0]).toBeCloseTo(11 * TICK_MS);
    expect(polls[1]).toBe(101);
  });

  it('stops in the middle of a frame when play does', () => {
    let played = 0;
    const loop = createPlayLoop({ poll: () => undefined, tick: () => ++played < 3 }, 0);
    loop.frame(100);
    expect(played).toBe(3);
    loop.frame(100 + TICK_MS * 0.9);
    expect(played).toBe(3);
  });
});

/** A player with ten fingers: presses at times that fit no frame rate, some shorter than a tick. */
function keyEvents(): { type: 'down' | 'up'; code: string; atMs: number }[] {
  const codes = ['KeyD', 'KeyJ', 'Space', 'KeyW', 'KeyK', 'KeyL', 'KeyS', 'KeyI', 'KeyA', 'Digit1'];
  const events = codes.flatMap((code, finger) =>
    Array.from({ length: 24 }, (_, press) => {
      const atMs = 40 + finger * 37.3 + press * (311 + finger * 17.9);
      const heldMs = press % 3 === 0 ? 3.1 : 60 + ((press * 53) % 200);
      return [
        { type: 'down' as const, code, atMs },
        { type: 'up' as const, code, atMs: atMs + heldMs },
      ];
    }).flat(),
  );
  return events.sort((a, b) => a.atMs - b.atMs);
}

describe('the same presses at the same times lead to the same fight', () => {
  const SECONDS = 8;
  const TICKS = SECONDS * 120;
  const options = {
    seed: 7,
    difficulty: 'slayer',
    players: 1,
    bondStart: AMBUSH.bondStart,
    segment: 0,
  } as const;

  /** `nextFrameMs` tells how long a frame takes, by its number. */
  function hashAt(nextFrameMs: (frame: number) => number): string {
    const page = new TestPage();
    const { input } = playOn(page);
    const play = createLivePlay({ level: AMBUSH, options, build: 'test' }, input);
    const loop = createPlayLoop(
      {
        poll: (atMs) => input.poll(atMs),
        tick: (endMs) => {
          play.step(endMs);
          return play.world.tick < TICKS;
        },
      },
      0,
    );
    const events = keyEvents();
    let nowMs = 0;
    for (let frame = 0; play.world.tick < TICKS; frame++) {
      nowMs += nextFrameMs(frame);
      // a slow page hears of everything late
      page.nowMs = nowMs;
      for (let next = events[0]; next && next.atMs <= nowMs; next = events[0]) {
        events.shift();
        page[next.type](next.code, next.atMs);
      }
      loop.frame(nowMs);
    }
    return fightStage.hash(play.world);
  }

  const at60 = hashAt(() => 1000 / 60);

  it.each([10, 30, 120, 144, 360])('at %i frames a second as at 60', (fps) => {
    expect(hashAt(() => 1000 / fps)).toBe(at60);
  });

  it('at uneven frames', () => {
    const uneven = [16.7, 4.1, 33.4, 99.9, 2.8, 16.6, 51.3, 8.3, 200.2, 1.1];
    expect(hashAt((frame) => uneven[frame % uneven.length] ?? 16)).toBe(at60);
  });

  it('and another press leads to another', () => {
    const page = new TestPage();
    const { input } = playOn(page);
    const play = createLivePlay({ level: AMBUSH, options, build: 'test' }, input);
    for (let tick = 1; tick <= TICKS; tick++) play.step(tick * TICK_MS);
    expect(fightStage.hash(play.world)).not.toBe(at60);
  });
});
