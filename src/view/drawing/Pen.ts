import Phaser from 'phaser';
import type { Context, TextureWrapper } from './context.ts';
import { QuadBatch } from './QuadBatch.ts';

type Picture = Phaser.Textures.Frame;

/**
 * Draws flat pictures straight into Phaser's batch: sparks are many, and the way of a game object to the batch
 * is long.
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
