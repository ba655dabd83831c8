/**
 * Trigonometry made of + − × ÷ and sqrt, which every engine computes alike; `Math.sin` and its kind
 * differ between browsers in the last bit, which is enough to lose a replay.
 * Angles are radians from east, clockwise on the screen, unless a name says turns.
 */
export const PI = 3.141592653589793;
export const TAU = 6.283185307179586;
export const HALF_PI = 1.5707963267948966;

/** sin(x) for |x| ≤ π/4, Taylor to x¹³: error below 1e-13. */
function sinKernel(x: number): number {
  const q = x * x;
  return (
    x *
    (1 -
      (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - (q / 110) * (1 - q / 156))))))
  );
}

/** cos(x) for |x| ≤ π/4, Taylor to x¹⁴. */
function cosKernel(x: number): number {
  const q = x * x;
  return (
    1 -
    (q / 2) *
      (1 -
        (q / 12) *
          (1 - (q / 30) * (1 - (q / 56) * (1 - (q / 90) * (1 - (q / 132) * (1 - q / 182))))))
  );
}

export function sin(angle: number): number {
  const quarter = Math.round(angle / HALF_PI);
  const rest = angle - quarter * HALF_PI;
  switch (quarter & 3) {
    case 0:
      return sinKernel(rest);
    case 1:
      return cosKernel(rest);
    case 2:
      return -sinKernel(rest);
    default:
      return -cosKernel(rest);
  }
}

export const cos = (angle: number): number => sin(angle + HALF_PI);

/** Sine of a fraction of a whole turn. */
export const sinTurns = (turns: number): number => sin(turns * TAU);
export const cosTurns = (turns: number): number => cos(turns * TAU);

/** atan(x) for 0 ≤ x ≤ 1: halved twice, then a series to x¹⁵: error below 1e-12. */
function atanKernel(x: number): number {
  const a = x / (1 + Math.sqrt(1 + x * x));
  const b = a / (1 + Math.sqrt(1 + a * a));
  const q = b * b;
  return (
    4 *
    b *
    (1 -
      q * (1 / 3 - q * (1 / 5 - q * (1 / 7 - q * (1 / 9 - q * (1 / 11 - q * (1 / 13 - q / 15)))))))
  );
}

/** The angle of (x, y) in −π to π; 0 for the zero vector. */
export function atan2(y: number, x: number): number {
  const ax = x < 0 ? -x : x;
  const ay = y < 0 ? -y : y;
  if (ax === 0 && ay === 0) return 0;
  const first = ay <= ax ? atanKernel(ay / ax) : HALF_PI - atanKernel(ax / ay);
  const upper = x < 0 ? PI - first : first;
  return y < 0 ? -upper : upper;
}

export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** `from` moved toward `to` by at most `amount`. */
export function approach(from: number, to: number, amount: number): number {
  if (from < to) return from + amount < to ? from + amount : to;
  return from - amount > to ? from - amount : to;
}

/** The turn from one angle to another by the shorter way, −π to π. */
export function angleBetween(from: number, to: number): number {
  const turn = to - from;
  return turn - TAU * Math.round(turn / TAU);
}

/** `from` turned toward `to` by at most `amount`, within −π to π. */
export function turnToward(from: number, to: number, amount: number): number {
  const turned = from + clamp(angleBetween(from, to), -amount, amount);
  return turned - TAU * Math.round(turned / TAU);
}
