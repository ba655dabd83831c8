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
export const ROAD_SHEETS = ['cars', 'propsTown', 'props'];

const SODIUM = [1, 0.66, 0.3] as const;
const town = (frame: string, scale: number, rest: Partial<Look> = {}): Look => ({
  sheet: 'propsTown',
  frame,
  scale,
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

// prettier-ignore
export const THING_LOOKS: Readonly<Record<string, Look>> = {
  roadLamp:        town('armLamp', 1.25, { light: lampLight(1.6) }),
  roadLampWest:    town('armLamp', 1.25, { flip: true, light: lampLight(-1.6) }),
  palm:            town('palmTree', 1.5),
  smallPalm:       town('palmTree', 1.05),
  tree:            town('leafyTree', 1.2),
  cypress:         town('cypress', 1.2),
  bush:            town('bush', 0.8),
  scrub:           town('bush', 0.5),
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
  sunnydaleSign:   { sheet: 'props', frame: 'sign', scale: 1.9, light: neon([1, 0.85, 0.6]) },
};
