import { pickup, saloonIn } from '../cars/traffic.ts';
import type { Props } from '../prop.ts';
import { TOWN_WALLS } from '../walls/walls.ts';
import { bush, cypress, leafyTree, palmTree } from './greenery.ts';
import {
  billboard,
  bronzeSign,
  cinemaSign,
  dinerSign,
  hotelSign,
  motelSign,
  streetSign,
} from './signs.ts';
import { chainFence, cone, fenceAside, picketFence, workSign } from './barriers.ts';
import { barrel, barrelBurst, crate, drum, dumpster, fireDrum, mailbox } from './containers.ts';
import { armLamp, trafficLight, wallLamp } from './lamps.ts';

/** Streets, fronts of houses, gardens. */
export const TOWN: Props = {
  ...TOWN_WALLS,
  leafyTree,
  cypress,
  palmTree,
  bush,
  armLamp,
  wallLamp,
  trafficLightGo: trafficLight(true),
  trafficLightStop: trafficLight(false),
  mailbox,
  dumpster,
  crate,
  barrel,
  barrelBurst,
  drum,
  fireDrum,
  cone,
  workSign,
  picketFence,
  chainFence,
  fenceAside,
  saloonParked: (mesh) => saloonIn(mesh, '#7d93a8'),
  saloonParkedGreen: (mesh) => saloonIn(mesh, '#5f7a66'),
  pickupParked: pickup,
  bronzeSign,
  dinerSign,
  cinemaSign,
  motelSign,
  hotelSign,
  billboard,
  busStop: streetSign('BUS', '#35608c'),
  revelloSign: streetSign('REVELLO DR', '#2d6a58'),
};
