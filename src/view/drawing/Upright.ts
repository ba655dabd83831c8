import Phaser from 'phaser';
import { plainTint, type Pen, type TextureWrapper } from './Pen.ts';

/** Whom the light should show how clearly. */
export type Role = 'prop' | 'enemy' | 'hero';

/** A picture that stands in the street, its feet at its own place on the map. */
export class Upright extends Phaser.GameObjects.Image {
  readonly role: Role;
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

  constructor(scene: Phaser.Scene, pen: Pen, role: Role, picture: Phaser.Textures.Frame) {
    super(scene, 0, 0, picture.texture, picture.name);
    this.role = role;
    this.addRenderStep((_renderer, _object, context) => this.draw(pen.begin(context)), 0);
    scene.add.existing(this);
  }

  /** Changes its picture, and nothing else. */
  show(picture: Phaser.Textures.Frame): void {
    this.frame = picture;
  }

  draw(pen: Pen, texture = this.frame.source.glTexture as TextureWrapper, tint = this.paint): void {
    const { frame, x, y, scaleX, scaleY, shown, alpha } = this;
    const across = this.flipX ? -scaleX : scaleX;
    pen.upright(frame, texture, x, y, across, scaleY, shown, alpha, tint);
  }
}
