import { BUTTON, aimCode, moveCode, packInput, type InputFrame } from '../sim/core/inputFrame.ts';
import { TAU, atan2, length } from '../sim/core/maths.ts';
import { createStreams, nextUnit, STREAM } from '../sim/core/random.ts';
import { isClearWay, isOverWater } from '../sim/core/terrain.ts';
import { CRATE, liftable } from '../sim/fight/crates.ts';
import { fitnessOf } from '../sim/fight/fitness.ts';
import type { SwitchPlan } from '../sim/fight/level.ts';
import type { GroundPoint } from '../sim/core/shapes.ts';
import { planOf } from '../sim/fight/segments.ts';
import { isLive } from '../sim/fight/switches.ts';
import { TELEKINESIS } from '../sim/fight/telekinesis.ts';
import { FAITH_BODY, type FightWorld } from '../sim/fight/world.ts';
import type { Bot } from './bot.ts';
import { createWalker } from './walker.ts';

export interface TraineeOptions {
  seed: number;
  /** It looks at what it has done for so long before it does the next thing. */
  reactionTicks: number;
  /** And dithers for so long at most. */
  ditherTicks: number;
}

/** From so near it throws, and so near to a place it is there. */
const THROW_UNITS = 5;
const THERE = 0.15;
/** Bells that stay for less are rung from afar, in one breath. */
const BREATH_TICKS = 60;
/** Bells so near to each other are a group. */
const GROUP_UNITS = 3;

interface Intent {
  move: number;
  aim: number;
  buttons: number;
}

