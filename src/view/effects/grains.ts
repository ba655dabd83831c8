import type Phaser from 'phaser';
import { drawUpright } from '../drawUpright.ts';

/** A picture's opaque points, from its top left in pixels, thinned out evenly. */
export type Grains = readonly { readonly x: number; readonly y: number }[];

/** One point in so many pixels, across and down. */
const STEP = 4;

const known = new WeakMap<Phaser.Textures.Frame, Grains>();

/** Where a picture is opaque; read once, since reading takes longer than a frame may. */
export function grainsOf(picture: Phaser.Textures.Frame): Grains {
  const grains = known.get(picture) ?? readGrains(picture);
  known.set(picture, grains);
  return grains;
}

/** Whoever is dusted staggers: those pictures are read before the fight. */
export function readAhead(texture: Phaser.Textures.Texture): void {
  for (const name of texture.getFrameNames()) {
    if (name.startsWith('stagger/')) grainsOf(texture.get(name));
  }
}

function readGrains(picture: Phaser.Textures.Frame): Grains {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.cutWidth / STEP);
  canvas.height = Math.ceil(picture.cutHeight / STEP);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  const { cutX, cutY, cutWidth, cutHeight } = picture;
  const image = picture.source.image as HTMLImageElement | ImageBitmap;
  const cut = { x: cutX, y: cutY, width: cutWidth, height: cutHeight };
  drawUpright(context, image, canvas.width, canvas.height, cut);
  const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
  const grains: { x: number; y: number }[] = [];
  for (let i = 3; i < data.length; i += 4) {
    if (data[i]! < 128) continue;
    const point = (i - 3) / 4;
    grains.push({ x: ((point % width) + 0.5) * STEP, y: (Math.floor(point / width) + 0.5) * STEP });
  }
  return grains;
}
