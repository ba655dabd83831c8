export interface Size {
  width: number;
  height: number;
}

export interface Place {
  x: number;
  y: number;
}

/** Even, like the frames: what lies in a sheet begins at even places. */
const GAP = 2;

interface Step {
  x: number;
  y: number;
  width: number;
}

/**
 * Places rectangles in a sheet of the given width, `GAP` apart, each as high up as it can go (skyline,
 * tallest first). Returns the places in the order of `sizes` and the height that they need.
 */
export function pack(sizes: readonly Size[], width: number): { places: Place[]; height: number } {
  const places: Place[] = sizes.map(() => ({ x: 0, y: 0 }));
  const order = sizes.map((_, i) => i);
  order.sort(
    (a, b) => sizes[b]!.height - sizes[a]!.height || sizes[b]!.width - sizes[a]!.width || a - b,
  );
  let skyline: Step[] = [{ x: 0, y: 0, width }];
  let height = 0;
  for (const i of order) {
    const wanted = { width: sizes[i]!.width + GAP, height: sizes[i]!.height + GAP };
    const place = lowest(skyline, wanted.width, width);
    if (!place)
      throw new Error(`A frame of ${wanted.width} px is wider than the sheet (${width} px).`);
    places[i] = place;
    skyline = raise(skyline, place, wanted);
    height = Math.max(height, place.y + wanted.height);
  }
  return { places, height };
}

function lowest(skyline: readonly Step[], wanted: number, width: number): Place | undefined {
  let best: Place | undefined;
  for (const [i, step] of skyline.entries()) {
    if (step.x + wanted > width) break;
    let y = 0;
    for (let k = i; k < skyline.length && skyline[k]!.x < step.x + wanted; k++) {
      y = Math.max(y, skyline[k]!.y);
    }
    if (!best || y < best.y) best = { x: step.x, y };
  }
  return best;
}

function raise(skyline: readonly Step[], at: Place, size: Size): Step[] {
  const end = at.x + size.width;
  const next: Step[] = [];
  for (const step of skyline) {
    const stepEnd = step.x + step.width;
    if (step.x < at.x) next.push({ ...step, width: Math.min(step.width, at.x - step.x) });
    if (step.x <= at.x && stepEnd > at.x)
      next.push({ x: at.x, y: at.y + size.height, width: size.width });
    if (stepEnd > end) {
      const x = Math.max(step.x, end);
      next.push({ x, y: step.y, width: stepEnd - x });
    }
  }
  return next.filter((step) => step.width > 0);
}
