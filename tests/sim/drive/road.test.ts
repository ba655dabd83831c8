/** Promises of the road: traffic, blows, lights, boost, and being stuck. */
import { describe, expect, it } from 'vitest';
import { createStreams } from '../../../src/sim/core/random.ts';
import { forwardSpeed, HANDLING } from '../../../src/sim/drive/car.ts';
import { touch, createContact, touchWalls } from '../../../src/sim/drive/contact.ts';
import { lightColor } from '../../../src/sim/drive/crossings.ts';
import {
  createDrive,
  stepDrive,
  type Drive,
  type DriveEvent,
  type DriveInput,
} from '../../../src/sim/drive/drive.ts';
import { findBrokenDrive } from '../../../src/sim/drive/invariants.ts';
import {
  layRoads,
  type RoadMap,
  type RoadPlans,
  type Wall,
} from '../../../src/sim/drive/roadMap.ts';
import { guideTo } from '../../../src/sim/drive/roadNet.ts';
import { HULLS, type Vehicle, type VehicleKind } from '../../../src/sim/drive/vehicles.ts';
import { LEVELS } from '../../support/levelFiles.ts';

const SECOND = 120;
const LA = LEVELS.find(({ id }) => id === '01-drive')!.roads!;
const HANDS_OFF: DriveInput = {
  steer: 0,
  pedal: 0,
  handbrake: false,
  burn: false,
  horn: false,
  putBack: false,
};

interface Trip {
  readonly map: RoadMap;
  readonly drive: Drive;
  /** Drives for so many seconds; `each` sees every tick's events. */
  go(
    seconds: number,
    input?: Partial<DriveInput>,
    each?: (events: DriveEvent[]) => void,
  ): DriveEvent[];
}

function tripOn(map: RoadMap, startName: string, zone: string, seed = 1): Trip {
  const random = createStreams(seed);
  const drive = createDrive(map, map.starts[startName]!, random);
  const guide = guideTo(map, zone, map.zones[zone]!);
  let tick = 0;
  return {
    map,
    drive,
    go(seconds, input = {}, each) {
      const all: DriveEvent[] = [];
      for (let i = 0; i < seconds * SECOND; i++) {
        const events = stepDrive(drive, map, guide, { ...HANDS_OFF, ...input }, random, tick++);
        each?.(events);
        all.push(...events);
      }
      return all;
    },
  };
}

/** A straight road from west to east without traffic, whoever is put on it apart. */
function straight(more: Partial<RoadPlans> = {}): Trip {
  const map = layRoads({
    width: 600,
    depth: 60,
    ground: 'sand',
    roads: [
      {
        id: 'road',
        points: [
          { x: 10, y: 30 },
          { x: 590, y: 30 },
        ],
        surface: 'asphalt',
        halfWidth: 6,
        lanes: 1,
        isOneWay: false,
        speed: 14,
        spacing: 0,
      },
    ],
    walls: [],
    patches: [],
    jams: [],
    lights: [],
    rails: [],
    starts: { start: { x: 40, y: 33, angle: 0, speed: 0 } },
    zones: { end: { shape: 'box', x0: 570, y0: 20, x1: 590, y1: 40 } },
    ...more,
  });
  return tripOn(map, 'start', 'end');
}

/** Somebody of the traffic on the straight road, in the lane that goes east. */
function put(
  { drive, map }: Trip,
  x: number,
  speed: number,
  kind: VehicleKind = 'saloon',
): Vehicle {
  const { lanes } = map.roads[0]!;
  const lane = lanes.findIndex(({ way }) => way > 0);
  const y = 30 + lanes[lane]!.offset;
  const vehicle: Vehicle = {
    id: drive.nextId++,
    kind,
    phase: 'driving',
    phaseTicks: 0,
    heldTicks: 0,
    x,
    y,
    previousX: x,
    previousY: y,
    angle: 0,
    previousAngle: 0,
    road: 0,
    lane,
    along: x - 10,
    aside: 0,
    skew: 0,
    speed,
    pace: 1,
    acceleration: 0,
    velocityX: 0,
    velocityY: 0,
    turning: 0,
    brakes: false,
    blinker: 0,
    blinkTicks: 0,
    hornTicks: 0,
    urgedTicks: 0,
    passedTicks: 1e6,
  };
  drive.vehicles.push(vehicle);
  return vehicle;
}

const countOf = (events: readonly DriveEvent[], type: DriveEvent['type']): number =>
  events.filter((event) => event.type === type).length;

