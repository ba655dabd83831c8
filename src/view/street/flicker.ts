/** One lamp in this many has a bad contact. */
const FAULTY_EVERY = 5;

/** How brightly a lamp burns at a time: about 1, and less when its contact fails. */
export function flickerOf(lamp: number, seconds: number): number {
  const phase = lamp * 2.7;
  const breath =
    0.95 + 0.03 * Math.sin(seconds * 2.3 + phase) + 0.02 * Math.sin(seconds * 7.1 + phase * 3);
  const isFaulty = lamp % FAULTY_EVERY === FAULTY_EVERY - 1;
  return isFaulty ? breath * contact(seconds + phase) : breath;
}

/** A bad contact: steady for seconds, then a few blinks. */
function contact(seconds: number): number {
  const t = seconds % 5.3;
  if (t > 0.9) return 1;
  return Math.sin(t * 41) * Math.sin(t * 17 + 1) > 0.1 ? 0.35 : 1;
}
