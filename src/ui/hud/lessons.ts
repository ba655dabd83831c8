/**
 * What the game teaches, each thing where it is first needed. Whatever a player has done once is learnt, told or not.
 * The first of the table that is needed is the one that is told.
 */
import { BUTTON, buttonsOf, pedalOf, steerOf, type PedalName } from '../../sim/core/inputFrame.ts';
import { length } from '../../sim/core/maths.ts';
import { TICK_RATE } from '../../sim/core/stage.ts';
import { distanceTo } from '../../sim/core/shapes.ts';
import { isBoss } from '../../sim/fight/enemies/numbers.ts';
import { isBeyondReach, isBiding } from '../../sim/fight/enemies/phases.ts';
import { FAITH_ID } from '../../sim/fight/actors.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { FIRE_FORMS } from '../../sim/fight/spells/fireForms.ts';
import { isFireAwake, SPARK } from '../../sim/fight/spells/spark.ts';
import { FAITH_BODY, type Enemy, type FightWorld } from '../../sim/fight/world.ts';
import type { Bindings } from '../labels.ts';

export interface Lesson {
  readonly id: string;
  /** What is pressed for it, in the order in which it is shown. */
  readonly actions: readonly (keyof Bindings['faith'] | PedalName)[];
  readonly words: string;
  /** Whether it would help just now. `learnt`: by the ids of what came before. */
  readonly isNeeded: (world: FightWorld, learnt: ReadonlySet<string>) => boolean;
  /** Whether Faith's player has just done it. */
  readonly isDone: (world: FightWorld, events: readonly FightEvent[]) => boolean;
}

/** So near that she reaches it with a blow, or as good as. */
const NEAR_UNITS = 2.6;
const BLOW_UNITS = 3.5;
const THRUST_UNITS = 4.5;
const SPIKES_UNITS = 2.5;
const THROW_UNITS = { least: 4, most: 8 } as const;
const RUN_SPEED = 1;
/** How long somebody may look round before anything is said. */
const LOOK_TICKS = TICK_RATE / 2;
const FAST = 14;
const TURNED = 0.55;
const MUCH_BOOST = 0.6;
const CLOSE_BEHIND = 0.3;
const STUCK_TICKS = TICK_RATE;

const has = (events: readonly FightEvent[], type: FightEvent['type']): boolean =>
  events.some((event) => event.type === type);

const swung = (events: readonly FightEvent[], ...moves: readonly string[]): boolean =>
  events.some((event) => event.type === 'faith-swung' && moves.includes(event.move));

/** On her feet, in a fight or on a walk, with nothing that takes her buttons. */
const isFree = ({ drive, dance, outcome, faith }: FightWorld): boolean =>
  !drive && !dance && outcome === 'running' && !['down', 'rise', 'grabbed'].includes(faith.phase);

/** Whether there is an enemy that fights, so near to Faith, and such a one. */
const meets = (
  world: FightWorld,
  units: number,
  which: (enemy: Enemy, x: number, y: number) => boolean = () => true,
): boolean =>
  isFree(world) &&
  world.enemies.some((enemy) => {
    const { bodies } = world;
    const { row } = enemy;
    const x = bodies.x[row]!;
    const y = bodies.y[row]!;
    const apart = length(x - bodies.x[FAITH_BODY]!, y - bodies.y[FAITH_BODY]!);
    if (apart > units || isBiding(enemy) || isBeyondReach(enemy)) return false;
    return which(enemy, x, y);
  });

const speedOf = ({ bodies }: FightWorld): number =>
  length(bodies.velocityX[FAITH_BODY]!, bodies.velocityY[FAITH_BODY]!);

/** Whether Faith's player has the wheel: Willow's has it, if there is one. */
const drives = (world: FightWorld, ticks = LOOK_TICKS): boolean =>
  world.drive !== null &&
  world.outcome === 'running' &&
  world.secondPlayer === 0 &&
  world.segmentTicks > ticks;

const carSpeed = ({ drive }: FightWorld): number =>
  drive ? length(drive.car.velocityX, drive.car.velocityY) : 0;

const steers = ({ drive, previousInputs }: FightWorld): number =>
  drive ? Math.abs(steerOf(previousInputs[0])) : 0;

const windsUpAtFaith = ({ phase, target }: Enemy): boolean =>
  phase === 'windup' && target === FAITH_ID;

