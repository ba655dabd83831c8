/** How figures are seen, and what they throw on the ground, is worked out by the graphics card: it is asked there. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../tools/findChromium.ts';
import type { Cast, Seen, Shadow, UprightPage } from './uprights/page.ts';

const PAGE = 'tests/browser/uprights/page.html';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  page = await browser.newPage();
  await page.goto(inject('pages') + PAGE);
  await page.evaluate(() => (window as unknown as { uprights: UprightPage }).uprights.ready);
});
afterAll(() => browser.close());

const ask = (of: 'moon' | 'light', cast: Cast): Promise<Shadow> =>
  page.evaluate(
    ([kind, given]) => (window as unknown as { uprights: UprightPage }).uprights[kind](given),
    [of, cast] as const,
  );
/** Half a pixel of the buffer, and the block's own width. */
const NEAR = 8;

describe('shadows', () => {
  it('begin at the feet and fall away from the light, to every side', async () => {
    for (const [x, y] of [
      [-2, -1],
      [2, -1],
      [-1, 2],
      [1, 2],
    ] as const) {
      const { left, right, top, bottom } = await ask('light', { lightX: x, lightY: y });
      const [near, far] = x < 0 ? [left, right] : [-right, -left];
      expect(near, `from ${x}, ${y}`).toBeGreaterThan(-NEAR);
      expect(far, `from ${x}, ${y}`).toBeGreaterThan(40);
      const [nearY, farY] = y < 0 ? [top, bottom] : [-bottom, -top];
      expect(nearY, `from ${x}, ${y}`).toBeGreaterThan(-NEAR);
      expect(farY, `from ${x}, ${y}`).toBeGreaterThan(20);
    }
  });

  it('fall to the south-east under the moon, and leave the feet of who leaps', async () => {
    const standing = await ask('moon', { lightX: 30, lightY: 0 });
    expect(standing.left).toBeGreaterThan(-NEAR);
    expect(standing.right).toBeGreaterThan(50);
    expect(standing.bottom).toBeGreaterThan(20);
    const leaping = await ask('moon', { lightX: 30, lightY: 0, lifted: 1 });
    expect(leaping.left).toBeGreaterThan(standing.left + 30);
  });

  it('never fold to a line, and never cross the whole street, however low the light', async () => {
    const { top, bottom, left, right } = await ask('light', {
      lightX: 6,
      lightY: 0,
      lightHeight: 0.2,
    });
    expect(bottom - top).toBeGreaterThan(8);
    expect(right - left).toBeLessThan(400);
  });

  it('are gone where the light does not reach', async () => {
    const { right } = await ask('light', { lightX: 30, lightY: 0 });
    expect(right).toBe(-Infinity);
  });
});

describe('where light is painted', () => {
  const look = (shown: number, hasLine: boolean): Promise<Seen> =>
    page.evaluate(
      (asked) => (window as unknown as { uprights: UprightPage }).uprights.painted(...asked),
      [shown, hasLine] as const,
    );
  const BLOCK = 8 * 80;

  it('who stands there is seen, with a line of light around her or without', async () => {
    const bare = await look(1, false);
    expect(bare).toEqual({ white: BLOCK, line: 0 });
    const lined = await look(1, true);
    expect(lined.white).toBe(BLOCK);
    expect(lined.line).toBeGreaterThan(2 * 80);
    expect(lined.line).toBeLessThan(4 * (8 + 80 + 4));
  });

  it('who rises from the ground is seen as far as she is out of it', async () => {
    const { white } = await look(0.5, false);
    expect(white).toBe(BLOCK / 2);
  });
});

it('a part of a picture that was decoded foot first is read upright', async () => {
  expect(
    await page.evaluate(() => (window as unknown as { uprights: UprightPage }).uprights.cutRows()),
  ).toEqual([60, 120]);
});
