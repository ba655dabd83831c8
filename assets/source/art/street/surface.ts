import { smoothstep } from '../effects/shapes.ts';
import { mix, rgb, scale } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../passes/camera.ts';
import { noise } from './noise.ts';
import type { Noise } from './noise.ts';

/** Where the street's bands lie, in pixels from the top of the map. */
export const BANDS = {
  grassEnd: 200,
  pavementTop: 206,
  kerbTop: 300,
  kerbFace: 305,
  roadTop: 310,
  centreLine: 464,
  roadBottom: 620,
  southPavement: 629,
  southPavementEnd: 690,
} as const;

/** The path through the cemetery's gate. */
const GATE = { x: 1364, halfWidth: 46 };
const MANHOLES = [
  { x: 1008, y: 548, radius: 0.55 },
  { x: 1930, y: 384, radius: 0.55 },
  { x: 238, y: 388, radius: 0.5 },
] as const;
/** Mended asphalt: middle and half size in pixels. */
const PATCHES = [
  { x: 820, y: 400, halfWidth: 92, halfHeight: 26 },
  { x: 1180, y: 566, halfWidth: 66, halfHeight: 22 },
  { x: 1530, y: 372, halfWidth: 78, halfHeight: 20 },
  { x: 2080, y: 540, halfWidth: 110, halfHeight: 28 },
  { x: 2420, y: 396, halfWidth: 70, halfHeight: 24 },
  { x: 420, y: 566, halfWidth: 80, halfHeight: 20 },
] as const;
/** Where Willow braked: two dark streaks that end under her car's wheels. */
const SKID = { from: 96, to: 430, lines: [476, 536], width: 4.5 };

const GRASS = rgb('#2b3f2a');
const SOIL = rgb('#4a4036');
const ASPHALT = rgb('#3a3740');
const PAVEMENT = rgb('#575364');
const KERB = rgb('#757184');
const KERB_FACE = rgb('#4b475c');
const IRON = rgb('#2c2a38');
const YELLOW = rgb('#b8934a');

/** Colour of the bare ground, and how wet it is (0 to 1). */
export interface Ground {
  color: V3;
  wet: number;
}

export interface GroundPainter {
  at(x: number, y: number): Ground;
  /** Breaks up reflections. */
  ripple: Noise;
}

const fractional = (value: number): number => value - Math.floor(value);

