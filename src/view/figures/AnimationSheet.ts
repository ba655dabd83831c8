import type Phaser from 'phaser';
import { pictureOf, type Picture } from '../drawing/Picture.ts';

export interface AnimationInfo {
  readonly frames: number;
  readonly fps: number;
  readonly loop: boolean;
  /** Ground that one full cycle covers, for gaits. */
  readonly strideUnits?: number;
}

const DIRECTIONS = 8;

/** A character's pictures by animation, direction and frame, looked up once. */
export class AnimationSheet {
  readonly name: string;
  readonly first: Phaser.Textures.Frame;
  private readonly infos: Readonly<Record<string, AnimationInfo>>;
  private readonly byAnimation: Record<string, Picture[][]> = {};

  /** Throws when an animation that `needed` names, or one of its frames, is missing. */
  constructor(texture: Phaser.Textures.Texture, needed: readonly string[]) {
    this.name = texture.key;
    this.first = texture.get();
    const meta = (texture.customData as { meta?: { animations?: Record<string, AnimationInfo> } })
      .meta;
    this.infos = meta?.animations ?? {};
    const missing: string[] = [];
    for (const animation of needed) {
      const info = this.infos[animation];
      if (info === undefined) missing.push(animation);
      else this.byAnimation[animation] = collect(texture, animation, info.frames, missing);
    }
    if (missing.length > 0) {
      throw new Error(
        `The sprite sheet "${this.name}" lacks ${missing.join(', ')}: rebuild it with "npm run art -- ${this.name}".`,
      );
    }
  }

  info(animation: string): AnimationInfo {
    const info = this.infos[animation];
    if (info === undefined) throw new Error(`"${this.name}" has no animation "${animation}".`);
    return info;
  }

  /** All pictures of an animation from one side; there is at least one. */
  pictures(animation: string, direction: number): readonly Picture[] {
    const pictures = this.byAnimation[animation]?.[direction];
    if (pictures === undefined) {
      throw new Error(`"${this.name}" has no pictures of ${animation}/${direction}.`);
    }
    return pictures;
  }
}

function collect(
  texture: Phaser.Textures.Texture,
  animation: string,
  frames: number,
  missing: string[],
): Picture[][] {
  return Array.from({ length: DIRECTIONS }, (_, direction) =>
    Array.from({ length: frames }, (_, index) => {
      const name = `${animation}/${direction}/${index}`;
      if (!texture.has(name)) missing.push(name);
      return pictureOf(texture.get(name));
    }),
  );
}
