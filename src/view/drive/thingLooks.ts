/** What stands by the road is drawn as, and what light it gives. */
interface Look {
  readonly sheet: string;
  readonly frame: string;
  readonly scale: number;
  readonly flip?: boolean;
  /** From where it stands, units; reach in units. */
  readonly light?: {
    readonly dx: number;
    readonly dy: number;
    readonly range: number;
    readonly power: number;
    readonly color: readonly [number, number, number];
  };
}

/** What cars and whatever stands by the road are cut from. */
export const ROAD_SHEETS = ['cars', 'propsTown', 'propsRoad'];

const SODIUM = [1, 0.66, 0.3] as const;
const town = (frame: string, scale: number, rest: Partial<Look> = {}): Look => ({
  sheet: 'propsTown',
  frame,
  scale,
  ...rest,
});
const road = (frame: string, rest: Partial<Look> = {}): Look => ({
  sheet: 'propsRoad',
  frame,
  scale: 1,
  ...rest,
});
const lampLight = (dx: number) => ({ dx, dy: 0.4, range: 7.5, power: 1.9, color: SODIUM });
const neon = (color: readonly [number, number, number]) => ({
  dx: 0,
  dy: 1.2,
  range: 5,
  power: 1.1,
  color,
});

/** What lamps at its foot light up, and a sign that throws headlights back. */
const board = (color: readonly [number, number, number]) => ({ ...neon(color), range: 7 });
const small = (color: readonly [number, number, number]) => ({
  ...neon(color),
  range: 2.6,
  power: 0.6,
});

// prettier-ignore
export const THING_LOOKS: Readonly<Record<string, Look>> = {
  roadLamp:        town('armLamp', 1.25, { light: lampLight(1.6) }),
  roadLampWest:    town('armLamp', 1.25, { flip: true, light: lampLight(-1.6) }),
  palm:            town('palmTree', 1.5),
  smallPalm:       town('palmTree', 1.05),
  tree:            town('leafyTree', 1.2),
  cypress:         town('cypress', 1.2),
  bush:            town('bush', 0.8),
  scrub:           road('scrub'),
  dumpster:        town('dumpster', 1),
  cone:            town('cone', 0.9),
  workSign:        town('workSign', 1.2, { light: { dx: 0, dy: 0.6, range: 3, power: 0.7, color: [1, 0.55, 0.15] } }),
  mailbox:         town('mailbox', 1),
  busStop:         town('busStop', 1.1),
  billboard:       town('billboard', 2.1, { light: neon([1, 0.8, 0.55]) }),
  dinerSign:       town('dinerSign', 1.7, { light: neon([1, 0.35, 0.5]) }),
  motelSign:       town('motelSign', 1.7, { light: neon([0.45, 0.8, 1]) }),
  hotelSign:       town('hotelSign', 1.5, { light: neon([1, 0.5, 0.3]) }),
  cinemaSign:      town('cinemaSign', 1.5, { light: neon([0.8, 0.5, 1]) }),
  parkedCar:       town('saloonParked', 1),
  parkedGreen:     town('saloonParkedGreen', 1),
  parkedPickup:    town('pickupParked', 1),
  sunnydaleSign:   road('sunnydaleSign', { light: board([1, 0.85, 0.6]) }),
  roadPalm:        road('roadPalm'),
  roadPalmSmall:   road('roadPalmSmall'),
  joshuaTree:      road('joshuaTree'),
  creosote:        road('creosote'),
  rock:            road('rock'),
  powerPole:       road('powerPole'),
  gantry:          road('gantry', { light: board([0.85, 1, 0.9]) }),
  exitSign:        road('exitSign', { light: small([0.8, 1, 0.85]) }),
  distanceSign:    road('distanceSign', { light: small([0.8, 1, 0.85]) }),
  limitSign:       road('limitSign', { light: small([1, 1, 0.95]) }),
  curveSign:       road('curveSign', { light: small([1, 0.8, 0.3]) }),
  curveSignLeft:   road('curveSignLeft', { light: small([1, 0.8, 0.3]) }),
  deadEndSign:     road('deadEndSign', { light: small([1, 0.8, 0.3]) }),
  workSignRoad:    road('workSignRoad', { light: small([1, 0.55, 0.15]) }),
  workBarrier:     road('workBarrier', { light: small([1, 0.6, 0.15]) }),
  roadCone:        road('roadCone'),
  billboardCola:   road('billboardCola', { light: board([1, 0.7, 0.45]) }),
  billboardMotel:  road('billboardMotel', { light: board([0.6, 0.95, 0.95]) }),
  billboardRadio:  road('billboardRadio', { light: board([0.7, 0.75, 1]) }),
  neonDiner:       road('neonDiner', { light: neon([1, 0.3, 0.4]) }),
  neonBowl:        road('neonBowl', { light: neon([0.4, 0.85, 1]) }),
  neonPawn:        road('neonPawn', { light: neon([0.5, 1, 0.55]) }),
  gasStation:      road('gasStation', { light: { dx: 0, dy: 0.5, range: 9, power: 1.9, color: [1, 0.93, 0.78] } }),
  railLight:       road('railLight'),
};
