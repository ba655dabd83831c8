import { randomStream } from '../geometry/random.ts';
import { bell, crescent, fromSegment, smoothstep, soft } from './shapes.ts';

/** Colour and coverage at x, y, in pixels from the middle of the picture; y is down. */
export type Paint = (x: number, y: number) => readonly [number, number, number, number];

export interface Effect {
  width: number;
  height: number;
  paint: Paint;
}

const white =
  (coverage: (x: number, y: number) => number): Paint =>
  (x, y) => [1, 1, 1, coverage(x, y)];

const round = (size: number, coverage: (distance: number) => number): Effect => ({
  width: size,
  height: size,
  paint: white((x, y) => coverage(Math.hypot(x, y))),
});

/** Rays around a bright heart. */
function spark(): Effect {
  const random = randomStream(3);
  const rays = Array.from({ length: 13 }, (_, i) => ({
    angle: (i / 13) * Math.PI * 2 + (random() - 0.5) * 0.5,
    length: 16 + 46 * random() ** 1.6,
    width: 1.4 + 1.4 * random(),
  }));
  const paint = white((x, y) => {
    const distance = Math.hypot(x, y);
    let sum = bell(distance, 9) * 1.2 + 0.25 * bell(distance, 24);
    for (const { angle, length, width } of rays) {
      const forward = x * Math.cos(angle) + y * Math.sin(angle);
      const sideways = -x * Math.sin(angle) + y * Math.cos(angle);
      if (forward < 2 || forward > length) continue;
      sum += bell(sideways, width * (1 - forward / length) + 0.05);
    }
    return Math.min(1, sum);
  });
  return { width: 132, height: 132, paint };
}

/** The pentagram in its rings, as the ground sees it: round. */
function circle(): Effect {
  const [outer, inner, runes] = [116, 93, 104.5];
  const points = Array.from({ length: 5 }, (_, k): readonly [number, number] => {
    const angle = -Math.PI / 2 + (k * 2 * Math.PI) / 5;
    return [inner * Math.cos(angle), inner * Math.sin(angle)];
  });
  const paint = white((x, y) => {
    const distance = Math.hypot(x, y);
    const angle = Math.atan2(y, x);
    let sum = bell(distance - outer, 2.6) + 0.8 * bell(distance - inner, 2);
    const rune = Math.sin(angle * 14) * Math.sin(angle * 5 + 1) > 0.15 ? 1 : 0;
    sum += 0.6 * rune * bell(distance - runes, 4.6);
    points.forEach((from, k) => {
      const to = points[(k + 2) % 5]!;
      const gap = fromSegment(x, y, from, to);
      sum += 0.75 * bell(gap, 1.6) + 0.18 * bell(gap, 6);
    });
    for (const [px, py] of points) sum += 0.8 * bell(Math.hypot(x - px, y - py), 4);
    sum += 0.14 * bell(distance - outer, 9) + 0.1 * soft(distance, outer);
    return Math.min(1, sum) * soft(distance, 127, 0.3);
  });
  return { width: 256, height: 256, paint };
}

/** A bubble: faint inside, bright at the rim, a light on its upper left. */
function shield(): Effect {
  const [rx, ry] = [88, 84];
  const paint = white((x, y) => {
    const distance = Math.hypot(x / rx, y / ry);
    const angle = Math.atan2(y, x);
    const rim = 0.9 * bell(distance - 0.965, 0.018) + 0.4 * bell(distance - 0.93, 0.07);
    const facets =
      0.1 * Math.abs(Math.sin(angle * 6 + distance * 5)) * smoothstep(0.4, 0.9, distance);
    const glint = 0.7 * bell(Math.hypot((x + 38) / 24, (y + 44) / 9), 0.8);
    const body = distance < 1 ? 0.05 + 0.2 * distance ** 4 + facets : 0;
    return Math.min(1, (rim + glint + body) * (1 - smoothstep(1, 1.06, distance)));
  });
  return { width: 208, height: 200, paint };
}

