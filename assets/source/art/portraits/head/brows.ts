import { css, INK, mix, rgb } from '../canvas/colour.ts';
import { curve, lerp } from '../canvas/curves.ts';
import type { Point } from '../canvas/curves.ts';
import { ink, inkDots } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mood } from '../person.ts';

export function paintBrows(pen: Pen, face: Face, mood: Mood): void {
  paintBrow(pen, face, mood, { x: -19, halfWidth: 29, facing: 1 });
  paintBrow(pen, face, mood, { x: 57, halfWidth: 20.5, facing: -1 });
}

interface Brow {
  readonly x: number;
  readonly halfWidth: number;
  readonly facing: 1 | -1;
}

function paintBrow(pen: Pen, face: Face, mood: Mood, { x, halfWidth, facing }: Brow): void {
  const { weight, height, arch } = face.brows;
  const { inner, middle, outer, knit, near, far } = mood.brows;
  const own = facing === 1 ? near : far;
  const together = (knit / halfWidth) * 0.8;
  const at = (along: number, y: number): Point => [
    x + facing * along * halfWidth,
    -25 + height + y,
  ];
  const line = curve([
    at(1 + together, 3 + inner + own * 0.5),
    at(0.45 + together * 0.6, -2.2 * arch + inner * 0.7 + middle * 0.3 + own),
    at(-0.25, -6.2 * arch + middle + own * 1.3),
    at(-0.7, -5 * arch + outer * 0.6 + middle * 0.4 + own),
    at(-1.12, 2 + outer + own * 0.6),
  ]);
  const colour = rgb(face.brow);
  const thick = 6.4 * weight * (facing === 1 ? 1 : 0.86);
  const widthAt = (t: number): number =>
    thick * (t < 0.16 ? lerp(0.5, 1, t / 0.16) : 1 - 0.93 * ((t - 0.16) / 0.84) ** 1.3);
  inkDots(pen, line, widthAt, css(colour));
  for (let i = 0; i < 7; i++) {
    const t = i / 9;
    const [bx, by] = line[Math.round(t * (line.length - 1))]!;
    const half = widthAt(t) * 0.5;
    const hair: Point[] = [
      [bx + facing * 1.5, by + half],
      [bx - facing, by],
      [bx - facing * 4.5, by - half - 0.8],
    ];
    ink(pen, hair, 1.1, css(mix(colour, INK, 0.35), 0.8));
  }
  if (facing === 1 && face.marks.includes('scarredBrow')) {
    const scar = [at(-0.5, -15), at(-0.36, -4), at(-0.28, 7)];
    ink(pen, scar, 3, css(mix(rgb(face.skin), [255, 255, 255], 0.25)));
  }
}
