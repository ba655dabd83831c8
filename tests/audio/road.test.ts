import { describe, expect, it } from 'vitest';
import { SPEEDS } from '../../assets/source/sound/effects/engine.ts';
import { cueOf, type Cue } from '../../src/audio/cues.ts';
import {
  createRoad,
  ENGINE_HZ,
  ROAD,
  ROAD_LOOPS,
  type Road,
  type RoadLoop,
} from '../../src/audio/road.ts';
import { SOUNDS, SPRITE } from '../../src/audio/sounds.ts';
import { createBot } from '../../src/bot/bot.ts';
import { BUTTON, packInput, pedalCode, steerCode } from '../../src/sim/core/inputFrame.ts';
import { HANDLING } from '../../src/sim/drive/car.ts';
import { isTrainDue, trainNose } from '../../src/sim/drive/crossings.ts';
import type { Drive } from '../../src/sim/drive/drive.ts';
import type { RailCrossing } from '../../src/sim/drive/roadMap.ts';
import { SURFACE_NAMES, type SurfaceName } from '../../src/sim/drive/surfaces.ts';
import type { Vehicle } from '../../src/sim/drive/vehicles.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';
import { scenario } from '../sim/fight/scenario.ts';

const HOME = AMBUSH.segments.findIndex((plan) => plan.drive);

const atTheWheel = (): FightWorld =>
  fightStage.create(AMBUSH, { ...RUN_OPTIONS, difficulty: 'story', segment: HOME });
const driveOf = ({ drive }: FightWorld): Drive => {
  if (!drive) throw new Error('Nobody drives.');
  return drive;
};

interface Rolling {
  slide?: number;
  throttle?: number;
  surface?: SurfaceName;
}

/** East at such a speed and slide, alone on the road. */
function rolling(speed: number, { slide = 0, throttle = 0, surface = 'asphalt' }: Rolling = {}) {
  const world = atTheWheel();
  const drive = driveOf(world);
  drive.vehicles.length = 0;
  drive.surface = surface;
  Object.assign(drive.car, { angle: 0, velocityX: speed, velocityY: slide });
  world.previousInputs[0] = packInput(0, 0, pedalCode(throttle));
  return world;
}

/** What an ear hears of this moment, be it one that was there before. */
function heardOf(world: FightWorld, road: Road = createRoad(() => {})) {
  return road.loops(world);
}
const loudnessOf = (world: FightWorld, name: RoadLoop): number => heardOf(world)[name].loudness;

/** What all loops of the engine are together: how loud at the ear, and how high. */
function engineOf(world: FightWorld): { power: number; hz: number } {
  const loops = heardOf(world);
  let power = 0;
  let hz = 0;
  for (const [name, own] of Object.entries(ENGINE_HZ) as [keyof typeof ENGINE_HZ, number][]) {
    const { loudness, rate } = loops[name];
    power += loudness ** 2;
    hz += loudness ** 2 * rate * own;
  }
  return { power, hz: hz / power };
}

const EVEN_SPEEDS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 46];

