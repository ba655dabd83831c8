import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';
import { paintCollar } from './collar.ts';
import { CUTS } from './cuts.ts';
import { paintFront } from './front.ts';

/** The jacket, coat or shawl: two fronts, then the collar and what belongs to its cut. */
export function paintOuter(body: BodyPen, outer: Outer): void {
  paintFront(body, outer, false);
  paintFront(body, outer, true);
  paintCollar(body, outer);
  CUTS[outer.cut].trim?.(body, outer);
}
