import { readReplay, replayInputs, type Replay } from '../src/run/replayFile.ts';
import { optionsOf } from '../src/run/replayHeader.ts';
import type { DanceMove } from '../src/sim/dance/beatMap.ts';
import type { FightEvent } from '../src/sim/fight/events.ts';
import type { FightLevel } from '../src/sim/fight/level.ts';
import { fightStage } from '../src/sim/fight/stage.ts';

/** A moment that is worth a picture: something happened, and a little later it is best to be seen. */
interface MomentKind {
  readonly name: string;
  readonly happens: (event: FightEvent, level: FightLevel) => boolean;
  readonly afterTicks: number;
}

const winding =
  (attack: string) =>
  (event: FightEvent): boolean =>
    event.type === 'enemy-winding-up' && event.attack === attack;

/** Faith was judged on such a move, and such a one comes next. */
const danced =
  (move: DanceMove, next?: DanceMove) =>
  (event: FightEvent, { dance }: FightLevel): boolean => {
    if (event.type !== 'dance-step-judged' || event.who !== 'faith' || !dance) return false;
    const { steps } = dance;
    return (
      steps[event.step]!.move === move &&
      (next === undefined || steps[event.step + 1]?.move === next)
    );
  };

const MOMENTS: readonly MomentKind[] = [
  { name: 'the-car-stops', happens: ({ type }) => type === 'segment-started', afterTicks: 90 },
  { name: 'first-contact', happens: ({ type }) => type === 'enemy-woke', afterTicks: 60 },
  { name: 'claw-windup', happens: winding('claw'), afterTicks: 40 },
  { name: 'leap-windup', happens: winding('leap'), afterTicks: 52 },
  { name: 'sweep-windup', happens: winding('sweep'), afterTicks: 60 },
  { name: 'slam-windup', happens: winding('slam'), afterTicks: 70 },
  {
    name: 'finisher',
    happens: (event) => event.type === 'enemy-hit' && event.move === 'slash3',
    afterTicks: 4,
  },
  { name: 'reflex', happens: ({ type }) => type === 'faith-reflex', afterTicks: 10 },
  { name: 'heart-turned', happens: ({ type }) => type === 'heart-turned', afterTicks: 8 },
  { name: 'stake-thrown', happens: ({ type }) => type === 'stake-thrown', afterTicks: 12 },
  { name: 'globe', happens: ({ type }) => type === 'globe-burst', afterTicks: 8 },
  { name: 'shield', happens: ({ type }) => type === 'attack-blocked', afterTicks: 6 },
  { name: 'faith-hit', happens: ({ type }) => type === 'hero-hit', afterTicks: 6 },
  { name: 'headlights', happens: ({ type }) => type === 'headlights-lit', afterTicks: 45 },
  { name: 'seared', happens: ({ type }) => type === 'enemy-seared', afterTicks: 12 },
  { name: 'rank-reached', happens: ({ type }) => type === 'rank-reached', afterTicks: 30 },
  { name: 'faith-down', happens: ({ type }) => type === 'hero-fell', afterTicks: 60 },
  { name: 'helped-up', happens: ({ type }) => type === 'hero-rose', afterTicks: 10 },
  { name: 'defeat', happens: ({ type }) => type === 'level-failed', afterTicks: 150 },
  {
    name: 'phase-2',
    happens: (event) => event.type === 'boss-phase-began' && event.phase === 2,
    afterTicks: 40,
  },
  {
    name: 'phase-3',
    happens: (event) => event.type === 'boss-phase-began' && event.phase === 3,
    afterTicks: 40,
  },
  {
    name: 'turok-han-dusted',
    happens: (event) => event.type === 'enemy-dusted' && event.kind === 'turokHan',
    afterTicks: 24,
  },
  {
    name: 'dance',
    happens: (event) => event.type === 'dance-bar' && event.bar === 8,
    afterTicks: 20,
  },
  {
    name: 'dance-hold',
    happens: danced('down', 'hold'),
    afterTicks: 190,
  },
  { name: 'dance-turn', happens: danced('turn'), afterTicks: 24 },
  { name: 'dance-ended', happens: ({ type }) => type === 'dance-ended', afterTicks: 70 },
  {
    name: 'dance-close',
    happens: (event) => event.type === 'dance-bar' && event.bar === 15,
    afterTicks: 20,
  },
  {
    name: 'walking-home',
    happens: (event, { segments }) =>
      event.type === 'segment-started' && segments[event.segment]!.id === 'walking-home',
    afterTicks: 200,
  },
  { name: 'swipe-windup', happens: winding('swipe'), afterTicks: 30 },
  { name: 'grab-windup', happens: winding('grab'), afterTicks: 50 },
  { name: 'charge-windup', happens: winding('charge'), afterTicks: 60 },
  { name: 'willow-held', happens: ({ type }) => type === 'hero-grabbed', afterTicks: 70 },
  { name: 'fire-woke', happens: ({ type }) => type === 'fire-woke', afterTicks: 24 },
  { name: 'fire-struck', happens: ({ type }) => type === 'fire-struck', afterTicks: 6 },
  { name: 'armour-broken', happens: ({ type }) => type === 'armour-broken', afterTicks: 12 },
  { name: 'barrel-burst', happens: ({ type }) => type === 'barrel-burst', afterTicks: 10 },
  ...['giles', 'calling', 'circling', 'volley', 'lifting', 'silence'].map((id) => ({
    name: `room-${id}`,
    happens: (event: FightEvent, { segments }: FightLevel): boolean =>
      event.type === 'segment-started' && segments[event.segment]!.id === id,
    afterTicks: 150,
  })),
  ...(
    [
      ['the-hyperion', 120],
      ['the-door', 150],
      ['los-angeles', 500],
      ['freeway', 1200],
      ['desert', 900],
      ['sunnydale', 700],
      ['home', 900],
    ] as const
  ).map(([id, afterTicks]) => ({
    name: id,
    happens: (event: FightEvent, { segments }: FightLevel): boolean =>
      event.type === 'segment-started' && segments[event.segment]!.id === id,
    afterTicks,
  })),
  { name: 'near-missed', happens: ({ type }) => type === 'near-missed', afterTicks: 4 },
  { name: 'car-crashed', happens: ({ type }) => type === 'car-crashed', afterTicks: 6 },
  { name: 'drift', happens: ({ type }) => type === 'drift-ended', afterTicks: 1 },
  { name: 'train', happens: ({ type }) => type === 'train-coming', afterTicks: 240 },
  {
    name: 'asked-at-the-wheel',
    happens: (event, { roads }) => event.type === 'choice-offered' && roads !== null,
    afterTicks: 90,
  },
  { name: 'stakes-circling', happens: ({ type }) => type === 'stakes-gathered', afterTicks: 60 },
  {
    name: 'stakes-sent',
    happens: (event) => event.type === 'switched' && event.index > 9,
    afterTicks: 8,
  },
  { name: 'crate-lifted', happens: ({ type }) => type === 'crate-lifted', afterTicks: 70 },
  { name: 'crate-hurled', happens: ({ type }) => type === 'crate-hurled', afterTicks: 22 },
  { name: 'attack-sensed', happens: ({ type }) => type === 'attack-sensed', afterTicks: 12 },
  { name: 'knife', happens: ({ type }) => type === 'knife-thrown', afterTicks: 20 },
  { name: 'knife-windup', happens: winding('knife'), afterTicks: 50 },
  { name: 'bringer-fell', happens: ({ type }) => type === 'enemy-fell', afterTicks: 50 },
  {
    name: 'elder-dusted',
    happens: (event) => event.type === 'enemy-dusted' && event.kind === 'elderTurokHan',
    afterTicks: 36,
  },
];

export const MOMENT_NAMES = MOMENTS.map(({ name }) => name);

export interface Moment {
  readonly name: string;
  readonly tick: number;
}

/** The first of each kind of moment that a replay has, in the order of their ticks. */
export function findMoments(bytes: Uint8Array, level: FightLevel): Moment[] {
  const replay = readReplay(bytes);
  const found = new Map<string, number>();
  eachTick(replay, level, (tick, events) => {
    for (const { name, happens, afterTicks } of MOMENTS) {
      if (!found.has(name) && events.some((event) => happens(event, level)))
        found.set(name, tick + afterTicks);
    }
  });
  return [...found].map(([name, tick]) => ({ name, tick })).sort((a, b) => a.tick - b.tick);
}

function eachTick(
  replay: Replay,
  level: FightLevel,
  visit: (tick: number, events: readonly FightEvent[]) => void,
): void {
  const world = fightStage.create(level, optionsOf(replay.header));
  visit(0, world.events);
  const first = replayInputs(replay, 0);
  const second = replayInputs(replay, 1);
  for (let tick = 0; tick < replay.header.ticks; tick++) {
    fightStage.step(world, [first(tick), second(tick)]);
    visit(tick + 1, world.events);
  }
}
