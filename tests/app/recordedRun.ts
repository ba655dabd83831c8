import { createBot } from '../../src/bot/bot.ts';
import { createRecorder } from '../../src/run/recorder.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import type { InputFrame } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { AMBUSH } from '../support/levelFiles.ts';

const MOST_TICKS = 120 * 240;

/** A whole run of a level at slayer by a bot that plays well: its inputs and its `.ktf`. */
export function recordedRun(practice: string[] = [], level = AMBUSH) {
  for (let seed = 1; seed < 20; seed++) {
    const options = {
      seed,
      difficulty: 'slayer',
      players: 1,
      bondStart: level.bondStart,
      segment: 0,
    } as const;
    const world = fightStage.create(level, options);
    const recorder = createRecorder({ level, options, build: 'test' });
    const bot = createBot({ seed, reactionTicks: 12, skill: 1 });
    const frames: InputFrame[] = [];
    while (world.outcome === 'running' && world.tick < MOST_TICKS) {
      const frame = bot.think(world);
      frames.push(frame);
      fightStage.step(world, [frame, NO_INPUT]);
      recorder.push([frame, NO_INPUT], world);
    }
    if (world.outcome !== 'finished') continue;
    const bytes = recorder.finish(world, { recordedAt: '2003-05-20T20:00:00.000Z', practice });
    return { seed, frames, world, bytes };
  }
  throw new Error('The bot never wins: the level is too hard for these tests.');
}
