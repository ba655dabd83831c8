import { pedalOf } from '../sim/core/inputFrame.ts';
import { forwardSpeed, sideSpeed } from '../sim/drive/car.ts';
import { isTrainDue, trainNose } from '../sim/drive/crossings.ts';
import type { Drive } from '../sim/drive/drive.ts';
import type { RoadMap } from '../sim/drive/roadMap.ts';
import type { SurfaceName } from '../sim/drive/surfaces.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { Cue } from './cues.ts';
import { loudnessOf } from './placing.ts';
import type { SoundName } from './sounds.ts';

/** The engine at its four recorded speeds, each this much higher than the one before. */
const ENGINE = ['engineIdle', 'engineLow', 'engineMid', 'engineHigh'] as const;
const STEP_RATE = 1.85;
/** Where each gear ends, units/s, and how far down the revs fall when the next one takes over. */
const GEARS = [8, 16, 26, 50];
const SHIFTED_DOWN = 0.5;
/** How fast revs and loudness follow, shares a second. */
const REVS_FOLLOW = 7;
const THROTTLE_FOLLOW = 6;
const SCRAPE_FADES = 5;

const LOOSE: readonly SurfaceName[] = ['dirt', 'sand', 'grass'];

/** Everything that goes on and on at the wheel. */
export const ROAD_LOOPS = [
  ...ENGINE,
  'tyreSqueal',
  'tyreGravel',
  'tyreWet',
  'windRush',
  'slipstream',
  'scrape',
  'railBell',
  'trainPass',
] as const satisfies readonly SoundName[];
type RoadLoop = (typeof ROAD_LOOPS)[number];

/** What is heard once. */
export const ROAD_CUES = {
  enter: { sound: 'carDoor' },
  shift: { sound: 'gearShift', volume: 0.5 },
  pass: { sound: 'trafficPass', volume: 0.8 },
  checkpoint: { sound: 'checkpoint' },
} as const satisfies Record<string, Cue>;

/** Who comes by so near and so fast, units and units/s, is heard to. */
const PASS_UNITS = 11;
const PASS_SPEED = 13;

export interface RoadSounds {
  /** Once a tick: what is heard once, and where. */
  listen(world: FightWorld, hear: (cue: Cue, x: number, y: number) => void): void;
  /** What is to be heard now of each loop, those that are silent at volume 0; `seconds` since the last time. */
  follow(world: FightWorld, seconds: number): readonly Required<Cue>[];
}

const share = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

const gearAt = (speed: number): number => {
  const gear = GEARS.findIndex((end) => Math.abs(speed) < end);
  return gear < 0 ? GEARS.length - 1 : gear;
};

/** How fast the engine turns at a speed, units/s: 0 idle to 1 as fast as it can. */
export function revsAt(speed: number): number {
  const fast = Math.abs(speed);
  const gear = gearAt(speed);
  const begin = gear === 0 ? 0 : GEARS[gear - 1]!;
  const low = gear === 0 ? 0.08 : SHIFTED_DOWN;
  return low + (1 - low) * share(fast, begin, GEARS[gear]!) * 0.92;
}

