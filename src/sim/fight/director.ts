/**
 * The order of a level: what stands where when a segment begins, who comes after, when it is over.
 */
import { placeBody } from '../core/bodies.ts';
import { searchAnew } from '../core/flowField.ts';
import { TAU, cos, sin } from '../core/maths.ts';
import { nextUint, STREAM } from '../core/random.ts';
import { terrainOf, touchesSolid } from '../core/terrain.ts';
import { dismiss, dismissEnemies, WILLOW_ID } from './actors.ts';
import { checkpointOf, noCheckpoint, watchCheckpoints } from './checkpoints.ts';
import { putCratesBack } from './crates.ts';
import { takeTheFloor } from './dancing.ts';
import { takeTheWheel } from './driving.ts';
import { DIFFICULTY } from './difficulty.ts';
import { HOLD, holderOf, seize } from './enemies/hold.ts';
import { ENEMY_NUMBERS, isBoss } from './enemies/numbers.ts';
import { enterPhase, isBiding, letGo } from './enemies/phases.ts';
import { fitnessOf } from './fitness.ts';
import { freshFaith, freshWillow } from './fresh.ts';
import { medalFor } from './medals.ts';
import { directionTo, isBodyInside } from './geometry.ts';
import type { SpawnPlan } from './level.ts';
import { goalOf, planOf, reachGoal, speak, zoneNamed } from './segments.ts';
import { hasRoom, spawnApart, spawnEnemy, spawnPoint } from './spawn.ts';
import { beginTalk, talkOf } from './strolling.ts';
import { isSolved, resetSwitches } from './switches.ts';
import { settleFirstFire } from './spells/firstFire.ts';
import { isFireAwake, SPARK } from './spells/spark.ts';
import { FAITH_BODY, WILLOW_BODY, type Enemy, type FightWorld } from './world.ts';

/** How long Faith lies before all is lost, if nobody can help her up. */
const LOST_TICKS = 90;
/** And if Willow still may. */
const WAIT_FOR_HELP_TICKS = 840;
/** What the elder does when a segment ends and it is still there. */
const TRANSITION_ROAR_TICKS = 84;
const TRANSITION_KNOCKBACK = 9;
const NEVER_TICKS = 1e9;

/** Sets everything up as the segment begins: at the level's start, in practice, and after a defeat. */
export function startSegmentAnew(world: FightWorld): void {
  const plan = planOf(world);
  const { bodies, faith, willow } = world;
  dismissEnemies(world);
  bodies.flags[FAITH_BODY] = 0;
  bodies.flags[WILLOW_BODY] = 0;
  world.stakes.length = 0;
  world.globes.length = 0;
  world.knives.length = 0;
  world.bolts.length = 0;
  world.pillars.length = 0;
  world.spent.length = 0;
  putCratesBack(world);
  settleFirstFire(world);
  world.drive = null;
  if (!plan.drive) {
    const start = checkpointOf(world) ?? plan;
    const faithAt = spawnPoint(world, start.faithAt);
    const willowAt = spawnPoint(world, start.willowAt);
    placeBody(bodies, FAITH_BODY, faithAt.x, faithAt.y);
    placeBody(bodies, WILLOW_BODY, willowAt.x, willowAt.y);
  }
  const spark = isFireAwake(world) ? SPARK.atStart : 0;
  Object.assign(faith, freshFaith(fitnessOf(world), spark));
  const willowAt = { x: bodies.x[WILLOW_BODY]!, y: bodies.y[WILLOW_BODY]! };
  Object.assign(willow, freshWillow(plan.willowStays ? willowAt : null));
  placeSpawns(world);
  beginSegment(world);
}

/** All that the segment begins with, but who was gone when its last checkpoint was reached. */
function placeSpawns(world: FightWorld): void {
  planOf(world).spawns.forEach((spawn, planned) => {
    if (!world.checkpoint.gone.includes(planned)) placeSpawn(world, spawn).planned = planned;
  });
}

function placeSpawn(world: FightWorld, spawn: SpawnPlan): Enemy {
  if (spawn.holds !== null) return placeHolder(world, spawn);
  const phase = spawn.wakeUnits === null ? 'stalk' : spawn.prowls ? 'prowl' : 'asleep';
  const enemy = spawnApart(world, spawn.kind, spawn.at, phase);
  enemy.wakeUnits = spawn.wakeUnits ?? 0;
  return enemy;
}

