/**
 * A player made of rules: it sees with a reaction time, errs a little, and speaks to the game through
 * the same input frames as anyone. For tests, for balance, and for the fight behind the title.
 */
import { BUTTON, aimCode, moveCode, packInput, type InputFrame } from '../sim/core/inputFrame.ts';
import { isClearWay } from '../sim/core/terrain.ts';
import { PI, TAU, atan2, cos, length, sin } from '../sim/core/maths.ts';
import { createStreams, nextUnit, STREAM } from '../sim/core/random.ts';
import { grownWith } from '../sim/bond/gifts.ts';
import { ENEMY_ATTACKS } from '../sim/fight/enemies/attacks.ts';
import { biteWindow, HOLD } from '../sim/fight/enemies/hold.ts';
import { isBiding } from '../sim/fight/enemies/phases.ts';
import { FAITH } from '../sim/fight/faith.ts';
import { FITNESS } from '../sim/fight/fitness.ts';
import { DEGREE, laneTouches, wedgeTouches } from '../sim/fight/geometry.ts';
import { middleOf, type GroundPoint } from '../sim/core/shapes.ts';
import { goalOf } from '../sim/fight/segments.ts';
import { FIRE_FORMS } from '../sim/fight/spells/fireForms.ts';
import { isFireAwake, SPARK } from '../sim/fight/spells/spark.ts';
import { FAITH_BODY, type FightWorld } from '../sim/fight/world.ts';
import { createDancer } from './dancer.ts';
import { createDriver } from './driver.ts';
import { createObserver, type Sighting } from './observe.ts';
import { createStroller } from './stroller.ts';
import { createTrainee } from './trainee.ts';
import { createWalker } from './walker.ts';

export interface BotOptions {
  seed: number;
  /** How old what it sees is. */
  reactionTicks: number;
  /** 0 clumsy to 1 flawless: how well it judges the moment of a blow. */
  skill?: number;
}

export interface Bot {
  /** The input frame for the next tick. Reads the world and changes nothing in it. */
  think(world: FightWorld): InputFrame;
}

/** Half a second before a blow it thinks of nothing else. */
const WATCHFUL_TICKS = 40;
/** It dashes when a blow is this near. */
const DASH_AT_TICKS = 7;
/** How far off the moment a clumsy bot is, either way. */
const CLUMSY_TICKS = 20;
/** Now and then it does not see a blow coming at all. */
const CLUMSY_MISSES = 0.5;
const STRIKE_UNITS = 1.25;
const THRUST_UNITS = 1.9;
const KEEP_OFF_UNITS = 3.4;
/** Nearer than this it would rather strike; so near to each other enemies are a group. */
const FIRE_UNITS = 2.5;
const GROUP_UNITS = 3;
/** How far off the beat a clumsy bot dances, either way. */
const OFF_BEAT_TICKS = 32;
/** How long a clumsy bot dithers over each thing that it does by itself. */
const DITHER_TICKS = 120;
/** On its way somewhere it turns on who is awake and so near; it stops where it is so near the middle. */
const PURSUED_UNITS = 4.5;
const ARRIVED_UNITS = 1.5;

interface Intent {
  /** Radians; NaN to stand. */
  move: number;
  /** Radians; NaN to leave it to the game. */
  aim: number;
  buttons: number;
}

