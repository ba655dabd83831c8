import { randomStream } from '../geometry/random.ts';
import { noise } from '../street/noise.ts';
import { white } from './effect.ts';
import type { Effect } from './effect.ts';
import { bell, fromSegment, smoothstep, soft } from './shapes.ts';

/** What lies on the ground, as the ground sees it: round, not yet foreshortened. */

/** The sole of a boot, its toe to the east. */
export function footprint(): Effect {
  const paint = white((x, y) => {
    const sole = Math.hypot((x - 4.5) / 8, (y + 0.3 - 0.02 * x) / 4.6);
    const heel = Math.hypot((x + 8.2) / 4, y / 3.7);
    const tread = 0.78 + 0.22 * smoothstep(-0.2, 0.2, Math.sin(x * 1.9));
    const inside = Math.max(1 - smoothstep(0.8, 1.05, sole), 1 - smoothstep(0.75, 1.1, heel));
    return inside * tread;
  });
  return { width: 30, height: 16, paint };
}

/** A few drops that have burst on the ground. */
export function splatter(): Effect {
  const random = randomStream(27);
  const drops = Array.from({ length: 13 }, (_, i) => {
    const [angle, away] = [random() * 6.28, i === 0 ? 0 : 6 + random() * 13];
    return {
      x: Math.cos(angle) * away,
      y: Math.sin(angle) * away,
      r: i === 0 ? 6 : 0.9 + random() * 2.2,
    };
  });
  const paint = white((x, y) => {
    let sum = 0;
    for (const d of drops)
      sum = Math.max(sum, 1 - smoothstep(d.r - 0.7, d.r + 0.5, Math.hypot(x - d.x, y - d.y)));
    return sum;
  });
  return { width: 48, height: 48, paint };
}

/** A heap of ash: thick in the middle, thrown out in crumbs. */
export function ashHeap(): Effect {
  const [broad, grain] = [noise(61), noise(62, 2)];
  return {
    width: 96,
    height: 96,
    paint(x, y) {
      const distance = Math.hypot(x, y) / 44;
      const ragged = distance + 0.5 * (broad(x / 15, y / 15) - 0.5);
      const heap = 1 - smoothstep(0.3, 0.66, ragged);
      const crumbs = grain(x / 2.3, y / 2.3) > 0.5 + 0.46 * distance ? soft(distance, 1, 1.2) : 0;
      const shade =
        0.6 +
        0.5 * (broad(x / 7 + 9, y / 7 - 0.3) - broad(x / 7 + 9, y / 7 + 0.3)) +
        0.28 * grain(x / 2, y / 2);
      const tone = Math.max(0, Math.min(1, shade));
      return [tone, tone, tone, Math.min(1, heap + crumbs)];
    },
  };
}

/** Burnt ground: black within, feathered out along tongues. */
export function scorch(): Effect {
  const field = noise(63);
  const paint = white((x, y) => {
    const distance = Math.hypot(x, y) / 60;
    const angle = Math.atan2(y, x);
    const tongues = 0.34 * (field(2 + 2 * Math.cos(angle), 2 + 2 * Math.sin(angle)) - 0.5);
    const ragged = distance - tongues + 0.24 * (field(x / 9, y / 9) - 0.5);
    return (1 - smoothstep(0.34, 0.98, ragged)) * soft(distance, 1.05, 0.5);
  });
  return { width: 128, height: 128, paint };
}

/** Ground that a blow has broken: cracks from the middle outward, forked. */
export function fissure(): Effect {
  const random = randomStream(71);
  const cracks: {
    from: readonly [number, number];
    to: readonly [number, number];
    width: number;
  }[] = [];
  const grow = (
    from: readonly [number, number],
    angle: number,
    width: number,
    steps: number,
  ): void => {
    let [at, heading] = [from, angle];
    for (let i = 0; i < steps; i++) {
      heading += (random() - 0.5) * 0.9;
      const reach = 7 + random() * 8;
      const to = [at[0] + Math.cos(heading) * reach, at[1] + Math.sin(heading) * reach] as const;
      const thin = width * (1 - i / steps) + 0.5;
      cracks.push({ from: at, to, width: thin });
      if (random() < 0.3 && steps > 3)
        grow(to, heading + (random() < 0.5 ? -0.8 : 0.8), thin * 0.7, 2);
      at = to;
    }
  };
  for (let i = 0; i < 9; i++) grow([0, 0], (i / 9) * 6.28 + random() * 0.4, 3, 6);
  const paint = white((x, y) => {
    let sum = 0.3 * bell(Math.hypot(x, y), 16);
    for (const { from, to, width } of cracks) {
      sum = Math.max(
        sum,
        1 - smoothstep(width * 0.4, width * 0.9 + 0.6, fromSegment(x, y, from, to)),
      );
    }
    return Math.min(1, sum) * soft(Math.hypot(x, y), 94, 0.5);
  });
  return { width: 192, height: 192, paint };
}

export const shadow: Effect = {
  width: 96,
  height: 62,
  paint: (x, y) => [0, 0, 0, 0.9 * soft(Math.hypot(x / 46, y / 29.6), 1, 1.3)],
};