/** Follows the simulation, and smooths what the ear would hear jump. */
export function createRoadSounds(): RoadSounds {
  let revs = 0;
  let throttle = 0;
  let scrape = 0;
  let gear = -1;
  /** Who of the traffic was ahead of the car in the last tick. */
  let ahead = new Set<number>();

  function volumes(world: FightWorld, drive: Drive, map: RoadMap): Record<RoadLoop, number> {
    const { car, surface } = drive;
    const speed = forwardSpeed(car);
    const slide = Math.abs(sideSpeed(car));
    const isLoose = LOOSE.includes(surface);
    const [bell, train] = railLoudness(world.tick, drive, map);
    const engine = Object.fromEntries(
      ENGINE.map((name, i) => {
        const near = Math.max(0, 1 - Math.abs(revs * (ENGINE.length - 1) - i));
        return [name, Math.sqrt(near) * (0.34 + 0.4 * throttle + 0.12 * revs)];
      }),
    ) as Record<(typeof ENGINE)[number], number>;
    return {
      ...engine,
      tyreSqueal: isLoose || surface === 'wet' ? 0 : 0.75 * share(slide, 2.6, 9),
      tyreGravel: isLoose ? 0.7 * share(Math.hypot(speed, slide), 2, 18) : 0,
      tyreWet: surface === 'wet' ? 0.5 * share(speed, 4, 26) : 0,
      windRush: 0.6 * share(speed, 14, 44) ** 1.5,
      slipstream: 0.7 * drive.draft * share(speed, 10, 24),
      scrape: 0.6 * scrape,
      railBell: bell,
      trainPass: train,
    };
  }

  return {
    listen({ drive }, hear) {
      if (!drive) {
        gear = -1;
        return;
      }
      const { car, vehicles } = drive;
      if (gear < 0) hear(ROAD_CUES.enter, car.x, car.y);
      const now = gearAt(forwardSpeed(car));
      if (gear >= 0 && now > gear) hear(ROAD_CUES.shift, car.x, car.y);
      gear = now;
      const still = new Set<number>();
      const [fx, fy] = [Math.cos(car.angle), Math.sin(car.angle)];
      for (const { id, x, y, angle, speed } of vehicles) {
        const [dx, dy] = [x - car.x, y - car.y];
        if (dx * fx + dy * fy > 0) still.add(id);
        else if (ahead.has(id) && Math.hypot(dx, dy) < PASS_UNITS) {
          const [vx, vy] = [Math.cos(angle) * speed, Math.sin(angle) * speed];
          if (Math.hypot(car.velocityX - vx, car.velocityY - vy) > PASS_SPEED)
            hear(ROAD_CUES.pass, x, y);
        }
      }
      ahead = still;
    },
    follow(world, seconds) {
      const { drive, level } = world;
      if (!drive || !level.roads) {
        revs = throttle = scrape = 0;
        return SILENT;
      }
      const pedal = pedalOf(world.previousInputs[world.secondPlayer === 1 ? 1 : 0]);
      const towards = (now: number, wanted: number, perSecond: number): number =>
        now + (wanted - now) * Math.min(1, perSecond * seconds);
      revs = towards(revs, revsAt(forwardSpeed(drive.car)), REVS_FOLLOW);
      throttle = towards(throttle, drive.isBurning ? 1.25 : Math.max(0, pedal), THROTTLE_FOLLOW);
      const scrapes = world.events.some((e) => e.type === 'car-scraped' && e.severity > 1.2);
      scrape = scrapes ? 1 : Math.max(0, scrape - SCRAPE_FADES * seconds);
      const heard = volumes(world, drive, level.roads);
      return ROAD_LOOPS.map((sound, i) => ({
        sound,
        volume: heard[sound],
        rate: i < ENGINE.length ? STEP_RATE ** (revs * (ENGINE.length - 1) - i) : 1,
      }));
    },
  };
}

const SILENT: readonly Required<Cue>[] = ROAD_LOOPS.map((sound) => ({ sound, volume: 0, rate: 1 }));

/** How loud the nearest crossing's bell is, and the train on it. */
function railLoudness(tick: number, { car }: Drive, { rails }: RoadMap): [number, number] {
  let [bell, train] = [0, 0];
  for (const rail of rails) {
    const dx = (rail.x0 + rail.x1) / 2 - car.x;
    const nose = trainNose(rail, tick);
    const from = Math.max(0, nose - car.y, car.y - nose - rail.trainUnits);
    if (isTrainDue(rail, tick))
      bell = Math.max(bell, loudnessOf(dx, (rail.y0 + rail.y1) / 2 - car.y) - 0.06);
    if (!Number.isNaN(nose)) train = Math.max(train, loudnessOf(dx, from) - 0.08);
  }
  return [Math.max(0, bell), Math.max(0, train)];
}
