import type Phaser from 'phaser';
import { drawUpright } from '../drawUpright.ts';

/** The pixels of a picture that was loaded. */
export function readPixels(scene: Phaser.Scene, texture: string): ImageData {
  const { image } = scene.textures.get(texture).get().source;
  const source = image as HTMLImageElement | ImageBitmap;
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  drawUpright(context, source, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
