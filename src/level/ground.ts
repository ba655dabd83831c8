/**
 * From the map as it is drawn on the screen to the ground that the simulation knows, where a unit is as
 * deep as it is wide.
 */
const UNIT_WIDTH_PX = 62;
const FORESHORTENING = 0.643;
const UNIT_DEPTH_PX = UNIT_WIDTH_PX * FORESHORTENING;

/** Units east of the map's left edge. */
export const groundX = (px: number): number => px / UNIT_WIDTH_PX;

/** Units south of the map's top edge. */
export const groundY = (px: number): number => px / UNIT_DEPTH_PX;
