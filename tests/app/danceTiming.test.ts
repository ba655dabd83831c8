import { describe, expect, it } from 'vitest';
import { createPlayLoop, TICK_MS } from '../../src/app/playLoop.ts';
import { createLivePlay } from '../../src/app/plays.ts';
import type { DanceMove } from '../../src/sim/dance/beatMap.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { playOn, TestPage } from '../input/testPage.ts';
import { FLOOR, MAP, danceOf } from '../sim/dance/floor.ts';

const KEYS: Record<DanceMove, string> = {
  left: 'KeyA',
  right: 'KeyD',
  up: 'KeyW',
  down: 'KeyS',
  hold: 'KeyJ',
  turn: 'KeyK',
};

/** Twelve bars, danced with one key a step, the presses up to 40 ms off the beat. */
const TICKS = 12 * MAP.ticksPerBeat * MAP.beatsPerBar;

function keyEvents() {
  const events = MAP.steps.flatMap(({ tick, move, holdTicks }, i) => {
    const atMs = (tick - 0.5) * TICK_MS + ((i * 37) % 81) - 40;
    const code = KEYS[move];
    const heldMs = 90.5 + holdTicks * TICK_MS;
    return [
      { type: 'down' as const, code, atMs },
      { type: 'up' as const, code, atMs: atMs + heldMs },
    ];
  });
  return events.sort((a, b) => a.atMs - b.atMs);
}

/** `nextFrameMs` tells how long a frame takes, by its number. */
function dancedAt(nextFrameMs: (frame: number) => number) {
  const page = new TestPage();
  const { input } = playOn(page);
  const options = {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: 100,
    segment: 0,
  } as const;
  const play = createLivePlay({ level: FLOOR, options, build: 'test' }, input);
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
    page.nowMs = nowMs;
    for (let next = events[0]; next && next.atMs <= nowMs; next = events[0]) {
      events.shift();
      page[next.type](next.code, next.atMs);
    }
    loop.frame(nowMs);
  }
  return { hash: fightStage.hash(play.world), counts: danceOf(play.world).counts };
}

describe('a dance is judged by when a key was pressed', () => {
  const at60 = dancedAt(() => 1000 / 60);

  it('no step is worse than good when no press is more than 40 ms off', () => {
    expect(at60.counts.perfect + at60.counts.good).toBe(
      MAP.steps.filter(({ tick, holdTicks }) => tick + holdTicks < TICKS - 30).length,
    );
    expect(at60.counts.missed).toBe(0);
  });

  it.each([10, 30, 144, 360])('the same at %i frames a second as at 60', (fps) => {
    expect(dancedAt(() => 1000 / fps)).toEqual(at60);
  });

  it('and at uneven frames', () => {
    const uneven = [16.7, 4.1, 33.4, 99.9, 2.8, 16.6, 51.3, 8.3, 1.1];
    expect(dancedAt((frame) => uneven[frame % uneven.length] ?? 16)).toEqual(at60);
  });
});
