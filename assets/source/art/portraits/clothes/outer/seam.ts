import { css, rgb, under } from '../../canvas/colour.ts';
import type { Outer } from '../garments.ts';

/** The colour of a thread that is hardly seen. */
export const seam = (outer: Outer): string => css(under(rgb(outer.colour), [0.45, 0.4, 0.5]), 0.8);
