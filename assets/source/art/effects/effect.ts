/** Colour and coverage at x, y, in pixels from the middle of the picture; y is down. */
export type Paint = (x: number, y: number) => readonly [number, number, number, number];

export interface Effect {
  width: number;
  height: number;
  paint: Paint;
}

export const white =
  (coverage: (x: number, y: number) => number): Paint =>
  (x, y) => [1, 1, 1, coverage(x, y)];

export const round = (size: number, coverage: (distance: number) => number): Effect => ({
  width: size,
  height: size,
  paint: white((x, y) => coverage(Math.hypot(x, y))),
});

/** Paints one effect, straight alpha. */
export function paintEffect({ width, height, paint }: Effect): ImageData {
  const image = new ImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b, a] = paint(x + 0.5 - width / 2, y + 0.5 - height / 2);
      image.data.set([r * 255, g * 255, b * 255, a * 255], (y * width + x) * 4);
    }
  }
  return image;
}
