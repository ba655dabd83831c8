import { describe, expect, it } from 'vitest';
import { createContact, touchWalls } from '../../src/sim/drive/contact.ts';
import type { Road } from '../../src/sim/drive/roadMap.ts';
import { HULLS } from '../../src/sim/drive/vehicles.ts';
import { LEVELS } from '../support/levelFiles.ts';

const MAPS = LEVELS.flatMap(({ id, roads }) => (roads ? [{ id, roads }] : []));
/** A road that leads nowhere is closed by a wall in its last samples. */
const CLOSED = 9;

describe.each(MAPS)('on the roads of $id', ({ roads }) => {
  it('no lane that has traffic leads a bus through a wall', () => {
    const contact = createContact();
    for (const road of roads.roads.filter(({ spacing }) => spacing > 0)) {
      const first = road.beyondStart ? 0 : CLOSED;
      const last = road.x.length - 1 - (road.beyondEnd ? 0 : CLOSED);
      for (const { offset } of road.lanes) {
        for (let i = first; i <= last; i++) {
          const bus = inLane(road, i, offset);
          const isIn = touchWalls(roads, bus, HULLS.schoolBus, contact);
          expect(isIn, `${road.id} at ${bus.x.toFixed()}, ${bus.y.toFixed()}`).toBe(false);
        }
      }
    }
  });

  it('none turns sharper than a car can: the points of its road make no loop', () => {
    for (const { id, x, y, angle } of roads.roads) {
      for (let i = 1; i < angle.length; i++) {
        const turn = Math.abs(angle[i]! - angle[i - 1]!);
        expect(turn, `${id} at ${x[i]!.toFixed()}, ${y[i]!.toFixed()}`).toBeLessThan(0.5);
      }
    }
  });
});

function inLane({ x, y, angle }: Road, i: number, offset: number) {
  const heading = angle[i]!;
  return {
    x: x[i]! - Math.sin(heading) * offset,
    y: y[i]! + Math.cos(heading) * offset,
    angle: heading,
  };
}
