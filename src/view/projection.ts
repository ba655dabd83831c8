/** Ground units to map pixels and back: the camera looks down at 40°, so depth and height are foreshortened. */
export const PIXELS_PER_UNIT = 62;
/** sin 40°: how much of the ground's depth is seen. */
export const DEPTH_SCALE = 0.643;
/** cos 40°: how much of an upright height is seen. */
const HEIGHT_SCALE = 0.766;
export const DEPTH_PIXELS = PIXELS_PER_UNIT * DEPTH_SCALE;
export const HEIGHT_PIXELS = PIXELS_PER_UNIT * HEIGHT_SCALE;

export const screenX = (x: number): number => x * PIXELS_PER_UNIT;
export const screenY = (y: number, height = 0): number => y * DEPTH_PIXELS - height * HEIGHT_PIXELS;

/** The ground point under a map pixel. */
export const groundX = (pixelX: number): number => pixelX / PIXELS_PER_UNIT;
export const groundY = (pixelY: number): number => pixelY / DEPTH_PIXELS;

/** How a direction on the ground runs across the screen, radians. */
export const screenAngle = (angle: number): number =>
  Math.atan2(Math.sin(angle) * DEPTH_SCALE, Math.cos(angle));

/** Between the last two ticks; a leap that no body makes in one tick (a new segment) is not drawn across. */
export function between(previous: number, current: number, alpha: number): number {
  const step = current - previous;
  return step > 1 || step < -1 ? current : previous + step * alpha;
}
