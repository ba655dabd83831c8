/** A picture without its empty edges, and where it lay. */
export interface Trimmed {
  pixels: ImageData;
  x: number;
  y: number;
  sourceWidth: number;
  sourceHeight: number;
}

const VISIBLE_ALPHA = 2;

/**
 * Cuts the empty edges off; what is left begins at even places and has even sizes, so that a relief at half
 * the size fits it. Throws if the picture is empty or cut off at its edge, naming it.
 */
export function trim(image: ImageData, name: string, mayTouchEdge = false): Trimmed {
  const { width, height, data } = image;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < VISIBLE_ALPHA) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) throw new Error(`${name}: nothing is drawn in this frame.`);
  const touches = left === 0 || top === 0 || right === width - 1 || bottom === height - 1;
  if (touches && !mayTouchEdge) {
    throw new Error(
      `${name} leaves its ${width} × ${height} cell (${left}, ${top} to ${right}, ${bottom}). Enlarge the cell.`,
    );
  }
  const [x, y] = [left & ~1, top & ~1];
  const size = { width: (right | 1) + 1 - x, height: (bottom | 1) + 1 - y };
  const pixels = cut(image, { x, y, ...size });
  return { pixels, x, y, sourceWidth: width, sourceHeight: height };
}

/** The part of a half-size picture that belongs to a trimmed one. */
export function trimAlike(half: ImageData, { x, y, pixels }: Trimmed): ImageData {
  return cut(half, { x: x / 2, y: y / 2, width: pixels.width / 2, height: pixels.height / 2 });
}

function cut(
  image: ImageData,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): ImageData {
  const part = new ImageData(width, height);
  for (let row = 0; row < Math.min(height, image.height - y); row++) {
    const from = ((y + row) * image.width + x) * 4;
    const length = Math.min(width, image.width - x) * 4;
    part.data.set(image.data.subarray(from, from + length), row * width * 4);
  }
  return part;
}
