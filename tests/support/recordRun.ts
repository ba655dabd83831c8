import { createBot } from '../../src/bot/bot.ts';
import { createRecorder } from '../../src/run/recorder.ts';
import { NO_INPUT, type InputFrame } from '../../src/sim/core/inputFrame.ts';
import type { StageOptions } from '../../src/sim/core/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { createRandomPlayer } from '../../tools/randomInput.ts';
import { AMBUSH } from './levelFiles.ts';

export const RUN_OPTIONS: StageOptions = {
  seed: 7,
  difficulty: 'slayer',
  players: 1,
  bondStart: AMBUSH.bondStart,
  segment: 0,
};

export type PlayTick = (world: FightWorld) => readonly InputFrame[];

/** Two players with hands but no plan. */
export function mash(seed: number): PlayTick {
  const first = createRandomPlayer(seed);
  const second = createRandomPlayer(seed + 1000);
  return () => [first(), second()];
}

export interface RecordedRun {
  readonly world: FightWorld;
  readonly bytes: Uint8Array;
}

/** Plays a level, else the ambush, for so many ticks, or until it is finished, and records it. */
export function recordRun(
  ticks: number,
  play: PlayTick,
  { level = AMBUSH, ...given }: Partial<StageOptions> & { level?: FightLevel } = {},
): RecordedRun {
  const options = { ...RUN_OPTIONS, bondStart: level.bondStart, ...given };
  const world = fightStage.create(level, options);
  const recorder = createRecorder({ level, options, build: 'test' });
  for (let tick = 0; tick < ticks && world.outcome !== 'finished'; tick++) {
    const inputs = play(world);
    fightStage.step(world, inputs);
    recorder.push(inputs, world);
  }
  const recordedAt = '2003-05-06T20:00:00.000Z';
  return { world, bytes: recorder.finish(world, { recordedAt, player: 'Zoë', practice: [] }) };
}

/** The bot, quick as nobody is, wins the ambush at its easiest; beside it nobody, or a second player. */
export function winningRun(
  options: Partial<StageOptions> = {},
  second: (world: FightWorld) => InputFrame = () => NO_INPUT,
): RecordedRun {
  const bot = createBot({ seed: 1, reactionTicks: 12 });
  const play: PlayTick = (world) => [bot.think(world), second(world)];
  return recordRun(120 * 600, play, { difficulty: 'story', ...options });
}
