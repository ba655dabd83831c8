import type { RailCrossing } from '../../sim/drive/roadMap.ts';
import { isTrainDue, trainNose } from '../../sim/drive/crossings.ts';
import type { InstanceMesh } from './InstanceMesh.ts';

/** Numbers of the shader's materials. */
const LOOKS: Readonly<Record<string, number>> = { plaster: 0, brick: 1, stone: 2, glass: 3 };
const BARRIERS: Readonly<Record<string, { made: number; height: number; wide: number }>> = {
  rail: { made: 4, height: 0.75, wide: 0.28 },
  wall: { made: 2, height: 1.1, wide: 0.5 },
  fence: { made: 5, height: 1.3, wide: 0.2 },
  kerb: { made: 2, height: 0.2, wide: 0.3 },
};
const WAGON = { made: 6, height: 2.6, units: 13, gap: 0.9 } as const;
const GATE = { made: 4, height: 0.18, up: 0.9 } as const;
/** A line that runs aslant is built of upright boxes, so long each at most. */
const STEP_UNITS = 1.6;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly height: number;
  readonly made: number;
  readonly own: number;
  readonly foot: number;
}

interface Window {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Built {
  readonly buildings: readonly (Omit<Box, 'made' | 'own' | 'foot'> & { readonly look: string })[];
  readonly barriers: readonly {
    readonly kind: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

/** Houses, walls, rails, and the train. */
export class RoadBoxes {
  private readonly boxes: readonly Box[];
  private readonly rails: readonly RailCrossing[];
  private readonly seen: Box[] = [];

  constructor({ buildings, barriers }: Built, rails: readonly RailCrossing[]) {
    this.rails = rails;
    this.boxes = [
      ...buildings.map(({ look, ...box }, i) => ({
        ...box,
        made: LOOKS[look] ?? 0,
        own: ((i * 7919) % 97) / 97,
        foot: 0,
      })),
      ...barriers.flatMap(({ kind, points }) => boxesAlong(kind, points)),
    ];
  }

  write(mesh: InstanceMesh, window: Window, originX: number, originY: number, tick: number): void {
    const { seen } = this;
    seen.length = 0;
    const isSeen = ({ x0, x1, y0, y1, height }: Box): boolean =>
      x1 > window.x0 && x0 < window.x1 && y1 > window.y0 && y0 - height * 1.2 < window.y1;
    for (const box of this.boxes) if (isSeen(box)) seen.push(box);
    for (const rail of this.rails) {
      for (const box of trainOf(rail, tick)) if (isSeen(box)) seen.push(box);
    }
    // from the farthest to the nearest: what is nearer covers
    seen.sort((a, b) => a.y1 - b.y1);
    const count = Math.min(mesh.most, seen.length);
    for (let i = 0; i < count; i++) {
      const { x0, y0, x1, y1, height, made, own, foot } = seen[i]!;
      mesh.floats.set(
        [x0 - originX, y0 - originY, x1 - originX, y1 - originY, height, made, own, foot],
        i * 8,
      );
    }
    mesh.count = count;
  }
}

function boxesAlong(
  kind: string,
  points: readonly { readonly x: number; readonly y: number }[],
): Box[] {
  const { made, height, wide } = BARRIERS[kind] ?? BARRIERS['wall']!;
  const boxes: Box[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i]!, points[i + 1]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const isStraight = Math.abs(dx) < 0.01 || Math.abs(dy) < 0.01;
    const steps = isStraight ? 1 : Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP_UNITS));
    for (let k = 0; k < steps; k++) {
      const [x0, y0] = [a.x + (dx * k) / steps, a.y + (dy * k) / steps];
      const [x1, y1] = [a.x + (dx * (k + 1)) / steps, a.y + (dy * (k + 1)) / steps];
      boxes.push({
        x0: Math.min(x0, x1) - wide / 2,
        x1: Math.max(x0, x1) + wide / 2,
        y0: Math.min(y0, y1) - wide / 2,
        y1: Math.max(y0, y1) + wide / 2,
        height,
        made,
        own: 0.5,
        foot: 0,
      });
    }
  }
  return boxes;
}

/** The wagons that are there, and the arms that are down while it comes. */
function trainOf(rail: RailCrossing, tick: number): Box[] {
  const boxes: Box[] = [];
  const nose = trainNose(rail, tick);
  if (!Number.isNaN(nose)) {
    for (let end = 0; end < rail.trainUnits; end += WAGON.units) {
      const y1 = nose - end;
      const y0 = Math.max(nose - rail.trainUnits, y1 - WAGON.units + WAGON.gap);
      const { made, height } = WAGON;
      boxes.push({ x0: rail.x0, x1: rail.x1, y0, y1, height, made, own: (end % 5) / 5, foot: 0.3 });
    }
  }
  if (isTrainDue(rail, tick)) {
    const middle = (rail.y0 + rail.y1) / 2;
    for (const x of [rail.x0 - 2.4, rail.x1 + 2.2]) {
      const { made, height, up } = GATE;
      boxes.push({
        x0: x,
        x1: x + 0.2,
        y0: middle - 5.4,
        y1: middle + 5.4,
        height,
        made,
        own: 1,
        foot: up,
      });
    }
  }
  return boxes;
}
