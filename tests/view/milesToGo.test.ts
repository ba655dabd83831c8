import { expect, it } from 'vitest';
import { guideTo, roadNetOf, sampleNear } from '../../src/sim/drive/roadNet.ts';
import { readLevels } from '../../tools/readLevels.ts';
import { milesToGo } from '../../src/view/drive/milesToGo.ts';

const { level, scenery } = readLevels().find((one) => one.level.id === '01-drive')!;
const roads = level.roads!;
/** A sign so near to the road is passed. */
const PASSED_UNITS = 26;

/** What the signs say, in the order in which one comes by them on the way from a start. */
function signsFrom(start: string): number[] {
  const net = roadNetOf(roads);
  const guide = guideTo(roads, 'sunnydale', roads.zones['sunnydale']!);
  const signs = scenery.road!.things.filter(({ kind }) => kind === 'distanceSign');
  const said: number[] = [];
  const { x, y } = roads.starts[start]!;
  for (let at = sampleNear(net, x, y); at >= 0; at = guide.next[at]!) {
    for (const sign of [...signs]) {
      if (Math.hypot(sign.x - net.x[at]!, sign.y - net.y[at]!) > PASSED_UNITS) continue;
      signs.splice(signs.indexOf(sign), 1);
      said.push(milesToGo(level, sign.x, sign.y)!);
    }
  }
  return said;
}

it.each(['freeway', 'desert', 'highway'])('miles count down on the way from the %s', (start) => {
  const said = signsFrom(start);
  expect(said.length).toBeGreaterThan(1);
  for (const [i, miles] of said.slice(1).entries()) expect(miles).toBeLessThan(said[i]!);
  for (const miles of said) expect(miles).toBeLessThan(100);
});

it('signs stand all along the way', () => {
  expect(signsFrom('freeway').length).toBeGreaterThan(5);
});

it('nothing is said where there is nowhere to go', () => {
  const { level: yard } = readLevels().find((one) => one.level.id === '05-lesson')!;
  expect(milesToGo(yard, 10, 10)).toBeNull();
});
