import type { Dot, Point } from './canvas/curves.ts';
import type { Garments } from './clothes/garments.ts';
import type { Pose } from './clothes/pose.ts';

/** The skull and jaw, as differences in px from an even face. */
export interface Shape {
  readonly man: boolean;
  readonly cheek: number;
  readonly jaw: number;
  readonly chin: number;
  readonly length: number;
  /** How far the cheek falls in, 0 to 1. */
  readonly hollow: number;
  /** How high the chin is held, in px that the features climb. */
  readonly lift: number;
}

export interface Face {
  readonly shape: Shape;
  readonly skin: string;
  readonly blush: string;
  readonly lip: string;
  readonly lips: { readonly upper: number; readonly lower: number; readonly width: number };
  readonly brow: string;
  readonly brows: { readonly weight: number; readonly height: number; readonly arch: number };
  readonly iris: string;
  readonly irisLight: string;
  readonly liner: string;
  readonly eyes: {
    readonly width: number;
    readonly height: number;
    readonly tilt: number;
    readonly lashes: number;
    /** The iris beside a grown woman's: large is young. */
    readonly iris: number;
    /** Dark paint or tiredness around them, 0 to 1. */
    readonly shadow: number;
  };
  readonly nose: { readonly size: number; readonly width: number };
  /** What only this face has. */
  readonly marks: readonly Mark[];
}

export type Mark =
  | 'freckles'
  | 'scarredBrow'
  | 'glasses'
  | 'eyePatch'
  | 'stubble'
  | 'lines'
  | 'ridges'
  | 'fangs'
  | 'radiant';

/** Tapered locks fanned out between two guide curves. */
export interface Fan {
  readonly from: readonly Point[];
  readonly to: readonly Point[];
  readonly locks: number;
  readonly width: number;
  readonly seed: number;
  /** How far a lock waves to the sides, and how often. */
  readonly wave?: number;
  readonly waves?: number;
  /** Where along the lock its light begins and ends. */
  readonly light?: Dot;
  /** The width at the root and at the tip, as parts of the full one. */
  readonly root?: number;
  readonly tip?: number;
  /** How far into the shadow colour, 0 to 1. */
  readonly dark?: number;
  readonly stray?: number;
  readonly uneven?: number;
  /** The last lock lies over the others, or the first. */
  readonly lastFirst?: boolean;
  /** The lock's lit side is its right one. */
  readonly litRight?: boolean;
}

/** What of the hair is behind the body, and what is before the face. */
export interface HairStyle {
  readonly back: { readonly mass: readonly Point[]; readonly fans: readonly Fan[] };
  readonly front: { readonly masses: readonly (readonly Point[])[]; readonly fans: readonly Fan[] };
  readonly showsEar: boolean;
  /** Where the shadow of the front hair falls on the face. */
  readonly shadow: Dot;
}

export interface Hair {
  readonly style: HairStyle;
  readonly colour: string;
  readonly light: string;
  readonly dark: string;
}

/** An expression. Lengths are px, up is negative; parts are 0 to 1 unless they may bend both ways. */
export interface Mood {
  readonly brows: {
    readonly inner: number;
    readonly middle: number;
    readonly outer: number;
    readonly knit: number;
    /** How far the one or the other goes its own way: near is on the left of the picture. */
    readonly near: number;
    readonly far: number;
  };
  readonly lids: { readonly open: number; readonly raised: number };
  readonly gaze: Dot;
  readonly mouth: {
    readonly smile: number;
    readonly open: number;
    readonly wide: number;
    readonly smirk: number;
    readonly teeth: number;
    readonly pout: number;
    readonly sneer: number;
  };
  readonly head: {
    readonly roll: number;
    readonly x: number;
    readonly y: number;
    /** How far the chin is raised, in px that the features climb; lowered below 0. */
    readonly lift: number;
  };
  readonly blush: number;
  readonly tears: boolean;
  readonly frown: number;
  readonly pose: Pose;
}

/** What is laid over a mood for a moment: closed eyes, or a mouth that speaks (0 to 1). */
export interface Moment {
  readonly blinks: boolean;
  readonly speaks: number;
}

export interface Person {
  readonly face: Face;
  readonly hair: Hair;
  readonly clothes: Garments;
  readonly moods: Readonly<Record<string, Mood>>;
}
