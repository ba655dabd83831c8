import { turnZ } from '../../geometry/vectors.ts';
import type { Prop, Props } from '../prop.ts';
import { convertible } from './convertible.ts';
import { taxi, van } from './trades.ts';
import { lorry, pickup, saloon, schoolBus } from './traffic.ts';

/** Frames round the circle: heading h points h × 7.5° from east toward south. */
export const HEADINGS = 48;
/** Roads are seen from twice as far, so cars are drawn at half the size of figures, heights too. */
export const CAR_SCALE = 0.5;

const KINDS: Props = { convertible, saloon, pickup, lorry, schoolBus, van, taxi };

const heading =
  (car: Prop, index: number): Prop =>
  (mesh) => {
    car(mesh);
    mesh.place(turnZ((-index / HEADINGS) * Math.PI * 2), [0, 0, 0], CAR_SCALE);
  };

/** Cars for the road, as `kind/heading`. */
export const CARS: Props = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, car]) =>
    Array.from({ length: HEADINGS }, (_, i) => [`${kind}/${i}`, heading(car, i)] as const),
  ),
);