/** Solves the rooms of a training ground: bells one by one, in circles and in fans, stones with crates. */
export function createTrainee({ seed, reactionTicks, ditherTicks }: TraineeOptions): Bot {
  const random = createStreams(seed ^ 0x1e55);
  const walker = createWalker();
  /** The segment whose room it has come into. */
  let inside = -1;
  let waits = 0;
  const pause = (): number =>
    reactionTicks + Math.round(nextUnit(random, STREAM.enemies) * ditherTicks);

  function intend(world: FightWorld): Intent {
    const intent: Intent = { move: NaN, aim: NaN, buttons: 0 };
    const { level, switches, bodies, segment } = world;
    const off = level.switches.filter((_, i) => isLive(world, i) && !switches[i]!.isOn);
    const me = { x: bodies.x[FAITH_BODY]!, y: bodies.y[FAITH_BODY]! };
    if (inside !== segment) {
      const gate = level.spawns[planOf(world).faithAt]!;
      intent.move = walker.toward(world, me.x, me.y, gate.x, gate.y, 1);
      if (!Number.isNaN(intent.move)) return intent;
      inside = segment;
    }
    const plates = off.filter(({ kind }) => kind === 'plate');
    const lasting = off.every(({ lastsTicks }) => lastsTicks === null);
    if (plates.length > 0) carry(world, intent, me, plates);
    else if (lasting) ring(world, intent, me, nearest(off, me));
    else if (off.every(({ lastsTicks }) => lastsTicks! < BREATH_TICKS)) fan(world, intent, me);
    else circle(world, intent, me, off);
    return intent;
  }

  /** One bell after another; with empty hands it calls. */
  function ring(world: FightWorld, intent: Intent, me: GroundPoint, bell: SwitchPlan): void {
    const toBell = atan2(bell.y - me.y, bell.x - me.x);
    intent.aim = toBell;
    if (length(bell.x - me.x, bell.y - me.y) > THROW_UNITS) {
      intent.move = toBell;
      return;
    }
    const flies = world.stakes.some(({ phase }) => phase === 'flying' || phase === 'called');
    if (flies || world.faith.phase !== 'free') return;
    else if (waits-- <= 0) {
      intent.buttons = BUTTON.throw;
      waits = pause();
    }
  }

  /** Stakes around it, it walks from the middle of one group to the next. */
  function circle(
    world: FightWorld,
    intent: Intent,
    me: GroundPoint,
    off: readonly SwitchPlan[],
  ): void {
    intent.buttons = BUTTON.throw;
    if (world.faith.throwHeldTicks < 0) intent.buttons = 0;
    if (!isReady(world)) return;
    const first = nearest(off, me);
    const group = live(world).filter((it) => length(it.x - first.x, it.y - first.y) < GROUP_UNITS);
    const middle = middleOfAll(group);
    intent.move = walker.toward(world, me.x, me.y, middle.x, middle.y, THERE);
  }

  /** Where all are as far, it gathers, looks at the middle one, and lets go. */
  function fan(world: FightWorld, intent: Intent, me: GroundPoint): void {
    const bells = live(world);
    const spot = sameDistance(bells[0]!, bells[1]!, bells[2]!);
    const middle = middleOfAll(bells);
    intent.aim = atan2(middle.y - spot.y, middle.x - spot.x);
    if (waits > 0) {
      waits--;
      return;
    }
    intent.buttons = BUTTON.throw;
    intent.move = walker.toward(world, me.x, me.y, spot.x, spot.y, THERE);
    if (!isReady(world) || !Number.isNaN(intent.move)) return;
    intent.buttons = 0;
    waits = TELEKINESIS.volleyTicks * world.stakes.length + BREATH_TICKS + pause();
  }

  /** Every stone its crate: set down where it can walk, hurled where water is between. */
  function carry(
    world: FightWorld,
    intent: Intent,
    me: GroundPoint,
    plates: readonly SwitchPlan[],
  ): void {
    const { crates, faith, terrain } = world;
    if (waits > 0) {
      waits--;
      return;
    }
    if (faith.crate < 0) {
      const free = crates.filter(
        (crate) => !live(world).some((it) => length(it.x - crate.x, it.y - crate.y) < it.radius),
      );
      const crate = nearest(free, me);
      if (liftable(world) === crates.indexOf(crate)) {
        intent.buttons = BUTTON.help;
        waits = pause();
      } else intent.move = atan2(crate.y - me.y, crate.x - me.x);
      return;
    }
    const crate = crates[faith.crate]!;
    const plate = nearest(plates, crate);
    const isAcross = isOverWater(terrain, plate.x, plate.y + 1.5);
    const far = CRATE.carryUnits + (isAcross ? CRATE.hurlUnits : 0);
    // hurled from the south; else from wherever it comes
    const spot = isAcross ? { x: plate.x, y: plate.y + far } : toward(plate, me, far);
    intent.aim = atan2(plate.y - me.y, plate.x - me.x);
    if (length(spot.x - me.x, spot.y - me.y) > THERE) {
      const angle = atan2(spot.y - me.y, spot.x - me.x);
      intent.move = isClearWay(terrain, me.x, me.y, spot.x, spot.y)
        ? angle
        : walker.toward(world, me.x, me.y, spot.x, spot.y, THERE);
      waits = 0;
      return;
    }
    const settled = toward(me, plate, CRATE.carryUnits);
    if (length(settled.x - crate.x, settled.y - crate.y) > THERE) return;
    intent.buttons = isAcross ? BUTTON.kick : BUTTON.help;
    waits = BREATH_TICKS + pause();
  }

  return {
    think(world): InputFrame {
      const { move, aim, buttons } = intend(world);
      return packInput(
        buttons,
        Number.isNaN(move) ? 0 : moveCode(move / TAU, 3),
        Number.isNaN(aim) ? 0 : aimCode(aim / TAU),
      );
    },
  };
}

const live = (world: FightWorld): SwitchPlan[] =>
  world.level.switches.filter((_, i) => isLive(world, i));

const isReady = (world: FightWorld): boolean =>
  world.stakes.filter(({ phase }) => phase === 'circling').length === fitnessOf(world).stakes;

const nearest = <Point extends GroundPoint>(points: readonly Point[], to: GroundPoint): Point =>
  points.reduce((best, it) =>
    length(it.x - to.x, it.y - to.y) < length(best.x - to.x, best.y - to.y) ? it : best,
  );

function middleOfAll(points: readonly GroundPoint[]): GroundPoint {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** So far from a point, on the way to another. */
function toward(from: GroundPoint, to: GroundPoint, units: number): GroundPoint {
  const distance = Math.max(1e-6, length(to.x - from.x, to.y - from.y));
  return {
    x: from.x + ((to.x - from.x) / distance) * units,
    y: from.y + ((to.y - from.y) / distance) * units,
  };
}

/** The centre of the circle through three points that are not in line. */
function sameDistance(a: GroundPoint, b: GroundPoint, c: GroundPoint): GroundPoint {
  const turn = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y));
  const [aa, bb, cc] = [a, b, c].map(({ x, y }) => x * x + y * y) as [number, number, number];
  return {
    x: (aa * (b.y - c.y) + bb * (c.y - a.y) + cc * (a.y - b.y)) / turn,
    y: (aa * (c.x - b.x) + bb * (a.x - c.x) + cc * (b.x - a.x)) / turn,
  };
}
