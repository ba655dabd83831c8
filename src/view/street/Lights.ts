import type { SceneryLight } from '../viewAssets.ts';
import { flickerOf } from './flicker.ts';
import type { Light, LightMap } from './LightMap.ts';

/** A light that moves or comes and goes. Colours 0 to 1 per channel. */
export interface MovingLight {
  x: number;
  y: number;
  height: number;
  red: number;
  green: number;
  blue: number;
  power: number;
  range: number;
  /** What it shines into; null for all around. */
  cone: Cone | null;
}

export interface Cone {
  readonly angle: number;
  readonly halfAngle: number;
}

const CAPACITY = 24;

/** All the light on figures: the street's own, from its picture, and what moves, added up anew each frame. */
export class Lights {
  /** In this frame; only the first `count` are alight. */
  readonly moving: readonly MovingLight[] = Array.from({ length: CAPACITY }, () => ({
    x: 0,
    y: 0,
    height: 0,
    red: 0,
    green: 0,
    blue: 0,
    power: 0,
    range: 1,
    cone: null,
  }));
  count = 0;
  /** Nothing flickers: the player wants it so. */
  isSteady = false;
  readonly lamps: readonly MovingLight[];
  /** Where each lamp's flames are, units east of it. */
  readonly flames: readonly (readonly number[])[];
  /** How brightly each lamp burns in this frame, of its power. */
  readonly flicker: Float32Array;
  private readonly map: LightMap;

  constructor(map: LightMap, lamps: readonly SceneryLight[]) {
    this.map = map;
    this.lamps = lamps.map(({ x, y, height, color, intensity, range }) => ({
      ...channels(color),
      x,
      y,
      height,
      power: intensity,
      range,
      cone: null,
    }));
    this.flames = lamps.map(({ flames }) => flames);
    this.flicker = new Float32Array(lamps.length).fill(1);
  }

  /** Forgets the last frame's moving lights. `seconds` runs on while the game stands still. */
  begin(seconds: number): void {
    this.count = 0;
    for (let i = 0; i < this.flicker.length; i++) this.flicker[i] = flickerOf(i, seconds);
  }

  add(
    x: number,
    y: number,
    height: number,
    color: number,
    power: number,
    range: number,
    cone: Cone | null = null,
  ): void {
    const light = this.moving[this.count];
    if (light === undefined || power <= 0) return;
    this.count++;
    light.x = x;
    light.y = y;
    light.height = height;
    light.power = power;
    light.range = range;
    light.cone = cone;
    light.red = ((color >> 16) & 255) / 255;
    light.green = ((color >> 8) & 255) / 255;
    light.blue = (color & 255) / 255;
  }

  /** Light on a figure that stands at a ground point. */
  sample(x: number, y: number, out: Light): Light {
    this.map.sample(x, y, out);
    for (let i = 0; i < this.count; i++) {
      const light = this.moving[i]!;
      const strength = strengthAt(light, x, y) * 0.7;
      out[0] += light.red * strength;
      out[1] += light.green * strength;
      out[2] += light.blue * strength;
    }
    return out;
  }
}

/** How strongly a light reaches the body of a figure at a ground point. */
function strengthAt(light: MovingLight, x: number, y: number): number {
  const dx = light.x - x;
  const dy = light.y - y;
  const dz = light.height - 0.8;
  const squared = dx * dx + dy * dy + dz * dz;
  const edge = Math.max(0, 1 - squared / (light.range * 1.9) ** 2);
  const strength = (light.power * edge * edge) / (1 + squared / (light.range * 0.55) ** 2);
  return light.cone === null ? strength : strength * within(light.cone, -dx, -dy);
}

/** 1 inside a cone, 0 well outside. */
function within(cone: Cone, dx: number, dy: number): number {
  let off = Math.atan2(dy, dx) - cone.angle;
  off -= 2 * Math.PI * Math.round(off / (2 * Math.PI));
  return Math.max(
    0,
    Math.min(1, (cone.halfAngle * 1.15 - Math.abs(off)) / (cone.halfAngle * 0.25)),
  );
}

const channels = (color: number): { red: number; green: number; blue: number } => ({
  red: ((color >> 16) & 255) / 255,
  green: ((color >> 8) & 255) / 255,
  blue: (color & 255) / 255,
});
