import { pedalOf } from '../sim/core/inputFrame.ts';
import { TICK_RATE } from '../sim/core/stage.ts';
import { forwardSpeed, HANDLING, sideSpeed } from '../sim/drive/car.ts';
import { isTrainDue, trainNose } from '../sim/drive/crossings.ts';
import type { Drive } from '../sim/drive/drive.ts';
import type { RailCrossing } from '../sim/drive/roadMap.ts';
import type { SurfaceName } from '../sim/drive/surfaces.ts';
import { HULLS, type Vehicle } from '../sim/drive/vehicles.ts';
import { isWillowPlayed } from '../sim/fight/seats.ts';
import { FAITH_BODY, type FightWorld } from '../sim/fight/world.ts';
import type { Cue } from './cues.ts';
import { loudnessOf, panOf } from './placing.ts';
import { SOUNDS } from './sounds.ts';

/** What is heard of a drive without an event: the car got into, started, shifted and left; its radio; who rushes by. */
export const ROAD = {
  door: { sound: 'car-door' },
  start: { sound: 'engine-start' },
  shift: { sound: 'gear-shift', volume: 0.7 },
  pass: { sound: 'traffic-pass' },
  tune: { sound: 'radio-tune' },
} as const satisfies Record<string, Cue>;

/** What is heard of it all the time. */
export const ROAD_LOOPS = [
  'engine-idle',
  'engine-low',
  'engine-mid',
  'engine-high',
  'boost-burn',
  'tyre-roll',
  'tyre-wet',
  'tyre-gravel',
  'tyre-squeal',
  'wind-rush',
  'slipstream',
  'scrape',
  'rail-bell',
  'train-pass',
] as const;
export type RoadLoop = (typeof ROAD_LOOPS)[number];

/** How one of them sounds just now: 0 is silence. */
export interface Sounding {
  loudness: number;
  rate: number;
  pan: number;
}

/** How often the engine of each loop fires a second, as it was made. */
export const ENGINE_HZ = {
  'engine-idle': 40,
  'engine-low': 72,
  'engine-mid': 128,
  'engine-high': 220,
} as const satisfies Partial<Record<RoadLoop, number>>;
const ENGINE = Object.entries(ENGINE_HZ) as [keyof typeof ENGINE_HZ, number][];

const LOWEST_RATE = 0.5;
const HIGHEST_RATE = 2;

const ENGINE_SOUND = {
  /** Firings a second at a stand, and more of them for each unit/s. */
  idleHz: 40,
  hzPerUnit: 4.5,
  /** So many more while it pulls away, and while boost burns. */
  pullHz: 26,
  burnShare: 0.1,
  /** Loudness: rolling, of speed, of the throttle. */
  rolling: 0.5,
  ofSpeed: 0.2,
  ofThrottle: 0.3,
} as const;

/** It goes into the next gear at these speeds; meanwhile it holds its breath. */
const GEARS = [9, 17, 26];
const GEAR_SLACK = 2.5;
const SHIFT_TICKS = 26;
const SHIFT_DROP = 0.14;

/** From a stand it is started: its own sound is there as the starter lets go. */
const COLD_SPEED = 2;
const STARTER_TICKS = 70;
const CATCHING_TICKS = 50;

interface Tyres {
  readonly loop: 'tyre-roll' | 'tyre-wet' | 'tyre-gravel';
  readonly loudness: number;
  readonly rate: number;
  /** How loud they squeal in a slide; on loose ground they dig in instead. */
  readonly squeal: number;
}

// prettier-ignore
const TYRES: Readonly<Record<SurfaceName, Tyres>> = {
  asphalt:  { loop: 'tyre-roll',   loudness: 0.8,  rate: 1,    squeal: 0.75 },
  wet:      { loop: 'tyre-wet',    loudness: 0.9,  rate: 1,    squeal: 0.35 },
  concrete: { loop: 'tyre-roll',   loudness: 0.9,  rate: 1.15, squeal: 0.7  },
  pavement: { loop: 'tyre-roll',   loudness: 0.9,  rate: 1.3,  squeal: 0.6  },
  dirt:     { loop: 'tyre-gravel', loudness: 0.65, rate: 0.95, squeal: 0    },
  grass:    { loop: 'tyre-gravel', loudness: 0.4,  rate: 0.72, squeal: 0    },
  sand:     { loop: 'tyre-gravel', loudness: 0.7,  rate: 1.2,  squeal: 0    },
};

/** They are as loud as can be from this speed on, units/s. */
const LOUD_TYRES_SPEED = 30;
/** They give way from a slide a little beyond that of all their grip, and are loudest in one of so much more. */
const LEAST_SLIDE = 1.25 * HANDLING.slipForFullGrip;
const LOUDEST_SLIDE = 9;
const DIGGING = 0.3;

/** Steel that touched something within so many ticks still drags along it. */
const SCRAPE_TICKS = 16;
const HARD_SCRAPE = 5;

