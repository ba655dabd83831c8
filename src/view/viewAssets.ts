/** Pictures that belong together, in one file. */
export interface SheetAssets {
  readonly name: string;
  readonly image: string;
  readonly data: string;
  /**
   * Half the size of the sheet: view-space normal x, y, and height over the ground. Living light alone needs it:
   * it is loaded when that is first wanted. Null for what no light falls on.
   */
  readonly relief: string | null;
}

/** What stands in the street, in ground units. */
export interface Scenery {
  readonly props: readonly SceneryProp[];
  readonly lights: readonly SceneryLight[];
  /** Who is there for no more than to be seen. */
  readonly people: readonly SceneryPerson[];
  /** Parts of the map that are never seen together. */
  readonly rooms: readonly SceneryRoom[];
  /** Under a roof: no wind, and dust hangs in the light. */
  readonly isIndoors: boolean;
  /** What lines the roads, where somebody drives. */
  readonly road: RoadScenery | null;
}

/** Ground units of the roads' own plan. */
export interface RoadScenery {
  readonly buildings: readonly {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
    readonly height: number;
    readonly look: string;
  }[];
  readonly barriers: readonly {
    readonly kind: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  readonly things: readonly { readonly kind: string; readonly x: number; readonly y: number }[];
}

export interface SceneryPerson {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Degrees clockwise from east. */
  readonly turned: number;
}

export interface SceneryRoom {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface SceneryProp {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
  /** The number of the last segment in which it stands there; null: it stays. */
  readonly lastSegment: number | null;
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

/** Addresses of what the view loads for a level, and where things stand in its street. */
export interface ViewAssets {
  /** In the order that shaders number them; those with a relief come first. */
  readonly sheets: readonly SheetAssets[];
  /** By segment: those that it is drawn from and the street is not. They are fetched before it is played. */
  readonly segmentSheets: readonly (readonly SheetAssets[])[];
  readonly ground: string;
  /** Light that reaches a standing figure, an eighth of the ground's size; half grey is a factor of 1. */
  readonly light: string;
  /** How wet the ground is, as small: black for dry, white for water. */
  readonly wet: string;
  /** What only living light needs: loaded when it is first wanted. */
  readonly living: {
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

/** What a level is first shown with. */
export const firstSheets = ({ sheets, segmentSheets }: ViewAssets): SheetAssets[] => [
  ...sheets,
  ...(segmentSheets[0] ?? []),
];

/** All that it is drawn from by its end. */
export const allSheets = ({ sheets, segmentSheets }: ViewAssets): SheetAssets[] => [
  ...sheets,
  ...segmentSheets.flat(),
];

/** The sheets that living light falls on. */
export const litSheets = ({ sheets }: ViewAssets): string[] =>
  sheets.filter(({ relief }) => relief !== null).map(({ name }) => name);
