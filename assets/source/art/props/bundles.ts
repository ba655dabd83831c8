import { CARS } from './cars/cars.ts';
import { GARDEN } from './garden/garden.ts';
import { HOTEL } from './hotel/hotel.ts';
import { INSIDE } from './inside/inside.ts';
import type { Prop, Props } from './prop.ts';
import { PROPS } from './props.ts';
import { ROAD } from './road/road.ts';
import { SCHOOL } from './school/school.ts';
import { TOWN } from './town/town.ts';

/** Things by the bundle that they are loaded in; a level loads those that its map names. */
export const PROP_BUNDLES: Readonly<Record<string, Props>> = {
  props: PROPS,
  propsTown: TOWN,
  propsInside: INSIDE,
  propsSchool: SCHOOL,
  propsGarden: GARDEN,
  propsRoad: ROAD,
  propsHotel: HOTEL,
  cars: CARS,
};

const BY_NAME = new Map(Object.values(PROP_BUNDLES).flatMap(Object.entries<Prop>));

/** What a map calls by this name. Throws if there is no such art. */
export function propNamed(name: string): Prop {
  const prop = BY_NAME.get(name);
  if (!prop)
    throw new Error(`A map has a prop "${name}", but there is no such art. Add it to a bundle.`);
  return prop;
}
