import Phaser from 'phaser';
import { VisualRandom } from '../random.ts';

const MOTES = 26;
const SEED = 3;
const AMBER = 0xffb45a;
const VIOLET = 0xb07cff;

interface Mote {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
  readonly speed: number;
  readonly phase: number;
}

/** Lies over the street on the title: sparks of both marks drift up through the night. */
export class TitleScene extends Phaser.Scene {
  private motes: Mote[] = [];
  private seconds = 0;

  constructor() {
    super('title');
  }

  create(): void {
    this.seconds = 0;
    const random = new VisualRandom(SEED);
    this.motes = Array.from({ length: MOTES }, (_, i) => ({
      image: this.add
        .image(0, 0, 'fx', 'mote')
        .setTint(i % 2 === 0 ? AMBER : VIOLET)
        .setBlendMode(Phaser.BlendModes.SCREEN),
      x: random.next(),
      y: random.next(),
      speed: random.range(0.012, 0.04),
      phase: random.range(0, 6),
    }));
  }

  override update(_time: number, deltaMs: number): void {
    this.seconds += Math.min(0.1, deltaMs / 1000);
    const { width, height } = this.scale;
    for (const { image, x, y, speed, phase } of this.motes) {
      const rise = (y + 10 - this.seconds * speed) % 1;
      const sway = Math.sin(this.seconds * 0.6 + phase) * 0.012;
      image.setPosition((x + sway) * width, rise * 1.1 * height);
      const breath = 0.5 + 0.5 * Math.sin(this.seconds * 1.7 + phase * 2);
      image.setAlpha(Math.min(1, this.seconds) * (0.2 + 0.6 * breath));
      image.setScale((height / 720) * (0.35 + 0.5 * speed * 25));
    }
  }
}
