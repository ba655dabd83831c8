import Phaser from 'phaser';
import type { TextureWrapper } from '../drawing/context.ts';
import { ROAD_LIGHT_FRAGMENT } from '../shaders/roadLight.ts';
import type { RoadLights } from './RoadLights.ts';

/** Light on a road is soft: it needs few pixels, whatever the picture has. */
const TEXELS: readonly [wide: number, high: number] = [256, 192];

/** A picture of the light that falls on what is seen of the ground, drawn anew every frame. */
export class RoadLightMap {
  readonly texture: TextureWrapper;

  /** The shader is compiled here and now. Throws when it does not compile. */
  constructor(scene: Phaser.Scene, { uniforms }: RoadLights, depth: number) {
    const map = new Phaser.GameObjects.Shader(
      scene,
      {
        name: 'RoadLight',
        fragmentSource: ROAD_LIGHT_FRAGMENT,
        setupUniforms: (set: (name: string, value: unknown) => void) => {
          set('uTexels', TEXELS);
          for (const name in uniforms) set(name, uniforms[name]);
        },
      },
      0,
      0,
      ...TEXELS,
    );
    this.texture = map.setRenderToTexture().glTexture as TextureWrapper;
    scene.add.existing(map.setDepth(depth));
  }
}
