/** How particles are born and how they live. One line a kind; ranges are [least, most], lives in ticks. */
export interface ParticleKind {
  /** Pictures in the fx sheet, one of which it takes. */
  readonly frames: readonly string[];
  /** Glowing particles add light, the others cover. */
  readonly glows: boolean;
  /** Units per second along the ground. */
  readonly speed: readonly [number, number];
  /** Radians to either side of the direction it is sent in. */
  readonly spread: number;
  /** Units per second upward. */
  readonly lift: readonly [number, number];
  /** Units per second², downward. */
  readonly gravity: number;
  /** Share of its speed that it loses in a second, roughly. */
  readonly drag: number;
  readonly lifeTicks: readonly [number, number];
  /** Scale at birth and at the end. */
  readonly size: readonly [number, number];
  /** Colours at birth, half way and at the end. */
  readonly tint: readonly [number, number, number];
  readonly alpha: number;
  /** Share of its life in which it appears. */
  readonly fadeIn: number;
  /** Turns per second, to either side. */
  readonly spin: number;
  /** Drawn out along its flight: length per unit per second. */
  readonly stretch: number;
  /** Share of the fall that it keeps when it bounces; below 0 it lies where it lands. */
  readonly bounce: number;
}

const PI = Math.PI;

// prettier-ignore
export const PARTICLES = {
  spark:     { frames: ['mote'],  glows: true,  speed: [3, 10],   spread: 0.7, lift: [0, 4],     gravity: 12,   drag: 3,   lifeTicks: [16, 40],   size: [0.7, 0.15],  tint: [0xfff2d0, 0xffb45a, 0xc83a12], alpha: 1,    fadeIn: 0,    spin: 0,    stretch: 0.16, bounce: 0.4 },
  splinter:  { frames: ['mote'],  glows: true,  speed: [3, 9],    spread: PI,  lift: [1, 5],     gravity: 14,   drag: 2,   lifeTicks: [20, 48],   size: [0.6, 0.1],   tint: [0xffffff, 0xd8e4ff, 0x6f86b8], alpha: 1,    fadeIn: 0,    spin: 0,    stretch: 0.14, bounce: 0.4 },
  speck:     { frames: ['drop'],  glows: false, speed: [1, 4],    spread: 0.6, lift: [0.5, 2.5], gravity: 12,   drag: 1,   lifeTicks: [30, 60],   size: [0.4, 0.3], tint: [0x4a0f1c, 0x3a0c18, 0x2a0a14], alpha: 0.9,  fadeIn: 0,    spin: 0,    stretch: 0,    bounce: -1 },
  dust:      { frames: ['puff'],  glows: false, speed: [0.6, 2.6], spread: 0.9, lift: [0.1, 0.9], gravity: -0.3, drag: 4,  lifeTicks: [40, 84],   size: [0.25, 0.8],  tint: [0x8c88a0, 0x6d6a86, 0x4b4766], alpha: 0.34, fadeIn: 0.1,  spin: 0.2,  stretch: 0,    bounce: -1 },
  puff:      { frames: ['puff'],  glows: false, speed: [0.2, 0.8], spread: PI, lift: [0.1, 0.4], gravity: -0.2, drag: 3,   lifeTicks: [30, 56],   size: [0.14, 0.4],  tint: [0x7d7a96, 0x5f5c7c, 0x454263], alpha: 0.22, fadeIn: 0.1,  spin: 0.2,  stretch: 0,    bounce: -1 },
  smoke:     { frames: ['puff'],  glows: false, speed: [0.1, 0.5], spread: PI, lift: [0.8, 1.8], gravity: -0.6, drag: 1.2, lifeTicks: [60, 120],  size: [0.16, 0.7],  tint: [0xb9b2c4, 0x837d98, 0x5a5674], alpha: 0.26, fadeIn: 0.15, spin: 0.15, stretch: 0,    bounce: -1 },
  ember:     { frames: ['ember'], glows: true,  speed: [0.2, 1.6], spread: 1.5, lift: [0.5, 2.6], gravity: -0.9, drag: 0.9, lifeTicks: [50, 190],  size: [0.62, 0.1],  tint: [0xffe2a0, 0xff8a30, 0x9c2208], alpha: 1,    fadeIn: 0,    spin: 0.4,  stretch: 0.05, bounce: -1 },
  cinder:    { frames: ['ember'], glows: true,  speed: [2, 8],    spread: 1.1, lift: [1, 5],     gravity: 6,    drag: 2.4, lifeTicks: [40, 110],  size: [0.7, 0.12],  tint: [0xfff0c0, 0xff9838, 0xa82a0a], alpha: 1,    fadeIn: 0,    spin: 0,    stretch: 0.1,  bounce: 0.3 },
  ash:       { frames: ['ash1', 'ash2'], glows: false, speed: [0.2, 1.1], spread: 1.4, lift: [0.2, 1.5], gravity: 1.3, drag: 1.5, lifeTicks: [140, 330], size: [0.62, 0.5],  tint: [0x77707c, 0xa39dac, 0x5c5764], alpha: 0.95, fadeIn: 0.04, spin: 0.7,  stretch: 0,    bounce: -1 },
  crumb:     { frames: ['ash1', 'ash2', 'chunk1'], glows: false, speed: [0, 0.7], spread: PI, lift: [-0.2, 0.9], gravity: 9, drag: 0.6, lifeTicks: [90, 220], size: [0.44, 0.34], tint: [0x9a93a0, 0x888190, 0x5a5462], alpha: 1,    fadeIn: 0,    spin: 0.8,  stretch: 0,    bounce: 0.12 },
  ashCloud:  { frames: ['puff'],  glows: false, speed: [0.2, 0.9], spread: 1.2, lift: [0.2, 0.9], gravity: -0.1, drag: 1.2, lifeTicks: [70, 150],  size: [0.22, 0.75], tint: [0x8b8592, 0x78727f, 0x4c4854], alpha: 0.3,  fadeIn: 0.2,  spin: 0.15, stretch: 0,    bounce: -1 },
  flame:     { frames: ['mote'],  glows: true,  speed: [0.3, 5],  spread: 0.9, lift: [-1.5, 1.7], gravity: 1.1, drag: 2.6, lifeTicks: [36, 130],  size: [0.44, 0.12], tint: [0xffe2a0, 0xff9038, 0xa82a0a], alpha: 1,    fadeIn: 0,    spin: 0,    stretch: 0.03, bounce: -1 },
  blaze:     { frames: ['mote'],  glows: true,  speed: [0, 0.25], spread: PI,  lift: [0.9, 2],     gravity: -0.8, drag: 0.8, lifeTicks: [26, 54],   size: [1.05, 0.15], tint: [0xffd88a, 0xff8428, 0xa82a0a], alpha: 0.8,  fadeIn: 0.1,  spin: 0,    stretch: 0.05, bounce: -1 },
  magic:     { frames: ['mote'],  glows: true,  speed: [0, 0.25], spread: PI,  lift: [0.5, 1.4], gravity: -0.3, drag: 0.6, lifeTicks: [60, 130],  size: [0.55, 0.12], tint: [0xf0e0ff, 0xb07cff, 0x5a2ab0], alpha: 0.95, fadeIn: 0.15, spin: 0,    stretch: 0,    bounce: -1 },
  mending:   { frames: ['mote'],  glows: true,  speed: [0, 0.3],  spread: PI,  lift: [0.4, 1.2], gravity: -0.3, drag: 0.5, lifeTicks: [60, 130],  size: [0.55, 0.12], tint: [0xf0ffe0, 0x8ee89a, 0x2f8a5a], alpha: 0.95, fadeIn: 0.2,  spin: 0,    stretch: 0,    bounce: -1 },
  daylight:  { frames: ['mote'],  glows: true,  speed: [1.5, 7],  spread: PI,  lift: [0, 3],     gravity: 1,    drag: 3,   lifeTicks: [30, 80],   size: [0.8, 0.15],  tint: [0xffffff, 0xffeeb0, 0xffb45a], alpha: 1,    fadeIn: 0,    spin: 0,    stretch: 0.06, bounce: 0.3 },
  trail:     { frames: ['mote'],  glows: true,  speed: [0, 0.3],  spread: PI,  lift: [-0.2, 0.3], gravity: 0.2, drag: 1,   lifeTicks: [24, 60],   size: [0.7, 0.1],   tint: [0xffffe8, 0xffe08a, 0xe08a30], alpha: 0.8,  fadeIn: 0,    spin: 0,    stretch: 0,    bounce: -1 },
  streak:    { frames: ['mote'],  glows: true,  speed: [6, 7],   spread: 0,   lift: [0, 0],     gravity: 0,    drag: 6,   lifeTicks: [10, 16],   size: [0.5, 0.2],   tint: [0xffffff, 0xffdca0, 0xb06a2a], alpha: 0.7,  fadeIn: 0,    spin: 0,    stretch: 0.3,  bounce: -1 },
  bond:      { frames: ['mote'],  glows: true,  speed: [0, 0.2],  spread: PI,  lift: [0.2, 0.7], gravity: -0.2, drag: 1,   lifeTicks: [40, 100],  size: [0.5, 0.08],  tint: [0xffffff, 0xffc890, 0xb07cff], alpha: 0.9,  fadeIn: 0.1,  spin: 0,    stretch: 0,    bounce: -1 },
  leaf:      { frames: ['leaf', 'leaf2'],  glows: false, speed: [0.3, 0.9], spread: 0.5, lift: [-0.7, -0.3], gravity: 0.1, drag: 0.2, lifeTicks: [700, 1300], size: [0.42, 0.42], tint: [0xb47a40, 0xa4622e, 0x7a4628], alpha: 0.9, fadeIn: 0.08, spin: 0.4,  stretch: 0,    bounce: -1 },
  petal:     { frames: ['petal', 'petal2'], glows: false, speed: [0.3, 1.0], spread: 0.5, lift: [-0.6, -0.2], gravity: 0.08, drag: 0.2, lifeTicks: [700, 1300], size: [0.34, 0.34], tint: [0xd0304e, 0xc02040, 0x8a1838], alpha: 0.9, fadeIn: 0.08, spin: 0.5,  stretch: 0,    bounce: -1 },
  floating:  { frames: ['mote'],  glows: true,  speed: [0.03, 0.16], spread: PI, lift: [-0.06, 0.07], gravity: 0, drag: 0,   lifeTicks: [500, 1000], size: [0.3, 0.22], tint: [0xffe2b0, 0xffd092, 0xc08a50], alpha: 0.5, fadeIn: 0.3,  spin: 0,    stretch: 0,    bounce: -1 },
  rubble:    { frames: ['chunk1', 'chunk2'], glows: false, speed: [1, 5],    spread: PI,  lift: [2, 6],     gravity: 16,   drag: 0.6, lifeTicks: [50, 110],  size: [0.3, 0.28],  tint: [0x565269, 0x494559, 0x38354a], alpha: 1,    fadeIn: 0,    spin: 2,    stretch: 0,    bounce: 0.35 },
  bone:      { frames: ['bone1', 'bone2'], glows: false, speed: [1.5, 5],  spread: 0.9, lift: [1, 4],     gravity: 14,   drag: 0.8, lifeTicks: [50, 100],  size: [0.26, 0.22], tint: [0xf2eefc, 0xc9c4dc, 0x8d89a6], alpha: 1,    fadeIn: 0,    spin: 3,    stretch: 0,    bounce: 0.4 },
} as const satisfies Record<string, ParticleKind>;

export type ParticleName = keyof typeof PARTICLES;
