type Color = readonly [red: number, green: number, blue: number];

/** What stands by the road is drawn as, and what light it gives. */
export interface Look {
  readonly sheet: string;
  readonly frame: string;
  readonly scale: number;
  readonly flip?: boolean;
  /** Who moves is drawn from this frame in turn. */
  readonly second?: string;
  /** Seen however dark the road is: paint that throws headlights back, windows, neon. */
  readonly isBright?: boolean;
  readonly light?: {
    /** Where on the ground it falls, from where the thing stands, and how far it reaches: units. */
    readonly dx: number;
    readonly dy: number;
    readonly range: number;
    readonly power: number;
    readonly color: Color;
    /** How high it hangs, and how much the air glows around it, 0 to 1. */
    readonly up: number;
    readonly haze: number;
  };
}

/** What cars and whatever stands by the road are cut from. */
export const ROAD_SHEETS = ['cars', 'propsTown', 'propsRoad'];

/** Like cars, what is made for the road is painted at half its size. What is tall would hide lanes: it is lower. */
const ROAD_SCALE = 2;
const LOW_SCALE = 1.5;

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
  scale: ROAD_SCALE,
  ...rest,
});

const lampLight = (dx: number) => ({
  dx,
  dy: 0.4,
  range: 7.5,
  power: 1.9,
  color: SODIUM,
  up: 2.9,
  haze: 0.5,
});
const neon = (color: Color, up = 3.9) => ({
  dx: 0,
  dy: 1.2,
  range: 5,
  power: 1.1,
  color,
  up,
  haze: 0.5,
});
/** Lamps shine up at what is painted: less of it falls on the ground, and hardly any on the air. */
const board = (color: Color) => ({ ...neon(color, 4.6), dy: 0.8, range: 6.5, haze: 0.2 });
const inside = (color: Color) => ({
  dx: 0,
  dy: 2.6,
  range: 9,
  power: 1.7,
  color,
  up: 1.6,
  haze: 0.14,
});
/** Tubes and bulbs all over something tall. */
const glare = (color: Color, up: number) => ({
  dx: 0,
  dy: 1.4,
  range: 8,
  power: 1.7,
  color,
  up,
  haze: 0.34,
});
const person = (frame: string): Look => road(frame, { second: `${frame}Too`, isBright: true });
const painted = (frame: string): Look => road(frame, { isBright: true });
const lit = (frame: string, light: Look['light']): Look =>
  road(frame, { isBright: true, light: light! });

