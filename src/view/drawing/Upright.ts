import type Phaser from 'phaser';
import type { Picture } from './Picture.ts';

/** Whom the light should show how clearly: the numbers are the shaders'. */
const ROLES = { prop: 0, enemy: 1, hero: 2, ground: 3 } as const;
export type Role = keyof typeof ROLES;

/**
 * A picture that stands in the street, its feet at its own place on the map. No game object of Phaser's:
 * hundreds of those are sorted, asked and prepared for longer than they are drawn.
 */
export class Upright {
  readonly role: number;
  picture: Picture;
  /** Its pivot on the map, pixels, and the row that what covers it is nearer than. */
  x = 0;
  y = 0;
  depth = 0;
  /** Below 0: mirrored. */
  scaleX = 1;
  scaleY = 1;
  alpha = 1;
  visible = true;
  /** Colour that is added to its own, 0xrrggbb. */
  glow = 0;
  /** Feet above the ground, units. */
  lifted = 0;
  /** How much of it is seen, from the top: 0 to 1. */
  shown = 1;
  /** Shines by itself instead of being lit, 0 to 1. */
  ablaze = 0;
  /**
   * How dark its shadows are, 0 to 1. A prop has none: those from moon and lamps are painted, and from lights
   * that move it throws them whole.
   */
  shadow = 0;
  /** Half the width of the dark between its feet, pixels. */
  foothold = 0;
  /** The line of light around it, 0xaarrggbb: always where light is painted, and everywhere upon what hides it. */
  line = 0;
  /** What draws it into the light's buffers instead, while it is no longer itself. */
  stead: {
    readonly color: Phaser.GameObjects.Shader;
    readonly relief: Phaser.GameObjects.Shader;
  } | null = null;

  constructor(role: Role, picture: Picture) {
    this.role = ROLES[role];
    this.picture = picture;
  }

  get frame(): Phaser.Textures.Frame {
    return this.picture.frame;
  }

  place(x: number, y: number, depth: number): void {
    this.x = x;
    this.y = y;
    this.depth = depth;
  }
}
