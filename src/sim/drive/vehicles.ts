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
