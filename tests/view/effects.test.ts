import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ONE_SHOTS } from '../../src/view/effects/oneShotKinds.ts';
import { PARTICLES, type ParticleKind } from '../../src/view/effects/particleKinds.ts';
import { VisualRandom } from '../../src/view/random.ts';
import { LightMap, type Light } from '../../src/view/street/LightMap.ts';
import { Lights } from '../../src/view/street/Lights.ts';

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