describe('the engine', () => {
  it('is heard at a stand, and louder and higher the faster the car is', () => {
    const engines = EVEN_SPEEDS.map((speed) => engineOf(rolling(speed)));
    expect(engines[0]!.power).toBeGreaterThan(0.1);
    for (let i = 1; i < engines.length; i++) {
      expect(engines[i]!.hz).toBeGreaterThan(engines[i - 1]!.hz);
      expect(engines[i]!.power).toBeGreaterThanOrEqual(engines[i - 1]!.power - 1e-9);
    }
    expect(engines.at(-1)!.power).toBeGreaterThan(engines[0]!.power * 1.5);
    expect(engines.at(-1)!.hz).toBeGreaterThan(engines[0]!.hz * 4);
  });

  it('goes from one loop into the next without a hole, and never far from how it was made', () => {
    for (let speed = 0; speed <= 48; speed += 0.5) {
      const loops = heardOf(rolling(speed, { throttle: 0.5 }));
      const names = Object.keys(ENGINE_HZ) as (keyof typeof ENGINE_HZ)[];
      const audible = names.filter((name) => loops[name].loudness > 0.01);
      expect(audible.length).toBeGreaterThan(0);
      expect(audible.length).toBeLessThanOrEqual(2);
      for (const name of audible) {
        expect(loops[name].rate).toBeGreaterThan(0.5);
        expect(loops[name].rate).toBeLessThan(1.8);
      }
    }
  });

  it('is of the four speeds that it was made at', () => {
    expect(Object.values(ENGINE_HZ)).toEqual(Object.values(SPEEDS).map(({ hz }) => hz));
  });

  it('answers the throttle of whoever drives', () => {
    const rollingOn = engineOf(rolling(15));
    const pulling = engineOf(rolling(15, { throttle: 1 }));
    expect(pulling.power).toBeGreaterThan(rollingOn.power * 1.3);
    expect(pulling.hz).toBeGreaterThan(rollingOn.hz);
    const world = rolling(15, { throttle: 1 });
    world.secondPlayer = 1;
    expect(engineOf(world).power).toBeCloseTo(rollingOn.power);
  });

  it('is started from a stand, once, and holds its breath until it has caught', () => {
    const world = rolling(0);
    const sounds: string[] = [];
    const road = createRoad(({ sound }) => sounds.push(sound));
    road.listen(world);
    expect(sounds).toEqual(['car-door', 'engine-start']);
    expect(heardOf(world, road)['engine-idle'].loudness).toBe(0);
    for (let i = 0; i < 140; i++) road.listen(world);
    expect(heardOf(world, road)['engine-idle'].loudness).toBeGreaterThan(0.3);
    expect(sounds).toHaveLength(2);
  });

  it('that rolls already needs no starter', () => {
    const world = rolling(20);
    const sounds: string[] = [];
    const road = createRoad(({ sound }) => sounds.push(sound));
    road.listen(world);
    expect(sounds).toEqual([]);
    expect(engineOf(world).power).toBeGreaterThan(0.2);
  });

  it('goes up through its gears once each, and is lower for a moment', () => {
    const world = rolling(0, { throttle: 1 });
    let shifts = 0;
    const road = createRoad(({ sound }) => (shifts += sound === ROAD.shift.sound ? 1 : 0));
    const { car } = driveOf(world);
    let dips = 0;
    let before = 0;
    for (let speed = 0; speed < 36; speed += 0.05) {
      car.velocityX = speed;
      road.listen(world);
      const { rate } = heardOf(world, road)['engine-mid'];
      if (rate < before) dips++;
      before = rate;
    }
    expect(shifts).toBe(3);
    expect(dips).toBe(3);
  });
});

describe('tyres', () => {
  it('squeal only while they slide, and the more the farther', () => {
    for (const speed of EVEN_SPEEDS) expect(loudnessOf(rolling(speed), 'tyre-squeal')).toBe(0);
    const squeals = [4, 6, 8, 10].map((slide) => loudnessOf(rolling(22, { slide }), 'tyre-squeal'));
    for (let i = 1; i < squeals.length; i++) expect(squeals[i]).toBeGreaterThan(squeals[i - 1]!);
    expect(squeals[3]).toBeGreaterThan(0.5);
  });

  it('hold in a bend that grip can take, and are heard as soon as a slide counts as a drift', () => {
    const bend = HANDLING.slipForFullGrip;
    expect(loudnessOf(rolling(22, { slide: bend }), 'tyre-squeal')).toBe(0);
    expect(loudnessOf(rolling(22, { slide: -bend }), 'tyre-squeal')).toBe(0);
    const world = rolling(22, { slide: 6 });
    const drive = driveOf(world);
    const road = createRoad(() => {});
    let drifted = 0;
    for (let i = 0; i < 60; i++) {
      fightStage.step(world, [packInput(BUTTON.dash, steerCode(1), pedalCode(1)), 0]);
      road.listen(world);
      if (drive.driftTicks === 0) continue;
      drifted++;
      const { loudness } = road.loops(world)['tyre-squeal'];
      expect(loudness).toBeGreaterThan(0.05);
    }
    expect(drifted).toBeGreaterThan(10);
  });

  it('are heard on what they roll on, and loose ground does not squeal', () => {
    const tyres = ['tyre-roll', 'tyre-wet', 'tyre-gravel'] as const;
    for (const surface of SURFACE_NAMES) {
      const heard = tyres.filter((name) => loudnessOf(rolling(25, { surface }), name) > 0);
      const isLoose = surface === 'dirt' || surface === 'grass' || surface === 'sand';
      expect(heard, surface).toEqual([
        isLoose ? 'tyre-gravel' : surface === 'wet' ? 'tyre-wet' : 'tyre-roll',
      ]);
      const squeal = loudnessOf(rolling(25, { slide: 9, surface }), 'tyre-squeal');
      expect(squeal > 0, surface).toBe(!isLoose);
      expect(loudnessOf(rolling(0, { surface }), heard[0]!)).toBe(0);
    }
  });
});

