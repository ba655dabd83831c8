import { white } from './effect.ts';
import type { Effect } from './effect.ts';
import { bell, fromSegment, smoothstep, soft } from './shapes.ts';

type Stroke = readonly [ax: number, ay: number, bx: number, by: number];
const STAFF: Stroke = [0, -6, 0, 6];
const LETTERS: readonly (readonly Stroke[])[] = [
  [STAFF, [0, 6, 5, 3], [5, 3, 0, 0]],
  [STAFF, [0, 5, -5, 1], [0, -1, 5, -5]],
  [
    [-4, -6, -4, 6],
    [-4, 6, 4, -6],
    [4, -6, 4, 6],
  ],
  [STAFF, [-5, 2, 5, -2]],
  [
    [-4, -6, 0, 6],
    [0, 6, 4, -6],
  ],
  [STAFF, [0, 6, 5, 2], [0, 2, 5, -2]],
  [
    [-5, 0, 0, 6],
    [0, 6, 5, 0],
    [5, 0, 0, -6],
    [0, -6, -5, 0],
  ],
  [STAFF, [-4, 6, 4, 6], [-4, -6, 4, -6]],
];
/** Letters around the circle; some come again, so that it reads as a sentence. */
const RUNES = [0, 3, 6, 1, 4, 2, 7, 5, 0, 6, 3, 1, 2, 5, 4, 7, 0, 1, 6, 3].map((i) => LETTERS[i]!);

/** The pentagram in its rings, as the ground sees it: round. */
export function circle(): Effect {
  const [outer, inner, runes] = [116, 93, 104.5];
  const points = Array.from({ length: 5 }, (_, k): readonly [number, number] => {
    const angle = -Math.PI / 2 + (k * 2 * Math.PI) / 5;
    return [inner * Math.cos(angle), inner * Math.sin(angle)];
  });
  const paint = white((x, y) => {
    const distance = Math.hypot(x, y);
    const angle = Math.atan2(y, x);
    let sum = bell(distance - outer, 2.6) + 0.8 * bell(distance - inner, 2);
    const turn = (angle / (2 * Math.PI) + 1) * RUNES.length;
    const around = ((turn % 1) - 0.5) * ((2 * Math.PI * runes) / RUNES.length);
    const rune = RUNES[Math.floor(turn) % RUNES.length]!;
    for (const [ax, ay, bx, by] of rune) {
      sum += 0.7 * bell(fromSegment(around, distance - runes, [ax, ay], [bx, by]), 1.3);
    }
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
export function shield(): Effect {
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
