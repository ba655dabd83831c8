import { createDancer, type DancerOptions } from '../../../src/bot/dancer.ts';
import { loadLevel } from '../../../src/level/loadLevel.ts';
import {
  BUTTON,
  NO_INPUT,
  moveCode,
  packInput,
  type InputFrame,
} from '../../../src/sim/core/inputFrame.ts';
import type { StageOptions } from '../../../src/sim/core/stage.ts';
import type { BeatMap, DanceMove } from '../../../src/sim/dance/beatMap.ts';
import type { Dance } from '../../../src/sim/dance/dance.ts';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import type { FightLevel } from '../../../src/sim/fight/level.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { BRONZE_DANCE, dancePlan, filesOf, smallMap } from '../../support/levelFiles.ts';

/** Nothing but the song of the Bronze. */
export const FLOOR: FightLevel = loadLevel({
  ...filesOf(smallMap(), dancePlan()),
  dance: BRONZE_DANCE,
});
export const MAP: BeatMap = FLOOR.dance!;

export const floor = (options: Partial<StageOptions> = {}, level = FLOOR): FightWorld =>
  fightStage.create(level, {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: 100,
    segment: 0,
    ...options,
  });

export function danceOf({ dance }: FightWorld): Dance {
  if (!dance) throw new Error('Nobody dances.');
  return dance;
}

const TURNS = { right: 0, down: 0.25, left: 0.5, up: 0.75 };

export function press(move: DanceMove): InputFrame {
  if (move === 'hold') return packInput(BUTTON.attack, 0, 0);
  if (move === 'turn') return packInput(BUTTON.kick, 0, 0);
  return packInput(0, moveCode(TURNS[move], 3), 0);
}

type Hand = (world: FightWorld) => InputFrame;

/** Plays on for some ticks, or until the level is finished, and gives back all that happened. */
export function playOn(
  world: FightWorld,
  ticks: number,
  first: Hand = () => NO_INPUT,
  second: Hand = () => NO_INPUT,
): FightEvent[] {
  const events: FightEvent[] = [];
  for (let i = 0; i < ticks && world.outcome === 'running'; i++) {
    fightStage.step(world, [first(world), second(world)]);
    events.push(...world.events);
  }
  return events;
}

/** Dances the steps that `chosen` says, each so many ticks off the beat. */
export function handOn(
  map: BeatMap,
  offset: number | ((step: number) => number),
  chosen: (step: number) => boolean = () => true,
): Hand {
  return (world) => {
    const at = danceOf(world).songTick + 1;
    for (const [i, { tick, move, holdTicks }] of map.steps.entries()) {
      const from = tick + (typeof offset === 'number' ? offset : offset(i));
      if (chosen(i) && from <= at && at < from + Math.max(6, holdTicks)) return press(move);
    }
    return NO_INPUT;
  };
}

export const bot = (options: DancerOptions): Hand => createDancer(options).think;

export const WHOLE_SONG = MAP.endTicks + MAP.beatsPerBar * MAP.ticksPerBeat;

/** A level's map with these steps, on beats of 60 ticks, in four bars. */
export const withSteps = (steps: BeatMap['steps']): FightLevel => ({
  ...FLOOR,
  dance: { song: 'test', ticksPerBeat: 60, beatsPerBar: 4, endTicks: 960, steps },
});
