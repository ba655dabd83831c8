import { drawCharacter } from '../../anatomy/character.ts';
import type { Character } from '../../anatomy/character.ts';
import type { MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { turnZ } from '../../geometry/vectors.ts';
import { RIDES, RIDES_HOME } from '../../poses/people/riding.ts';
import type { Ride, Rides } from '../../poses/people/riding.ts';
import type { Pose } from '../../poses/pose.ts';
import { CALM } from '../../poses/willow/calm.ts';
import { FAITH } from '../../wardrobe/faith.ts';
import { FAITH_WOUNDED } from '../../wardrobe/faithWounded.ts';
import { WILLOW } from '../../wardrobe/willow.ts';

/** Larger than they are beside the car, so that they are told apart from afar. */
const SIZE = 1.22;
/** Where their feet would be: the floor of the car is lower than it is painted. */
const SEATS = { x: 0.02, aside: 0.35, z: 0.2 } as const;

/** Willow's car, and the two in it. */
export interface Crew {
  readonly driver: Character;
  readonly passenger: Character;
  readonly rides: Rides;
}

/** By the sheet that they are drawn in. */
export const CREWS: Readonly<Record<string, Crew>> = {
  riders: { driver: WILLOW, passenger: FAITH, rides: RIDES },
  ridersHome: { driver: WILLOW, passenger: FAITH_WOUNDED, rides: RIDES_HOME },
};

/** Puts the two into a convertible that faces east. */
export function seat(mesh: MeshBuilder, { driver, passenger }: Crew, ride: Ride): void {
  sit(mesh, driver, ride.driver, 1);
  sit(mesh, passenger, ride.passenger, -1);
}

function sit(mesh: MeshBuilder, who: Character, how: Partial<Pose>, side: 1 | -1): void {
  const body = drawCharacter({ ...who, scale: 1 }, { ...CALM, ...how });
  body.place(turnZ(Math.PI / 2), [SEATS.x, side * SEATS.aside, SEATS.z], SIZE);
  mesh.append(body);
}