export function createBot({ seed, reactionTicks, skill = 0.75 }: BotOptions): Bot {
  const observer = createObserver(reactionTicks);
  const random = createStreams(seed ^ 0x5bd1e995);
  const roll = () => nextUnit(random, STREAM.enemies);
  /** Which blow it has judged, and how. */
  let judged = '';
  let judgedAt = 0;
  let pressed = false;
  let charging = 0;
  let resting = false;
  const stroller = createStroller({ answerTicks: reactionTicks });
  const trainee = createTrainee({
    seed,
    reactionTicks,
    ditherTicks: Math.round((1 - skill) * DITHER_TICKS),
  });
  const walker = createWalker();
  const driver = createDriver({
    seed,
    reactionTicks: Math.round(reactionTicks / 3),
    daring: 0.5 + 0.3 * skill,
    shaking: (1 - skill) * 0.2,
  });
  const dancer = createDancer({ seed, spreadTicks: Math.round((1 - skill) * OFF_BEAT_TICKS) });

  /** When it will dash from this blow: judged once, rightly or not. */
  function dashTicks(threat: Sighting, strikesAt: number): number {
    const name = `${threat.id}:${strikesAt}`;
    if (name !== judged) {
      judged = name;
      const error = (roll() * 2 - 1) * (1 - skill) * CLUMSY_TICKS;
      judgedAt = roll() < (1 - skill) * CLUMSY_MISSES ? -Infinity : DASH_AT_TICKS + error;
    }
    return judgedAt;
  }

  function intend(world: FightWorld): Intent {
    const { faith, bodies } = world;
    const x = bodies.x[FAITH_BODY]!;
    const y = bodies.y[FAITH_BODY]!;
    const seen = observer.observe(world);
    const intent: Intent = { move: NaN, aim: NaN, buttons: 0 };
    if (world.outcome !== 'running' || faith.phase === 'down') return intent;

    if (faith.phase === 'grabbed') return breakFree(world, intent, seen, x, y);
    if (world.firstFire.phase === 'waits' && world.firstFire.ticks > reactionTicks) {
      const target =
        nearest(seen, x, y, (s) => s.phase === 'hold') ?? nearest(seen, x, y, () => true);
      if (target) intent.aim = atan2(target.y - y, target.x - x);
      press(intent, BUTTON.fire);
      return intent;
    }
    const threat = nearestThreat(seen, x, y, reactionTicks);
    if (threat) {
      const left = threat.ticksLeft - reactionTicks;
      const from = atan2(y - threat.aimY, x - threat.aimX);
      if (left < WATCHFUL_TICKS) {
        const side = sin(from - threat.facing) > 0 ? 1 : -1;
        // out of a lane it goes sideways
        const isLane = ENEMY_ATTACKS[threat.attack].shape.type === 'lane';
        const away = isLane ? threat.facing + side * PI * 0.5 : from;
        const mayDash = faith.dashCooldownTicks === 0 && !faith.exhausted;
        // with breath left it waits, and dashes past; without, it walks out of reach while it can
        if (mayDash && left <= dashTicks(threat, world.tick + left)) {
          intent.move = isLane ? away : away + side * PI * 0.35;
          intent.buttons = BUTTON.dash;
        } else if (!mayDash) intent.move = away;
        charging = 0;
        if (left < 18) return intent;
        if (intent.buttons !== 0 || !mayDash) return intent;
      }
    }

    const { stamina } = FITNESS[world.level.fitness];
    if (faith.stamina < stamina * 0.22 || faith.exhausted) resting = true;
    else if (faith.stamina > stamina * 0.6) resting = false;

    const holder = nearest(seen, x, y, (s) => s.phase === 'hold');
    const open = nearest(seen, x, y, (s) => s.isOpen);
    if (open && !holder && !faith.exhausted) return thrustAt(world, intent, open, x, y);
    charging = 0;

    if (faith.stakes === 0 && world.stakes.length > 0) {
      const stake = world.stakes[0]!;
      intent.move = atan2(stake.y - y, stake.x - x);
      return intent;
    }
    const place = placeToReach(world);
    const foe =
      holder ??
      nearest(seen, x, y, (s) =>
        place ? !isBiding(s) && length(s.x - x, s.y - y) < PURSUED_UNITS : s.phase !== 'arrive',
      );
    if (!foe) {
      if (place) intent.move = walker.toward(world, x, y, place.x, place.y, ARRIVED_UNITS);
      return intent;
    }
    const toFoe = atan2(foe.y - y, foe.x - x);
    const distance = length(foe.x - x, foe.y - y) - foe.radius;
    if (world.headlights.lit) return lure(world, intent, foe, x, y);
    if (resting && !isBiding(foe)) {
      if (distance < KEEP_OFF_UNITS) intent.move = toFoe + PI + 0.5;
      return intent;
    }
    if (isFireAwake(world) && throwFire(world, intent, foe, seen, distance, toFoe)) return intent;
    if (distance > STRIKE_UNITS) {
      intent.move = walker.toward(world, x, y, foe.x, foe.y, 0);
      const mayThrow = faith.stakes > 1 && distance > 3 && distance < 6 && !isBiding(foe);
      if (mayThrow && roll() < 0.004) intent.buttons = BUTTON.throw;
      return intent;
    }
    intent.aim = toFoe;
    intent.move = toFoe;
    if (faith.phase === 'free' || faith.phase === 'swing') press(intent, BUTTON.attack);
    if (roll() < 0.002) intent.buttons = BUTTON.kick;
    return intent;
  }

  /** One press in each rhythm, in the middle of its window as it judges it. */
  function breakFree(
    world: FightWorld,
    intent: Intent,
    seen: readonly Sighting[],
    x: number,
    y: number,
  ): Intent {
    const holder = nearest(seen, x, y, (s) => s.phase === 'hold');
    if (!holder) return intent;
    const held = holder.heldTicks + reactionTicks;
    const bite = Math.ceil((held + 1) / HOLD.rhythmTicks) * HOLD.rhythmTicks;
    const name = `${holder.id}:${world.tick - held + bite}`;
    if (name !== judged) {
      judged = name;
      judgedAt = biteWindow(world) / 2 + (roll() * 2 - 1) * (1 - skill) * CLUMSY_TICKS;
    }
    if (bite - held <= judgedAt) press(intent, BUTTON.dash);
    return intent;
  }

  /** A tap at one in line, held for several; says whether its hands are full with it. */
  function throwFire(
    { faith, bodies, bond, terrain }: FightWorld,
    intent: Intent,
    foe: Sighting,
    seen: readonly Sighting[],
    distance: number,
    toFoe: number,
  ): boolean {
    const near = seen.filter((s) => length(s.x - foe.x, s.y - foe.y) < GROUP_UNITS).length;
    const isHeld = near > 1 && faith.spark >= SPARK.full;
    if (faith.phase === 'kindle') {
      intent.aim = toFoe;
      if (isHeld && faith.phaseTicks < FIRE_FORMS.lance.holdTicks) intent.buttons = BUTTON.fire;
      return true;
    }
    const inReach = distance > FIRE_UNITS && distance < grownWith(bond, 'fireReach');
    const x = bodies.x[FAITH_BODY]!;
    const y = bodies.y[FAITH_BODY]!;
    if (!inReach || faith.phase !== 'free' || faith.spark < SPARK.tap) return false;
    if (!isClearWay(terrain, x, y, foe.x, foe.y)) return false;
    intent.aim = toFoe;
    press(intent, BUTTON.fire);
    return true;
  }

  /** Every other tick, so that each press is one. */
  function press(intent: Intent, button: number): void {
    pressed = !pressed;
    if (pressed) intent.buttons |= button;
  }

  function thrustAt(world: FightWorld, intent: Intent, open: Sighting, x: number, y: number) {
    const { faith } = world;
    const toward = atan2(open.y - y, open.x - x);
    const distance = length(open.x - x, open.y - y) - open.radius;
    intent.aim = toward;
    intent.move = toward;
    if (faith.phase === 'dash') {
      if (faith.phaseTicks > 12) press(intent, BUTTON.attack);
      return intent;
    }
    if (charging > 0 || distance < THRUST_UNITS) {
      charging++;
      const ready = faith.phase === 'charge' && faith.phaseTicks > FAITH.chargeTicks + 2;
      // a button that was down already begins nothing
      if (faith.phase === 'free') press(intent, BUTTON.attack);
      else if (!ready) intent.buttons = BUTTON.attack;
      else charging = 0;
      // held for too long without a charge: something came between, let go and try again
      if (charging > 90) {
        charging = 0;
        intent.buttons = 0;
      }
      return intent;
    }
    if (distance < 4.4 && faith.dashCooldownTicks === 0 && faith.phase === 'free') {
      intent.buttons = BUTTON.dash;
    }
    return intent;
  }

  /** Keeps the light between itself and the boss. */
  function lure(world: FightWorld, intent: Intent, foe: Sighting, x: number, y: number) {
    const beam = world.level.beam;
    if (!beam) return intent;
    const spotX = beam.x + cos(beam.angle) * 4.5;
    const spotY = beam.y + sin(beam.angle) * 4.5;
    intent.move = walker.toward(world, x, y, spotX, spotY, 0.8);
    if (Number.isNaN(intent.move)) intent.aim = atan2(foe.y - y, foe.x - x);
    return intent;
  }

  return {
    think(world) {
      if (world.dance !== null) return dancer.think(world);
      if (world.drive !== null) return driver.think(world);
      if (world.talk !== null) return stroller.think(world);
      if (goalOf(world).type === 'solved' && world.outcome === 'running')
        return trainee.think(world);
      const intent = intend(world);
      const move = Number.isNaN(intent.move) ? 0 : moveCode(intent.move / TAU, 3);
      const aim = Number.isNaN(intent.aim) ? 0 : aimCode(intent.aim / TAU);
      return packInput(intent.buttons, move, aim);
    },
  };
}