describe('what else goes on', () => {
  it('wind rises with speed, and the lee of a lorry and boost are heard while they last', () => {
    const winds = EVEN_SPEEDS.map((speed) => loudnessOf(rolling(speed), 'wind-rush'));
    expect(winds[0]).toBe(0);
    for (let i = 1; i < winds.length; i++) expect(winds[i]).toBeGreaterThan(winds[i - 1]!);
    const world = rolling(30);
    const drive = driveOf(world);
    expect(loudnessOf(world, 'slipstream')).toBe(0);
    expect(loudnessOf(world, 'boost-burn')).toBe(0);
    drive.draft = 1;
    drive.isBurning = true;
    expect(loudnessOf(world, 'slipstream')).toBeGreaterThan(0.4);
    expect(loudnessOf(world, 'boost-burn')).toBeGreaterThan(0.4);
    expect(loudnessOf(world, 'wind-rush')).toBeLessThan(loudnessOf(rolling(30), 'wind-rush'));
  });

  it('steel drags for as long as it touches, and a moment', () => {
    const world = rolling(20);
    const road = createRoad(() => {});
    road.listen(world);
    expect(heardOf(world, road).scrape.loudness).toBe(0);
    world.events.push({ type: 'car-scraped', into: 'wall', x: 0, y: 0, severity: 3 });
    road.listen(world);
    expect(heardOf(world, road).scrape.loudness).toBeGreaterThan(0.3);
    world.events.length = 0;
    for (let i = 0; i < 20; i++) road.listen(world);
    expect(heardOf(world, road).scrape.loudness).toBe(0);
  });

  it('whoever comes the other way rushes by once, on their side; who drives along does not', () => {
    const world = rolling(30);
    const drive = driveOf(world);
    const { car } = drive;
    const other = (kind: Vehicle['kind'], id: number, y: number, angle: number): Vehicle =>
      ({
        ...{ id, kind, phase: 'driving', speed: 28, angle, velocityX: 0, velocityY: 0 },
        ...{ x: car.x + 60, y: car.y + y },
      }) as Vehicle;
    drive.vehicles.push(
      other('saloon', 1, 4, Math.PI),
      other('lorry', 2, -4, 0),
      other('van', 3, 40, Math.PI),
    );
    const heard: { cue: Cue; aside: number; ahead: number }[] = [];
    const road = createRoad((cue, x, y) => heard.push({ cue, ahead: x - car.x, aside: y - car.y }));
    for (let i = 0; i < 240; i++) {
      world.tick++;
      for (const vehicle of drive.vehicles) {
        vehicle.x += (Math.cos(vehicle.angle) * vehicle.speed - 30) / 120;
      }
      road.listen(world);
    }
    const rushes = heard.filter(({ cue }) => cue.sound === ROAD.pass.sound);
    expect(rushes).toHaveLength(1);
    expect(rushes[0]!.aside).toBeCloseTo(4);
    expect(rushes[0]!.ahead).toBeCloseTo(0);
  });

  it('bell and train are heard when one is due, louder nearby, and not from the next county', () => {
    const rail: RailCrossing = {
      ...{ x0: 500, y0: 100, x1: 512, y1: 130 },
      ...{ periodTicks: 6000, offsetTicks: 0, trainUnits: 90, speed: 25 },
    };
    const world = rolling(10);
    const there = { ...world, level: { ...AMBUSH, roads: { ...AMBUSH.roads!, rails: [rail] } } };
    const { car } = driveOf(there);
    const at = (x: number, tick: number, name: RoadLoop): number => {
      Object.assign(car, { x, y: 115 });
      there.tick = tick;
      return loudnessOf(there, name);
    };
    const passing = 12000;
    expect(isTrainDue(rail, passing)).toBe(true);
    expect(trainNose(rail, passing)).not.toBeNaN();
    for (const name of ['rail-bell', 'train-pass'] as const) {
      expect(at(506, passing, name)).toBeGreaterThan(0.9);
      expect(at(440, passing, name)).toBeLessThan(at(480, passing, name));
      expect(at(440, passing, name)).toBeGreaterThan(0);
      expect(at(-400, passing, name)).toBe(0);
      expect(at(506, passing + 3000, name)).toBe(0);
    }
    // it warns before the train is there
    expect(at(506, passing - 240, 'rail-bell')).toBeGreaterThan(0.9);
    expect(at(490, passing, 'rail-bell')).toBeGreaterThan(0);
    expect(heardOf(there)['rail-bell'].pan).toBeGreaterThan(0.3);
  });
});

