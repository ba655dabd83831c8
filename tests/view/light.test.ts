import { describe, expect, it } from 'vitest';
import { LightUniforms } from '../../src/view/light/LightUniforms.ts';
import { MOST_LAMPS, MOST_MOVING } from '../../src/view/shaders/lighting.ts';
import { flickerOf } from '../../src/view/street/flicker.ts';
import { LightMap } from '../../src/view/street/LightMap.ts';
import { Lights } from '../../src/view/street/Lights.ts';
import type { SceneryLight } from '../../src/view/viewAssets.ts';

const SCREEN: [number, number, number, number] = [0, 0, 1280, 720];
const dark = new LightMap(
  { data: new Uint8ClampedArray(16), width: 2, height: 2 } as ImageData,
  100,
  20,
);
const lamp = (x: number): SceneryLight => {
  return { x, y: 7, height: 2.84, color: 0xff9e45, intensity: 2.5, range: 5.2, flames: [] };
};

interface Given {
  readonly 'uLight[0]': Float32Array;
  readonly 'uLightColor[0]': Float32Array;
  readonly 'uCone[0]': Float32Array;
  readonly uLamps: number;
  readonly uCount: number;
}

function given(lights: Lights): Given {
  const uniforms: Record<string, unknown> = {};
  new LightUniforms(lights, 2728, 760).fill(uniforms, SCREEN, 1280, 720);
  return uniforms as unknown as Given;
}

describe('living light', () => {
  it('takes up only the lamps whose light is seen', () => {
    const { uLamps, uCount, 'uLight[0]': places } = given(new Lights(dark, [lamp(10), lamp(60)]));
    expect([uLamps, uCount]).toEqual([1, 1]);
    expect(places[0]).toBe(10);
  });

  it('has room for any number of lights: those too many are left out, none is half told', () => {
    const lamps = Array.from({ length: 40 }, (_, i) => lamp(i / 4));
    const lights = new Lights(dark, lamps);
    lights.begin(0);
    for (let i = 0; i < 60; i++) lights.add(i / 8, 8, 1, 0xffffff, 1, 3);
    const { uLamps, uCount } = given(lights);
    expect(uLamps).toBe(MOST_LAMPS);
    expect(uCount).toBe(MOST_LAMPS + MOST_MOVING);
  });

  it('headlights keep their cone, everything else shines all around', () => {
    const lights = new Lights(dark, []);
    lights.begin(0);
    lights.add(5, 8, 1, 0xff0000, 2, 3);
    lights.add(5, 8, 0.6, 0xffffff, 2, 9, { angle: Math.PI / 2, halfAngle: 0.3 });
    const { 'uCone[0]': cones, 'uLightColor[0]': colors } = given(lights);
    expect(cones[2]).toBeGreaterThan(2 * Math.PI);
    expect([...cones.slice(3, 6)].map((value) => Math.round(value * 10) / 10)).toEqual([0, 1, 0.3]);
    expect([...colors.slice(0, 3)]).toEqual([2, 0, 0]);
  });

  it('a lamp burns steadily but for its breath; the faulty one blinks and comes back', () => {
    const seconds = Array.from({ length: 600 }, (_, i) => i / 20);
    for (let index = 0; index < 5; index++) {
      const shares = seconds.map((second) => flickerOf(index, second));
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      expect(Math.max(...shares)).toBeGreaterThan(0.9);
      expect(Math.min(...shares) < 0.5, `lamp ${index}`).toBe(index === 4);
    }
  });
});
