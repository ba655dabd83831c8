import type Phaser from 'phaser';

/** The pixels of a picture that was loaded. */
export function readPixels(scene: Phaser.Scene, texture: string): ImageData {
  const { image } = scene.textures.get(texture).get().source;
  const source = image as HTMLImageElement;
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  context.drawImage(source, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
