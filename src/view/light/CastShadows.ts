import type Phaser from 'phaser';
import type { Context } from '../drawing/context.ts';
import { UprightProgram } from '../drawing/UprightProgram.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { shadowFragment, SHADOW_VERTEX, SHADOWS_OF_ONE } from '../shaders/uprights/shadows.ts';
import { GROUND_TEXTURE } from '../viewAssets.ts';

/** How dark shadows are, 0 to 1. */
export interface Darkness {
  readonly underFeet: number;
  readonly moon: number;
  /** Of a light for each unit of its strength, and at most. */
  readonly light: number;
  readonly most: number;
  /** A weaker one is not seen. */
  readonly faintest: number;
  /** A shadow is this much weaker at the head: farther from the ground, it blurs. */
  readonly head: number;
  /** What they are painted with; null: how much of moon, lamps and moving lights is kept away, a channel each. */
  readonly ink: readonly [red: number, green: number, blue: number] | null;
}

/** The shadows of everybody from moon and lights, laid on the ground and drawn as one. */
export class CastShadows {
  private readonly uprights: Uprights;
  private readonly program: UprightProgram;

  /** `lights` are the uniforms that `LightUniforms` fills. */
  constructor(uprights: Uprights, darkness: Darkness, lights: Record<string, unknown>) {
    const { scene, buffer } = uprights;
    const standing = uprights.pictured.filter((name) => name !== GROUND_TEXTURE);
    const sheets = standing.map((name) => scene.textures.get(name));
    this.uprights = uprights;
    this.program = new UprightProgram(
      scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer,
      buffer,
      { name: 'CastShadows', vertex: SHADOW_VERTEX, fragment: shadowFragment(sheets.length) },
      sheets,
      {},
      SHADOWS_OF_ONE,
    );
    this.program.changing = lights;
    Object.assign(this.program.constants, shadowConstants(uprights, darkness));
  }

  /** Of each: the one under its feet, the moon's, and those of the lights. */
  draw(context: Context): void {
    this.program.draw(context, 0, this.uprights.count);
  }
}

/** What a shader that throws shadows is told once. */
export function shadowConstants(
  uprights: Uprights,
  { underFeet, moon, light, most, faintest, head, ink }: Darkness,
): Record<string, unknown> {
  const spot = uprights.pictureOf(uprights.scene.textures.get('fx').get('shadow'));
  const { u0, v0, u1, v1 } = spot.frame;
  return {
    uBlob: [u0, v0, u1, v1],
    uBlobUnit: [spot.unit, spot.high / spot.wide],
    uDarkest: [underFeet, moon, light, most],
    uFaintest: faintest,
    uHead: head,
    // hard ones from every post are too much
    uThings: ink === null ? 1 : 0,
    uInk: ink === null ? [0, 0, 0, 0] : [...ink, 1],
  };
}
