import { createBot, type Bot } from '../../src/bot/bot.ts';
import {
  createAnswerer,
  pointAt,
  STEP_UNITS,
  steerTowards,
  wayAhead,
} from '../../src/bot/driver.ts';
import {
  BUTTON,
  NO_INPUT,
  packInput,
  pedalCode,
  steerCode,
  type InputFrame,
} from '../../src/sim/core/inputFrame.ts';
import type { Snapshot, StageOptions } from '../../src/sim/core/stage.ts';
import { forwardSpeed } from '../../src/sim/drive/car.ts';
import { unitsToGo } from '../../src/sim/drive/drive.ts';
import { guideOf, roadsOf } from '../../src/sim/fight/driving.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { planOf } from '../../src/sim/fight/segments.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';

const MOST_SEGMENT_TICKS = 5 * 60 * 120;
/** A fight is won by the quickest of so many bots, each at these reactions. */
const FIGHT_SEEDS = 60;
const FIGHT_REACTION_TICKS = [12, 18];
/** A drive too, by so many. */
const DRIVE_SEEDS = 12;
/** On the road many ways to go on are tried for each stretch; from where the best few lead more are tried. */
const STRETCH_TICKS = 48;
const TRIES = 56;
const GO_ON = 10;
/** What a full boost is worth, in units: it is not known before, so each is tried. */
const BOOST_WORTHS = [10, 18];
/** Ways that end so near to each other, units and units/s, are one. */
const APART = 1.2;

interface Branch {
  readonly snapshot: Snapshot;
  readonly inputs: readonly InputFrame[];
  /** Ticks to the segment's end where it is reached, else as many as are still to be expected. */
  readonly cost: number;
  readonly isThere: boolean;
  readonly at: readonly number[];
}

/**
 * The first player's inputs of a run that is hard to beat: segment by segment the best of many, on the road
 * also by beam search. Throws where nobody reaches a segment's end.
 */
export function findAuthorsRun(level: FightLevel, options: StageOptions): InputFrame[] {
  const world = fightStage.create(level, options);
  const inputs: InputFrame[] = [];
  while (world.outcome !== 'finished') {
    const best = planOf(world).drive ? driveOn(world) : bestOfBots(world, FIGHT_SEEDS);
    if (!best) throw new Error(`Nobody gets through ${planOf(world).id} of ${level.id}.`);
    inputs.push(...best.inputs);
    fightStage.restore(world, best.snapshot);
  }
  return inputs;
}

/** Plays from where the world stands, and leaves it wherever that leads. */
function tryOut(world: FightWorld, bot: Bot, mostTicks: number, boostWorth = 0): Branch {
  const { segment } = world;
  const inputs: InputFrame[] = [];
  const isThere = (): boolean => world.outcome === 'finished' || world.segment !== segment;
  while (inputs.length < mostTicks && world.outcome === 'running' && !isThere()) {
    const input = bot.think(world);
    fightStage.step(world, [input, NO_INPUT]);
    inputs.push(input);
  }
  const { car } = world.drive ?? {};
  return {
    snapshot: fightStage.snapshot(world),
    inputs,
    cost:
      world.outcome === 'failed'
        ? Infinity
        : isThere()
          ? world.splits[segment]!.endTicks
          : roadCost(world, boostWorth),
    isThere: isThere(),
    at: car ? [car.x, car.y, car.velocityX, car.velocityY] : [],
  };
}

/** How late it will be there, in ticks, from how far it is, how fast that way, and how much boost it has. */
function roadCost(world: FightWorld, boostWorth: number): number {
  const { drive } = world;
  if (!drive) return Infinity;
  const { car, boost } = drive;
  const guide = guideOf(world);
  const way = wayAhead(drive, roadsOf(world), guide);
  const [x, y] = pointAt(way, Math.min(way.x.length - 1, 8), 0);
  const far = Math.max(1, Math.hypot(x - car.x, y - car.y));
  const speed = (car.velocityX * (x - car.x) + car.velocityY * (y - car.y)) / far;
  return world.timerTicks + (unitsToGo(drive, guide) - speed * 0.9 - boost * boostWorth) * 4;
}

function bestOfBots(world: FightWorld, seeds: number): Branch | null {
  const from = fightStage.snapshot(world);
  let best: Branch | null = null;
  for (let seed = 1; seed <= seeds; seed++) {
    for (const reactionTicks of FIGHT_REACTION_TICKS) {
      fightStage.restore(world, from);
      const most = best?.inputs.length ?? MOST_SEGMENT_TICKS;
      const branch = tryOut(world, createBot({ seed, reactionTicks, skill: 1 }), most);
      if (branch.isThere && branch.cost < (best?.cost ?? Infinity)) best = branch;
    }
  }
  return best;
}

function driveOn(world: FightWorld): Branch | null {
  const from = fightStage.snapshot(world);
  const found = BOOST_WORTHS.map((worth) => searchOn(world, from, worth));
  fightStage.restore(world, from);
  found.push(bestOfBots(world, DRIVE_SEEDS));
  return found.reduce((a, b) => (a && (!b || a.cost <= b.cost) ? a : b));
}

function searchOn(world: FightWorld, from: Snapshot, boostWorth: number): Branch | null {
  let front: Branch[] = [{ snapshot: from, inputs: [], cost: 0, isThere: false, at: [] }];
  let roll = 1;
  const chance = (): number => (roll = (roll * 48271) % 2147483647) / 2147483647;
  for (let ticks = 0; ticks < MOST_SEGMENT_TICKS && front.length > 0; ticks += STRETCH_TICKS) {
    const next: Branch[] = [];
    for (const branch of front) {
      for (let k = 0; k < TRIES; k++) {
        fightStage.restore(world, branch.snapshot);
        const on = tryOut(world, createDaredevil(chance), STRETCH_TICKS, boostWorth);
        if (on.cost < Infinity) next.push({ ...on, inputs: [...branch.inputs, ...on.inputs] });
      }
    }
    next.sort((a, b) => Number(b.isThere) - Number(a.isThere) || a.cost - b.cost);
    if (next[0]?.isThere) return next[0];
    front = [];
    for (const branch of next) {
      const isNew = front.every(({ at }) => at.some((v, i) => Math.abs(v - branch.at[i]!) > APART));
      if (isNew && front.push(branch) === GO_ON) break;
    }
  }
  return null;
}

/** Keeps for a stretch to one of the things that one may do at the wheel. */
function createDaredevil(chance: () => number): Bot {
  const answer = createAnswerer(0);
  const aheadUnits = 6 + chance() * chance() * 40;
  const offset = chance() * 2 - 1;
  const mostSpeed = chance() < 0.5 ? Infinity : 8 + chance() * 26;
  const handbrake = chance() < 0.15 ? BUTTON.dash : 0;
  const burn = chance() < 0.4 ? BUTTON.fire : 0;
  return {
    think(world) {
      const { drive } = world;
      if (!drive) return NO_INPUT;
      const { car } = drive;
      const way = wayAhead(drive, roadsOf(world), guideOf(world));
      if (way.x.length === 0) return packInput(answer(world), steerCode(0), pedalCode(1));
      const i = Math.min(way.x.length - 1, Math.round(aheadUnits / STEP_UNITS));
      const [x, y] = pointAt(way, i, offset * (way.halfWidth[i]! + 1));
      const { steer } = steerTowards(car, x, y);
      const speed = forwardSpeed(car);
      const pedal = speed < mostSpeed ? 1 : speed < mostSpeed + 2 ? 0 : -1;
      return packInput(handbrake | burn | answer(world), steerCode(steer), pedalCode(pedal));
    },
  };
}
