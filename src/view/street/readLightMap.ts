import type Phaser from 'phaser';
import type { FightLevel } from '../../sim/fight/level.ts';
import { LIGHT_TEXTURE } from '../viewAssets.ts';
import { LightMap } from './LightMap.ts';

/** The level's light, from the picture that was loaded. */
export function readLightMap(scene: Phaser.Scene, level: FightLevel): LightMap {
  const { image } = scene.textures.get(LIGHT_TEXTURE).get().source;
  const source = image as HTMLImageElement;
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  context.drawImage(source, 0, 0);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  return new LightMap(pixels, level.width, level.depth);
}
