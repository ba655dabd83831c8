import Phaser from 'phaser';
import { QuadBatch } from './QuadBatch.ts';

export type Context = Phaser.Renderer.WebGL.DrawingContext;
export type TextureWrapper = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
type Picture = Phaser.Textures.Frame;

/**
 * What becomes of a picture's colours: 0xrrggbb, mixed by one of Phaser's tint modes. Only MULTIPLY, FILL and
 * ADD are safe: the number of the others does not survive every graphics card's arithmetic.
 */
export interface Tint {
  mode: number;
  topLeft: number;
  topRight: number;
  bottomLeft: number;
  bottomRight: number;
}

/** Leaves a picture as it is. */
export const plainTint = (): Tint => ({
  mode: Phaser.TintModes.MULTIPLY,
  topLeft: 0xffffff,
  topRight: 0xffffff,
  bottomLeft: 0xffffff,
  bottomRight: 0xffffff,
});

export function setTint(tint: Tint, mode: number, color: number): void {
  tint.mode = mode;
  tint.topLeft = tint.topRight = tint.bottomLeft = tint.bottomRight = color;
}

/**
 * Draws pictures as quads straight into Phaser's batch. What stands in the street is many, and the way of
 * a game object to the batch is long.
 */
export class Pen {
  private readonly batch: QuadBatch;
  private context!: Context;
  private zoom = 1;
  private left = 0;
  private top = 0;

  constructor(renderer: Phaser.Renderer.WebGL.WebGLRenderer) {
    this.batch = new QuadBatch(renderer);
  }

  /** What follows goes there, as its camera sees it; cameras do not turn. */
  begin(context: Context): this {
    const view = context.camera?.getViewMatrix(!context.useCanvas);
    if (view === undefined) throw new Error('Nothing can be drawn where no camera looks.');
    this.context = context;
    this.batch.begin(context);
    this.zoom = view.a;
    this.left = view.e;
    this.top = view.f;
    return this;
  }

  /**
   * An upright picture with its pivot on a map pixel. `shown` is how much of it is seen, from the top;
   * `texture` stands in for its own.
   */
  upright(
    picture: Picture,
    texture: TextureWrapper,
    x: number,
    y: number,
    scaleX: number,
    scaleY: number,
    shown: number,
    alpha: number,
    tint: Tint,
  ): void {
    const { zoom } = this;
    const high = picture.cutHeight * shown;
    const x0 = this.left + (x + (picture.x - picture.pivotX * picture.realWidth) * scaleX) * zoom;
    const y0 = this.top + (y + (picture.y - picture.pivotY * picture.realHeight) * scaleY) * zoom;
    const x1 = x0 + picture.cutWidth * scaleX * zoom;
    const y1 = y0 + high * scaleY * zoom;
    const { width, height } = this.context;
    if (y1 < 0 || y0 > height || Math.max(x0, x1) < 0 || Math.min(x0, x1) > width) return;
    const { batch } = this;
    const { u0, v0, u1 } = picture;
    const v1 = v0 + (picture.v1 - v0) * shown;
    const opaque = (alpha * 255) << 24;
    batch.open(texture, tint.mode);
    batch.corner(x0, y1, u0, v1, opaque | tint.bottomLeft);
    batch.corner(x0, y0, u0, v0, opaque | tint.topLeft);
    batch.corner(x1, y1, u1, v1, opaque | tint.bottomRight);
    batch.corner(x1, y0, u1, v0, opaque | tint.topRight);
    batch.close();
  }

  /**
   * An upright picture laid on the ground: its pivot stays on a map pixel, and each of its pixels above
   * that goes `across` to the right and `deep` down. One colour, 0xaarrggbb, at its head and at its feet.
   */
  laid(
    picture: Picture,
    x: number,
    y: number,
    across: number,
    deep: number,
    head: number,
    feet: number,
  ): void {
    const { zoom } = this;
    const left = picture.x - picture.pivotX * picture.realWidth;
    const top = picture.pivotY * picture.realHeight - picture.y;
    const bottom = top - picture.cutHeight;
    const wide = picture.cutWidth * zoom;
    const x0 = this.left + (x + left + across * top) * zoom;
    const y0 = this.top + (y + deep * top) * zoom;
    const x1 = this.left + (x + left + across * bottom) * zoom;
    const y1 = this.top + (y + deep * bottom) * zoom;
    const { batch } = this;
    const { u0, v0, u1, v1 } = picture;
    batch.open(picture.source.glTexture as TextureWrapper, Phaser.TintModes.FILL);
    batch.corner(x1, y1, u0, v1, feet);
    batch.corner(x0, y0, u0, v0, head);
    batch.corner(x1 + wide, y1, u1, v1, feet);
    batch.corner(x0 + wide, y0, u1, v0, head);
    batch.close();
  }

  /** A flat picture, its middle on a map pixel, drawn out and turned. One colour an end, 0xaarrggbb. */
  turned(
    picture: Picture,
    x: number,
    y: number,
    halfLong: number,
    halfWide: number,
    angle: number,
    color: number,
    mode: number = Phaser.TintModes.MULTIPLY,
  ): void {
    const { zoom } = this;
    const cos = Math.cos(angle) * zoom;
    const sin = Math.sin(angle) * zoom;
    const middleX = this.left + x * zoom;
    const middleY = this.top + y * zoom;
    const longX = halfLong * cos;
    const longY = halfLong * sin;
    const wideX = -halfWide * sin;
    const wideY = halfWide * cos;
    const { batch } = this;
    const { u0, v0, u1, v1 } = picture;
    batch.open(picture.source.glTexture as TextureWrapper, mode);
    batch.corner(middleX - longX + wideX, middleY - longY + wideY, u0, v1, color);
    batch.corner(middleX - longX - wideX, middleY - longY - wideY, u0, v0, color);
    batch.corner(middleX + longX + wideX, middleY + longY + wideY, u1, v1, color);
    batch.corner(middleX + longX - wideX, middleY + longY - wideY, u1, v0, color);
    batch.close();
  }
}
