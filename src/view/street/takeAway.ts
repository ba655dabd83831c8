import type { Upright } from '../drawing/Upright.ts';
import type { SceneryProp } from '../viewAssets.ts';

/** Hides whatever of the scenery somebody has taken along by this segment; it is there again in a new run. */
export function takeAway(
  plans: readonly SceneryProp[],
  props: readonly Upright[],
  segment: number,
): void {
  plans.forEach(({ lastSegment }, i) => {
    if (lastSegment !== null) props[i]!.visible = segment <= lastSegment;
  });
}
