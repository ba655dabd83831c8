import Phaser from 'phaser';
import { LAYER } from '../layers.ts';
import type { Mood } from './Mood.ts';

const TEXTURE = 'edges';
const WIDE = 160;
const HIGH = 90;
const NIGHT = 0x06030e;
const CRIMSON = 0x8c1330;
const REFLEX_BLUE = 0x3f78d8;

/** The mood without any filter: the picture's edges darken, redden near defeat, and turn blue in a reflex. */
export class Edges {
  private readonly mood: Mood;
  private readonly night: Phaser.GameObjects.Image;
  private readonly danger: Phaser.GameObjects.Image;
  private readonly reflex: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, mood: Mood) {
    this.mood = mood;
    if (!scene.textures.exists(TEXTURE)) scene.textures.addCanvas(TEXTURE, paintEdges());
    const edge = (tint: number): Phaser.GameObjects.Image =>
      scene.add
        .image(0, 0, TEXTURE)
        .setTint(tint)
        .setTintMode(Phaser.TintModes.FILL)
        .setDepth(LAYER.edges);
    this.night = edge(NIGHT);
    this.reflex = edge(REFLEX_BLUE);
    this.danger = edge(CRIMSON);
  }

  draw(): void {
    const {
      window: [left, top, width, height],
      reflex,
      danger,
    } = this.mood;
    for (const edge of [this.night, this.reflex, this.danger]) {
      edge.setPosition(left + width / 2, top + height / 2).setDisplaySize(width, height);
    }
    this.night.setAlpha(0.55);
    this.reflex.setVisible(reflex > 0).setAlpha(reflex * 0.7);
    this.danger.setVisible(danger > 0).setAlpha(danger * 0.9);
  }
}

function paintEdges(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = HIGH;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  const image = context.createImageData(WIDE, HIGH);
  for (let i = 0; i < WIDE * HIGH; i++) {
    const x = ((i % WIDE) + 0.5) / WIDE - 0.5;
    const y = (Math.floor(i / WIDE) + 0.5) / HIGH - 0.5;
    const t = Math.min(1, Math.max(0, (Math.hypot(x * 2, y * 1.7) - 0.55) / 0.75));
    image.data.fill(255, i * 4, i * 4 + 3);
    image.data[i * 4 + 3] = 255 * t * t * (3 - 2 * t);
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
