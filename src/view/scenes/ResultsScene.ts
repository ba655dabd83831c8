import Phaser from 'phaser';
import { VisualRandom } from '../random.ts';

const PETALS = 34;
const SEED = 11;
const CRIMSON = 0xbe2c4a;
const FADE_SECONDS = 0.8;

interface Petal {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
  readonly speed: number;
  readonly phase: number;
}

/** Lies over the street on the results: petals come down. */
export class ResultsScene extends Phaser.Scene {
  private petals: Petal[] = [];
  private seconds = 0;

  constructor() {
    super('results');
  }

  create(): void {
    this.seconds = 0;
    const random = new VisualRandom(SEED);
    this.petals = Array.from({ length: PETALS }, () => ({
      image: this.add.image(0, 0, 'fx', 'petal').setTint(CRIMSON),
      x: random.range(-0.2, 1.1),
      y: random.next(),
      speed: random.range(0.04, 0.1),
      phase: random.range(0, 6),
    }));
  }

  override update(_time: number, deltaMs: number): void {
    this.seconds += Math.min(0.1, deltaMs / 1000);
    const { width, height } = this.scale;
    const presence = Math.min(1, this.seconds / FADE_SECONDS);
    for (const { image, x, y, speed, phase } of this.petals) {
      const fall = (y + this.seconds * speed) % 1;
      const drift = fall * 0.16 + Math.sin(this.seconds * 0.9 + phase) * 0.02;
      image.setPosition((x + drift) * width, (fall * 1.12 - 0.06) * height);
      image.setRotation(phase + this.seconds * (0.4 + speed * 6));
      const turn = Math.sin(this.seconds * 1.4 + phase);
      image.setScale((height / 720) * 1.1, (height / 720) * 1.1 * (0.35 + 0.65 * Math.abs(turn)));
      image.setAlpha(presence * 0.85);
    }
  }
}
