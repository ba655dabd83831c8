import type Phaser from 'phaser';
import type { Upright } from '../drawing/Upright.ts';
import { addShaderQuad, type SetUniform } from '../shaders/addShaderQuad.ts';
import { APPARITION_FRAGMENT } from '../shaders/apparition.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';

const MARGIN = 14;
const TICK_RATE = 120;

/** A figure's picture as the First wears it: it takes no light and throws no shadow. */
export class Apparition {
  private readonly object: Phaser.GameObjects.Shader;
  private readonly frame = [0, 0, 1, 1];
  private readonly size = [1, 1];
  private ticks = 0;

  constructor(scene: Phaser.Scene) {
    this.object = addShaderQuad(scene, 'Apparition', APPARITION_FRAGMENT, (set) =>
      this.describe(set),
    );
    this.object.setOrigin(0, 0).setVisible(true);
  }

  /** Where an image is now, so many ticks after it first was. */
  follow(image: Upright, ticks: number): void {
    const { object, frame, size } = this;
    const picture = image.frame;
    this.ticks = ticks;
    frame[0] = picture.u0;
    frame[1] = picture.v0;
    frame[2] = picture.u1;
    frame[3] = picture.v1;
    size[0] = picture.cutWidth;
    size[1] = picture.cutHeight;
    object.setTextures([picture.texture, object.scene.textures.get(NOISE_TEXTURE)]);
    object.setSize(picture.cutWidth + 2 * MARGIN, picture.cutHeight + 2 * MARGIN);
    object.setPosition(
      image.x + picture.x - picture.pivotX * picture.realWidth - MARGIN,
      image.y + picture.y - picture.pivotY * picture.realHeight - MARGIN,
    );
    object.setDepth(image.depth);
  }

  destroy(): void {
    this.object.destroy();
  }

  private describe(set: SetUniform): void {
    set('uPicture', 0);
    set('uNoise', 1);
    set('uFrame', this.frame);
    set('uSize', this.size);
    set('uMargin', MARGIN);
    set('uTime', this.ticks / TICK_RATE);
  }
}
