import type Phaser from 'phaser';
import type { FightLevel } from '../../sim/fight/level.ts';
import { LIGHT_TEXTURE } from '../viewAssets.ts';
import { LightMap } from './LightMap.ts';
import { readPixels } from './readPixels.ts';

/** The level's light, from the picture that was loaded. */
export const readLightMap = (scene: Phaser.Scene, level: FightLevel): LightMap =>
  new LightMap(readPixels(scene, LIGHT_TEXTURE), level.width, level.depth);
