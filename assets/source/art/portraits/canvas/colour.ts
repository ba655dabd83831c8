export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour from `#rrggbb`. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const byte = (value: number): number => Math.round(Math.min(255, Math.max(0, value)));

export const css = ([r, g, b]: Rgb, alpha = 1): string =>
  `rgba(${byte(r)},${byte(g)},${byte(b)},${alpha})`;

export const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** `a` under a light or through a shadow whose parts are 0 to 1. */
export const under = (a: Rgb, light: Rgb): Rgb => [
  a[0] * light[0],
  a[1] * light[1],
  a[2] * light[2],
];

/** A factor of 0 to 1 as the colour that multiplies by it, at a strength of 0 to 1. */
export const multiplier = (light: Rgb, strength: number): string =>
  css(mix([255, 255, 255], under([255, 255, 255], light), strength));

export const INK = rgb('#160d1e');
/** What shadow leaves of skin and cloth, and what deep shadow does. */
export const SHADE: Rgb = [0.56, 0.45, 0.64];
export const DEEP: Rgb = [0.36, 0.28, 0.48];
