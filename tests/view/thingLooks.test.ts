import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLevels } from '../../tools/readLevels.ts';
import { ROAD_SHEETS, THING_LOOKS } from '../../src/view/drive/thingLooks.ts';

const framesOf = (sheet: string): string[] => {
  const path = new URL(`../../assets/sprites/${sheet}.json`, import.meta.url);
  return Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { frames: object }).frames);
};
const FRAMES = new Map(ROAD_SHEETS.map((sheet) => [sheet, framesOf(sheet)]));

it('every thing by a road has a look', () => {
  const unknown = readLevels().flatMap(({ level, scenery }) =>
    (scenery.road?.things ?? [])
      .filter(({ kind }) => !(kind in THING_LOOKS))
      .map(({ kind }) => `${level.id}: ${kind}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

it.each(
  (
    'roadLamp roadLampWest roadPalm roadPalmSmall joshuaTree creosote rock powerPole gantry exitSign ' +
    'distanceSign limitSign curveSign curveSignLeft deadEndSign workSignRoad workBarrier roadCone ' +
    'billboardCola billboardMotel billboardRadio neonDiner neonBowl neonPawn gasStation dinerHouse ' +
    'motelHouse railLight trafficLight sunnydaleSign'
  ).split(' '),
)('a level may place %s by a road', (kind) => {
  expect(THING_LOOKS).toHaveProperty(kind);
});

it.each(['billboardCola', 'neonDiner', 'gasStation', 'sunnydaleSign', 'roadLamp'])(
  '%s gives light',
  (kind) => {
    expect(THING_LOOKS[kind]?.light?.power).toBeGreaterThan(0);
  },
);

it.each(Object.entries(THING_LOOKS))('%s is drawn from a frame that there is', (_, look) => {
  expect(FRAMES.get(look.sheet)).toContain(look.frame);
});
