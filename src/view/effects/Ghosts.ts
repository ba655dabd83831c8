import Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import { screenX, screenY } from '../projection.ts';
import type { Figure } from '../figures/Figure.ts';

const LIFE_TICKS = 26;
const CAPACITY = 14;
const ALPHA = 0.42;
/** She leaves no other one so near the last, units. */
const APART_UNITS = 0.3;

/** Afterimages: a figure's picture left behind, coloured, fading. */
export class Ghosts {
  private readonly images: Phaser.GameObjects.Image[];
  private readonly ticks: number[] = [];
  private readonly owners: Figure[] = [];
  private next = 0;
  private lastX = 0;
  private lastY = 0;

  constructor(scene: Phaser.Scene) {
    this.images = Array.from({ length: CAPACITY }, () => {
      const image = scene.add.image(0, 0, '__DEFAULT').setVisible(false);
      return image.setTintMode(Phaser.TintModes.FILL).setBlendMode(GLOW);
    });
  }

  leave(figure: Figure, color: number): void {
    const image = this.images[this.next]!;
    const { x, y, height } = figure.now;
    if (Math.hypot(x - this.lastX, y - this.lastY) < APART_UNITS) return;
    this.lastX = x;
    this.lastY = y;
    image.setFrame(figure.image.frame).setPosition(screenX(x), screenY(y, height));
    image.setTint(color).setVisible(true);
    this.ticks[this.next] = LIFE_TICKS;
    this.owners[this.next] = figure;
    this.next = (this.next + 1) % CAPACITY;
  }

  /** One tick. */
  step(): void {
    this.images.forEach((image, i) => {
      const left = this.ticks[i] ?? 0;
      if (left === 0) return;
      this.ticks[i] = left - 1;
      // always behind her, also where she runs away from the camera
      image.setDepth(Math.min(image.y, screenY(this.owners[i]!.now.y)) - 1);
      image.setAlpha(((left - 1) / LIFE_TICKS) * ALPHA).setVisible(left > 1);
    });
  }

  clear(): void {
    for (const image of this.images) image.setVisible(false);
    this.ticks.length = 0;
  }
}
