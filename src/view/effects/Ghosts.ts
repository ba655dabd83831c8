import Phaser from 'phaser';
import type { Figure } from '../figures/Figure.ts';

const LIFE_TICKS = 26;
const CAPACITY = 14;

/** Afterimages: a figure's picture left behind, coloured, fading. */
export class Ghosts {
  private readonly images: Phaser.GameObjects.Image[];
  private readonly ticks: number[] = [];
  private next = 0;

  constructor(scene: Phaser.Scene) {
    this.images = Array.from({ length: CAPACITY }, () => {
      const image = scene.add.image(0, 0, '__DEFAULT').setVisible(false);
      return image.setTintMode(Phaser.TintModes.FILL).setBlendMode(Phaser.BlendModes.SCREEN);
    });
  }

  leave(figure: Figure, color: number): void {
    const image = this.images[this.next]!;
    const { image: original } = figure;
    image.setFrame(original.frame).setPosition(original.x, original.y);
    image.setDepth(original.depth - 1).setTint(color).setVisible(true);
    this.ticks[this.next] = LIFE_TICKS;
    this.next = (this.next + 1) % CAPACITY;
  }

  /** One tick. */
  step(): void {
    this.images.forEach((image, i) => {
      const left = this.ticks[i] ?? 0;
      if (left === 0) return;
      this.ticks[i] = left - 1;
      image.setAlpha(((left - 1) / LIFE_TICKS) * 0.5).setVisible(left > 1);
    });
  }

  clear(): void {
    for (const image of this.images) image.setVisible(false);
    this.ticks.length = 0;
  }
}
