import { randomStream } from '../../geometry/random.ts';
import { css, INK, mix, rgb } from '../canvas/colour.ts';
import type { Rgb } from '../canvas/colour.ts';
import { betweenGuides, clamp, curve, lerp, normals, smooth } from '../canvas/curves.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { fillDots, inkDots } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Fan, Hair } from '../person.ts';

interface Colours {
  readonly base: Rgb;
  readonly light: Rgb;
  readonly dark: Rgb;
}

const LIGHT: Dot = [0.16, 0.36];

/** One tapered lock along a guide: its body, its shadowed side, broken lights, and a thin ink line. */
function paintLock(
  pen: Pen,
  guide: readonly Point[],
  width: number,
  { base, light, dark }: Colours,
  fan: Fan,
  random: () => number,
): void {
  const line = curve(guide, 9);
  const last = line.length - 1;
  const across = normals(line);
  const flip = fan.litRight ? -1 : 1;
  const { root = 0.5, tip = 0.02 } = fan;
  const halfAt = (t: number): number =>
    width *
    (t < 0.22 ? lerp(root, 1, smooth(0, 0.22, t)) : 1 - (1 - tip) * ((t - 0.22) / 0.78) ** 2.1);
  const at = (i: number, side: number): Dot => {
    const [x, y] = line[i]!;
    const [nx, ny] = across[i]!;
    const off = halfAt(i / last) * side * flip;
    return [x + nx * off, y + ny * off];
  };
  const strip = (left: number, right: number, from = 0, to = 1, tapered = false): Dot[] => {
    const start = clamp(Math.round(from * last), 0, last);
    const end = clamp(Math.round(to * last), start, last);
    const middle = (left + right) / 2;
    const edge = (side: number): Dot[] =>
      Array.from({ length: end - start + 1 }, (_, i) => {
        const part = tapered ? Math.sin((Math.PI * i) / Math.max(1, end - start)) : 1;
        return at(start + i, middle + (side - middle) * part);
      });
    return [...edge(left), ...edge(right).reverse()];
  };

  const turn = (random() - 0.5) * (fan.uneven ?? 0.5);
  const body = turn > 0 ? mix(base, light, turn * 0.35) : mix(base, dark, -turn);
  fillDots(pen, strip(-1, 1), css(body));
  fillDots(pen, strip(0.12 + random() * 0.3, 1), css(mix(dark, body, 0.2), 0.7));
  fillDots(pen, strip(-1, -0.82), css(mix(dark, body, 0.12), 0.5));
  const [from, to] = fan.light ?? LIGHT;
  const starts = from + (random() - 0.5) * 0.06;
  const ends = to + (random() - 0.5) * 0.08;
  fillDots(
    pen,
    strip(-0.98, 0.1, Math.max(0, starts - 0.07), ends + 0.1, true),
    css(mix(body, light, 0.5), 0.7),
  );
  for (const [left, right] of [
    [-0.96, -0.78],
    [-0.7, -0.46],
    [-0.38, -0.22],
  ] as const) {
    const shift = (random() - 0.5) * 0.1;
    const gleam = strip(
      left,
      right,
      Math.max(0.01, starts + shift),
      ends + shift + random() * 0.07,
      true,
    );
    fillDots(pen, gleam, css(light, 0.55 + random() * 0.38));
  }
  const lower = 0.55 + random() * 0.15;
  fillDots(pen, strip(-0.55, -0.25, lower, lower + 0.28, true), css(light, 0.36));
  const edge = css(mix(dark, INK, 0.42), 0.62);
  for (const side of [-1, 1]) {
    const along = line.map((_, i) => at(i, side));
    inkDots(pen, along, (t) => 1.15 * (0.4 + 0.8 * Math.sin(Math.PI * clamp(t * 1.05))), edge);
  }
}

/** A guide that swings from side to side, more towards its tip. */
function waved(guide: readonly Point[], depth: number, waves: number, phase: number): Point[] {
  const dots = curve(guide, 3);
  const across = normals(dots);
  return dots.map(([x, y], i): Point => {
    const t = i / (dots.length - 1);
    const swing = Math.sin(t * waves + phase) * depth * smooth(0.18, 0.6, t);
    const [nx, ny] = across[i]!;
    return [x + nx * swing, y + ny * swing];
  });
}

export function paintFan(pen: Pen, hair: Hair, fan: Fan): void {
  const random = randomStream(fan.seed);
  const dark = rgb(hair.dark);
  const depth = fan.dark ?? 0;
  const base = mix(rgb(hair.colour), dark, depth);
  const colours: Colours = {
    base,
    light: mix(rgb(hair.light), base, depth * 0.9),
    dark: mix(dark, INK, depth * 0.35),
  };
  const { locks, stray = 3 } = fan;
  const order = Array.from({ length: locks }, (_, i) => (fan.lastFirst ? locks - 1 - i : i));
  for (const i of order) {
    const t = locks > 1 ? i / (locks - 1) : 0;
    let guide = betweenGuides(fan.from, fan.to, clamp(t + ((random() - 0.5) * 0.95) / locks));
    const phase = random() * 2.4 + t * 1.4;
    if (fan.wave) guide = waved(guide, fan.wave, fan.waves ?? 9, phase);
    const count = guide.length;
    const strayed = guide.map(([x, y], k): Point => [
      x + (random() - 0.5) * stray * (k / count),
      y +
        (random() - 0.5) * stray * (k / count) +
        (k === count - 1 ? (random() - 0.5) * 5 * stray : 0),
    ]);
    paintLock(pen, strayed, fan.width * (0.6 + random() * 0.75), colours, fan, random);
  }
}
