/** Red, green and blue light, where 1 shows a sprite as it was painted. */
export type Light = [red: number, green: number, blue: number];

/** The street's fixed light on a standing figure, read once from a small picture. */
export class LightMap {
  private readonly pixels: Uint8ClampedArray;
  private readonly width: number;
  private readonly height: number;
  private readonly widthUnits: number;
  private readonly depthUnits: number;

  constructor(image: ImageData, widthUnits: number, depthUnits: number) {
    this.pixels = image.data;
    this.width = image.width;
    this.height = image.height;
    this.widthUnits = widthUnits;
    this.depthUnits = depthUnits;
  }

  /** Light at a ground point, smooth between pixels; outside, the nearest edge's. */
  sample(x: number, y: number, out: Light): Light {
    const { pixels, width, height } = this;
    const column = Math.min(width - 1.001, Math.max(0, (x / this.widthUnits) * width - 0.5));
    const row = Math.min(height - 1.001, Math.max(0, (y / this.depthUnits) * height - 0.5));
    const left = Math.floor(column);
    const top = Math.floor(row);
    const right = column - left;
    const bottom = row - top;
    const corner = (top * width + left) * 4;
    for (let channel = 0; channel < 3; channel++) {
      const at = corner + channel;
      const under = at + width * 4;
      const above = pixels[at]! * (1 - right) + pixels[at + 4]! * right;
      const below = pixels[under]! * (1 - right) + pixels[under + 4]! * right;
      out[channel] = (above * (1 - bottom) + below * bottom) / 127.5;
    }
    return out;
  }
}
