import Phaser from 'phaser';
import { DEPTH_SCALE, PIXELS_PER_UNIT } from './projection.ts';

/** An image that lies on the ground, or in a plane above it: turned round there, then foreshortened. */
export class FlatImage extends Phaser.GameObjects.Image {
  private readonly plane = new Phaser.GameObjects.Components.TransformMatrix();

  constructor(scene: Phaser.Scene, texture: string, frame: string) {
    super(scene, 0, 0, texture, frame);
    this.addRenderStep((renderer, image, context, _parent, step = 0) => {
      this.plane.setTransform(1, 0, 0, DEPTH_SCALE, 0, this.y * (1 - DEPTH_SCALE));
      image.renderWebGLStep(renderer, image, context, this.plane, step + 1);
    }, 0);
    scene.add.existing(this);
  }

  /** So many ground units across. */
  setUnits(across: number): this {
    return this.setScale((across * PIXELS_PER_UNIT) / this.frame.realWidth);
  }
}
