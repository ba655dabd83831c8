import Phaser from 'phaser';
import { paintNoise } from '../noise.ts';
import type { ViewContext } from '../ViewContext.ts';
import {
  GROUND_TEXTURE,
  LIGHT_TEXTURE,
  NOISE_TEXTURE,
  SHEETS,
  WET_TEXTURE,
} from '../viewAssets.ts';

const NOISE_SEED = 7;

/** Loads the pictures, then hands over to the street. */
export class BootScene extends Phaser.Scene {
  private readonly context: ViewContext;

  constructor(context: ViewContext) {
    super('boot');
    this.context = context;
  }

  preload(): void {
    const { sheets, ground, light, wet } = this.context.assets;
    for (const name of SHEETS) this.load.atlas(name, sheets[name].image, sheets[name].data);
    this.load.image(GROUND_TEXTURE, ground);
    this.load.image(LIGHT_TEXTURE, light);
    this.load.image(WET_TEXTURE, wet);
  }

  create(): void {
    const missing = [...SHEETS, GROUND_TEXTURE, LIGHT_TEXTURE, WET_TEXTURE].filter(
      (name) => !this.textures.exists(name),
    );
    if (missing.length > 0) {
      const names = missing.join(', ');
      return this.context.fail(
        new Error(`These pictures could not be loaded: ${names}. Check the connection and reload.`),
      );
    }
    const { REPEAT } = Phaser.Textures.WrapMode;
    this.textures.addCanvas(NOISE_TEXTURE, paintNoise(NOISE_SEED))?.setWrap(REPEAT, REPEAT);
    this.scene.start('fight');
  }

  override update(): void {
    this.context.game.frame(performance.now());
  }
}
