export const SHEETS = ['faith', 'willow', 'turokHan', 'elderTurokHan', 'props', 'fx'] as const;
export type SheetName = (typeof SHEETS)[number];

/** The sheets that have a relief beside them: what living light falls on. */
export const LIT_SHEETS = ['faith', 'willow', 'turokHan', 'elderTurokHan', 'props'] as const;
export type LitSheetName = (typeof LIT_SHEETS)[number];

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
  readonly flames: readonly number[];
}

/** Addresses of what the view loads, and where things stand in the street. */
export interface ViewAssets {
  readonly sheets: Readonly<Record<SheetName, { readonly image: string; readonly data: string }>>;
  readonly ground: string;
  /** Light that reaches a standing figure, an eighth of the ground's size; half grey is a factor of 1. */
  readonly light: string;
  /** How wet the ground is, as small: black for dry, white for water. */
  readonly wet: string;
  /** What only living light needs: loaded when it is first wanted. */
  readonly living: {
    /** Half the size of their sheets: view-space normal x, y, and height over the ground. */
    readonly reliefs: Readonly<Record<LitSheetName, string>>;
    /** Half the ground's size: its colour without light. */
    readonly albedo: string;
    /** Its normal x (east), y (north), and how wet it is. */
    readonly relief: string;
    /** Which share of its light comes from the moon, which from lamps, and ripples. */
    readonly shares: string;
  };
  readonly scenery: Scenery;
}

export const GROUND_TEXTURE = 'ground';
export const LIGHT_TEXTURE = 'light';
export const WET_TEXTURE = 'wet';
export const GROUND_LAYERS = {
  albedo: 'ground-albedo',
  relief: 'ground-relief',
  shares: 'ground-shares',
} as const;
export const NOISE_TEXTURE = 'noise';
