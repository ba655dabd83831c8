import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALM_DENSITY, sentOf } from '../../src/view/effects/density.ts';
import { Footprints } from '../../src/view/effects/Footprints.ts';
import { litTint } from '../../src/view/effects/litTint.ts';
import { ONE_SHOTS } from '../../src/view/effects/oneShotKinds.ts';
import { PARTICLES, type ParticleKind } from '../../src/view/effects/particleKinds.ts';
import { VisualRandom } from '../../src/view/random.ts';
import { showOverlay } from '../../src/view/scenes/showOverlay.ts';
import { LightMap, type Light } from '../../src/view/street/LightMap.ts';
import { Lights } from '../../src/view/street/Lights.ts';
import { Weather } from '../../src/view/street/Weather.ts';
import { Wetness } from '../../src/view/street/Wetness.ts';

const fx = Object.keys(
  (
    JSON.parse(readFileSync(new URL('../../assets/sprites/fx.json', import.meta.url), 'utf8')) as {
      frames: object;
    }
  ).frames,
);

const grey = (value: number): LightMap => {
  const data = new Uint8ClampedArray(8 * 4 * 4).fill(value);
  return new LightMap({ data, width: 8, height: 4 } as ImageData, 16, 8);
};

describe('effects', () => {
  it('every particle and every flash has its picture', () => {
    for (const kind of Object.values<ParticleKind>(PARTICLES))
      for (const frame of kind.frames) expect(fx).toContain(frame);
    for (const kind of Object.values(ONE_SHOTS)) expect(fx).toContain(kind.frame);
  });

  it('every particle dies', () => {
    for (const [name, kind] of Object.entries<ParticleKind>(PARTICLES)) {
      expect(kind.lifeTicks[0], name).toBeGreaterThan(0);
      expect(kind.lifeTicks[1], name).toBeLessThan(120 * 15);
    }
  });

  it('the same run shows the same sparks', () => {
    const one = new VisualRandom(5);
    const other = new VisualRandom(99);
    other.reseed(5);
    const numbers = Array.from({ length: 100 }, () => one.next());
    expect(Array.from({ length: 100 }, () => other.next())).toEqual(numbers);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

describe('where the player wants less motion', () => {
  const SEEN = { x: 0, y: 0, width: 1280, height: 720 };

  function leavesIn(ticks: number, isCalm: boolean, density = 1): number {
    let leaves = 0;
    const matter = { send: () => leaves++ };
    const weather = new Weather(new VisualRandom(1), matter as never, density);
    for (let tick = 0; tick < ticks; tick++) weather.step(SEEN as never, isCalm);
    return leaves;
  }

  it('no leaf and no petal drifts through the street', () => {
    expect(leavesIn(1200, false)).toBeGreaterThan(20);
    expect(leavesIn(1200, true)).toBe(0);
    expect(leavesIn(2400, false, 0.5)).toBe(leavesIn(1200, false));
  });

  it('nothing rises or falls over the title and the results', () => {
    const over = (screen: 'title' | 'results', isCalm: boolean, running: string[]): string[] => {
      const on = new Set(running);
      const scene = {
        isActive: (name: string) => on.has(name),
        launch: (name: string) => on.add(name),
        stop(name: string) {
          on.delete(name);
          return { setVisible: () => undefined };
        },
      };
      showOverlay({ scene } as never, screen, isCalm);
      return [...on];
    };
    for (const screen of ['title', 'results'] as const) {
      expect(over(screen, false, [])).toEqual([screen]);
      expect(over(screen, true, [])).toEqual([]);
      expect(over(screen, true, [screen]), 'what was on is stopped').toEqual([]);
    }
  });

  it('a blow throws up far fewer particles, but some', () => {
    const random = new VisualRandom(3);
    const sent = (density: number): number =>
      Array.from({ length: 400 }, () => sentOf(10 * density, random.next())).reduce(
        (sum, count) => sum + count,
      );
    expect(sent(1)).toBe(4000);
    expect(sent(CALM_DENSITY)).toBeLessThan(2000);
    expect(sent(CALM_DENSITY)).toBeGreaterThan(400);
  });
});

describe('footprints', () => {
  /** A street of 16 units: dry, from the middle on wet. */
  const data = new Uint8ClampedArray(16 * 4).fill(0, 0, 32).fill(255, 32);
  const street = new Wetness({ data, width: 16, height: 1 } as ImageData, 16, 8);

  function run(...steps: number[]): { x: number; strength: number }[] {
    const prints: { x: number; strength: number }[] = [];
    const show = (...[, x, , , , , strength = 1]: Parameters<Shows>): number =>
      prints.push({ x, strength });
    const feet = new Footprints(street, { show });
    for (const x of steps) feet.tread(0, x, 4, 0);
    return prints;
  }
  type Shows = (
    ...shown: [string, number, number, number, scale?: number, angle?: number, strength?: number]
  ) => void;

  it('are left in the wet and nowhere on dry ground', () => {
    expect(run(1, 2, 3, 4, 5, 6, 7)).toEqual([]);
    expect(run(9, 10, 11)).toEqual([9, 10, 11].map((x) => ({ x, strength: 1 })));
  });

  it('grow fainter for a few steps after the wet, and then there are none', () => {
    const prints = run(9, 7, 6, 5, 4, 3, 2, 1);
    const strengths = prints.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(new Set(strengths).size).toBe(prints.length);
    expect(prints.length).toBeGreaterThan(2);
    expect(prints.length).toBeLessThan(7);
  });

  it('each heroine has her own wet shoes', () => {
    const strengths: number[] = [];
    const show = (...shown: Parameters<Shows>): number => strengths.push(shown[6] ?? 1);
    const feet = new Footprints(street, { show });
    feet.tread(0, 9, 4, 0);
    feet.tread(1, 3, 4, 0);
    expect(strengths).toEqual([1]);
  });

  it('a new run begins with dry shoes', () => {
    const strengths: number[] = [];
    const feet = new Footprints(street, { show: () => void strengths.push(1) });
    feet.tread(0, 9, 4, 0);
    feet.clear();
    feet.tread(0, 3, 4, 0);
    expect(strengths).toHaveLength(1);
  });

  it('ground beyond the picture is as wet as its edge', () => {
    expect([street.at(-5, -5), street.at(99, 99)]).toEqual([0, 1]);
  });
});

describe('light', () => {
  const out: Light = [0, 0, 0];

  it('half grey shows a figure as it was painted, also at the very edge and beyond it', () => {
    for (const [x, y] of [
      [8, 4],
      [0, 0],
      [16, 8],
      [-3, 99],
    ] as const) {
      for (const channel of grey(127.5).sample(x, y, out)) expect(channel).toBeCloseTo(1, 1);
    }
  });

  it('a leaf takes the colour of the light at its place: dark between the lamps, yet there, never beyond white', () => {
    const leaf = 0x808080;
    const channels = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255];
    const [night, lamp] = [litTint(leaf, [0.85, 0.9, 1.1]), litTint(leaf, [1.6, 1.3, 1.2])];
    expect(channels(lamp)[0]).toBeGreaterThan(channels(night)[0]! * 1.8);
    expect(channels(lamp)[0]).toBeGreaterThan(channels(lamp)[2]!);
    expect(channels(night)[2]).toBeGreaterThan(channels(night)[0]!);
    for (const channel of channels(litTint(leaf, [0, 0, 0]))) expect(channel).toBeGreaterThan(20);
    expect(litTint(0xffffff, [9, 9, 9])).toBe(0xffffff);
  });

  it('a moving light brightens who stands near it, and nobody after it is gone', () => {
    const lights = new Lights(grey(64), []);
    const dark = lights.sample(4, 4, out)[0];
    lights.begin(0);
    lights.add(4.5, 4, 1, 0xff8000, 2, 3);
    expect(lights.sample(4, 4, out)[0]).toBeGreaterThan(dark + 0.5);
    expect(out[2]).toBeCloseTo(dark);
    expect(lights.sample(12, 4, out)[0]).toBeCloseTo(dark);
    lights.begin(0);
    expect(lights.sample(4, 4, out)[0]).toBeCloseTo(dark);
  });

  it('headlights reach only what stands in their cone', () => {
    const lights = new Lights(grey(64), []);
    lights.add(2, 4, 0.6, 0xffffff, 2, 10, { angle: 0, halfAngle: 0.3 });
    const inside = lights.sample(6, 4, out)[0];
    const beside = lights.sample(6, 7, out)[0];
    const behind = lights.sample(0.5, 4, out)[0];
    expect(inside).toBeGreaterThan(beside + 0.3);
    expect(behind).toBeCloseTo(beside);
  });
});
