import { describe, expect, it } from 'vitest';
import { createDancer } from '../../src/bot/dancer.ts';
import { readReplay } from '../../src/run/replayFile.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { FLOOR, danceOf, floor } from '../sim/dance/floor.ts';
import { testGame } from './testGame.ts';

const DELAY_MS = 100;
const DELAY_TICKS = 12;

/** Danced flawlessly by somebody who hears everything so late. */
function lateFrames() {
  const world = floor({ judgedDelayTicks: DELAY_TICKS, bondStart: FLOOR.bondStart });
  const hand = createDancer({ seed: 1, spreadTicks: 0 });
  const frames = [];
  while (world.outcome === 'running') {
    const frame = hand.think(world);
    frames.push(frame);
    fightStage.step(world, [frame, NO_INPUT]);
  }
  return frames;
}

describe("the player's own delay", () => {
  it('judges the next dance, and stands in its replay', async () => {
    const { game, commands, state, downloads, playUntil } = testGame({
      levels: [FLOOR],
      frames: lateFrames(),
    });
    commands.changeSettings({ danceDelayMs: DELAY_MS });
    commands.startLevel();
    expect(state.world.judgedDelayTicks).toBe(DELAY_TICKS);
    let counts = danceOf(state.world).counts;
    playUntil(() => {
      if (state.world.dance) counts = { ...state.world.dance.counts };
      return state.screen === 'results';
    });
    expect(counts.perfect).toBeGreaterThan(40);
    expect(counts.late + counts.missed).toBe(0);
    await game.commands.saveReplay('last');
    const { bytes } = downloads[0]!;
    expect(readReplay(bytes).header.judgedDelayTicks).toBe(DELAY_TICKS);
    expect(verifyReplay(bytes, [FLOOR])).toMatchObject({ status: 'verified' });
  });

  it('changes nothing in a dance that has begun', () => {
    const { commands, state } = testGame({ levels: [FLOOR] });
    commands.startLevel();
    commands.changeSettings({ danceDelayMs: DELAY_MS });
    expect(state.world.judgedDelayTicks).toBe(0);
  });

  it('may be a little less than nothing, for who presses ahead of the beat', () => {
    const { commands, state } = testGame({ levels: [FLOOR] });
    commands.changeSettings({ danceDelayMs: -50 });
    commands.startLevel();
    expect(state.world.judgedDelayTicks).toBe(-6);
  });
});