describe('boost', () => {
  it('is spent while it burns, and carries the car beyond its top speed', () => {
    const { drive, go } = straight();
    go(5, { pedal: 1 });
    drive.boost = 1;
    const events = go(1.5, { pedal: 1, burn: true });
    expect(countOf(events, 'boost-began')).toBe(1);
    expect(forwardSpeed(drive.car)).toBeGreaterThan(HANDLING.topSpeed * 1.08);
    expect(drive.boost).toBeLessThan(0.5);
  });

  it('comes from driving in the lee of somebody', () => {
    const trip = straight();
    const { drive, go } = trip;
    drive.car.velocityX = 15;
    put(trip, 54, 14);
    go(1, { pedal: 0.2 });
    expect(drive.draft).toBeGreaterThan(0.3);
    expect(drive.boost).toBeGreaterThan(0);
  });

  it('comes from passing somebody closely, once', () => {
    const trip = straight();
    const { drive, go } = trip;
    drive.car.y = 30.6;
    drive.car.velocityX = 34;
    put(trip, 80, 12);
    const events = go(3, { pedal: 1 });
    expect(countOf(events, 'near-missed')).toBe(1);
    expect(drive.boost).toBeGreaterThan(0.1);
  });
});

describe('blows', () => {
  it('a wall costs speed and lets go: reverse leads away from it', () => {
    const { drive, map, go } = straight({
      walls: [{ x0: 120, y0: 20, x1: 126, y1: 44 }],
    });
    const events = go(4, { pedal: 1 });
    expect(countOf(events, 'car-crashed')).toBeGreaterThanOrEqual(1);
    expect(touchWalls(map, drive.car, HULLS.convertible, createContact())).toBe(false);
    const { x } = drive.car;
    go(1.5, { pedal: -1 });
    expect(drive.car.x).toBeLessThan(x - 3);
  });

  it('who stands in the way can be pushed along by pedal alone, a bus too', () => {
    for (const kind of ['saloon', 'schoolBus'] as const) {
      const trip = straight();
      const { go } = trip;
      const other = put(trip, 52, 0, kind);
      other.phase = 'stopped';
      go(3, { pedal: 1 });
      expect(other.x, kind).toBeGreaterThan(54);
    }
  });

  it('who was knocked gathers itself and drives on', () => {
    const trip = straight();
    const { drive, go } = trip;
    const other = put(trip, 60, 10);
    drive.car.velocityX = 30;
    const events = go(1, { pedal: 0 });
    expect(countOf(events, 'traffic-knocked')).toBe(1);
    drive.car.x = other.x - 30;
    drive.car.velocityX = drive.car.velocityY = 0;
    go(9);
    expect(other.phase).toBe('driving');
    expect(other.speed).toBeGreaterThan(4);
  });
});

describe('traffic', () => {
  it('brakes for the car that stands before it, and does not touch it', () => {
    const trip = straight();
    const { drive, go } = trip;
    const other = put(trip, 15, 14);
    const contact = createContact();
    let touched = false;
    go(6, {}, () => {
      touched ||= touch(drive.car, HULLS.convertible, other, HULLS.saloon, contact);
    });
    expect(touched).toBe(false);
    expect(other.speed).toBeLessThan(0.5);
    expect(drive.car.x - other.x).toBeLessThan(12);
  });

  it('two that were knocked against each other drive on one after the other, however they stand', () => {
    for (const kind of ['saloon', 'schoolBus'] as const) {
      for (let behind = 0; behind <= 5; behind++) {
        for (const skew of [-0.2, 0, 0.2]) {
          const at = `${kind}, ${behind} units behind, ${skew} rad`;
          const trip = straight();
          const { drive, map, go } = trip;
          const one = put(trip, 150, 0, kind);
          const other = put(trip, 150 - behind, 0);
          // its nose or its tail is a little in the other
          other.aside = 0.1 - HULLS[kind].radius - HULLS.saloon.radius - 1.35 * Math.abs(skew);
          other.y += other.aside;
          other.skew = other.angle = skew;
          drive.car.x = 110;
          go(14, {}, () => expect(findBrokenDrive(drive, map), at).toBeNull());
          expect(Math.min(one.x, other.x), at).toBeGreaterThan(165);
        }
      }
    }
  });

  it('neither comes nor goes in view', () => {
    const { drive, go } = tripOn(LA, 'hyperion', 'los-angeles-end', 5);
    let before = new Map<number, number>();
    go(40, { pedal: 0.6 }, () => {
      const { car, vehicles } = drive;
      const now = new Map(
        vehicles.map(({ id, x, y }) => [id, Math.hypot(x - car.x, y - car.y)] as const),
      );
      for (const [id, far] of now)
        if (!before.has(id) && before.size > 0) expect(far, `${id} came`).toBeGreaterThan(45);
      for (const [id, far] of before)
        if (!now.has(id)) expect(far, `${id} went`).toBeGreaterThan(45);
      before = now;
    });
  });

  it('nobody drives into anybody, wherever they wait, turn and merge', () => {
    const { drive, go } = tripOn(LA, 'hyperion', 'los-angeles-end', 9);
    const contact = createContact();
    let ticks = 0;
    go(60, {}, () => {
      if (ticks++ % 10 !== 0) return;
      const driving = drive.vehicles.filter(({ phase }) => phase === 'driving');
      for (let i = 0; i < driving.length; i++) {
        for (let k = i + 1; k < driving.length; k++) {
          const [a, b] = [driving[i]!, driving[k]!];
          const isIn = touch(a, HULLS[a.kind], b, HULLS[b.kind], contact) && contact.depth > 0.35;
          expect(isIn, `${a.kind} ${a.id} and ${b.kind} ${b.id}`).toBe(false);
        }
      }
    });
  });

  it('is as it is, whatever else is simulated in between: two drives at once are those two drives', () => {
    const of = (): Trip[] => [
      tripOn(LA, 'hyperion', 'los-angeles-end', 5),
      tripOn(LA, 'freeway', 'freeway-end', 9),
    ];
    const apart = of();
    for (const { go } of apart) go(20, { pedal: 0.7 });
    const together = of();
    for (let tick = 0; tick < 20 * SECOND; tick++)
      for (const { go } of together) go(1 / SECOND, { pedal: 0.7 });
    together.forEach(({ drive }, i) => expect(drive).toEqual(apart[i]!.drive));
  });

  it('most of it keeps moving: no knot of it lasts', () => {
    const { drive, go } = tripOn(LA, 'hyperion', 'los-angeles-end', 3);
    go(50);
    const standing = drive.vehicles.filter(({ heldTicks }) => heldTicks > 200);
    expect(standing.length).toBeLessThan(drive.vehicles.length * 0.1);
  });
});

