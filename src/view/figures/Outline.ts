import Phaser from 'phaser';
import type { Upright } from '../drawing/Upright.ts';

/** Pixels to each side by which it shows around the figure. */
const WIDTH = 1.7;
const SIDES = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
const ALPHA = 0.5;

/** A thin line of light around a heroine, so that the eye finds her in the dark. */
export class Outline {
  private readonly copies: Phaser.GameObjects.Image[];

  constructor(scene: Phaser.Scene, color: number) {
    this.copies = SIDES.map(() =>
      scene.add.image(0, 0, '__DEFAULT').setTint(color).setTintMode(Phaser.TintModes.FILL),
    );
  }

  /** Around an image, as it is drawn now. */
  follow(image: Upright): void {
    this.copies.forEach((copy, i) => {
      const [x, y] = SIDES[i]!;
      copy.setFrame(image.frame).setScale(image.scaleX, image.scaleY);
      copy.setPosition(image.x + x * WIDTH, image.y + y * WIDTH).setDepth(image.depth - 0.1);
      copy.setAlpha(ALPHA * image.alpha);
    });
  }

  destroy(): void {
    for (const copy of this.copies) copy.destroy();
  }
}