/** A headlight's cone, from its lamp at the left edge to the east, soft all round. */
function beam(): Effect {
  const [width, height] = [768, 512];
  const halfAngle = 17 * (Math.PI / 180);
  const paint = white((x, y) => {
    const forward = x + width / 2;
    const off = Math.abs(Math.atan2(y, Math.max(1, forward + 14))) / halfAngle;
    const across = 1 - smoothstep(0.55, 1.08, off);
    const core = 0.35 * bell(off, 0.35);
    const reach =
      (1 - smoothstep(0.3, 1, forward / width)) * (0.55 + 0.45 * Math.exp(-forward / 180));
    return across * (0.65 + core) * reach * smoothstep(0, 14, forward);
  });
  return { width, height, paint };
}

/** A scrap of burnt cloth or bone: grey, irregular. */
function flake(seed: number, size: number, tint: readonly [number, number, number]): Effect {
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
function puff(): Effect {
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

/** A pointed oval with a vein: a leaf, or a petal. */
function blade(length: number, width: number, vein: number): Effect {
  const paint: Paint = (x, y) => {
    const t = x / (length / 2);
    const half = (width / 2) * Math.max(0, 1 - t * t) ** 0.8;
    const coverage =
      (1 - smoothstep(half - 0.7, half + 0.5, Math.abs(y))) * (Math.abs(t) < 1 ? 1 : 0);
    const shade = (y > 0 ? 0.78 : 1) * (1 - vein * bell(y, 0.7));
    return [shade, shade, shade, coverage];
  };
  return { width: length + 4, height: width + 4, paint };
}

/** A four-pointed star, wider than tall: light caught in an eye. */
function glint(): Effect {
  const paint = white((x, y) => {
    const cross = bell(y, 1 + 1.2 * soft(Math.abs(x), 30)) * soft(Math.abs(x), 30, 1.5);
    const upright = bell(x, 1 + 0.8 * soft(Math.abs(y), 16)) * soft(Math.abs(y), 16, 1.5);
    return Math.min(1, cross + 0.8 * upright + bell(Math.hypot(x, y), 4));
  });
  return { width: 64, height: 40, paint };
}

/** White where the game gives the colour. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  glow: round(256, (d) => (0.6 * soft(d, 127, 5) + 0.4 * soft(d, 127, 2)) ** 1.1),
  spark: spark(),
  slash: {
    width: 240,
    height: 240,
    paint: white((x, y) => crescent(x, y, { radius: 108, halfAngle: 1.25, thickness: 30 })),
  },
  slashWide: {
    width: 360,
    height: 360,
    paint: white((x, y) => crescent(x, y, { radius: 168, halfAngle: 1.9, thickness: 44 })),
  },
  mote: round(16, (d) => Math.min(1, 1.3 * soft(d, 7.5, 3))),
  ember: {
    width: 14,
    height: 14,
    paint(x, y) {
      const d = Math.hypot(x, y);
      return [
        1,
        0.55 + 0.45 * bell(d, 2.2),
        0.15 + 0.75 * bell(d, 1.6),
        Math.min(1, 1.4 * soft(d, 6.5, 2)),
      ];
    },
  },
  ash1: flake(5, 12, [0.62, 0.6, 0.66]),
  ash2: flake(9, 16, [0.5, 0.48, 0.55]),
  puff: puff(),
  leaf: blade(16, 8, 0.35),
  petal: blade(11, 8, 0.1),
  ring: round(
    256,
    (d) => Math.min(1, bell(d - 104, 7) + 0.4 * bell(d - 94, 18)) * soft(d, 127, 0.4),
  ),
  circle: circle(),
  shield: shield(),
  beam: beam(),
  shadow: {
    width: 96,
    height: 62,
    paint: (x, y) => [0, 0, 0, 0.9 * soft(Math.hypot(x / 46, y / 29.6), 1, 1.3)],
  },
  glint: glint(),
};

/** Paints one effect, straight alpha. */
export function paintEffect({ width, height, paint }: Effect): ImageData {
  const image = new ImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b, a] = paint(x + 0.5 - width / 2, y + 0.5 - height / 2);
      image.data.set([r * 255, g * 255, b * 255, a * 255], (y * width + x) * 4);
    }
  }
  return image;
}
