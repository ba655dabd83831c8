import { randomStream } from '../geometry/random.ts';
import type { Effect, Paint } from './effect.ts';
import { bell, smoothstep, soft } from './shapes.ts';

/** A scrap of burnt cloth or bone: grey, irregular. */
export function flake(seed: number, size: number, tint: readonly [number, number, number]): Effect {
  const random = randomStream(seed);
  const bumps = [random(), random(), random()].map((v) => v * 6.28);
  return {
    width: size,
    height: size,
    paint(x, y) {
      const angle = Math.atan2(y, x);
      const wave = 0.14 * Math.sin(angle * 2 + bumps[0]!) + 0.12 * Math.sin(angle * 3 + bumps[1]!);
      const edge = size * 0.36 * (1 + wave + 0.08 * Math.sin(angle * 5 + bumps[2]!));
      const shade = 0.82 + 0.18 * smoothstep(edge, -edge, y);
      const [r, g, b] = tint;
      const coverage = 1 - smoothstep(edge - 1.1, edge + 0.4, Math.hypot(x, y * 1.35));
      return [r * shade, g * shade, b * shade, coverage];
    },
  };
}

/** Soft clumps of dust. */
export function puff(): Effect {
  const random = randomStream(8);
  const clumps = Array.from({ length: 9 }, () => {
    const [angle, away] = [random() * 6.28, random() * 22];
    return { x: Math.cos(angle) * away, y: Math.sin(angle) * away * 0.7, r: 15 + random() * 13 };
  });
  const paint: Paint = (x, y) => {
    let clear = 1;
    for (const c of clumps) clear *= 1 - 0.42 * soft(Math.hypot(x - c.x, y - c.y), c.r, 1.4);
    const shade = 0.86 + 0.14 * smoothstep(30, -30, y);
    return [shade, shade, shade, 1 - clear];
  };
  return { width: 96, height: 84, paint };
}

/** A leaf with its veins and stalk, or a petal with a notch; `bow` bends it. */
export function blade(
  length: number,
  width: number,
  look: { vein: number; bow: number; notch?: number },
): Effect {
  const { vein, bow, notch = 0 } = look;
  const paint: Paint = (px, py) => {
    const t = px / (length / 2);
    const y = py - bow * (1 - t * t);
    const tip = notch * bell(y, width * 0.16) * smoothstep(0.4, 1, t);
    const half = (width / 2) * Math.max(0, 1 - t * t - tip) ** 0.8;
    const stalk = vein > 0 && t < -0.7 ? 0.9 * bell(y, 0.7) : 0;
    const inside = 1 - smoothstep(half - 0.7, half + 0.5, Math.abs(y));
    const side = Math.abs(Math.abs(y) - ((t * 9) % 2.4)) < 0.4 ? 0.5 : 0;
    const shade = (y > 0 ? 0.76 : 1) * (1 - vein * Math.max(bell(y, 0.7), side));
    return [shade, shade, shade, Math.abs(t) < 1 ? Math.max(inside, stalk) : 0];
  };
  return { width: length + 4, height: width + 4 + 2 * Math.ceil(Math.abs(bow)), paint };
}

/** A splinter of bone or stone with flat faces. */
export function chunk(seed: number, size: number, slender: number): Effect {
  const random = randomStream(seed);
  const sides = Array.from({ length: 5 }, (_, i) => {
    const angle = (i / 5) * Math.PI * 2 + (random() - 0.5) * 0.7;
    return { x: Math.cos(angle), y: Math.sin(angle), far: size * (0.3 + random() * 0.12) };
  });
  return {
    width: size,
    height: size,
    paint(px, py) {
      const y = py * slender;
      const depths = sides.map((side) => side.far - px * side.x - y * side.y);
      const nearest = Math.min(...depths);
      const face = depths.indexOf(nearest);
      const shade =
        0.62 + 0.38 * (0.5 - 0.5 * sides[face]!.y) + 0.1 * (nearest > size * 0.16 ? 1 : 0);
      const tone = Math.min(1, shade);
      return [tone, tone, tone, smoothstep(-0.4, 0.7, nearest)];
    },
  };
}

/** A drop drawn out by its flight, its head to the east. */
export function drop(): Effect {
  return {
    width: 20,
    height: 12,
    paint(x, y) {
      const t = (x + 9) / 18;
      const half = t < 0 || t > 1 ? 0 : 4.4 * Math.sqrt(t) * Math.sqrt(Math.max(0, 1 - t ** 4));
      const shine = 0.75 + 0.25 * bell(Math.hypot(x - 3, y + 1.6), 1.6);
      return [shine, shine, shine, 1 - smoothstep(half - 0.8, half + 0.4, Math.abs(y))];
    },
  };
}