// prettier-ignore
export const THING_LOOKS: Readonly<Record<string, Look>> = {
  roadLamp:        town('armLamp', 1.25, { isBright: true, light: lampLight(1.6) }),
  roadLampWest:    town('armLamp', 1.25, { isBright: true, flip: true, light: lampLight(-1.6) }),
  palm:            town('palmTree', 1.5),
  smallPalm:       town('palmTree', 1.05),
  tree:            town('leafyTree', 1.2),
  cypress:         town('cypress', 1.2),
  bush:            town('bush', 0.8),
  dumpster:        town('dumpster', 1),
  cone:            town('cone', 0.9),
  workSign:        town('workSign', 1.2, { isBright: true, light: { ...neon([1, 0.55, 0.15], 2.8), dy: 0.6, range: 3, power: 0.7 } }),
  mailbox:         town('mailbox', 1),
  busStop:         town('busStop', 1.1),
  billboard:       town('billboard', 2.1, { isBright: true, light: board([1, 0.8, 0.55]) }),
  dinerSign:       town('dinerSign', 1.7, { isBright: true, light: neon([1, 0.35, 0.5]) }),
  motelSign:       town('motelSign', 1.7, { isBright: true, light: neon([0.45, 0.8, 1]) }),
  hotelSign:       town('hotelSign', 1.5, { isBright: true, light: neon([1, 0.5, 0.3]) }),
  cinemaSign:      town('cinemaSign', 1.5, { isBright: true, light: neon([0.8, 0.5, 1]) }),
  parkedCar:       town('saloonParked', 1),
  parkedGreen:     town('saloonParkedGreen', 1),
  parkedPickup:    town('pickupParked', 1),

  roadPalm:        road('roadPalm', { scale: LOW_SCALE }),
  roadPalmSmall:   road('roadPalmSmall', { scale: LOW_SCALE }),
  joshuaTree:      road('joshuaTree'),
  creosote:        road('creosote'),
  scrub:           road('scrub'),
  rock:            road('rock'),
  powerPole:       road('powerPole', { scale: LOW_SCALE }),

  exitSign:        painted('freewayExit'),
  distanceSign:    painted('distanceSign'),
  limitSign:       painted('limitSign'),
  curveSign:       painted('curveSign'),
  curveSignLeft:   painted('curveSignLeft'),
  deadEndSign:     painted('deadEndSign'),
  workSignRoad:    painted('workSignRoad'),
  roadCone:        painted('roadCone'),
  railLight:       painted('railLight'),
  trafficLight:    road('trafficLight', { scale: LOW_SCALE }),

  workBarrier:     lit('workBarrier', { ...neon([1, 0.6, 0.15], 2), dy: 0.8, range: 3, power: 0.9, haze: 0.3 }),
  gantry:          lit('gantry', { ...board([0.85, 1, 0.9]), dy: -9, range: 9, haze: 0 }),
  billboardCola:   lit('billboardCola', board([1, 0.7, 0.45])),
  billboardMotel:  lit('billboardMotel', board([0.6, 0.95, 0.95])),
  billboardRadio:  lit('billboardRadio', board([0.7, 0.75, 1])),
  sunnydaleSign:   lit('sunnydaleSign', { ...board([1, 0.85, 0.6]), up: 3.6 }),
  neonDiner:       lit('neonDiner', neon([1, 0.3, 0.4], 4.2)),
  neonBowl:        lit('neonBowl', neon([0.4, 0.85, 1], 4)),
  neonPawn:        lit('neonPawn', neon([0.5, 1, 0.55], 4)),
  gasStation:      lit('gasStation', { ...inside([1, 0.93, 0.78]), dx: 2.4, dy: 1 }),
  dinerHouse:      lit('dinerHouse', inside([1, 0.72, 0.56])),
  motelHouse:      lit('motelHouse', inside([1, 0.8, 0.55])),
  caravan:         lit('caravan', { ...inside([1, 0.72, 0.45]), range: 6.5, power: 1.4 }),
  crag:            road('crag'),

  giantDoughnut:   lit('giantDoughnut', glare([1, 0.55, 0.72], 5)),
  bowlingPin:      lit('bowlingPin', glare([0.6, 0.85, 1], 3)),
  rocketSign:      lit('rocketSign', glare([0.5, 0.9, 1], 4)),
  theatre:         lit('theatre', { ...glare([1, 0.78, 0.45], 2.4), dy: 2.4, range: 10, power: 2.1 }),
  tacoTruck:       lit('tacoTruck', { ...glare([1, 0.8, 0.5], 2), dy: 2, range: 8 }),
  coffeeCup:       lit('coffeeCup', glare([1, 0.82, 0.6], 4)),
  church:          lit('church', { ...glare([1, 0.88, 0.66], 5), haze: 0.2 }),
  neonCactus:      lit('neonCactus', glare([0.45, 1, 0.62], 5.5)),
  waterTower:      lit('waterTower', { ...glare([1, 0.9, 0.7], 6.5), range: 6, power: 1.1 }),
  dinosaur:        lit('dinosaur', glare([0.8, 1, 0.7], 2.5)),
  windPump:        lit('windPump', { ...glare([1, 0.85, 0.6], 3), range: 6 }),
  pumpjack:        lit('pumpjack', { ...glare([1, 0.85, 0.65], 3), range: 6 }),
  fruitStand:      lit('fruitStand', { ...glare([1, 0.78, 0.45], 2.4), range: 7 }),
  arrowBoard:      lit('arrowBoard', glare([1, 0.7, 0.2], 3.2)),
  revelloSign:     town('revelloSign', 1.7, { isBright: true, light: { ...neon([1, 0.9, 0.7], 2), range: 4 } }),

  waiting:         person('waiting'),
  friends:         person('friends'),
  couple:          person('couple'),
  hitchhiker:      person('hitchhiker'),
  walker:          person('walker'),
};
