import type { Mood } from '../grading/Mood.ts';
import { MOST_LAMPS, MOST_LIGHTS, MOST_MOVING } from '../shaders/lighting.ts';
import { DEPTH_PIXELS, PIXELS_PER_UNIT } from '../projection.ts';
import type { Lights, MovingLight } from '../street/Lights.ts';

/** A light reaches so many times its range at most. */
const REACH = 1.9;
const ALL_AROUND = 9;

/** The lights that are seen in a frame, as the shader wants them. */
export class LightUniforms {
  private readonly lights: Lights;
  private readonly places = new Float32Array(MOST_LIGHTS * 4);
  private readonly colors = new Float32Array(MOST_LIGHTS * 3);
  private readonly cones = new Float32Array(MOST_LIGHTS * 3);
  private readonly flicker = new Float32Array(MOST_LAMPS);
  private readonly map: readonly [number, number];
  private readonly pixel: [number, number] = [1, 1];

  constructor(lights: Lights, mapWidth: number, mapHeight: number) {
    this.lights = lights;
    this.map = [mapWidth, mapHeight];
  }

  fill(
    uniforms: Record<string, unknown>,
    window: Mood['window'],
    width: number,
    height: number,
  ): void {
    const { lights, flicker, pixel } = this;
    let lamps = 0;
    for (let i = 0; i < lights.lamps.length && lamps < MOST_LAMPS; i++) {
      const lamp = lights.lamps[i]!;
      if (!reaches(lamp, window)) continue;
      flicker[lamps] = lights.flicker[i]!;
      this.put(lamps++, lamp, lights.flicker[i]!);
    }
    let count = lamps;
    for (let i = 0; i < lights.count && count < lamps + MOST_MOVING; i++) {
      const light = lights.moving[i]!;
      if (reaches(light, window)) this.put(count++, light, 1);
    }
    pixel[0] = 1 / width;
    pixel[1] = 1 / height;
    uniforms['uPixel'] = pixel;
    uniforms['uWindow'] = window;
    uniforms['uMap'] = this.map;
    uniforms['uLight[0]'] = this.places;
    uniforms['uLightColor[0]'] = this.colors;
    uniforms['uCone[0]'] = this.cones;
    uniforms['uFlicker[0]'] = flicker;
    uniforms['uLamps'] = lamps;
    uniforms['uCount'] = count;
  }

  /** No light is seen. */
  none(uniforms: Record<string, unknown>): void {
    uniforms['uMap'] = this.map;
    uniforms['uLamps'] = uniforms['uCount'] = 0;
  }

  private put(i: number, light: MovingLight, share: number): void {
    const { places, colors, cones } = this;
    const power = light.power * share;
    places[i * 4] = light.x;
    places[i * 4 + 1] = light.y;
    places[i * 4 + 2] = light.height;
    places[i * 4 + 3] = light.range;
    colors[i * 3] = light.red * power;
    colors[i * 3 + 1] = light.green * power;
    colors[i * 3 + 2] = light.blue * power;
    cones[i * 3] = light.cone === null ? 1 : Math.cos(light.cone.angle);
    cones[i * 3 + 1] = light.cone === null ? 0 : Math.sin(light.cone.angle);
    cones[i * 3 + 2] = light.cone === null ? ALL_AROUND : light.cone.halfAngle;
  }
}

function reaches(light: MovingLight, [left, top, width, height]: Mood['window']): boolean {
  const reach = light.range * REACH;
  const x = light.x * PIXELS_PER_UNIT;
  const y = light.y * DEPTH_PIXELS;
  const across = reach * PIXELS_PER_UNIT;
  // what stands south of the picture's edge reaches up into it
  const deep = reach * DEPTH_PIXELS + 200;
  return (
    x > left - across && x < left + width + across && y > top - deep && y < top + height + deep
  );
}
