/** A segment that is driven: the road takes the place of the fight, and the talk goes on while it runs smoothly. */
import { BUTTON, buttonsOf, pedalOf, steerOf, type InputFrame } from '../core/inputFrame.ts';
import { TICK_RATE } from '../core/stage.ts';
import { createDrive, stepDrive, unitsToGo, type Drive, type DriveEvent } from '../drive/drive.ts';
import type { RoadMap } from '../drive/roadMap.ts';
import { guideTo, type Guide } from '../drive/roadNet.ts';
import { breakOff } from '../talk/talk.ts';
import { doDeed } from './bond.ts';
import { DIFFICULTY } from './difficulty.ts';
import { FAITH } from './faith.ts';
import type { LineCue } from './level.ts';
import { isWillowPlayed } from './seats.ts';
import { goalOf, planOf, speak } from './segments.ts';
import { talkOn } from './strolling.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from './world.ts';

/** So long a talk runs at the wheel, unshaken, to be worth something. */
const SMOOTH_TICKS = 6 * TICK_RATE;

/** Sets the car on the road as its segment begins, or lets it roll on; in every other segment there is none. */
export function takeTheWheel(world: FightWorld): void {
  const plan = planOf(world);
  if (!plan.drive) {
    world.drive = null;
    return;
  }
  const roads = roadsOf(world);
  if (!world.drive) {
    const start = roads.starts[plan.faithAt];
    if (!start) throw new RangeError(`Level ${world.level.id} has no start "${plan.faithAt}".`);
    world.drive = createDrive(roads, start, world.random);
  }
  const { pursuit, wounds } = plan.drive;
  // what was left of her in the fight must not decide whether the road can be driven at all
  if (wounds) world.faith.health = FAITH.health;
  world.drive.edge = pursuit ? unitsToGo(world.drive, guideOf(world)) + pursuit.behindUnits : -1;
  sitInside(world, world.drive);
}

/** The level's roads. Throws RangeError if it has none. */
export function roadsOf({ level }: FightWorld): RoadMap {
  if (!level.roads) throw new RangeError(`Level ${level.id} has no roads.`);
  return level.roads;
}

/** The way to where the segment ends. Throws RangeError for a goal that is no place. */
export function guideOf(world: FightWorld): Guide {
  const goal = goalOf(world);
  const zone = goal.type === 'arrived' ? roadsOf(world).zones[goal.zone] : undefined;
  if (goal.type !== 'arrived' || !zone) throw new RangeError('A drive leads to a place.');
  return guideTo(roadsOf(world), goal.zone, zone);
}

/** One tick on the road. Whoever plays Willow is at the wheel; if nobody does, or they are away, Faith's player is. */
export function driveOn(world: FightWorld, first: InputFrame, second: InputFrame): void {
  const { drive } = world;
  if (!drive) return;
  talkOn(world, first, second);
  const [previousFirst, previousSecond] = world.previousInputs;
  const isShared = isWillowPlayed(world);
  const driver = isShared ? second : first;
  const either = isShared ? first | second : first;
  const pressed =
    buttonsOf(either) & ~buttonsOf(isShared ? previousFirst | previousSecond : previousFirst);
  const input = {
    steer: steerOf(driver),
    pedal: pedalOf(driver),
    handbrake: (buttonsOf(driver) & BUTTON.dash) !== 0,
    burn: (buttonsOf(either) & BUTTON.fire) !== 0,
    horn: (pressed & BUTTON.help) !== 0,
    putBack: (pressed & BUTTON.lock) !== 0,
  };
  const events = stepDrive(drive, roadsOf(world), guideOf(world), input, world.random, world.tick);
  for (const event of events) {
    world.events.push(event);
    answer(world, drive, event);
  }
  if (world.talk && world.talk.beat >= 0 && drive.unharmedTicks % SMOOTH_TICKS === 0) {
    doDeed(world, 'droveSmoothly');
  }
  if (world.outcome === 'running') endure(world, drive, events);
  sitInside(world, drive);
}

/** What the two say to what happens: each thing once in a segment. */
const CUES: Partial<Record<DriveEvent['type'], LineCue>> = {
  'car-crashed': 'crashed',
  'near-missed': 'near-missed',
  'red-light-run': 'red-light-run',
  'train-coming': 'train-coming',
};

function answer(world: FightWorld, drive: Drive, event: DriveEvent): void {
  if (event.type === 'car-crashed' && world.talk && breakOff(world.talk)) {
    world.events.push({ type: 'talk-broken' });
    doDeed(world, 'shaken');
  }
  const cue = CUES[event.type];
  if (cue) sayOnce(world, drive, cue);
}

const SAID = ['crashed', 'near-missed', 'red-light-run', 'train-coming', 'wounds-half'] as const;

function sayOnce(world: FightWorld, drive: Drive, cue: LineCue): void {
  const bit = 1 << SAID.findIndex((one) => one === cue);
  if ((drive.said & bit) !== 0 || (world.talk && world.talk.beat >= 0)) return;
  drive.said |= bit;
  speak(world, cue);
}

/** Softer blows than this, units/s, are not felt by the wounded. */
const JOLT = 2.5;

/** Wounds bleed, and what falls away behind them comes nearer. */
function endure(world: FightWorld, drive: Drive, events: readonly DriveEvent[]): void {
  const { wounds, pursuit } = planOf(world).drive!;
  if (wounds) {
    const { faith } = world;
    let lost = wounds.ebbPerSecond / TICK_RATE;
    for (const event of events) {
      const isBlow = event.type === 'car-crashed' || event.type === 'car-scraped';
      if (isBlow && event.severity > JOLT) lost += wounds.perBlow * event.severity;
    }
    const { bleeding } = DIFFICULTY[world.difficulty];
    faith.health = Math.max(0, faith.health - lost * bleeding);
    if (faith.health < FAITH.health / 2) sayOnce(world, drive, 'wounds-half');
    if (faith.health === 0) lose(world);
  }
  if (pursuit) {
    drive.edge -= pursuit.speed / TICK_RATE;
    if (unitsToGo(drive, guideOf(world)) > drive.edge) lose(world);
  }
}

function lose(world: FightWorld): void {
  world.outcome = 'failed';
  world.events.push({ type: 'level-failed', segment: world.segment });
}

/** Whoever asks where the two are finds them in the car. */
function sitInside({ bodies }: FightWorld, { car }: Drive): void {
  for (const row of [FAITH_BODY, WILLOW_BODY]) {
    bodies.previousX[row] = car.previousX;
    bodies.previousY[row] = car.previousY;
    bodies.x[row] = car.x;
    bodies.y[row] = car.y;
  }
}
