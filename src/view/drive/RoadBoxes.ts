import type { RailCrossing } from '../../sim/drive/roadMap.ts';
import { isTrainDue, trainNose } from '../../sim/drive/crossings.ts';
import type { InstanceMesh } from './InstanceMesh.ts';

/** Numbers of the shader's materials. */
const LOOKS: Readonly<Record<string, number>> = { plaster: 0, brick: 1, stone: 2, glass: 3 };
const BARRIERS: Readonly<Record<string, { made: number; height: number; thick: number }>> = {
  rail: { made: 4, height: 0.8, thick: 0.16 },
  wall: { made: 7, height: 1.1, thick: 0.5 },
  fence: { made: 5, height: 1.3, thick: 0.2 },
  kerb: { made: 7, height: 0.2, thick: 0.3 },
};
/** What stands on flat roofs: numbers of the shader's materials, half sizes, units. */
const ON_ROOFS = [
  { made: 9, half: [1.3, 1.1], height: 1.5 },
  { made: 10, half: [0.85, 0.75], height: 0.7 },
  { made: 10, half: [0.85, 0.75], height: 0.7 },
  { made: 11, half: [1.05, 1.05], height: 1.9 },
  { made: 12, half: [1.6, 1], height: 0.25 },
] as const;
const ROOF = { margin: 1, cell: 5.2, chance: 0.55 } as const;
/** What is no higher and no larger is a house with a ridge, unless it stands in a row. */
const HOUSE = { height: 3.6, units: 15 } as const;
const WAGON = { made: 6, height: 2.6, units: 13, gap: 0.9 } as const;
const GATE = { made: 8, height: 0.18, thick: 0.2, foot: 0.9, half: 5.4 } as const;
/** A line is cut into pieces so long at most: each is covered by what stands before its southern end. */
const PIECE_UNITS = 8;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly height: number;
  /** As the graphics card is told of it: two fields of four. */
  readonly floats: readonly number[];
  /** What is less is drawn sooner; where its southern end is, if it does not stand on something. */
  readonly order?: number;
}

interface Window {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Built {
  readonly buildings: readonly (Omit<Box, 'floats'> & { readonly look: string })[];
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
      ...buildings.flatMap(housed),
      ...barriers.flatMap(({ kind, points }) => piecesAlong(kind, points)),
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
    seen.sort((a, b) => (a.order ?? a.y1) - (b.order ?? b.y1));
    const count = Math.min(mesh.most, seen.length);
    for (let i = 0; i < count; i++) {
      const at = i * 8;
      mesh.floats.set(seen[i]!.floats, at);
      mesh.floats[at]! -= originX;
      mesh.floats[at + 1]! -= originY;
      mesh.floats[at + 2]! -= originX;
      mesh.floats[at + 3]! -= originY;
    }
    mesh.count = count;
  }
}

type Building = Built['buildings'][number];

/** A building, and what stands on its roof. */
function housed(building: Building, index: number): Box[] {
  const { look, x0, y0, x1, y1, height } = building;
  const own = ((index * 7919) % 97) / 98;
  const made = LOOKS[look] ?? 0;
  const isHouse = made < 3 && height <= HOUSE.height && Math.max(x1 - x0, y1 - y0) <= HOUSE.units;
  const floats = [x0, y0, x1, y1, height, made, isHouse ? own + 1 : own, 0];
  const box = { x0, y0, x1, y1, height, floats };
  return isHouse ? [box] : [box, ...onRoof(building, index)];
}

function onRoof({ x0, y0, x1, y1, height: foot }: Building, index: number): Box[] {
  const boxes: Box[] = [];
  const { margin, cell, chance } = ROOF;
  const [columns, rows] = [x1 - x0, y1 - y0].map((units) =>
    Math.floor((units - 2 * margin) / cell),
  );
  for (let i = 0; i < columns! * rows!; i++) {
    const luck = (index * 131 + i * 71) * 0.618034;
    if (luck % 1 > chance) continue;
    const { made, half, height } = ON_ROOFS[(index * 7 + i * 3) % ON_ROOFS.length]!;
    const x = x0 + margin + ((i % columns!) + 0.5) * ((x1 - x0 - 2 * margin) / columns!);
    const y = y0 + margin + (Math.floor(i / columns!) + 0.5) * ((y1 - y0 - 2 * margin) / rows!);
    const [west, east, north, south] = [x - half[0], x + half[0], y - half[1], y + half[1]];
    // drawn right after what it stands on
    const order = y1 + south * 1e-6;
    const floats = [west, north, east, south, height, made, luck % 1, foot];
    boxes.push({ x0: west, y0: north, x1: east, y1: south, height: height + foot, floats, order });
  }
  return boxes;
}

type Point = Built['barriers'][number]['points'][number];

function piecesAlong(kind: string, points: readonly Point[]): Box[] {
  const { made, height, thick } = BARRIERS[kind] ?? BARRIERS['wall']!;
  const boxes: Box[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i]!, points[i + 1]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / PIECE_UNITS));
    const at = (k: number): Point => ({ x: a.x + (dx * k) / steps, y: a.y + (dy * k) / steps });
    for (let k = 0; k < steps; k++)
      boxes.push(line(at(k), at(k + 1), { made, height, thick, foot: 0 }));
  }
  return boxes;
}

function line(
  one: Point,
  other: Point,
  { made, height, thick, foot }: { made: number; height: number; thick: number; foot: number },
): Box {
  const isEastward = other.x > one.x || (other.x === one.x && other.y < one.y);
  const [west, east] = isEastward ? [one, other] : [other, one];
  return {
    x0: west.x - thick,
    x1: east.x + thick,
    y0: Math.min(west.y, east.y) - thick,
    y1: Math.max(west.y, east.y) + thick,
    height: height + foot,
    floats: [west.x, west.y, east.x, east.y, height, made, thick, foot],
  };
}

/** The wagons that are there, and the arms that are down while it comes. */
function trainOf(rail: RailCrossing, tick: number): Box[] {
  const boxes: Box[] = [];
  const nose = trainNose(rail, tick);
  if (!Number.isNaN(nose)) {
    const { x0, x1 } = rail;
    const { made, height, units, gap } = WAGON;
    for (let end = 0; end < rail.trainUnits; end += units) {
      const y1 = nose - end;
      const y0 = Math.max(nose - rail.trainUnits, y1 - units + gap);
      boxes.push({
        x0,
        x1,
        y0,
        y1,
        height,
        floats: [x0, y0, x1, y1, height, made, (end % 5) / 5, 0.3],
      });
    }
  }
  if (isTrainDue(rail, tick)) {
    const middle = (rail.y0 + rail.y1) / 2;
    for (const x of [rail.x0 - 2.3, rail.x1 + 2.3])
      boxes.push(line({ x, y: middle - GATE.half }, { x, y: middle + GATE.half }, GATE));
  }
  return boxes;
}