/** The ground of an ordinary street at the edge of town, unlit. Contrast is kept low so that the cast reads. */
export function streetSurface(): GroundPainter {
  const broad = noise(1);
  const middle = noise(2);
  const fine = noise(3, 3);
  const grain = noise(5, 2);

  const grass = (ux: number, uy: number): V3 => {
    const tuft = fine(ux * 7, uy * 9) - 0.5;
    const clump = fine(ux * 2.6, uy * 3.4);
    const base = scale(GRASS, 0.5 + 0.5 * middle(ux * 1.6, uy * 1.6) + 0.5 * clump);
    return [base[0] + tuft * 0.07, base[1] + tuft * 0.11, base[2] + tuft * 0.06];
  };
  const slab = (x: number, y: number, top: number, ux: number, uy: number): V3 => {
    const [wide, deep] = [1.25, 1.18];
    const row = Math.floor((y - top) / PX_PER_DEPTH / deep);
    const column = ux / wide + 0.5 * (row & 1);
    const fx = fractional(column);
    const fy = (y - top) / PX_PER_DEPTH / deep - row;
    const edge = Math.min(Math.min(fx, 1 - fx) * wide, Math.min(fy, 1 - fy) * deep * 0.9);
    const own = fractional(Math.sin(Math.floor(column) * 127.1 + row * 311.7 + top) * 43758.5);
    const shade = (0.88 + 0.13 * own) * (0.88 + 0.24 * middle(ux * 1.6, uy * 1.6));
    const joint = 1 - 0.42 * (1 - smoothstep(0, 0.035, edge));
    const bevel = 0.028 * smoothstep(0.03, 0.05, edge) * (1 - smoothstep(0.05, 0.09, edge));
    const c = scale(PAVEMENT, shade * joint);
    return [c[0] + bevel, c[1] + bevel, c[2] + bevel];
  };
  const road = (x: number, y: number, ux: number, uy: number): Ground => {
    const large = broad(ux * 0.35, uy * 0.35);
    const small = middle(ux * 1.6, uy * 1.6);
    let shade = (0.84 + 0.3 * large) * (0.93 + 0.14 * small);
    const fromKerb = Math.min(y - BANDS.roadTop, BANDS.roadBottom - y);
    shade *= 1 - 0.2 * (1 - smoothstep(0, 22, fromKerb));
    for (const patch of PATCHES) {
      const dx = Math.abs(x - patch.x) - patch.halfWidth;
      const dy = (Math.abs(y - patch.y) - patch.halfHeight) * 1.55;
      const edge = Math.max(dx, dy) + (small - 0.5) * 7;
      shade *= 1 - 0.13 * (1 - smoothstep(-2, 2, edge));
      shade *= 1 - 0.16 * (1 - smoothstep(0.6, 2, Math.abs(edge)));
    }
    for (const line of SKID.lines) {
      const along =
        smoothstep(SKID.from, SKID.from + 90, x) * (1 - smoothstep(SKID.to - 20, SKID.to, x));
      const swerve = 10 * Math.sin((x - SKID.from) / 120) * (1 - smoothstep(SKID.from, SKID.to, x));
      const across = 1 - smoothstep(SKID.width * 0.5, SKID.width, Math.abs(y - line - swerve));
      shade *= 1 - 0.34 * along * across * (0.5 + fine(ux * 6, uy * 6));
    }
    let color = scale(ASPHALT, shade);
    for (const offset of [-3.6, 3.6]) {
      const worn = fine(ux * 6, uy * 6) * 0.6 + small * 0.5;
      const paint =
        (1 - smoothstep(1.5, 2.3, Math.abs(y - BANDS.centreLine - offset))) *
        smoothstep(0.4, 0.54, worn);
      color = mix(color, YELLOW, 0.62 * paint);
    }
    let wet = smoothstep(0.47, 0.62, large * 0.75 + small * 0.25 + 0.05 * (fromKerb < 40 ? 1 : 0));
    for (const hole of MANHOLES) {
      const dx = (x - hole.x) / PX_PER_UNIT;
      const dy = (y - hole.y) / PX_PER_DEPTH;
      const distance = Math.hypot(dx, dy);
      if (distance > hole.radius + 0.06) continue;
      const tread =
        Math.abs(fractional(dx * 7) - 0.5) < 0.22 || Math.abs(fractional(dy * 7) - 0.5) < 0.22;
      const rim = Math.abs(distance - hole.radius + 0.01) < 0.045 ? 0.55 : 1;
      if (distance < hole.radius) color = scale(IRON, (tread ? 1.32 : 0.95) * rim);
      else color = scale(color, 0.7);
      wet = 0;
    }
    return { color: scale(color, 1 - 0.26 * wet), wet };
  };

  const path = (x: number, y: number, ux: number, uy: number, under: V3): V3 => {
    const widening = GATE.halfWidth + (BANDS.grassEnd - y) * 0.05;
    const edge = Math.abs(x - GATE.x - (BANDS.grassEnd - y) * 0.12) - widening;
    const worn = 1 - smoothstep(-14, 12, edge + (middle(ux * 2, uy * 2) - 0.5) * 34);
    const stones = 0.86 + 0.4 * fine(ux * 5, uy * 5);
    return mix(under, scale(SOIL, stones), worn * 0.8);
  };

  const bare = (x: number, y: number): Ground => {
    const [ux, uy] = [x / PX_PER_UNIT, y / PX_PER_DEPTH];
    const speckle = (grain(x * 1.37, y * 1.61) - 0.5) * 0.075;
    const dry = (color: V3): Ground => ({
      color: [color[0] + speckle, color[1] + speckle, color[2] + speckle],
      wet: 0,
    });
    if (y < BANDS.grassEnd) return dry(path(x, y, ux, uy, grass(ux, uy)));
    if (y < BANDS.pavementTop)
      return dry(scale(KERB_FACE, 0.85 + 0.25 * middle(ux * 1.6, uy * 1.6)));
    if (y < BANDS.kerbTop) return dry(slab(x, y, BANDS.pavementTop, ux, uy));
    const seam = Math.abs(fractional(ux / 1.6) - 0.5) > 0.49 ? 0.66 : 1;
    const stone = scale(KERB, (0.88 + 0.2 * middle(ux * 1.6, uy * 1.6)) * seam);
    if (y < BANDS.kerbFace) return dry(stone);
    if (y < BANDS.roadTop)
      return dry(scale(KERB_FACE, (0.8 + 0.2 * middle(ux * 1.6, uy * 1.6)) * seam));
    if (y < BANDS.roadBottom) {
      const ground = road(x, y, ux, uy);
      return { ...dry(ground.color), wet: ground.wet };
    }
    if (y < BANDS.southPavement) return dry(stone);
    if (y < BANDS.southPavementEnd) return dry(slab(x, y, BANDS.southPavement, ux, uy));
    return dry(grass(ux, uy));
  };
  return { at: bare, ripple: (x, y) => fine((x / PX_PER_UNIT) * 7, (y / PX_PER_DEPTH) * 7) };
}
