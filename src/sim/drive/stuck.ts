/** Who is stuck is put back on the road, and who has left it and asks for it. */
import { PI, length } from '../core/maths.ts';
import { createCar } from './car.ts';
import { createContact, touch, touchWalls } from './contact.ts';
import type { Drive, DriveEvent, DriveInput } from './drive.ts';
import { SAMPLE_UNITS, type RoadMap } from './roadMap.ts';
import { roadNetOf, type Guide } from './roadNet.ts';
import { HULLS } from './vehicles.ts';

/** Who uses pedals and does not get so far in so long. */
const STUCK = { units: 2, ticks: 200 } as const;
/** Slower than this, units/s, one may be stuck; faster and on the road nobody is. */
const CRAWLING = 5;

const contact = createContact();

/** `isLost`: no road is anywhere near. */
export function getUnstuck(
  drive: Drive,
  map: RoadMap,
  guide: Guide,
  input: DriveInput,
  isLost: boolean,
  events: DriveEvent[],
): void {
  const { car } = drive;
  const far = length(car.x - drive.markX, car.y - drive.markY);
  if (far > STUCK.units || input.pedal === 0) {
    drive.markX = car.x;
    drive.markY = car.y;
    drive.stuckTicks = 0;
  } else {
    drive.stuckTicks++;
  }
  const isAsked = input.putBack && (isOffRoad(drive, map) || speedOf(drive) < CRAWLING);
  if (drive.stuckTicks < STUCK.ticks && !isAsked && !isLost) return;
  const sample = freeSample(drive, map, guide);
  if (sample < 0) return;
  const net = roadNetOf(map);
  const road = map.roads[net.road[sample]!]!;
  const i = sample - net.first[net.road[sample]!]!;
  const next = guide.next[sample]!;
  const isBack = next >= 0 && next < sample && net.road[next] === net.road[sample];
  const angle = road.angle[i]! + (isBack ? PI : 0);
  drive.car = createCar(net.x[sample]!, net.y[sample]!, angle, 0);
  drive.markX = drive.car.x;
  drive.markY = drive.car.y;
  drive.stuckTicks = 0;
  events.push({ type: 'car-put-back', x: drive.car.x, y: drive.car.y });
}

const speedOf = ({ car }: Drive): number => length(car.velocityX, car.velocityY);

/** Whether the car's middle is beside the road that is nearest. */
function isOffRoad({ car, sample }: Drive, map: RoadMap): boolean {
  if (sample < 0) return true;
  const net = roadNetOf(map);
  const { halfWidth } = map.roads[net.road[sample]!]!;
  return length(car.x - net.x[sample]!, car.y - net.y[sample]!) > halfWidth + SAMPLE_UNITS;
}

/** The middle of the road where it is, or a little before, where nobody stands. */
function freeSample(drive: Drive, map: RoadMap, guide: Guide): number {
  const net = roadNetOf(map);
  const from = drive.sample;
  if (from < 0) return -1;
  const roadIndex = net.road[from]!;
  const first = net.first[roadIndex]!;
  const last = first + map.roads[roadIndex]!.x.length - 1;
  const forward = guide.next[from]! < from ? 1 : -1;
  const probe = createCar(0, 0, 0, 0);
  for (let k = 0; k < 60; k++) {
    for (const way of [forward, -forward]) {
      const i = from + way * k;
      if (i < first || i > last) continue;
      [probe.x, probe.y, probe.angle] = [
        net.x[i]!,
        net.y[i]!,
        map.roads[roadIndex]!.angle[i - first]!,
      ];
      // a road that leads nowhere is closed by a wall
      const isTaken =
        touchWalls(map, probe, HULLS.convertible, contact) ||
        drive.vehicles.some((vehicle) =>
          touch(probe, HULLS.convertible, vehicle, HULLS[vehicle.kind], contact),
        );
      if (!isTaken) return i;
    }
  }
  return -1;
}
