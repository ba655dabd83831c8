/** A picture that appears, changes its size, and fades. One line a kind. */
export interface OneShotKind {
  readonly frame: string;
  /** Lies on the ground; else it stands in the air. */
  readonly flat: boolean;
  readonly glows: boolean;
  readonly lifeTicks: number;
  /** Units across, at first and at last. */
  readonly units: readonly [number, number];
  readonly tint: number;
  readonly alpha: number;
  /** Turns in its life. */
  readonly turns: number;
  /** Light on the ground, which living light makes by itself. */
  readonly standsInForLight?: true;
  /** Fades all its life, not only at its end. */
  readonly dries?: true;
}

// prettier-ignore
export const ONE_SHOTS = {
  star:      { frame: 'spark',  flat: false, glows: true,  lifeTicks: 14,   units: [0.7, 1.5],  tint: 0xffe9c4, alpha: 1,    turns: 0.04 },
  heavyStar: { frame: 'spark',  flat: false, glows: true,  lifeTicks: 20,   units: [1.3, 2.6],  tint: 0xfff4dc, alpha: 1,    turns: 0.05 },
  paleStar:  { frame: 'spark',  flat: false, glows: true,  lifeTicks: 16,   units: [0.8, 1.8],  tint: 0xd6e2ff, alpha: 1,    turns: 0.05 },
  wound:     { frame: 'spark',  flat: false, glows: true,  lifeTicks: 16,   units: [0.9, 1.9],  tint: 0xff5a6a, alpha: 1,    turns: 0.05 },
  gleam:     { frame: 'glow',   flat: false, glows: true,  lifeTicks: 24,   units: [1.2, 2.6],  tint: 0xffb45a, alpha: 0.8,  turns: 0 },
  violet:    { frame: 'glow',   flat: false, glows: true,  lifeTicks: 50,   units: [1, 2.6],    tint: 0xb07cff, alpha: 0.8,  turns: 0 },
  green:     { frame: 'glow',   flat: false, glows: true,  lifeTicks: 60,   units: [1, 2.2],    tint: 0x8ee89a, alpha: 0.7,  turns: 0 },
  sunrise:   { frame: 'glow',   flat: false, glows: true,  lifeTicks: 54,   units: [3, 6.5],    tint: 0xfff0c8, alpha: 1,    turns: 0 },
  pyre:      { frame: 'glow',   flat: false, glows: true,  lifeTicks: 60,   units: [2.2, 4.4],  tint: 0xff9a48, alpha: 1,    turns: 0 },
  firelight: { frame: 'glow',   flat: true,  glows: true,  lifeTicks: 150,  units: [4.4, 5.2],  tint: 0xb0521c, alpha: 0.75, turns: 0, standsInForLight: true },
  jolt:      { frame: 'spark',  flat: false, glows: true,  lifeTicks: 22,   units: [0.35, 0.9], tint: 0xffd08a, alpha: 1,    turns: 0.03 },
  fireRing:  { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 46,   units: [0.8, 2.2],  tint: 0xffa050, alpha: 1,    turns: 0 },
  ring:      { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 34,   units: [0.6, 3.2],  tint: 0xffe2b8, alpha: 0.8,  turns: 0 },
  sunRing:   { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 44,   units: [0.8, 2],    tint: 0xfff0c8, alpha: 1,    turns: 0 },
  quake:     { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 40,   units: [1, 2.3],    tint: 0xff8a7a, alpha: 0.9,  turns: 0 },
  roar:      { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 60,   units: [1, 9],      tint: 0xd8ccff, alpha: 0.7,  turns: 0 },
  reflex:    { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 50,   units: [0.6, 6],    tint: 0x9fd0ff, alpha: 0.9,  turns: 0 },
  noise:     { frame: 'ring',   flat: true,  glows: true,  lifeTicks: 44,   units: [0.3, 2.2],  tint: 0xc8d0e6, alpha: 0.7,  turns: 0 },
  pricked:   { frame: 'ring',   flat: false, glows: true,  lifeTicks: 30,   units: [0.7, 0.2],  tint: 0xc8d0e6, alpha: 0.9,  turns: 0 },
  sensed:    { frame: 'spark',  flat: false, glows: true,  lifeTicks: 60,   units: [1.5, 0.5],  tint: 0xd8b4ff, alpha: 1,    turns: 0 },
  crackle:   { frame: 'spark',  flat: false, glows: true,  lifeTicks: 24,   units: [1.7, 2.4],  tint: 0xffffff, alpha: 1,    turns: 0 },
  eyes:      { frame: 'glint',  flat: false, glows: true,  lifeTicks: 40,   units: [0.5, 0.9],  tint: 0xffd060, alpha: 1,    turns: 0 },
  ashPile:   { frame: 'ashHeap', flat: true, glows: false, lifeTicks: 2400, units: [1, 1.4],    tint: 0x6a6472, alpha: 0.85, turns: 0 },
  scorch:    { frame: 'scorch', flat: true,  glows: false, lifeTicks: 1800, units: [1.9, 1.9],  tint: 0x07040f, alpha: 0.6,  turns: 0 },
  fissure:   { frame: 'fissure', flat: true, glows: false, lifeTicks: 900, units: [1.5, 1.6],   tint: 0x07040f, alpha: 0.6,  turns: 0 },
  bloodstain: { frame: 'splatter', flat: true, glows: false, lifeTicks: 1500, units: [0.3, 0.4], tint: 0x2c0812, alpha: 0.6, turns: 0 },
  footprint: { frame: 'footprint', flat: true, glows: false, lifeTicks: 420, units: [0.26, 0.26], tint: 0x0c0a16, alpha: 0.5, turns: 0, dries: true },
} as const satisfies Record<string, OneShotKind>;

export type OneShotName = keyof typeof ONE_SHOTS;