export const LESSONS: readonly Lesson[] = [
  {
    id: 'fire',
    actions: ['fire'],
    words: 'Let it go',
    isNeeded: (world) => isFree(world) && isFireAwake(world) && world.faith.spark >= SPARK.tap,
    isDone: (_, events) => has(events, 'fire-cast'),
  },
  {
    id: 'break-free',
    actions: ['dash'],
    words: 'just as it leans in to bite, and you are free',
    isNeeded: ({ faith }) => faith.phase === 'grabbed',
    isDone: (_, events) =>
      events.some((event) => event.type === 'hero-freed' && event.who === 'faith'),
  },
  {
    id: 'thrust',
    actions: ['attack'],
    words: 'Hold, and let go: through its heart',
    // the elder's bar says it each time
    isNeeded: (world) =>
      meets(world, THRUST_UNITS, (it) => it.phase === 'stagger' && !isBoss(it.kind)),
    isDone: (_, events) => swung(events, 'thrust'),
  },
  {
    id: 'dodge',
    actions: ['dash'],
    words: 'through the blow as it comes',
    isNeeded: (world) => meets(world, BLOW_UNITS, windsUpAtFaith),
    isDone: (world, events) =>
      has(events, 'faith-dashed') && meets(world, BLOW_UNITS + 2, windsUpAtFaith),
  },
  {
    id: 'attack',
    actions: ['attack'],
    words: 'Strike it, three times over',
    isNeeded: (world) => meets(world, NEAR_UNITS),
    isDone: (_, events) => swung(events, 'slash1', 'slash2', 'slash3'),
  },
  {
    id: 'kick',
    actions: ['kick'],
    words: 'Kick it onto the spikes',
    isNeeded: (world, learnt) =>
      learnt.has('attack') &&
      meets(world, NEAR_UNITS, (_, x, y) =>
        world.level.solids.some((it) => it.kind === 'fence' && distanceTo(it, x, y) < SPIKES_UNITS),
      ),
    isDone: (_, events) => swung(events, 'kick'),
  },
  {
    id: 'pull-up',
    actions: ['help'],
    words: 'Pull Willow up',
    isNeeded: (world) => isFree(world) && world.willow.phase === 'down',
    isDone: (_, events) =>
      events.some((event) => event.type === 'hero-rose' && event.who === 'willow' && event.helped),
  },
  {
    id: 'fire-held',
    actions: ['fire'],
    words: 'Hold it back, and it grows',
    isNeeded: (world, learnt) =>
      learnt.has('fire') &&
      world.firstFire.phase !== 'waits' &&
      world.firstFire.phase !== 'leaves' &&
      isFireAwake(world) &&
      world.faith.spark >= SPARK.full &&
      meets(world, 2 * BLOW_UNITS),
    isDone: (_, events) =>
      events.some((event) => event.type === 'fire-cast' && FIRE_FORMS[event.form].holdTicks > 0),
  },
  {
    id: 'throw',
    actions: ['throw'],
    words: 'Throw a stake; walk over it to have it back',
    isNeeded: (world, learnt) =>
      learnt.has('thrust') &&
      world.faith.stakes > 1 &&
      !meets(world, THROW_UNITS.least) &&
      meets(world, THROW_UNITS.most),
    isDone: (_, events) => has(events, 'stake-thrown'),
  },
  {
    id: 'move',
    actions: ['up', 'left', 'down', 'right'],
    words: 'Run',
    isNeeded: (world) => isFree(world) && world.segmentTicks > LOOK_TICKS,
    isDone: (world) => isFree(world) && world.faith.phase === 'free' && speedOf(world) > RUN_SPEED,
  },
  {
    id: 'dash',
    actions: ['dash'],
    words: 'Dash',
    isNeeded: (world, learnt) =>
      learnt.has('move') && isFree(world) && speedOf(world) > RUN_SPEED && !world.faith.exhausted,
    isDone: (_, events) => has(events, 'faith-dashed'),
  },
  {
    id: 'gas',
    actions: ['gas'],
    words: 'Drive',
    isNeeded: (world) => drives(world),
    isDone: ({ drive, previousInputs }) => drive !== null && pedalOf(previousInputs[0]) > 0.3,
  },
  {
    id: 'steer',
    actions: ['left', 'right'],
    words: 'Steer',
    isNeeded: (world, learnt) => learnt.has('gas') && drives(world),
    isDone: (world) => steers(world) > TURNED,
  },
  {
    id: 'brake',
    actions: ['brake'],
    words: 'Brake; held, the car backs up',
    isNeeded: (world, learnt) => learnt.has('steer') && drives(world) && carSpeed(world) > FAST,
    isDone: ({ drive, previousInputs }) => drive !== null && pedalOf(previousInputs[0]) < -0.3,
  },
  {
    id: 'slide',
    actions: ['dash'],
    words: 'Handbrake: the tail slides round the corner',
    isNeeded: (world, learnt) =>
      learnt.has('steer') && drives(world) && carSpeed(world) > FAST && steers(world) > TURNED,
    isDone: (world) =>
      drives(world) &&
      carSpeed(world) > FAST / 2 &&
      (buttonsOf(world.previousInputs[0]) & BUTTON.dash) !== 0,
  },
  {
    id: 'boost',
    actions: ['fire'],
    words: 'Burn the boost',
    isNeeded: (world) => drives(world) && (world.drive?.boost ?? 0) > MUCH_BOOST,
    isDone: (_, events) => has(events, 'boost-began'),
  },
  {
    id: 'horn',
    actions: ['help'],
    words: 'Honk',
    isNeeded: (world, learnt) =>
      learnt.has('boost') && drives(world) && (world.drive?.draft ?? 0) > CLOSE_BEHIND,
    isDone: (_, events) => has(events, 'car-honked'),
  },
  {
    id: 'put-back',
    actions: ['lock'],
    words: 'Back onto the road',
    isNeeded: (world) => drives(world) && (world.drive?.stuckTicks ?? 0) > STUCK_TICKS,
    isDone: (world) => drives(world) && (buttonsOf(world.previousInputs[0]) & BUTTON.lock) !== 0,
  },
];
