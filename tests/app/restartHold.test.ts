import { describe, expect, it } from 'vitest';
import { HOLD_MS } from '../../src/app/restartHold.ts';
import type { Settings } from '../../src/app/settings.ts';
import { testGame } from './testGame.ts';

/** A run that has been going on for ten seconds, and who plays it. */
function tenSecondsIn(settings: Partial<Settings>, seconds = 10) {
  const test = testGame();
  test.commands.changeSettings(settings);
  test.commands.startLevel();
  test.playFor(seconds);
  const { page, state, game } = test;
  const run = state.runNumber;
  const frames = (ms: number): void => {
    for (const endMs = page.nowMs + ms; page.nowMs < endMs;) {
      page.nowMs += 10;
      game.frame(page.nowMs);
    }
  };
  return {
    ...test,
    frames,
    press: () => void page.down('KeyR', page.nowMs),
    letGo: () => void page.up('KeyR', page.nowMs),
    runs: () => state.runNumber - run,
  };
}

describe('starting over', () => {
  it('on Story takes holding the key; a mere press keeps the run', () => {
    const { press, letGo, frames, runs, state } = tenSecondsIn({ difficulty: 'story' });
    press();
    frames(HOLD_MS - 50);
    expect(runs()).toBe(0);
    expect(state.restartHeld).toBeGreaterThan(0.8);
    letGo();
    frames(200);
    expect(runs()).toBe(0);
    expect(state.restartHeld).toBe(0);
    press();
    frames(HOLD_MS + 20);
    expect(runs()).toBe(1);
    expect(state.restartHeld).toBeNull();
    frames(2 * HOLD_MS);
    expect(runs()).toBe(1);
  });

  it('for runners is one press, unless they want it held', () => {
    const pressed = tenSecondsIn({ difficulty: 'slayer' });
    pressed.press();
    expect(pressed.runs()).toBe(1);
    const held = tenSecondsIn({ difficulty: 'slayer', restart: 'hold' });
    held.press();
    held.frames(HOLD_MS - 50);
    expect(held.runs()).toBe(0);
    held.frames(100);
    expect(held.runs()).toBe(1);
  });

  it('is one press on Story too, for whoever has set that', () => {
    const { press, runs } = tenSecondsIn({ difficulty: 'story', restart: 'press' });
    press();
    expect(runs()).toBe(1);
  });

  it('is one press while the run has only just begun', () => {
    const { press, runs } = tenSecondsIn({ difficulty: 'story' }, 3);
    press();
    expect(runs()).toBe(1);
  });

  it('goes by the player’s time: also in a pause, and not while a question is open', () => {
    const { press, letGo, frames, runs, commands } = tenSecondsIn({ restart: 'hold' });
    commands.pause('menu');
    press();
    frames(HOLD_MS - 50);
    letGo();
    frames(50);
    expect(runs()).toBe(0);
    commands.ask({ title: '', text: '', choices: [{ label: '', choose: () => undefined }] });
    press();
    frames(2 * HOLD_MS);
    expect(runs()).toBe(0);
  });

  it('is broken off when the player looks away', () => {
    const { press, frames, runs, page } = tenSecondsIn({ restart: 'hold' });
    press();
    frames(200);
    page.send('blur', page.nowMs);
    frames(2 * HOLD_MS);
    expect(runs()).toBe(0);
  });
});
