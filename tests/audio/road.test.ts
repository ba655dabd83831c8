import { describe, expect, it } from 'vitest';
import { createRoadSounds, revsAt, ROAD_LOOPS } from '../../src/audio/road.ts';
import { SOUNDS, SPRITE, VARIATIONS } from '../../src/audio/sounds.ts';
import { packInput, pedalCode, steerCode } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

const HOME = AMBUSH.segments.findIndex(({ drive }) => drive);
const FRAME = 1 / 60;

const atTheWheel = (): FightWorld =>
  fightStage.create(AMBUSH, { ...RUN_OPTIONS, difficulty: 'story', segment: HOME });

/** What is heard after a second in which nothing changes. */
function heardOf(world: FightWorld): Record<string, { volume: number; rate: number }> {
  const road = createRoadSounds();
  let cues = road.follow(world, FRAME);
  for (let i = 0; i < 60; i++) cues = road.follow(world, FRAME);
  return Object.fromEntries(cues.map((cue) => [cue.sound, cue]));
}

function moving(speed: number, sideways = 0): FightWorld {
  const world = atTheWheel();
  const { car } = world.drive!;
  const [fx, fy] = [Math.cos(car.angle), Math.sin(car.angle)];
  car.velocityX = fx * speed - fy * sideways;
  car.velocityY = fy * speed + fx * sideways;
  return world;
}

const ENGINE = ['engineIdle', 'engineLow', 'engineMid', 'engineHigh'];

describe('what goes on at the wheel', () => {
  it('repeats without a gap, each of it', () => {
    for (const sound of ROAD_LOOPS) {
      const [sprite] = VARIATIONS[sound];
      expect(SPRITE[sprite!.sprite][2], sound).toBe(true);
      expect(SOUNDS[sound].stray, sound).toBe(0);
    }
  });

  it('the engine turns faster within a gear and falls back with the next one', () => {
    expect(revsAt(0)).toBeLessThan(0.15);
    expect(revsAt(7)).toBeGreaterThan(revsAt(3));
    expect(revsAt(8.1)).toBeLessThan(revsAt(7.9));
    for (let speed = 0; speed < 60; speed += 0.5) {
      expect(revsAt(speed)).toBeGreaterThanOrEqual(0);
      expect(revsAt(speed)).toBeLessThanOrEqual(1);
      expect(revsAt(-speed)).toBe(revsAt(speed));
    }
  });

  it('at every speed the engine is heard, of two neighbours at most, at rates that sound like it', () => {
    for (let speed = 0; speed <= 46; speed += 1) {
      const heard = heardOf(moving(speed));
      const audible = ENGINE.filter((name) => heard[name]!.volume > 0.01);
      expect(audible.length, `${speed}`).toBeGreaterThanOrEqual(1);
      expect(audible.length, `${speed}`).toBeLessThanOrEqual(2);
      for (const name of audible) {
        expect(heard[name]!.rate, `${name} at ${speed}`).toBeGreaterThan(0.5);
        expect(heard[name]!.rate, `${name} at ${speed}`).toBeLessThan(1.9);
      }
    }
  });

  it('throttle makes it louder', () => {
    const total = (world: FightWorld): number => {
      const heard = heardOf(world);
      return ENGINE.reduce((sum, name) => sum + heard[name]!.volume, 0);
    };
    const [coasting, pushing] = [moving(20), moving(20)];
    pushing.previousInputs[0] = packInput(0, steerCode(0), pedalCode(1));
    expect(total(pushing)).toBeGreaterThan(1.4 * total(coasting));
  });

  it('tyres squeal while they slide, and not while they roll', () => {
    expect(heardOf(moving(24)).tyreSqueal!.volume).toBe(0);
    expect(heardOf(moving(24, 8)).tyreSqueal!.volume).toBeGreaterThan(0.4);
  });

  it('wind rises with the speed, and is not heard in a street at walking pace', () => {
    const wind = [2, 20, 30, 40].map((speed) => heardOf(moving(speed)).windRush!.volume);
    expect(wind[0]).toBe(0);
    for (let i = 1; i < wind.length; i++) expect(wind[i]).toBeGreaterThan(wind[i - 1]!);
  });

  it('nothing of it is left where nobody drives', () => {
    const road = createRoadSounds();
    road.follow(moving(30), FRAME);
    const onFoot = fightStage.create(AMBUSH, RUN_OPTIONS);
    expect(road.follow(onFoot, FRAME).map(({ volume }) => volume)).toEqual(ROAD_LOOPS.map(() => 0));
  });
});
