import type { Props } from '../prop.ts';
import { grandStair } from './grandStair.ts';
import {
  clubChairEast,
  clubChairWest,
  clubSofaNorth,
  decoChandelier,
  glassFront,
  lobbyColumn,
  lobbyDoors,
  lobbyPalm,
  lobbyPier,
  loungeTable,
  painting,
  roundSettee,
  tallClock,
} from './hall.ts';
import { lobbyLift, lobbyWall, lobbyWindow, sconce } from './lobbyWalls.ts';
import {
  duffelBag,
  lostThings,
  luggageCart,
  luggageCartFallen,
  suitcases,
  velvetRope,
  velvetRopeAside,
} from './luggage.ts';
import { hotelCounter, pigeonholes } from './reception.ts';

/** The lobby of a grand hotel that has seen better days. */
export const HOTEL: Props = {
  lobbyWall,
  lobbyWindow: (mesh) => {
    lobbyWindow(mesh);
    lobbyWall(mesh);
  },
  lobbyLift: (mesh) => {
    lobbyLift(mesh);
    lobbyWall(mesh);
  },
  sconce: (mesh) => sconce(mesh, 0, 1.9),
  painting,
  grandStair,
  hotelCounter,
  pigeonholes,
  tallClock,
  roundSettee,
  lobbyColumn,
  decoChandelier,
  lobbyPalm,
  clubChairEast,
  clubChairWest,
  clubSofaNorth,
  loungeTable,
  luggageCart,
  luggageCartFallen,
  suitcases,
  duffelBag,
  velvetRope,
  velvetRopeAside,
  lostThings,
  glassFront,
  lobbyDoors,
  lobbyPier,
};
