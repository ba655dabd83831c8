/** Everything on wheels: what it looks like to a bumper. */

/** Circles that cover a body: where along it, and how large. */
export interface Hull {
  readonly along: readonly number[];
  readonly radius: number;
  /** The reach of all of it around its middle. */
  readonly reach: number;
  /** In cars. */
  readonly mass: number;
  /** Share of a road's speed that it goes at. */
  readonly pace: number;
}

const hull = (
  halfLength: number,
  radius: number,
  circles: number,
  mass: number,
  pace: number,
): Hull => ({
  along: Array.from(
    { length: circles },
    (_, i) => (halfLength - radius) * ((2 * i) / (circles - 1) - 1),
  ),
  radius,
  reach: halfLength,
  mass,
  pace,
});

// prettier-ignore
export const HULLS = {
  convertible: hull(2.2,  0.92, 3, 1,   1),
  saloon:      hull(2.25, 0.9,  3, 1,   1),
  taxi:        hull(2.25, 0.9,  3, 1,   1.08),
  pickup:      hull(2.45, 0.92, 3, 1.3, 0.96),
  van:         hull(2.6,  1,    3, 1.6, 0.92),
  lorry:       hull(4.2,  1.2,  5, 4,   0.82),
  schoolBus:   hull(4.8,  1.2,  6, 5,   0.8),
} as const satisfies Record<string, Hull>;

/** No two bodies touch whose middles are farther apart, along x or along y. */
export const LONGEST = 2 * HULLS.schoolBus.reach;

export type VehicleKind = keyof typeof HULLS;

/** What comes along, in tenths. */
export const TRAFFIC_MIX: readonly VehicleKind[] = [
  'saloon',
  'saloon',
  'saloon',
  'taxi',
  'pickup',
  'pickup',
  'van',
  'saloon',
  'lorry',
  'schoolBus',
];

/** `driving` along its lane, `loose` after a hard knock, `stopped` when it has come to rest from that, or where its road ends. */
export type VehiclePhase = 'driving' | 'loose' | 'stopped';

/** A car of the traffic. */
export interface Vehicle {
  id: number;
  kind: VehicleKind;
  phase: VehiclePhase;
  phaseTicks: number;
  /** Rises while somebody keeps it from driving on. */
  heldTicks: number;
  x: number;
  y: number;
  previousX: number;
  previousY: number;
  angle: number;
  previousAngle: number;
  /** While it drives: on which road and lane, how far along, how far beside the lane's middle. */
  road: number;
  lane: number;
  along: number;
  aside: number;
  /** How far it is turned out of its lane, radians: what a knock has left. */
  skew: number;
  /** Along its lane, units a second, what it would like, and what it does about it. */
  speed: number;
  pace: number;
  acceleration: number;
  /** While it is loose. */
  velocityX: number;
  velocityY: number;
  turning: number;
  brakes: boolean;
  /** −1 left, 1 right, 0 none: shown before it changes lanes. */
  blinker: number;
  blinkTicks: number;
  hornTicks: number;
  /** Somebody behind it has honked: it looks for another lane. */
  urgedTicks: number;
  /** Ticks since the driver was last seen to pass it closely. */
  passedTicks: number;
}

/** How they drive, and where they come and go. */
// prettier-ignore
export const TRAFFIC = {
  most:            60,
  /** Nobody comes or goes nearer to the driver: the camera sees less far. Beyond the second they are forgotten. */
  unseenUnits:     54,
  forgottenUnits:  92,
  /** The intelligent driver's model (Treiber, Hennecke and Helbing, 2000): units, seconds. */
  acceleration:     6,
  comfort:          7,
  hardest:         16,
  standstillGap:    2.2,
  headway:          0.9,
  /** Each of them thinks once in so many ticks. */
  thinkTicks:       6,
  looksAhead:      34,
  /** Shown before a change of lanes. */
  blinkTicks:      84,
  changeSpeed:      2.6,
  changeGap:        7,
  hornTicks:       50,
  /** Who was knocked and still stands the right way gathers itself for so long. */
  recoverTicks:   150,
  recoverAngle:     0.6,
  /** Until then it turns on the spot, radians/s. */
  recoverTurning:   1.2,
  mergeUnits:      26,
  /** A road that leads nowhere is closed by a wall somewhere in its last so many units. */
  endUnits:        18,
  /** Where two ways cross, whoever gets there later waits: seen from so far. */
  yieldUnits:      22,
  /** Whom somebody has kept standing for so long goes back a little, units/s. */
  wedgedTicks:    260,
  wedgedSpeed:      7,
  /** Of a road's speed: no two drivers are alike. */
  paceSpread:       0.16,
} as const;