describe('a light', () => {
  it('is never green for both ways at once', () => {
    for (const light of LA.lights) {
      for (let tick = 0; tick < light.cycleTicks; tick += 7) {
        const both =
          lightColor(light, 0, tick) === 'green' && lightColor(light, 1, tick) === 'green';
        expect(both).toBe(false);
      }
    }
  });
});

describe('who is stuck', () => {
  it('is put back on the road within three seconds of pushing a pedal in vain', () => {
    const before: Wall = { x0: 44, y0: 20, x1: 50, y1: 46 };
    const behind: Wall = { x0: 32, y0: 20, x1: 36.5, y1: 46 };
    const { go } = straight({ walls: [before, behind] });
    const events = go(3, { pedal: 1 });
    expect(countOf(events, 'car-put-back')).toBeGreaterThanOrEqual(1);
  });

  it('who asks for it on a good road at speed drives on', () => {
    const { drive, go } = straight();
    go(3, { pedal: 1 });
    const { x } = drive.car;
    expect(countOf(go(1, { pedal: 1, putBack: true }), 'car-put-back')).toBe(0);
    expect(drive.car.x).toBeGreaterThan(x + 5);
  });

  it('who has left the road at speed is put back when asking for it', () => {
    const { drive, go } = straight();
    go(3, { pedal: 1 });
    drive.car.y += 15;
    expect(countOf(go(0.1, { putBack: true }), 'car-put-back')).toBeGreaterThan(0);
    expect(Math.abs(drive.car.y - 30)).toBeLessThan(1);
  });

  it('who stands the wrong way round on the road is put back when asking for it', () => {
    const { drive, go } = straight();
    drive.car.angle = 3;
    expect(countOf(go(0.1, { putBack: true }), 'car-put-back')).toBeGreaterThan(0);
    expect(Math.abs(drive.car.angle)).toBeLessThan(0.01);
  });

  it('is put back beside the wall that closes the road, not into it', () => {
    const { drive, map, go } = straight({ walls: [{ x0: 12, y0: 20, x1: 12, y1: 46 }] });
    drive.car.x = 14.8;
    const events = go(0.1, { putBack: true });
    expect(countOf(events, 'car-put-back')).toBeGreaterThanOrEqual(1);
    expect(findBrokenDrive(drive, map)).toBeNull();
  });

  it('finds the road again when all roads are left behind', () => {
    const { drive, go } = tripOn(LA, 'desert', 'desert-end');
    drive.car.x = 2600;
    drive.car.y = 800;
    const events = go(0.1, { pedal: 1 });
    expect(countOf(events, 'car-put-back')).toBe(1);
    expect(drive.sample).toBeGreaterThanOrEqual(0);
    expect(findBrokenDrive(drive, LA)).toBeNull();
  });
});
