import { describe, expect, it } from 'vitest';
import { isTrainDue, lightColor } from '../../src/sim/drive/crossings.ts';
import { layRoads, type RoadPlans } from '../../src/sim/drive/roadMap.ts';
import { RoadPieces } from '../../src/view/drive/roadPieces.ts';
import { SignalLamps } from '../../src/view/drive/SignalLamps.ts';

const PLANS: RoadPlans = {
  roads: [
    {
      id: 'street',
      surface: 'asphalt',
      halfWidth: 5,
      lanes: 1,
      isOneWay: false,
      speed: 10,
      spacing: 40,
      points: [
        { x: 0, y: 50 },
        { x: 200, y: 50 },
      ],
    },
  ],
  walls: [],
  ground: 'grass',
  patches: [],
  jams: [],
  lights: [{ x0: 45, y0: 45, x1: 55, y1: 55, cycleTicks: 1000, offsetTicks: 0 }],
  rails: [
    {
      x0: 148,
      y0: 40,
      x1: 151,
      y1: 60,
      periodTicks: 6000,
      offsetTicks: 0,
      trainUnits: 50,
      speed: 30,
    },
  ],
  starts: {},
  zones: {},
  width: 200,
  depth: 100,
};
const MAP = layRoads(PLANS);
const ALL = { x0: 0, y0: 0, x1: 200, y1: 100 };
const RAIL_LIGHTS = [
  { kind: 'railLight', x: 146, y: 57 },
  { kind: 'rock', x: 20, y: 20 },
];
const signals = (): SignalLamps => new SignalLamps(MAP, RAIL_LIGHTS);

describe('traffic lights', () => {
  it('shine on the lane in the colour that traffic goes by, one for each way in', () => {
    for (let tick = 0; tick < 1000; tick += 40) {
      const [fromWest, fromEast, fromNorth, fromSouth] = signals().light(ALL, tick);
      const isRed = (phase: 0 | 1): boolean => lightColor(MAP.lights[0]!, phase, tick) === 'red';
      for (const [lamp, phase] of [
        [fromWest, 0],
        [fromEast, 0],
        [fromNorth, 1],
        [fromSouth, 1],
      ] as const) {
        const [red, green] = lamp!.color;
        expect(red > 4 * green).toBe(isRed(phase));
      }
    }
  });

  it('shine before the crossing, on the side that one drives on', () => {
    const [fromWest, , fromNorth] = signals().light(ALL, 0);
    expect(fromWest!.x).toBeLessThan(45);
    expect(fromWest!.y).toBeGreaterThan(50);
    expect(fromNorth!.x).toBeLessThan(50);
    expect(fromNorth!.y).toBeLessThan(45);
  });

  it('cost nothing where nobody looks', () => {
    expect(signals().light({ x0: 80, y0: 0, x1: 110, y1: 100 }, 0)).toEqual([]);
  });
});

describe('the lamps at rails', () => {
  const view = { ...ALL, x0: 130 };

  it('are dark while no train is due', () => {
    expect(isTrainDue(MAP.rails[0]!, 2000)).toBe(false);
    expect(signals().light(view, 2000)).toEqual([]);
  });

  it('blink in turn while one is', () => {
    const places = new Set<number>();
    for (let tick = 5700; tick < 5900; tick += 10) {
      expect(isTrainDue(MAP.rails[0]!, tick)).toBe(true);
      const lamps = signals().light(view, tick);
      expect(lamps).toHaveLength(1);
      places.add(lamps[0]!.x);
    }
    const [one, other] = [...places].sort((a, b) => a - b);
    expect(places.size).toBe(2);
    expect((one! + other!) / 2).toBeCloseTo(146);
  });
});

it('a line is painted where traffic stops, across the lanes that come to it', () => {
  const floats = new Float32Array(16 * 400);
  const count = new RoadPieces(MAP).write(floats, 400, ALL, 0, 0);
  const PAINT = 8;
  const lines = Array.from({ length: count }, (_, i) => floats.slice(i * 16, i * 16 + 16))
    .filter((piece) => piece[11] === PAINT)
    .map((piece) => ({ from: Math.min(piece[0]!, piece[4]!), y: piece[1]!, half: piece[8]! }));
  const before = lines.filter(({ from }) => from < 45);
  expect(before).toHaveLength(1);
  expect(before[0]!.from).toBeGreaterThan(43);
  expect(before[0]!.y - before[0]!.half).toBeGreaterThan(50);
  expect(before[0]!.y + before[0]!.half).toBeLessThan(55);
  // two at the lights, two at the rails
  expect(lines).toHaveLength(4);
});
