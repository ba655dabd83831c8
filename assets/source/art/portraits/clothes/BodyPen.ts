import { css, INK } from '../canvas/colour.ts';
import { ring } from '../canvas/curves.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { fill, ink, inside } from '../canvas/ink.ts';
import type { Pen, Width } from '../canvas/ink.ts';

type Paint = string | CanvasGradient;

/** Paints what is worn: every point goes with the pose. */
export class BodyPen {
  readonly pen: Pen;
  readonly #move: (point: Point) => Point;

  constructor(pen: Pen, move: (point: Point) => Point) {
    this.pen = pen;
    this.#move = move;
  }

  fill(points: readonly Point[], paint: Paint): void {
    fill(this.pen, this.#all(points), paint);
  }

  ink(points: readonly Point[], width: Width, paint: Paint): void {
    ink(this.pen, this.#all(points), width, paint);
  }

  inside(points: readonly Point[], draw: () => void): void {
    inside(this.pen, ring(this.#all(points)), draw);
  }

  /** A piece of cloth with an inked edge. */
  piece(points: readonly Point[], paint: Paint): void {
    this.fill(points, paint);
    this.ink([...points, points[0]!], 2.3, css(INK, 0.9));
  }

  stitches(
    points: readonly Point[],
    paint: string,
    dashes: readonly [number, number],
    width: number,
  ): void {
    const { pen } = this;
    pen.save();
    pen.setLineDash([...dashes]);
    pen.lineWidth = width;
    pen.strokeStyle = paint;
    pen.beginPath();
    for (const [x, y] of this.#all(points)) pen.lineTo(x, y);
    pen.stroke();
    pen.restore();
  }

  at(point: Point): Dot {
    const [x, y] = this.#move(point);
    return [x, y];
  }

  #all(points: readonly Point[]): Point[] {
    return points.map(this.#move);
  }
}
