import Phaser from 'phaser';
import { circleX, circleY } from './circles.ts';

const SHEET = 'turokHan';
const COLUMNS = 30;

/**
 * The least that Phaser can do for as many sprites as stand in the street: images that are sorted by row, of
 * which the figures move and change their frame.
 */
class BareScene extends Phaser.Scene {
  private readonly figures: number;
  private readonly things: readonly Place[];
  private readonly urls: BareAssets;
  private readonly ready: () => void;
  private readonly images: Phaser.GameObjects.Image[] = [];
  private frames: Phaser.Textures.Frame[] = [];
  private ticks = 0;

  constructor(figures: number, things: readonly Place[], urls: BareAssets, ready: () => void) {
    super('bare');
    this.figures = figures;
    this.things = things;
    this.urls = urls;
    this.ready = ready;
  }

  preload(): void {
    this.load.atlas(SHEET, this.urls.image, this.urls.data);
    this.load.image('ground', this.urls.ground);
  }

  create(): void {
    this.add.image(0, 0, 'ground').setOrigin(0).setDepth(-1);
    this.cameras.main.setZoom(this.scale.height / 720).setOrigin(0);
    const { frames } = this.textures.get(SHEET);
    this.frames = Object.values<Phaser.Textures.Frame>(frames as never).filter(({ name }) =>
      name.startsWith('run/'),
    );
    for (let i = 0; i < this.figures; i++) this.images.push(this.add.image(0, 0, SHEET));
    for (const { x, y } of this.things)
      this.add.image(x, y, SHEET, this.frames[0]!.name).setDepth(y);
    this.ready();
  }

  override update(): void {
    this.ticks += 2;
    for (let i = 0; i < this.images.length; i++) {
      const image = this.images[i]!;
      const angle = i + this.ticks * 0.02;
      const x = 60 + (i % COLUMNS) * 40 + circleX(angle) * 30;
      const y = 60 + (Math.floor(i / COLUMNS) % 20) * 30 + circleY(angle) * 30;
      image.setFrame(this.frames[(i + (this.ticks >> 3)) % this.frames.length]!);
      image.setPosition(x, y).setDepth(y);
    }
  }
}

/** Map pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

export interface BareAssets {
  readonly image: string;
  readonly data: string;
  readonly ground: string;
}

/** Fulfilled when the first frame can be drawn. */
export function createBare(
  parent: HTMLElement,
  figures: number,
  things: readonly Place[],
  urls: BareAssets,
): Promise<void> {
  return new Promise((ready) => {
    new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      banner: false,
      audio: { noAudio: true },
      fps: { smoothStep: false },
      scale: { mode: Phaser.Scale.NONE, width: parent.clientWidth, height: parent.clientHeight },
      scene: new BareScene(figures, things, urls, ready),
    });
  });
}
