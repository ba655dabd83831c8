import type { Pen } from './ink.ts';

/** A portrait's size in its own units. */
export const WIDTH = 480;
export const HEIGHT = 512;
/** Pixels painted a unit, before the picture is brought down to its own size. */
export const SCALE = 2;

/** A transparent sheet to paint on, in portrait units. */
export class Layer {
  readonly canvas = new OffscreenCanvas(WIDTH * SCALE, HEIGHT * SCALE);
  readonly pen: Pen;

  constructor() {
    this.pen = this.canvas.getContext('2d', { willReadFrequently: true })!;
    this.pen.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  }

  /** A layer with what `draw` paints. */
  static with(draw: (pen: Pen) => void): Layer {
    const layer = new Layer();
    draw(layer.pen);
    return layer;
  }

  /** This layer's shape in one colour, moved by (x, y) and blurred. */
  silhouette(paint: string, x = 0, y = 0, blur = 0): Layer {
    return Layer.with((pen) => {
      if (blur > 0) pen.filter = `blur(${blur * SCALE}px)`;
      pen.drawImage(this.canvas, x, y, WIDTH, HEIGHT);
      pen.filter = 'none';
      pen.globalCompositeOperation = 'source-in';
      pen.fillStyle = paint;
      pen.fillRect(0, 0, WIDTH, HEIGHT);
    });
  }

  /** Paints only where something is painted already. */
  atop(draw: (pen: Pen) => void): void {
    this.pen.save();
    this.pen.globalCompositeOperation = 'source-atop';
    draw(this.pen);
    this.pen.restore();
  }

  /** Blends `draw` into what is painted, without adding to its shape. */
  blend(mode: GlobalCompositeOperation, draw: (pen: Pen) => void): void {
    const shape = new Layer();
    this.onto(shape);
    this.pen.save();
    this.pen.globalCompositeOperation = mode;
    draw(this.pen);
    this.pen.globalCompositeOperation = 'destination-in';
    this.pen.globalAlpha = 1;
    this.pen.drawImage(shape.canvas, 0, 0, WIDTH, HEIGHT);
    this.pen.restore();
  }

  onto(other: Layer, alpha = 1): void {
    other.pen.save();
    other.pen.globalAlpha = alpha;
    other.pen.drawImage(this.canvas, 0, 0, WIDTH, HEIGHT);
    other.pen.restore();
  }
}
