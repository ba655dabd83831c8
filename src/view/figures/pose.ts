/** What a figure shows: an animation, and what moves it forward. */
export type Pose =
  /** Goes round at the sheet's own speed. */
  | { readonly animation: string; readonly by: 'time' }
  /** Goes round with the ground covered, so that feet do not slide. */
  | { readonly animation: string; readonly by: 'distance' }
  /** A given fraction through it, 0 to 1: what is seen is what the rules are doing. */
  | { readonly animation: string; readonly by: 'progress'; readonly fraction: number };

export const over = (animation: string, ticks: number, length: number): Pose => ({
  animation,
  by: 'progress',
  fraction: length > 0 ? Math.min(1, Math.max(0, ticks / length)) : 1,
});

export const loop = (animation: string): Pose => ({ animation, by: 'time' });
export const stride = (animation: string): Pose => ({ animation, by: 'distance' });

/** Index of the frame at a fraction; the end shows the last frame. */
export const frameAt = (fraction: number, frames: number): number =>
  Math.min(frames - 1, Math.max(0, Math.floor(fraction * frames)));
