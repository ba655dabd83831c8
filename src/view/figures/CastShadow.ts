import Phaser from 'phaser';
import { DEPTH_SCALE, HEIGHT_SCALE, screenX, screenY } from '../projection.ts';
import { LAYER } from '../layers.ts';

/** Shadows never fold to a line. */
const LEAST_DEPTH = 0.14;
const INK = 0x07040f;

/** A figure's own picture, dark, laid on the ground away from a light. */
export class CastShadow extends Phaser.GameObjects.Image {
  private readonly shear = new Phaser.GameObjects.Components.TransformMatrix();

  constructor(scene: Phaser.Scene) {
    super(scene, 0, 0, '__DEFAULT');
    this.setTint(INK).setTintMode(Phaser.TintModes.FILL).setDepth(LAYER.shadows);
    // a step before the usual one hands down our own matrix: images have no skew
    this.addRenderStep((renderer, image, context, _parent, step = 0) => {
      image.renderWebGLStep(renderer, image, context, this.shear, step + 1);
    }, 0);
    scene.add.existing(this);
  }

  /**
   * Of a picture whose feet are `height` units over (x, y); (pushX, pushY) is how far a unit of height is
   * thrown on the ground.
   */
  cast(
    picture: Phaser.Textures.Frame,
    x: number,
    y: number,
    height: number,
    pushX: number,
    pushY: number,
    alpha: number,
  ): void {
    this.setVisible(alpha > 0.02);
    if (!this.visible) return;
    const footX = screenX(x + pushX * height);
    const footY = screenY(y + pushY * height);
    this.setFrame(picture).setPosition(footX, footY).setAlpha(alpha);
    const across = pushX / HEIGHT_SCALE;
    let deep = (pushY * DEPTH_SCALE) / HEIGHT_SCALE;
    if (Math.abs(deep) < LEAST_DEPTH) deep = deep < 0 ? -LEAST_DEPTH : LEAST_DEPTH;
    this.shear.setTransform(1, 0, -across, -deep, across * footY, footY + deep * footY);
  }
}
