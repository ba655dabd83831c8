import { bell, smoothstep } from '../effects/shapes.ts';
import { dot } from '../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_HEIGHT, PX_PER_UNIT } from '../passes/camera.ts';
import type { Shadows } from './castShadows.ts';
import type { Sky } from './ground.ts';
import { TO_MOON, exposed, lampLight } from './light.ts';
import type { MapLamp } from './map.ts';
import { normalAt } from './paint.ts';
import type { Painting } from './paint.ts';
import { fine } from './surfaces/fields.ts';

/** The light of a night on a painted ground. */
export interface LitGround {
  /** As shown on the screen, 0 to 1; three numbers a pixel. */
  shown: Float32Array;
  /** Three numbers a pixel: the normal's x (east) and y (north), and the gloss. */
  relief: Float32Array;
  /** Three numbers a pixel: what share of the light comes from the moon, from lamps; ripples. */
  shares: Float32Array;
}

/** On the ground a lamp makes a pool: brighter below it and dark sooner than on what stands around. */
const POOL = { reach: 0.82, gain: 1.72 } as const;
/** Share of the moon that a shadow takes away, and of the lamp's light. */
const SHADE = { moon: 0.78, lamp: 0.78 } as const;
const SKY_IN_WATER = [0.5, 0.65, 1] as const;

/** Breaks up reflections: drawn out across the view, as ripples are. */
const ripple = (x: number, y: number): number => fine(x / 13, y / 7.5);

/** A lamp mirrored in wet ground: a streak below its image, wider with distance. */
function streak(lamp: MapLamp, x: number, y: number, broken: number): number {
  const mirrored = lamp.y + lamp.heightUnits * PX_PER_HEIGHT;
  const away = y - mirrored;
  const width = 11 + 6 * (broken - 0.5) + Math.abs(away) * 0.08;
  const haze = 0.3 * bell(x - lamp.x, 34);
  const across = lamp.headsPx.reduce((sum, head) => sum + bell(x - lamp.x - head, width), haze);
  const long = bell(away, away < 0 ? 84 : 118);
  const patches = 0.68 + 0.66 * smoothstep(0.34, 0.74, broken);
  return across * long * lamp.intensity * 0.3 * patches;
}

const brightness = (c: readonly number[]): number => 0.3 * c[0]! + 0.59 * c[1]! + 0.11 * c[2]!;

/** Moon, lamps and sky on a painted ground, with the shadows of what stands on it. */
export function lightGround(painting: Painting, sky: Sky, shadows: Shadows): LitGround {
  const { width, height, color, gloss } = painting;
  const shown = new Float32Array(width * height * 3);
  const relief = new Float32Array(width * height * 3);
  const shares = new Float32Array(width * height * 3);
  const lamps = shadows.lamps.map(({ lamp, mask }) => {
    const rangeUnits = lamp.rangeUnits * POOL.reach;
    return { lamp, mask, pool: { ...lamp, rangeUnits, intensity: lamp.intensity * POOL.gain } };
  });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const normal = normalAt(painting, x, y);
      const wet = gloss[at]!;
      // a film of water is enough for a lamp
      const mirrors = 0.82 * wet + 0.18 * smoothstep(0.18, 0.3, wet);
      const broken = ripple(x, y);
      const contact = 1 - 0.5 * shadows.contact[at]!;
      const moonlight =
        Math.max(0, dot(normal, TO_MOON)) * (1 - SHADE.moon * shadows.moon[at]!) * contact;
      const fromLamps = [0, 0, 0];
      const shine = [0, 0, 0];
      for (const { lamp, pool, mask } of lamps) {
        const away = Math.hypot((lamp.x - x) / PX_PER_UNIT, (lamp.y - y) / PX_PER_DEPTH);
        if (away > lamp.rangeUnits * 2) continue;
        const open = 1 - SHADE.lamp * mask[at]!;
        const given = lampLight(pool, x, y, 0, 0, normal) * open * (0.35 + 0.65 * contact);
        const mirrored = wet > 0.02 ? mirrors * streak(lamp, x, y, broken) : 0;
        for (let c = 0; c < 3; c++) {
          fromLamps[c]! += lamp.color[c]! * given;
          shine[c]! += lamp.color[c]! * mirrored;
        }
      }
      const glint = wet * wet * smoothstep(0.6, 0.78, broken) * (1 - shadows.moon[at]!);
      const total = [0, 1, 2].map((c) => {
        const night = sky.ambient[c]! * contact + sky.moon[c]! * moonlight;
        const mirrored = shine[c]! * (1 - 0.85 * shadows.contact[at]!);
        const heaven =
          ((0.035 * wet + 0.05 * wet ** 4) * contact + 0.05 * glint) * SKY_IN_WATER[c]!;
        const lit = color[at * 3 + c]! * (night + fromLamps[c]!) + mirrored + heaven;
        shown[at * 3 + c] = exposed(lit);
        return night + fromLamps[c]!;
      });
      const sum = brightness(total) + 1e-4;
      const moon = brightness(sky.moon.map((c) => c * moonlight));
      relief.set([normal[0], normal[1], wet], at * 3);
      shares.set([moon / sum, brightness(fromLamps) / sum, broken], at * 3);
    }
  }
  return { shown, relief, shares };
}
