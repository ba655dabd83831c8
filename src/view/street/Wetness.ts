import type Phaser from 'phaser';
import type { FightLevel } from '../../sim/fight/level.ts';
import { WET_TEXTURE } from '../viewAssets.ts';
import { readPixels } from './readPixels.ts';

/** How wet the street is, read once from a small grey picture. */
export class Wetness {
  private readonly picture: ImageData;
  private readonly widthUnits: number;
  private readonly depthUnits: number;

  constructor(picture: ImageData, widthUnits: number, depthUnits: number) {
    this.picture = picture;
    this.widthUnits = widthUnits;
    this.depthUnits = depthUnits;
  }

  /** At a ground point: 0 for dry, 1 for standing water; outside, as at the nearest edge. */
  at(x: number, y: number): number {
    const { data, width, height } = this.picture;
    const column = pixelAt(x / this.widthUnits, width);
    const row = pixelAt(y / this.depthUnits, height);
    return data[(row * width + column) * 4]! / 255;
  }
}

/** The level's wet, from the picture that was loaded. */
export const readWetness = (scene: Phaser.Scene, level: FightLevel): Wetness =>
  new Wetness(readPixels(scene, WET_TEXTURE), level.width, level.depth);

const pixelAt = (share: number, pixels: number): number =>
  Math.min(pixels - 1, Math.max(0, Math.floor(share * pixels)));
