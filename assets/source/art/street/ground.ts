import type { V3 } from '../geometry/vectors.ts';

/** What a point of the ground is made of, before any light falls on it. */
export interface Ground {
  color: V3;
  /** Height above the level ground, units. Only its slope is ever seen, so keep it gentle. */
  bump: number;
  /** How much it mirrors: 0 dry, 1 standing water. */
  gloss: number;
}

/** Where a point lies: pixels and units on the map, and units from the edges of its own area. */
export interface Spot {
  x: number;
  y: number;
  ux: number;
  uy: number;
  fromLeft: number;
  fromTop: number;
  fromBottom: number;
}

/** A material without end. */
export type Surface = (spot: Spot) => Ground;

/** A rectangle of one material, in pixels of the map; without sides it reaches across the whole map. */
export interface Area {
  surface: Surface;
  left?: number;
  top: number;
  right?: number;
  bottom: number;
}

/** Something that changes the ground in one place: a manhole, a patch, a stain. */
export interface Mark {
  /** Pixels of the map, beyond which it changes nothing. */
  box: { left: number; top: number; right: number; bottom: number };
  change: (ground: Ground, x: number, y: number) => void;
}

/** Draws loose things that lie on the ground, in pixels of the map. */
export type Litter = (context: OffscreenCanvasRenderingContext2D) => void;

/** Light that is everywhere: linear, before `exposed`. */
export interface Sky {
  ambient: V3;
  moon: V3;
}

/** A tree's crown out of sight, whose leaves break the moonlight: an oval of the map, in pixels. */
export interface Canopy {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Where no moon falls in, in pixels of the map. */
export interface Roof {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** All that tells one place's ground from another's. Later areas and marks lie on earlier ones. */
export interface GroundPlan {
  sky: Sky;
  areas: readonly Area[];
  marks: readonly Mark[];
  litter: readonly Litter[];
  canopies: readonly Canopy[];
  roofs?: readonly Roof[];
}