/** Of Willow's sides the one away from Faith, and the others where it is taken; radians. */
const SIDES = [0, 1, -1, 2, -2, 3].map((eighths) => (eighths * TAU) / 8);

/** Who has Willow as the segment begins: awake, at her side, and she between it and Faith if there is room. */
function placeHolder(world: FightWorld, { kind }: SpawnPlan): Enemy {
  const { bodies } = world;
  const [x, y] = [bodies.x[WILLOW_BODY]!, bodies.y[WILLOW_BODY]!];
  const { radius } = ENEMY_NUMBERS[kind];
  const apart = bodies.radius[WILLOW_BODY]! + radius;
  const away = directionTo(bodies, FAITH_BODY, WILLOW_BODY);
  const places = SIDES.map((side) => ({
    x: x + cos(away + side) * apart,
    y: y + sin(away + side) * apart,
  }));
  const free = places.find(
    (at) =>
      !touchesSolid(world.terrain, at.x, at.y, radius) &&
      hasRoom(world, at.x, at.y, radius, WILLOW_BODY),
  );
  const enemy = spawnEnemy(world, kind, free ?? places[0]!, 'stalk');
  enemy.attack = 'grab';
  enemy.struck.push(WILLOW_ID);
  const other = holderOf(world, world.willow);
  if (other) letGo(other, world);
  seize(enemy, world, world.willow, HOLD.firstBites);
  speak(world, 'willow-grabbed');
  return enemy;
}

/** What holds for every beginning of a segment, also when the last one flows into it. */
function beginSegment(world: FightWorld): void {
  const plan = planOf(world);
  world.segmentTicks = 0;
  world.goalReached = false;
  world.wavesCome = 0;
  world.reinforceTicks = plan.reinforcements ? Math.round(plan.reinforcements.everyTicks / 2) : 0;
  world.headlights = { charge: 0, lit: false };
  world.faith.helpsLeft = DIFFICULTY[world.difficulty].helps;
  layGround(world);
  resetSwitches(world);
  takeTheFloor(world);
  takeTheWheel(world);
  beginTalk(world);
  const split = world.splits[world.segment]!;
  if (split.startTicks < 0) split.startTicks = world.timerTicks;
  world.events.push({ type: 'segment-started', segment: world.segment });
  speak(world, 'segment-started');
}

/** Gates open and shut with the segments. */
function layGround(world: FightWorld): void {
  const terrain = terrainOf(world.level, world.segment);
  if (terrain === world.terrain) return;
  world.terrain = terrain;
  searchAnew(world.flow.faith);
  searchAnew(world.flow.willow);
}

/** After everything has moved: waves, victory, defeat, reinforcements. */
export function direct(world: FightWorld): void {
  world.segmentTicks++;
  bringWave(world);
  watchGoal(world);
  watchCheckpoints(world);
  if (world.goalReached) return endSegment(world);
  if (isLost(world)) {
    world.outcome = 'failed';
    world.events.push({ type: 'level-failed', segment: world.segment });
    return;
  }
  reinforce(world);
}

function bringWave(world: FightWorld): void {
  const wave = planOf(world).waves[world.wavesCome];
  if (!wave || world.enemies.length > wave.whenLeft) return;
  world.wavesCome++;
  for (const { kind, at } of wave.spawns) {
    spawnApart(world, kind, at, 'arrive');
  }
}

/** Goals that are a state of things; the others are reached where they happen. */
function watchGoal(world: FightWorld): void {
  const goal = goalOf(world);
  if (goal.type === 'arrived' && haveArrived(world, goal.zone)) reachGoal(world, 'arrived');
  for (const [type, isReached] of [
    ['cleared', isCleared],
    ['solved', isSolved],
  ] as const) {
    if (goal.type !== type || !isReached(world)) continue;
    speak(world, type);
    reachGoal(world, type);
  }
}

function haveArrived(world: FightWorld, name: string): boolean {
  const { bodies, faith, willow } = world;
  const zone = zoneNamed(world, name);
  if (faith.phase === 'down' || willow.phase === 'down') return false;
  if (!isBodyInside(zone, bodies, FAITH_BODY)) return false;
  return planOf(world).willowStays || isBodyInside(zone, bodies, WILLOW_BODY);
}

const isCleared = (world: FightWorld): boolean =>
  world.enemies.length === 0 && world.wavesCome === planOf(world).waves.length;