describe('a drive that is over', () => {
  const silent = (road: Road, world: FightWorld): boolean =>
    ROAD_LOOPS.every((name) => road.loops(world)[name].loudness === 0);

  it('is silent: after a defeat, at the goal, on foot and in another run', () => {
    const road = createRoad(() => {});
    const world = rolling(30, { slide: 9, throttle: 1 });
    const drive = driveOf(world);
    drive.isBurning = true;
    drive.draft = 1;
    road.listen(world);
    for (const outcome of ['failed', 'finished'] as const) {
      expect(silent(road, world)).toBe(false);
      world.outcome = outcome;
      expect(silent(road, world), outcome).toBe(true);
      world.outcome = 'running';
    }
    world.drive = null;
    expect(silent(road, world)).toBe(true);
    road.clear();
    expect(silent(road, scenario('F..T'))).toBe(true);
  });

  it('leaves by the door, and another run does not', () => {
    const sounds: string[] = [];
    const road = createRoad(({ sound }) => sounds.push(sound));
    const world = rolling(20);
    road.listen(world);
    road.clear();
    road.listen(scenario('F..T'));
    expect(sounds).toEqual([]);
    road.listen(world);
    world.drive = null;
    road.listen(world);
    expect(sounds).toEqual(['car-door']);
  });
});

describe('the way home, driven', () => {
  it('can be played as it sounds: nothing louder than it can be, no fewer and no more than an ear follows', () => {
    const world = atTheWheel();
    const bot = createBot({ seed: 1, reactionTicks: 30 });
    const sounds: Cue[] = [];
    const road = createRoad((cue) => sounds.push(cue));
    const heard = new Set<RoadLoop>();
    while (world.outcome === 'running' && world.tick < 120 * 180) {
      fightStage.step(world, [bot.think(world), 0]);
      for (const event of world.events) sounds.push(cueOf(event, world) ?? { sound: 'ui-move' });
      road.listen(world);
      const loops = road.loops(world);
      for (const name of ROAD_LOOPS) {
        const { loudness, rate, pan } = loops[name];
        expect(loudness).toBeGreaterThanOrEqual(0);
        expect(loudness).toBeLessThanOrEqual(1);
        expect(rate).toBeGreaterThanOrEqual(0.5);
        expect(rate).toBeLessThanOrEqual(2);
        expect(Math.abs(pan)).toBeLessThanOrEqual(1);
        if (loudness > 0.02) heard.add(name);
      }
    }
    expect(world.outcome).toBe('finished');
    for (const name of ['engine-low', 'engine-mid', 'engine-high', 'wind-rush'] as const)
      expect(heard).toContain(name);
    expect(sounds.map(({ sound }) => sound)).toContain('checkpoint');
    expect(sounds.map(({ sound }) => sound)).not.toContain('footstep');
    for (const { volume = 1, rate = 1 } of sounds) {
      expect(volume).toBeLessThanOrEqual(1);
      expect(rate).toBeGreaterThanOrEqual(0.5);
    }
    expect(sounds.length / (world.tick / 120)).toBeLessThan(12);
  });

  it('every loop repeats by itself, and none takes a voice from what happens', () => {
    for (const name of ROAD_LOOPS) {
      expect(SPRITE[`${name}-1`][2], name).toBe(true);
      expect(SOUNDS[name].weight, name).toBe(0);
    }
  });
});