/** The sound of who rushes by peaks after so many seconds: it begins as much sooner. */
const PASS_PEAK_SECONDS = 0.36;
const PASS_FARTHEST = 9;
/** Nearer than that to one's middle is a blow, and no rush. */
const PASS_NEAREST = 1.8;
const PASS_LEAST_SPEED = 10;
const PASS_LOUD_SPEED = 45;
const PASS_AGAIN_TICKS = 3 * TICK_RATE;

/** What comes from so far that it is quieter than this is not worth a loop. */
const FARTHEST_LOUDNESS = 0.14;

type Heard = (cue: Cue, x: number, y: number) => void;

export interface Road {
  /** Once a tick. */
  listen(world: FightWorld): void;
  /** What is heard all the time, as it is now; the same record every time. */
  loops(world: FightWorld): Readonly<Record<RoadLoop, Readonly<Sounding>>>;
  /** Another run: nothing of the last one goes on. */
  clear(): void;
}

export function createRoad(hear: Heard): Road {
  const loops = Object.fromEntries(
    ROAD_LOOPS.map((name) => [name, { loudness: 0, rate: 1, pan: 0 }]),
  ) as Record<RoadLoop, Sounding>;
  const passedAt = new Map<number, number>();
  let known: Drive | null = null;
  let gear = 0;
  let shiftTicks = 0;
  /** How long it has run; a warm one has for ever. */
  let runTicks = Infinity;
  let scrapeTicks = 0;
  let scrape = 0;

  function clear(): void {
    passedAt.clear();
    known = null;
    gear = shiftTicks = scrapeTicks = 0;
    runTicks = Infinity;
  }

  /** They get in, or out: a car that rolls already needs no starter. */
  function change({ drive, bodies, outcome }: FightWorld): void {
    const before = known;
    if (drive !== before) clear();
    known = drive;
    if (!drive) {
      if (before && outcome === 'running')
        hear(ROAD.door, bodies.x[FAITH_BODY]!, bodies.y[FAITH_BODY]!);
      return;
    }
    const { car } = drive;
    gear = gearAt(forwardSpeed(car), 0);
    if (before || Math.abs(forwardSpeed(car)) > COLD_SPEED) return;
    runTicks = 0;
    hear(ROAD.door, car.x, car.y);
    hear(ROAD.start, car.x, car.y);
  }

  function shift({ car }: Drive, throttle: number): void {
    shiftTicks = Math.max(0, shiftTicks - 1);
    const next = gearAt(forwardSpeed(car), gear);
    if (next > gear && throttle > 0) {
      shiftTicks = SHIFT_TICKS;
      hear(ROAD.shift, car.x, car.y);
    }
    gear = next;
  }

  function drag({ events }: FightWorld): void {
    scrapeTicks = Math.max(0, scrapeTicks - 1);
    for (const event of events) {
      if (event.type !== 'car-scraped') continue;
      scrape = Math.min(1, event.severity / HARD_SCRAPE);
      scrapeTicks = SCRAPE_TICKS;
    }
  }

  function rush({ car, vehicles }: Drive, tick: number): void {
    for (const vehicle of vehicles) {
      const [wx, wy] = wayOf(vehicle);
      const [vx, vy] = [wx - car.velocityX, wy - car.velocityY];
      const speed = Math.hypot(vx, vy);
      if (speed < PASS_LEAST_SPEED) continue;
      const [dx, dy] = [vehicle.x - car.x, vehicle.y - car.y];
      const seconds = -(dx * vx + dy * vy) / (speed * speed);
      if (seconds < 0 || seconds > PASS_PEAK_SECONDS) continue;
      const [nx, ny] = [dx + vx * seconds, dy + vy * seconds];
      const nearest = Math.hypot(nx, ny);
      if (nearest < PASS_NEAREST || nearest > PASS_FARTHEST) continue;
      if (tick - (passedAt.get(vehicle.id) ?? -Infinity) < PASS_AGAIN_TICKS) continue;
      passedAt.set(vehicle.id, tick);
      hear(
        {
          sound: ROAD.pass.sound,
          volume: Math.min(1, speed / PASS_LOUD_SPEED) ** 1.5,
          rate:
            (0.85 + 0.2 * Math.min(1, speed / PASS_LOUD_SPEED)) / HULLS[vehicle.kind].mass ** 0.15,
        },
        car.x + nx,
        car.y + ny,
      );
    }
  }

  function runEngine({ car, isBurning }: Drive, throttle: number): void {
    const e = ENGINE_SOUND;
    const speed = Math.abs(forwardSpeed(car));
    const share = Math.min(1, speed / HANDLING.topSpeed);
    const breath = shiftTicks / SHIFT_TICKS;
    const pulling = e.pullHz * throttle * (1 - share);
    const hz =
      (e.idleHz + e.hzPerUnit * speed + pulling) *
      (1 + (isBurning ? e.burnShare : 0)) *
      (1 - SHIFT_DROP * breath);
    const caught = Math.max(0, Math.min(1, (runTicks - STARTER_TICKS) / CATCHING_TICKS));
    const loudness =
      caught * (e.rolling + e.ofSpeed * share + e.ofThrottle * throttle) * (1 - 0.3 * breath);
    ENGINE.forEach(([name, own], i) => {
      const neighbour = ENGINE[hz < own ? i - 1 : i + 1];
      // what is farther off is not heard, and is not asked to go there
      const rate = Math.max(LOWEST_RATE, Math.min(HIGHEST_RATE, hz / own));
      // half-way between them two are as loud as each other, and together as loud as one
      const apart = neighbour ? Math.log(hz / own) / Math.log(neighbour[1] / own) : 0;
      set(loops[name], loudness * Math.cos((Math.min(1, apart) * Math.PI) / 2), rate);
    });
    set(loops['boost-burn'], isBurning ? 0.85 : 0, 0.9 + 0.2 * share);
  }

  function rollTyres({ car, surface }: Drive): void {
    const { loop, loudness, rate, squeal } = TYRES[surface];
    const speed = Math.hypot(car.velocityX, car.velocityY);
    const share = Math.min(1, speed / LOUD_TYRES_SPEED);
    const slide = Math.abs(sideSpeed(car)) - LEAST_SLIDE;
    const sliding = Math.min(1, Math.max(0, slide / LOUDEST_SLIDE));
    const digging = squeal === 0 ? DIGGING * sliding : 0;
    set(loops[loop], Math.min(1, loudness * share + digging), rate * (0.8 + 0.35 * share));
    set(loops['tyre-squeal'], squeal * sliding, 0.9 + 0.2 * share);
  }

  function blow({ car, draft }: Drive): void {
    const share = Math.min(1.25, Math.hypot(car.velocityX, car.velocityY) / HANDLING.topSpeed);
    set(
      loops['wind-rush'],
      Math.min(1, 0.85 * share ** 1.6 * (1 - 0.4 * draft)),
      0.75 + 0.3 * share,
    );
    set(loops.slipstream, 0.8 * draft * Math.min(1, share), 0.85 + 0.2 * share);
  }

  function ringRails({ car }: Drive, rails: readonly RailCrossing[], tick: number): void {
    for (const rail of rails) {
      const dx = (rail.x0 + rail.x1) / 2 - car.x;
      if (isTrainDue(rail, tick)) place('rail-bell', dx, (rail.y0 + rail.y1) / 2 - car.y);
      const nose = trainNose(rail, tick);
      if (Number.isNaN(nose)) continue;
      // its nearest wagon
      place('train-pass', dx, Math.max(nose - rail.trainUnits, Math.min(nose, car.y)) - car.y);
    }
  }

  /** The loudest of several is heard. */
  function place(name: 'rail-bell' | 'train-pass', dx: number, dy: number): void {
    const heard = loudnessOf(dx, dy, SOUNDS[name].carries);
    const loudness = Math.max(0, (heard - FARTHEST_LOUDNESS) / (1 - FARTHEST_LOUDNESS));
    const loop = loops[name];
    if (loudness <= loop.loudness) return;
    set(loop, loudness, 1);
    loop.pan = panOf(dx);
  }

  return {
    listen(world) {
      const { drive, tick } = world;
      if (drive !== known) change(world);
      if (!drive) return;
      runTicks++;
      shift(drive, throttleOf(world));
      drag(world);
      rush(drive, tick);
    },
    loops(world) {
      const { drive, level, outcome, tick } = world;
      for (const name of ROAD_LOOPS) loops[name].loudness = 0;
      if (!drive || outcome !== 'running') return loops;
      runEngine(drive, throttleOf(world));
      rollTyres(drive);
      blow(drive);
      set(loops.scrape, scrapeTicks > 0 ? 0.15 + 0.65 * scrape : 0, 0.9 + 0.2 * scrape);
      ringRails(drive, level.roads?.rails ?? [], tick);
      return loops;
    },
    clear,
  };
}

function set(loop: Sounding, loudness: number, rate: number): void {
  loop.loudness = loudness;
  loop.rate = rate;
}

/** How far whoever drives has the throttle down, 0 to 1. */
function throttleOf(world: FightWorld): number {
  return Math.max(0, pedalOf(world.previousInputs[isWillowPlayed(world) ? 1 : 0]));
}

/** The gear for a speed; one that it is in is kept a little longer. */
function gearAt(speed: number, current: number): number {
  return GEARS.filter((from, i) => speed > from - (i < current ? GEAR_SLACK : 0)).length;
}

const wayOf = ({
  phase,
  angle,
  speed,
  velocityX,
  velocityY,
}: Vehicle): readonly [number, number] =>
  phase === 'driving' ? [Math.cos(angle) * speed, Math.sin(angle) * speed] : [velocityX, velocityY];
