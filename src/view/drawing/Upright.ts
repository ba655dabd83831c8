import type Phaser from 'phaser';
import { plainTint, type Pen, type TextureWrapper } from './Pen.ts';

/** Whom the light should show how clearly. */
export type Role = 'prop' | 'enemy' | 'hero';

/**
 * A picture that stands in the street, its feet at its own place on the map. No game object of Phaser's:
 * hundreds of those are sorted, asked and prepared for longer than they are drawn.
 */
export class Upright {
  readonly role: Role;
  frame: Phaser.Textures.Frame;
  x = 0;
  y = 0;
  depth = 0;
  scaleX = 1;
  scaleY = 1;
  alpha = 1;
  flipX = false;
  visible = true;
  /** Feet above the ground, units. */
  lifted = 0;
  /** How much of it is seen, from the top: 0 to 1. */
  shown = 1;
  /** Shines by itself instead of being lit, 0 to 1. */
  ablaze = 0;
  /** What draws it into the light's buffers instead, while it is no longer itself. */
  stead: {
    readonly color: Phaser.GameObjects.Shader;
    readonly relief: Phaser.GameObjects.Shader;
  } | null = null;
  /** How dark the moon's shadow of it is, 0 to 1, for what is no figure and not painted with one. */
  shadow = 0;
  readonly paint = plainTint();

  constructor(role: Role, picture: Phaser.Textures.Frame) {
    this.role = role;
    this.frame = picture;
  }

  /** Puts it on a map pixel; `depth` is the screen row that what covers it is nearer than. */
  place(x: number, y: number, depth: number): void {
    this.x = x;
    this.y = y;
    this.depth = depth;
  }

  draw(pen: Pen, texture = this.frame.source.glTexture as TextureWrapper, tint = this.paint): void {
    const { frame, x, y, scaleX, scaleY, shown, alpha } = this;
    const across = this.flipX ? -scaleX : scaleX;
    pen.upright(frame, texture, x, y, across, scaleY, shown, alpha, tint);
  }
}
