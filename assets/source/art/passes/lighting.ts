import { Vector3 } from 'three';

/** How a sprite is lit when it is rendered. */
export interface Lighting {
  toKey: Vector3;
  toRim: Vector3;
  /** Factors on the material's colour in the light and in the shade. */
  lit: Vector3;
  shade: Vector3;
  rim: Vector3;
  /** How much feet and undersides darken, 0 to 1. */
  occlusion: number;
}

/** Neutral, so that the game can light a figure or a thing by where it stands. */
export const STUDIO: Lighting = {
  toKey: new Vector3(-0.3, -0.72, 0.7).normalize(),
  toRim: new Vector3(0.75, 0.62, 0.28).normalize(),
  lit: new Vector3(1.06, 1.0, 0.95),
  shade: new Vector3(0.55, 0.46, 0.64),
  rim: new Vector3(0.23, 0.29, 0.43),
  occlusion: 1,
};
