import { randomStream } from '../geometry/random.ts';
import { round, white } from './effect.ts';
import type { Effect } from './effect.ts';
import { bell, soft } from './shapes.ts';

export const glow = round(256, (d) => (0.6 * soft(d, 127, 5) + 0.4 * soft(d, 127, 2)) ** 1.1);
export const mote = round(16, (d) => Math.min(1, 1.3 * soft(d, 7.5, 3)));
export const ring = round(
  256,
  (d) => Math.min(1, bell(d - 104, 7) + 0.4 * bell(d - 94, 18)) * soft(d, 127, 0.4),
);

/** A glowing crumb: white, amber, red. */
export const ember: Effect = {
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
};

/** Rays around a bright heart. */
export function spark(): Effect {
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

/** A four-pointed star, wider than tall: light caught in an eye. */
export function glint(): Effect {
  const paint = white((x, y) => {
    const cross = bell(y, 1 + 1.2 * soft(Math.abs(x), 30)) * soft(Math.abs(x), 30, 1.5);
    const upright = bell(x, 1 + 0.8 * soft(Math.abs(y), 16)) * soft(Math.abs(y), 16, 1.5);
    return Math.min(1, cross + 0.8 * upright + bell(Math.hypot(x, y), 4));
  });
  return { width: 64, height: 40, paint };
}