/** The middle of the place where both are to come, if that is the segment's goal. */
function placeToReach(world: FightWorld): GroundPoint | null {
  const goal = goalOf(world);
  return goal.type === 'arrived' ? middleOf(world.level.zones[goal.zone]!) : null;
}

function nearest(
  seen: readonly Sighting[],
  x: number,
  y: number,
  which: (sighting: Sighting) => boolean,
): Sighting | null {
  let best: Sighting | null = null;
  let least = Infinity;
  for (const sighting of seen) {
    if (!which(sighting)) continue;
    const distance = length(sighting.x - x, sighting.y - y);
    if (distance >= least) continue;
    least = distance;
    best = sighting;
  }
  return best;
}

/** The blow that will land first on somebody who stands at (x, y), or null. */
function nearestThreat(
  seen: readonly Sighting[],
  x: number,
  y: number,
  reactionTicks: number,
): Sighting | null {
  let first: Sighting | null = null;
  for (const sighting of seen) {
    if (sighting.phase !== 'windup') continue;
    // seen so long ago that it has landed by now
    if (sighting.ticksLeft - reactionTicks < -12) continue;
    const { shape } = ENEMY_ATTACKS[sighting.attack];
    const reached =
      shape.type === 'wedge'
        ? wedgeTouches(
            sighting.x,
            sighting.y,
            sighting.facing,
            (shape.halfAngleDegrees + 25) * DEGREE,
            shape.reach + 0.5,
            x,
            y,
            FAITH.radius,
          )
        : shape.type === 'lane'
          ? laneTouches(
              sighting.x,
              sighting.y,
              sighting.facing,
              shape.length + 0.3,
              shape.halfWidth + 0.3,
              x,
              y,
              FAITH.radius,
            )
          : length(sighting.aimX - x, sighting.aimY - y) < shape.radius + 0.9;
    if (reached && (!first || sighting.ticksLeft < first.ticksLeft)) first = sighting;
  }
  return first;
}
