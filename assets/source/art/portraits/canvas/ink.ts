import { css } from './colour.ts';
import type { Rgb } from './colour.ts';
import { clamp, curve, normals, ring } from './curves.ts';
import type { Dot, Point } from './curves.ts';
import { SCALE } from './Layer.ts';

export type Pen = OffscreenCanvasRenderingContext2D;
type Paint = string | CanvasGradient;

function polygon(pen: Pen, dots: readonly Dot[]): void {
  pen.beginPath();
  dots.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}

export function fillDots(pen: Pen, dots: readonly Dot[], paint: Paint): void {
  polygon(pen, dots);
  pen.fillStyle = paint;
  pen.fill();
}

/** Fills the closed curve through the points. */
export function fill(pen: Pen, points: readonly Point[], paint: Paint): void {
  fillDots(pen, ring(points), paint);
}

/** Whatever `draw` paints stays inside the closed curve. */
export function inside(pen: Pen, dots: readonly Dot[], draw: () => void): void {
  pen.save();
  polygon(pen, dots);
  pen.clip();
  draw();
  pen.restore();
}

export type Width = number | ((along: number) => number);

const swelling = (width: number) => (along: number) =>
  width * Math.sin(Math.PI * clamp(along * 0.92 + 0.04)) ** 0.6;

/** A line drawn as by hand with a brush: a number swells to that width, a function gives it along 0 to 1. */
export function ink(pen: Pen, points: readonly Point[], width: Width, paint: Paint): void {
  inkDots(pen, curve(points, 12), width, paint);
}

export function inkDots(pen: Pen, dots: readonly Dot[], width: Width, paint: Paint): void {
  const widthAt = typeof width === 'number' ? swelling(width) : width;
  const across = normals(dots);
  const side = (sign: 1 | -1): Dot[] =>
    dots.map(([x, y], i) => {
      const [nx, ny] = across[i]!;
      const half = (sign * widthAt(i / (dots.length - 1))) / 2;
      return [x + nx * half, y + ny * half];
    });
  fillDots(pen, [...side(1), ...side(-1).reverse()], paint);
}

/** A round patch of light or colour that fades to nothing. */
export function glow(pen: Pen, at: Dot, radii: Dot, colour: Rgb, alpha: number): void {
  pen.save();
  pen.translate(at[0], at[1]);
  pen.scale(radii[0], radii[1]);
  const fade = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  fade.addColorStop(0, css(colour, alpha));
  fade.addColorStop(0.5, css(colour, alpha * 0.55));
  fade.addColorStop(1, css(colour, 0));
  pen.fillStyle = fade;
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}

export function dot(pen: Pen, at: Dot, radii: Dot, paint: Paint, turned = 0): void {
  pen.beginPath();
  pen.ellipse(at[0], at[1], radii[0], radii[1], turned, 0, 2 * Math.PI);
  pen.fillStyle = paint;
  pen.fill();
}

/** Whatever `draw` paints has soft edges, `px` wide. */
export function soft(pen: Pen, px: number, draw: () => void): void {
  pen.save();
  pen.filter = `blur(${px * SCALE}px)`;
  draw();
  pen.restore();
}

/** Whatever `draw` paints is blended in this way. */
export function blended(pen: Pen, blend: GlobalCompositeOperation, draw: () => void): void {
  pen.save();
  pen.globalCompositeOperation = blend;
  draw();
  pen.restore();
}
