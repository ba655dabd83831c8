export const SHEETS = ['faith', 'willow', 'turokHan', 'elderTurokHan', 'props', 'fx'] as const;
export type SheetName = (typeof SHEETS)[number];

/** What stands in the street, in ground units. */
export interface Scenery {
  readonly props: readonly SceneryProp[];
  readonly lights: readonly SceneryLight[];
}

export interface SceneryProp {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
}

export interface SceneryLight {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** 0xRRGGBB. */
  readonly color: number;
  readonly intensity: number;
  readonly range: number;
}

/** Addresses of what the view loads, and where things stand in the street. */
export interface ViewAssets {
  readonly sheets: Readonly<Record<SheetName, { readonly image: string; readonly data: string }>>;
  readonly ground: string;
  /** Light that reaches a standing figure, an eighth of the ground's size; half grey is a factor of 1. */
  readonly light: string;
  readonly scenery: Scenery;
}

export const GROUND_TEXTURE = 'ground';
export const LIGHT_TEXTURE = 'light';
export const NOISE_TEXTURE = 'noise';
