import { Vector3 } from 'three';

/** How a sprite is lit when it is rendered. */
export interface Lighting {
  toKey: Vector3;
  toRim: Vector3;
  /** Factors on the material's colour in the light and in the shade. */
  lit: Vector3;
  shade: Vector3;
  rim: Vector3;
  /** Warm light from the right, from lamps; black for none. */
  lamp: Vector3;
  /** How much feet and undersides darken, 0 to 1. */
  occlusion: number;
}

/** For the cast: neutral, so that the game can tint a figure by the light where it stands. */
export const STUDIO: Lighting = {
  toKey: new Vector3(-0.3, -0.72, 0.7).normalize(),
  toRim: new Vector3(0.75, 0.62, 0.28).normalize(),
  lit: new Vector3(1.06, 1.0, 0.95),
  shade: new Vector3(0.55, 0.46, 0.64),
  rim: new Vector3(0.23, 0.29, 0.43),
  lamp: new Vector3(0, 0, 0),
  occlusion: 1,
};

/** For props: the street's moon and a breath of its lamps, already in the picture. */
export const NIGHT: Lighting = {
  toKey: new Vector3(-0.62, -0.3, 0.72).normalize(),
  toRim: new Vector3(-0.7, 0.6, 0.4).normalize(),
  lit: new Vector3(0.62, 0.66, 0.92),
  shade: new Vector3(0.3, 0.28, 0.47),
  rim: new Vector3(0.1, 0.13, 0.22),
  lamp: new Vector3(0.34, 0.19, 0.05),
  occlusion: 0.7,
};
