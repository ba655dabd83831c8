/** Part of its neighbours that a pixel takes in when it is softened. */
const SOFTNESS = 0.35;

/**
 * Mixes what is there (alpha over 0) a little with its neighbours. Locks of hair and the edges of features are
 * noise to a light and cost a quarter of a relief's bytes. What shines by itself stays out of it: mixed with a
 * normal, it would be another normal.
 */
export function soften(image: ImageData): void {
  const { width, height, data } = image;
  const before = data.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (before[at + 3] === 0 || shines(before, at)) continue;
      const sums = [0, 0, 0];
      let weights = 0;
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          const from = (v * width + u) * 4;
          if (shines(before, from)) continue;
          const near = (u === x ? 1 : SOFTNESS) * (v === y ? 1 : SOFTNESS);
          const weight = near * before[from + 3]!;
          for (let c = 0; c < 3; c++) sums[c]! += weight * before[from + c]!;
          weights += weight;
        }
      }
      for (let c = 0; c < 3; c++) data[at + c] = sums[c]! / weights;
    }
  }
}

const shines = (data: Uint8ClampedArray, at: number): boolean =>
  data[at] === 255 && data[at + 1] === 255;

/**
 * Fills what is empty (alpha 0) with the values around it and makes all of it opaque, so that neither
 * smooth sampling nor the compression of the file mixes anything foreign into an edge.
 */
export function spread(image: ImageData): void {
  const { width, height, data } = image;
  const levels = [{ width, height, sums: weighted(data) }];
  for (let fine = levels[0]!; fine.width > 1 || fine.height > 1; fine = levels.at(-1)!) {
    levels.push(halved(fine));
  }
  for (let i = levels.length - 2; i >= 0; i--) fillFrom(levels[i + 1]!, levels[i]!);
  const { sums } = levels[0]!;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) {
      for (let c = 0; c < 3; c++) data[at + c] = Math.round(sums[at + c]! / sums[at + 3]!);
    }
    data[at + 3] = 255;
  }
}

/** Colours times their weight, and the weight, four numbers a pixel. */
interface Level {
  width: number;
  height: number;
  sums: Float32Array;
}

function weighted(data: Uint8ClampedArray): Float32Array {
  const sums = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const weight = data[at + 3]! / 255;
    for (let c = 0; c < 3; c++) sums[at + c] = data[at + c]! * weight;
    sums[at + 3] = weight;
  }
  return sums;
}

function halved({ width, height, sums }: Level): Level {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const coarse = new Float32Array(half.width * half.height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = ((y >> 1) * half.width + (x >> 1)) * 4;
      for (let c = 0; c < 4; c++) coarse[to + c]! += sums[from + c]!;
    }
  }
  return { ...half, sums: coarse };
}

/** Empty pixels take what lies around them in the coarser level, smoothly. */
function fillFrom(coarse: Level, { width, height, sums }: Level): void {
  for (let y = 0; y < height; y++) {
    const [above, below, down] = between(y, coarse.height);
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      if (sums[to + 3]! > 0) continue;
      const [left, right, across] = between(x, coarse.width);
      const corners = [
        [above * coarse.width + left, (1 - down) * (1 - across)],
        [above * coarse.width + right, (1 - down) * across],
        [below * coarse.width + left, down * (1 - across)],
        [below * coarse.width + right, down * across],
      ] as const;
      for (const [from, share] of corners) {
        const weight = coarse.sums[from * 4 + 3]!;
        for (let c = 0; c < 3; c++) sums[to + c]! += (share * coarse.sums[from * 4 + c]!) / weight;
      }
      sums[to + 3] = 1;
    }
  }
}

/** The two coarse pixels that a fine one lies between, and how near it is to the second. */
function between(fine: number, size: number): readonly [number, number, number] {
  const at = Math.max(0, fine / 2 - 0.25);
  const first = Math.floor(at);
  return [Math.min(size - 1, first), Math.min(size - 1, first + 1), at - first];
}
