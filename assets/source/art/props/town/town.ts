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
import { chainFence, cone, picketFence, workSign } from './barriers.ts';
import { barrel, crate, drum, dumpster, mailbox } from './containers.ts';
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
  drum,
  cone,
  workSign,
  picketFence,
  chainFence,
  bronzeSign,
  dinerSign,
  cinemaSign,
  motelSign,
  hotelSign,
  billboard,
  busStop: streetSign('BUS', '#35608c'),
  revelloSign: streetSign('REVELLO DR', '#2d6a58'),
};
