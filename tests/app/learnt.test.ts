import { describe, expect, it } from 'vitest';
import { NO_PROGRESS, readProgress, writeProgress } from '../../src/app/progress.ts';
import { MemoryStore } from './memoryStore.ts';
import { testGame } from './testGame.ts';

describe('what has been learnt', () => {
  it('is kept, each thing once, beside what another page has learnt meanwhile', () => {
    const store = new MemoryStore();
    const { state, commands } = testGame({ store });
    expect(state.learnt).toEqual([]);
    const other = testGame({ store });
    other.commands.learn(['steer']);
    commands.learn(['dash', 'move']);
    commands.learn(['dash']);
    expect([...state.learnt].sort()).toEqual(['dash', 'move', 'steer']);
    expect([...testGame({ store }).state.learnt].sort()).toEqual(['dash', 'move', 'steer']);
  });

  it('does not touch settings, and they do not touch it', () => {
    const store = new MemoryStore();
    const { commands } = testGame({ store });
    commands.learn(['move']);
    commands.changeSettings({ hints: false });
    const { state } = testGame({ store });
    expect(state.learnt).toEqual(['move']);
    expect(state.settings.hints).toBe(false);
  });

  it('is nothing in what was kept before anything was taught', () => {
    const { learnt, ...before } = JSON.parse(writeProgress(NO_PROGRESS)) as {
      learnt: readonly string[];
    };
    expect(learnt).toEqual([]);
    expect(readProgress(JSON.stringify(before)).learnt).toEqual([]);
  });
});
