import { picture } from './bake.ts';
import type { GroundPlan } from './ground.ts';
import type { StreetMap } from './map.ts';
import { paintGround } from './paint.ts';

/** One pixel covers this many of the ground's, each way. */
const STEP = 8;
/** What glosses less is dry, however smooth; what glosses more is water. */
const DRY_GLOSS = 0.5;
const WATER_GLOSS = 0.85;

/** How wet the ground is, an eighth of its size: black is dry, white is standing water. */
export function bakeWetness(map: StreetMap, plan: GroundPlan): ImageData {
  const { width, height, gloss } = paintGround(plan, map.widthPx, map.heightPx);
  const [columns, rows] = [Math.ceil(width / STEP), Math.ceil(height / STEP)];
  const sums = new Float32Array(columns * rows * 3);
  const counts = new Float32Array(columns * rows);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = Math.floor(y / STEP) * columns + Math.floor(x / STEP);
      counts[at]!++;
      for (let c = 0; c < 3; c++) sums[at * 3 + c]! += wetnessOf(gloss[y * width + x]!);
    }
  }
  const means = sums.map((sum, i) => sum / counts[Math.floor(i / 3)]!);
  return picture(means, columns, rows);
}

const wetnessOf = (gloss: number): number =>
  Math.min(1, Math.max(0, (gloss - DRY_GLOSS) / (WATER_GLOSS - DRY_GLOSS)));
