/** A picture without its empty edges, and where it lay. */
export interface Trimmed {
  pixels: ImageData;
  x: number;
  y: number;
  sourceWidth: number;
  sourceHeight: number;
}

const VISIBLE_ALPHA = 2;

/** Cuts the empty edges off. Throws if the picture is empty or cut off at its edge, naming it. */
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
  const pixels = new ImageData(right - left + 1, bottom - top + 1);
  for (let y = top; y <= bottom; y++) {
    const row = data.subarray((y * width + left) * 4, (y * width + right + 1) * 4);
    pixels.data.set(row, (y - top) * pixels.width * 4);
  }
  return { pixels, x: left, y: top, sourceWidth: width, sourceHeight: height };
}
