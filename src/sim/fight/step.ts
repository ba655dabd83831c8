import { BODY_FLAG } from '../core/bodies.ts';
import { updateFlowField } from '../core/flowField.ts';
import { BUTTON, NO_INPUT, buttonsOf, type InputFrame } from '../core/inputFrame.ts';
import { keepOutOfSolids, moveBodies, separateBodies } from '../core/moveBodies.ts';
import { TICK_RATE } from '../core/stage.ts';
import { FAITH_ID, type Actor } from './actors.ts';
import { doDeed, settleBond } from './bond.ts';
import { commandCrates, moveCrates } from './crates.ts';
import { danceOn } from './dancing.ts';
import { driveOn } from './driving.ts';
import { burnInHeadlights } from './daylight.ts';
import { direct, retrySegment } from './director.ts';
import { TOGETHER_UNITS } from './enemies/heart.ts';
import { makeSteps } from './enemies/hearing.ts';
import { moveKnives } from './enemies/knives.ts';
import { wasStruckBy } from './enemies/strikers.ts';
import { thinkEnemies } from './enemies/think.ts';
import { giveAttackTurns } from './enemies/turns.ts';
import { controlFaith, lookAbout } from './faith.ts';
import { distanceBetween } from './geometry.ts';
import { giveOrders } from './orders.ts';
import { resolveFaithsBlow } from './resolveFaithsBlow.ts';
import { isWillowPlayed, watchSecondSeat } from './seats.ts';
import { burnEnemies } from './spells/burning.ts';
import { burnPillars, moveBolts } from './spells/fire.ts';
import { moveGlobes } from './spells/globes.ts';
import { framesToPlay, wakeFire } from './spells/firstFire.ts';
import { gainSpark, SPARK } from './spells/spark.ts';
import { moveStakes } from './stakes.ts';
import { talkOn } from './strolling.ts';
import { runSwitches } from './switches.ts';
import { commandStakes } from './telekinesis.ts';
import { hurtThrownBodies } from './thrown.ts';
import { controlWillow, wishFromInput } from './willow.ts';
import { willowsWish } from './willowMind.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from './world.ts';

/** One tick of the world, which is a dance, a drive, a stroll or a fight. */
export function step(world: FightWorld, inputs: readonly InputFrame[]): void {
  const first = inputs[0] ?? NO_INPUT;
  const second = inputs[1] ?? NO_INPUT;
  const [previousFirst, previousSecond] = world.previousInputs;
  world.events.length = 0;
  world.tick++;
  if (world.outcome !== 'finished') world.timerTicks++;

  if (world.outcome === 'failed') {
    if ((buttonsOf(first) & ~buttonsOf(previousFirst) & BUTTON.retry) !== 0) retrySegment(world);
  }
  watchSecondSeat(world, second, previousSecond);

  if (world.dance !== null) danceOn(world, first, second);
  else if (world.drive !== null) driveOn(world, first, second);
  else if (world.talk !== null) stepFight(world, ...talkOn(world, first, second));
  else stepFight(world, first, second);

  settleBond(world);
  if (world.outcome === 'running') direct(world);
  world.previousInputs[0] = first;
  world.previousInputs[1] = second;
}

/** One tick of a fight. The order of these lines is the order of the fight: read it first. */
function stepFight(world: FightWorld, pressed: InputFrame, pressedBySecond: InputFrame): void {
  const frames = framesToPlay(world, pressed, pressedBySecond);
  if (frames === null) return lookAbout(world, pressed);
  const [first, second] = frames;
  const [previousFirst, previousSecond] = world.previousInputs;
  findWays(world);
  giveAttackTurns(world);
  wakeFire(world);
  const rest = commandCrates(world, first, previousFirst);
  controlFaith(world, rest, previousFirst);
  commandStakes(world, rest, previousFirst);
  giveOrders(world, first, previousFirst);
  controlWillow(
    world,
    isWillowPlayed(world) ? wishFromInput(world, second, previousSecond) : willowsWish(world),
  );
  makeSteps(world);
  thinkEnemies(world);

  resolveFaithsBlow(world);
  moveStakes(world);
  moveKnives(world);
  moveGlobes(world);
  moveBolts(world);
  burnPillars(world);
  burnEnemies(world);

  freezeHitStopped(world);
  moveBodies(world.bodies);
  separateBodies(world.bodies);
  moveCrates(world);
  hurtThrownBodies(world, keepOutOfSolids(world.bodies, world.terrain));
  burnInHeadlights(world);
  runSwitches(world);

  countTogether(world);
}

function findWays(world: FightWorld): void {
  const { bodies, flow, terrain } = world;
  updateFlowField(flow.faith, terrain, bodies.x[FAITH_BODY]!, bodies.y[FAITH_BODY]!);
  updateFlowField(flow.willow, terrain, bodies.x[WILLOW_BODY]!, bodies.y[WILLOW_BODY]!);
}

function freezeHitStopped(world: FightWorld): void {
  for (const heroine of world.roster.heroines) setFrozen(world, heroine);
  for (const enemy of world.enemies) setFrozen(world, enemy);
}

function setFrozen(world: FightWorld, { row, hitStopTicks }: Actor): void {
  const { flags } = world.bodies;
  flags[row] = hitStopTicks > 0 ? flags[row]! | BODY_FLAG.frozen : flags[row]! & ~BODY_FLAG.frozen;
}

/** Fighting side by side is a deed, once a second, and kindles fire; being apart is counted for the categories. */
function countTogether(world: FightWorld): void {
  const { bodies, tallies, enemies } = world;
  if (world.outcome !== 'running') return;
  const together = distanceBetween(bodies, FAITH_BODY, WILLOW_BODY) < TOGETHER_UNITS;
  if (!together) {
    tallies.apartTicks++;
    return;
  }
  gainSpark(world, SPARK.togetherPerSecond / TICK_RATE);
  if (
    world.tick % TICK_RATE === 0 &&
    enemies.some((enemy) => wasStruckBy(enemy, FAITH_ID, TICK_RATE))
  ) {
    doDeed(world, 'sideBySide');
  }
}
