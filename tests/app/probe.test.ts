import { describe, expect, it } from 'vitest';
import { asksForProbe, exposeProbe } from '../../src/app/probe.ts';
import type { Probe } from '../../src/app/probe.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { testGame } from './testGame.ts';

describe('the test probe', () => {
  it('is there only for who asks', () => {
    expect(asksForProbe('?probe')).toBe(true);
    expect(asksForProbe('?probe=1&x')).toBe(true);
    expect(asksForProbe('')).toBe(false);
    expect(asksForProbe('?probed')).toBe(false);
  });

  it('tells how the fight stands, and cannot be written to', async () => {
    const { state, commands, playFor, page } = testGame();
    exposeProbe(page, state, Promise.resolve());
    const { __ktf: probe } = page as unknown as { __ktf: Probe };
    await probe.ready;
    expect(probe.scene).toBe('title');
    commands.startLevel();
    playFor(1);
    expect(probe).toMatchObject({
      scene: 'fight',
      chapter: '02-ambush',
      segment: state.world.level.segments[0]?.id,
      tick: 120,
      timerTicks: 120,
      paused: false,
      hash: fightStage.hash(state.world),
      lastError: null,
    });
    expect(probe.faith.x).toBe(state.world.bodies.x[0]);
    expect(probe.enemies[0]).toMatchObject({ kind: 'elderTurokHan', state: 'asleep' });
    expect(() => Object.assign(page, { __ktf: null })).toThrow();
    expect(() => Object.assign(probe, { tick: 0 })).toThrow();
    page.send('error', page.nowMs, { message: 'it broke' });
    expect(probe.lastError).toBe('it broke');
  });
});
