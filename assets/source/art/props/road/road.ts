import type { MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { IDENTITY } from '../../geometry/vectors.ts';
import type { Prop, Props } from '../prop.ts';
import { billboardCola, billboardMotel, billboardRadio } from './billboards.ts';
import { dinerHouse, gasStation, motelHouse } from './houses.ts';
import {
  bowlingPin,
  church,
  coffeeCup,
  giantDoughnut,
  rocketSign,
  tacoTruck,
  theatre,
} from './landmarks.ts';
import { neonBowl, neonDiner, neonPawn } from './neonSigns.ts';
import { PEOPLE } from './people.ts';
import { powerPole } from './poles.ts';
import { pumpjack, waterTower, windPump } from './pumps.ts';
import {
  curveSign,
  diamondSign,
  distanceSign,
  exitSign,
  gantry,
  limitSign,
  mileDigit,
  sunnydaleSign,
} from './roadSigns.ts';
import { railLight, trafficLight } from './stops.ts';
import { arrowBoard, caravan, dinosaur, fruitStand, neonCactus } from './wayside.ts';
import { crag, creosote, joshuaTree, roadPalm, rock, scrub } from './wild.ts';
import { roadCone, workBarrier } from './works.ts';

/** As the cars are: roads are seen from twice as far as figures. */
const ROAD_SCALE = 0.5;

const KINDS: Props = {
  powerPole,
  roadPalm: roadPalm(9.5, 0.5, 3),
  roadPalmSmall: roadPalm(6.4, -0.3, 8),
  joshuaTree,
  creosote,
  scrub,
  rock,
  gantry,
  freewayExit: exitSign,
  distanceSign,
  limitSign,
  curveSign: curveSign(1),
  curveSignLeft: curveSign(-1),
  deadEndSign: diamondSign('DEAD', 'END', '#f0c33a'),
  workSignRoad: diamondSign('ROAD', 'WORK', '#f08a34'),
  sunnydaleSign,
  billboardCola,
  billboardMotel,
  billboardRadio,
  neonDiner,
  neonBowl,
  neonPawn,
  gasStation,
  dinerHouse,
  motelHouse,
  railLight,
  trafficLight,
  roadCone,
  workBarrier,
  crag,
  caravan,
  giantDoughnut,
  bowlingPin,
  rocketSign,
  theatre,
  tacoTruck,
  coffeeCup,
  church,
  neonCactus,
  waterTower,
  dinosaur,
  windPump,
  pumpjack,
  fruitStand,
  arrowBoard,
  ...PEOPLE,
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`mile${i}`, mileDigit(i)])),
};

const scaled =
  (prop: Prop): Prop =>
  (mesh: MeshBuilder) => {
    prop(mesh);
    mesh.place(IDENTITY, [0, 0, 0], ROAD_SCALE);
  };

/** What stands by the roads that are driven. */
export const ROAD: Props = Object.fromEntries(
  Object.entries(KINDS).map(([name, prop]) => [name, scaled(prop)]),
);
