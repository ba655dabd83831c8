import type Phaser from 'phaser';
import type { Picture } from '../drawing/Picture.ts';
import type { Uprights } from '../drawing/Uprights.ts';

export interface AnimationInfo {
  readonly frames: number;
  readonly fps: number;
  readonly loop: boolean;
  /** Ground that one full cycle covers, for gaits. */
  readonly strideUnits?: number;
}

export interface Animation extends AnimationInfo {
  /** By direction, then by frame. */
  readonly pictures: readonly (readonly Picture[])[];
}

const DIRECTIONS = 8;

/** A character's pictures by animation, direction and frame, looked up once. */
export class AnimationSheet {
  readonly name: string;
  readonly first: Phaser.Textures.Frame;
  private readonly animations: Record<string, Animation> = {};

  /** Throws when an animation that `needed` names, or one of its frames, is missing. */
  constructor(uprights: Uprights, name: string, needed: readonly string[]) {
    const texture = uprights.scene.textures.get(name);
    this.name = name;
    this.first = texture.get();
    const meta = (texture.customData as { meta?: { animations?: Record<string, AnimationInfo> } })
      .meta;
    const missing: string[] = [];
    for (const animation of needed) {
      const info = meta?.animations?.[animation];
      if (info === undefined) missing.push(animation);
      else {
        const pictures = collect(uprights, texture, animation, info.frames, missing);
        this.animations[animation] = { ...info, pictures };
      }
    }
    if (missing.length > 0) {
      throw new Error(
        `The sprite sheet "${this.name}" lacks ${missing.join(', ')}: rebuild it with "npm run art -- ${this.name}".`,
      );
    }
  }

  animation(name: string): Animation {
    const animation = this.animations[name];
    if (animation === undefined) throw new Error(`"${this.name}" has no animation "${name}".`);
    return animation;
  }
}

function collect(
  uprights: Uprights,
  texture: Phaser.Textures.Texture,
  animation: string,
  frames: number,
  missing: string[],
): Picture[][] {
  return Array.from({ length: DIRECTIONS }, (_, direction) =>
    Array.from({ length: frames }, (_, index) => {
      const name = `${animation}/${direction}/${index}`;
      if (!texture.has(name)) missing.push(name);
      return uprights.pictureOf(texture.get(name));
    }),
  );
}
