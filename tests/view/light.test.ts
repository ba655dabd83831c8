import { describe, expect, it } from 'vitest';
import type { Pen } from '../../src/view/drawing/Pen.ts';
import { castShadow, castShadowFrom, MOON_PUSH } from '../../src/view/figures/castShadow.ts';
import { LightUniforms } from '../../src/view/light/LightUniforms.ts';
import { screenX, screenY } from '../../src/view/projection.ts';
import { MOST_LAMPS, MOST_MOVING } from '../../src/view/shaders/lighting.ts';
import { flickerOf } from '../../src/view/street/flicker.ts';
import { LightMap } from '../../src/view/street/LightMap.ts';
import { Lights, type MovingLight } from '../../src/view/street/Lights.ts';
import type { SceneryLight } from '../../src/view/viewAssets.ts';

const SCREEN: [number, number, number, number] = [0, 0, 1280, 720];
const dark = new LightMap(
  { data: new Uint8ClampedArray(16), width: 2, height: 2 } as ImageData,
  100,
  20,
);
const lamp = (x: number): SceneryLight => {
  return { x, y: 7, height: 2.84, color: 0xff9e45, intensity: 2.5, range: 5.2 };
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

describe('shadows', () => {
  const picture = {} as Phaser.Textures.Frame;
  const from = { picture, x: 10, y: 9, height: 0 };

  /** Where the foot lies and where a point 100 pixels above it falls, from the foot. */
  function laid(throwIt: (pen: Pen) => void): { foot: [number, number]; head: [number, number] } {
    let foot: [number, number] = [0, 0];
    let head: [number, number] = [0, 0];
    throwIt({
      laid(_picture: unknown, x: number, y: number, across: number, deep: number) {
        foot = [x, y];
        head = [across * 100, deep * 100];
      },
    } as unknown as Pen);
    return { foot, head };
  }
  const light = (x: number, y: number): MovingLight => {
    return { x, y, height: 1, red: 1, green: 1, blue: 1, power: 2, range: 4, cone: null };
  };

  it('begin at the feet and fall away from the light, to every side', () => {
    for (const [dx, dy] of [
      [2, 1],
      [-2, 1],
      [1, -2],
      [-1, -2],
    ] as const) {
      const { foot, head } = laid((pen) =>
        castShadowFrom(pen, light(from.x - dx, from.y - dy), from, 0, 0),
      );
      expect(foot).toEqual([screenX(10), screenY(9)]);
      expect(Math.sign(head[0])).toBe(Math.sign(dx));
      expect(Math.sign(head[1])).toBe(Math.sign(dy));
    }
  });

  it('fall to the south-east under the moon, and leave the feet of who leaps', () => {
    const moon = (height: number) =>
      laid((pen) => castShadow(pen, { ...from, height }, MOON_PUSH.x, MOON_PUSH.y, 0, 0));
    expect(moon(0).head[0]).toBeGreaterThan(0);
    expect(moon(0).head[1]).toBeGreaterThan(0);
    expect(moon(1).foot[0]).toBeGreaterThan(moon(0).foot[0] + 20);
  });

  it('never fold to a line, however low the light', () => {
    const { head } = laid((pen) => castShadowFrom(pen, light(4, 9), from, 0, 0));
    expect(Math.abs(head[1])).toBeGreaterThan(10);
    expect(Math.abs(head[0])).toBeLessThan(500);
  });
});
