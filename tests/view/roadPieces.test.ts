import { expect, it } from 'vitest';
import { FLOATS_OF_PIECE, RoadPieces } from '../../src/view/drive/roadPieces.ts';
import { LEVELS } from '../support/levelFiles.ts';

const MOST = 4000;
const AROUND_UNITS = 3;

/** Whether one of the pieces after the first, the bare ground, lies under a place. */
function isPaved(pieces: readonly Float32Array[], x: number, y: number): boolean {
  return pieces.slice(1).some(([x0, y0, fx, fy, x1, y1, , , half]) => {
    const length = Math.hypot(x1! - x0!, y1! - y0!);
    const along = (x - x0!) * fx! + (y - y0!) * fy!;
    const across = (y - y0!) * fx! - (x - x0!) * fy!;
    return along >= -0.01 && along <= length + 0.01 && Math.abs(across) <= half!;
  });
}

it('no ground shows where one road ends and another begins', () => {
  const maps = LEVELS.flatMap(({ id, roads }) => (roads ? [{ id, map: roads }] : []));
  expect(maps.length).toBeGreaterThan(0);
  for (const { id, map } of maps) {
    const roads = new RoadPieces(map);
    for (const { id: road, x, y } of map.roads) {
      for (const end of [0, x.length - 1]) {
        const [endX, endY] = [x[end]!, y[end]!];
        const window = { x0: endX - 9, x1: endX + 9, y0: endY - 9, y1: endY + 9 };
        const floats = new Float32Array(FLOATS_OF_PIECE * MOST);
        const count = roads.write(floats, MOST, window, 0, 0);
        expect(count).toBeLessThan(MOST);
        const pieces = Array.from({ length: count }, (_, i) =>
          floats.subarray(i * FLOATS_OF_PIECE, (i + 1) * FLOATS_OF_PIECE),
        );
        for (let turn = 0; turn < 16; turn++) {
          const placeX = endX + AROUND_UNITS * Math.cos((turn * Math.PI) / 8);
          const placeY = endY + AROUND_UNITS * Math.sin((turn * Math.PI) / 8);
          expect(isPaved(pieces, placeX, placeY), `${id}, ${road}: ${placeX}, ${placeY}`).toBe(
            true,
          );
        }
      }
    }
  }
});
