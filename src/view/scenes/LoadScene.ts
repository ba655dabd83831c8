import Phaser from 'phaser';
import { paintNoise } from '../noise.ts';
import { NOISE_TEXTURE, type ViewAssets } from '../viewAssets.ts';
import { loadPictures, missingPictures } from './levelPictures.ts';
import { watchLoading } from './watchLoading.ts';

const NOISE_SEED = 7;

/** Whether the street is to be built from what was loaded; `missing` could not be. */
type Answer = (missing: readonly string[]) => boolean;

/** Loads the pictures of a level, beside the street that is shown, and hands over to it. */
export class LoadScene extends Phaser.Scene {
  private assets: ViewAssets;
  private answer: Answer;

  /** The first level is loaded as soon as there is a game. */
  constructor(assets: ViewAssets, answer: Answer) {
    super('load');
    this.assets = assets;
    this.answer = answer;
  }

  begin(assets: ViewAssets, answer: Answer): void {
    this.assets = assets;
    this.answer = answer;
    this.scene.start();
  }

  preload(): void {
    loadPictures(this, this.assets);
    watchLoading(this.load, () => this.create());
  }

  create(): void {
    const { REPEAT } = Phaser.Textures.WrapMode;
    if (!this.textures.exists(NOISE_TEXTURE)) {
      this.textures.addCanvas(NOISE_TEXTURE, paintNoise(NOISE_SEED))?.setWrap(REPEAT, REPEAT);
    }
    // whether the street stands already or not, it is built anew
    if (this.answer(missingPictures(this.textures, this.assets))) this.scene.start('fight');
    else this.scene.stop();
  }
}
