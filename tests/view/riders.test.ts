import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CREWS } from '../../assets/source/art/props/cars/riders.ts';
import { createCar } from '../../src/sim/drive/car.ts';
import type { Drive } from '../../src/sim/drive/drive.ts';
import type { FightEvent } from '../../src/sim/fight/events.ts';
import { rideOf, Riders, RIDES, ridersSheet } from '../../src/view/drive/riders.ts';
import { readLevels } from '../../tools/readLevels.ts';

const HEADINGS = 48;
const QUIET = { sinceCrash: Infinity, sinceLook: 1000, wind: 0, speed: 20 };
const LINE: FightEvent = { type: 'talk-line', who: 'faith', text: 'Hm.', mood: 'wry', ticks: 90 };
const crash = (severity: number): FightEvent => {
  return { type: 'car-crashed', into: 'wall', x: 0, y: 0, severity };
};

/** What is seen in each of so many ticks of a drive at a speed; events by tick. */
function watch(
  ticks: number,
  speed: number,
  events: Readonly<Record<number, FightEvent>> = {},
  riders = new Riders(),
): string[] {
  const drive = { car: { ...createCar(0, 0, 0, 0), velocityX: speed } } as Drive;
  return Array.from({ length: ticks }, (_, tick) => {
    riders.step(drive, events[tick] ? [events[tick]] : []);
    return riders.ride;
  });
}

describe('the two in the car', () => {
  it('have their hair in the wind while it runs, and not while it stands', () => {
    expect(rideOf({ ...QUIET, speed: 0 })).toBe('rest');
    expect([0, 1, 2, 3].map((wind) => rideOf({ ...QUIET, wind }))).toEqual([
      'wind0',
      'wind1',
      'wind2',
      'wind0',
    ]);
  });

  it('have wilder hair the faster they go, and hair that lies still for who wants less motion', () => {
    const changes = (seen: string[]) => seen.filter((ride, i) => i > 0 && ride !== seen[i - 1]);
    const [slow, fast] = [watch(360, 6), watch(360, 34)].map((seen) => changes(seen).length);
    expect(slow).toBeGreaterThan(5);
    expect(fast).toBeGreaterThan(slow! * 1.5);
    const calm = Object.assign(new Riders(), { isCalm: true });
    expect(changes(watch(360, 34, {}, calm))).toEqual([]);
  });

  it('flinch at a crash for some four tenths of a second, whatever they were at', () => {
    const seen = watch(300, 20, { 30: LINE, 40: crash(9) });
    const flinches = seen.flatMap((ride, tick) => (ride === 'brace' ? [tick] : []));
    expect(flinches[0]).toBe(40);
    expect(flinches.length).toBeGreaterThan(40);
    expect(flinches.length).toBeLessThan(56);
    expect(flinches.at(-1)! - flinches[0]!).toBe(flinches.length - 1);
  });

  it('look at each other as a line is spoken, not at every one, and now and then without a word', () => {
    const lines = { 700: LINE, 900: LINE };
    const seen = watch(1400, 20, lines);
    const looks = seen.flatMap((ride, tick) =>
      ride === 'look' && seen[tick - 1] !== 'look' ? [tick] : [],
    );
    expect(looks).toEqual([700]);
    expect(watch(5000, 20).filter((ride) => ride === 'look').length).toBeGreaterThan(100);
  });
});

describe('their sheets', () => {
  it('show her wounds on the way home, and on no other drive', () => {
    const sheets = readLevels().flatMap(({ level: { segments } }) =>
      segments.filter(({ drive }) => drive).map((segment) => [segment.id, ridersSheet(segment)]),
    );
    expect(Object.fromEntries(sheets)).toEqual({
      'los-angeles': 'riders',
      freeway: 'riders',
      desert: 'riders',
      sunnydale: 'riders',
      home: 'ridersHome',
    });
  });

  it.each(Object.entries(CREWS))('%s shows each ride from all 48 sides', (sheet, { rides }) => {
    expect(Object.keys(rides)).toEqual([...RIDES]);
    const path = new URL(`../../assets/sprites/${sheet}.json`, import.meta.url);
    const { frames } = JSON.parse(readFileSync(path, 'utf8')) as { frames: object };
    const wanted = RIDES.flatMap((ride) =>
      Array.from({ length: HEADINGS }, (_, heading) => `${ride}/${heading}`),
    );
    expect(Object.keys(frames).sort()).toEqual(wanted.sort());
  });
});