function isLost(world: FightWorld): boolean {
  const { faith, willow } = world;
  if (faith.phase !== 'down') return false;
  const mayBeHelped = faith.helpsLeft > 0;
  if (mayBeHelped && willow.phase === 'help') return false;
  return faith.phaseTicks >= (mayBeHelped ? WAIT_FOR_HELP_TICKS : LOST_TICKS);
}

function reinforce(world: FightWorld): void {
  const plan = planOf(world).reinforcements;
  if (!plan || --world.reinforceTicks > 0) return;
  world.reinforceTicks = plan.everyTicks;
  const present = world.enemies.filter((enemy) => enemy.kind === plan.kind).length;
  if (present >= plan.atMost) return;
  const choice = plan.at[nextUint(world.random, STREAM.arrivals) % plan.at.length]!;
  spawnApart(world, plan.kind, choice, 'arrive');
}

function endSegment(world: FightWorld): void {
  const split = world.splits[world.segment]!;
  split.endTicks = world.timerTicks;
  world.events.push({
    type: 'segment-finished',
    segment: world.segment,
    ticks: split.endTicks - split.startTicks,
  });
  if (world.segment + 1 === world.level.segments.length) return finish(world);
  const { dance: danced, drive: drove, goal } = planOf(world);
  const strolled = talkOf(world) !== null;
  world.segment++;
  world.checkpoint = noCheckpoint();
  for (const enemy of world.enemies) enemy.planned = -1;
  // the road goes on, at whatever speed
  if (drove && planOf(world).drive) return beginSegment(world);
  if (drove || planOf(world).drive) return startSegmentAnew(world);
  // nobody is on the floor but the two, and none of the fight after it stands there yet
  if (danced || planOf(world).dance) return startSegmentAnew(world);
  // nor on the street: hours pass between a stroll and what comes after it
  if (strolled || talkOf(world)) return startSegmentAnew(world);
  const isElsewhere = goal.type === 'arrived' || goal.type === 'solved';
  if (isElsewhere) meetWhoWaits(world);
  else roarAside(world);
  beginSegment(world);
}

/** Another place: who was slipped past stays behind, who is after them comes along, others wait here. */
function meetWhoWaits(world: FightWorld): void {
  for (let i = world.enemies.length - 1; i >= 0; i--) {
    const enemy = world.enemies[i]!;
    if (!isBiding(enemy)) continue;
    if (world.faith.lock === enemy.id) world.faith.lock = 0;
    dismiss(world, enemy);
  }
  placeSpawns(world);
}

/** It throws off whoever stands close, and the next part of the fight begins. */
function roarAside(world: FightWorld): void {
  const { bodies, faith } = world;
  for (let i = 0; i < world.enemies.length; i++) {
    const enemy = world.enemies[i]!;
    if (!isBoss(enemy.kind)) continue;
    const { row } = enemy;
    enterPhase(enemy, 'roar', TRANSITION_ROAR_TICKS);
    enemy.seared = 0;
    enemy.hasTurn = false;
    const dx = bodies.x[FAITH_BODY]! - bodies.x[row]!;
    const dy = bodies.y[FAITH_BODY]! - bodies.y[row]!;
    const distance = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    if (distance > 4 || faith.phase === 'down') continue;
    bodies.velocityX[FAITH_BODY] = (dx / distance) * TRANSITION_KNOCKBACK;
    bodies.velocityY[FAITH_BODY] = (dy / distance) * TRANSITION_KNOCKBACK;
  }
}

function finish(world: FightWorld): void {
  world.outcome = 'finished';
  for (const enemy of world.enemies) letGo(enemy, world);
  world.faith.phase = 'won';
  world.faith.phaseTicks = 0;
  // the others have seen enough: they keep their distance
  for (const enemy of world.enemies) {
    enemy.hasTurn = false;
    enemy.turnCooldownTicks = NEVER_TICKS;
    if (enemy.phase === 'windup' || enemy.phase === 'attack') enterPhase(enemy, 'stalk', 0);
  }
  world.events.push({
    type: 'level-finished',
    ticks: world.timerTicks,
    // only whole levels earn any
    medal: world.splits[0]!.startTicks === 0 ? medalFor(world.level, world.timerTicks) : null,
  });
}

/** Once more from the segment's start; the clock goes on. */
export function retrySegment(world: FightWorld): void {
  world.outcome = 'running';
  world.retries++;
  startSegmentAnew(world);
}
