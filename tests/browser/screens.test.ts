/** What a player sees of the screens: small windows, large words, a finger instead of a hand, contrast themes. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';
import type { Stage } from './support/stage.ts';

declare const stage: Stage;

const PAGE = 'tests/browser/screens/page.html';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

async function open(context: BrowserContextOptions, textSize = 100): Promise<Page> {
  const { page } = await server.open({
    address: inject('pages') + PAGE,
    early: true,
    context,
    settings: { textSize, muted: false },
  });
  await page.waitForFunction(() => (window.__ktf?.tick ?? 0) > 0);
  return page;
}

/** Words and things to press of the page that is open, that cannot be brought into the window by scrolling. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const open = document.querySelector<HTMLElement>('.ktf .page:not([hidden])')!;
    const parts = [...open.querySelectorAll<HTMLElement>('.item, .option, p, h2, h3')];
    return parts
      .filter((part) => part.getClientRects().length > 0)
      .filter((part) => {
        part.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
      })
      .map((part) => `${part.className}: ${part.textContent}`);
  });

describe('nothing is cut off', () => {
  it.each([
    ['a small window', { viewport: { width: 640, height: 360 } }, 100],
    ['a phone held upright', { viewport: { width: 360, height: 640 } }, 100],
    ['large words', { viewport: { width: 1280, height: 720 } }, 200],
  ] as const)('in %s', async (_where, context, textSize) => {
    const page = await open(context, textSize);
    expect(await cutOff(page)).toEqual([]);
    for (const name of ['Levels', 'Settings', 'Controls']) {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('main', { name }).waitFor();
      expect(await cutOff(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('main', { name: 'Keep the Faith' }).waitFor();
    }
    await page.close();
  });
});

it("the browser's zoom and the setting make words larger", async () => {
  const shareOf = async (context: BrowserContextOptions, textSize: number): Promise<number> => {
    const page = await open(context, textSize);
    const share = await page.evaluate(
      () =>
        Number.parseFloat(getComputedStyle(document.querySelector('.ktf')!).fontSize) / innerHeight,
    );
    await page.close();
    return share;
  };
  const usual = await shareOf({ viewport: { width: 1280, height: 720 } }, 100);
  expect(usual * 720).toBeCloseTo(16);
  const zoomed = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };
  expect(await shareOf(zoomed, 100)).toBeGreaterThan(usual * 1.4);
  expect(await shareOf({ viewport: { width: 1280, height: 720 } }, 200)).toBeCloseTo(usual * 2);
});

it('a finger is told what the game is played with, and any key goes on', async () => {
  const page = await open({ viewport: { width: 640, height: 360 }, hasTouch: true });
  await page.getByRole('button', { name: /^Play/ }).tap();
  await page.getByText('needs a keyboard or a gamepad').waitFor();
  expect(await page.evaluate(() => window.__ktf!.scene)).toBe('title');
  await page.keyboard.press('Escape');
  await page.getByRole('main', { name: 'Keep the Faith' }).waitFor();
  await page.close();
  const other = await open({ viewport: { width: 640, height: 360 }, hasTouch: true });
  await other.getByRole('button', { name: /^Play/ }).tap();
  await other.getByText('needs a keyboard or a gamepad').waitFor();
  await other.keyboard.press('x');
  await other.waitForFunction(() => window.__ktf!.scene === 'fight');
  await other.close();
});

it('a delay is not made of too few presses, and the page says so', async () => {
  const page = await open({ viewport: { width: 1280, height: 720 } });
  await page.clock.install();
  for (const name of ['Settings', 'Dance delay', 'Measure it']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await page.getByText('Listen to four').waitFor();
  await page.clock.fastForward(20_000);
  await page.getByText(/^Only 0 presses/).waitFor();
  await page.close();
});

it('in a contrast theme bars are framed and what is chosen looks chosen; a clock is one thing with a name', async () => {
  const page = await open({ viewport: { width: 1280, height: 720 }, forcedColors: 'active' });
  const [chosen, other] = await page.getByRole('radio').evaluateAll((pills) =>
    ['true', 'false'].map((checked) => {
      const pill = pills.find((one) => one.getAttribute('aria-checked') === checked)!;
      return getComputedStyle(pill).backgroundColor;
    }),
  );
  expect(chosen).not.toBe(other);
  await page.evaluate(() => stage.game.commands.playLevel('02-ambush'));
  await page.evaluate(() => stage.playUntil(({ world }) => world.timerTicks > 120));
  const health = page.getByRole('meter', { name: 'Faith: health' });
  expect(
    await health.evaluate((bar) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(bar);
      return Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
    }),
  ).toBe(true);
  expect(await page.getByRole('timer').ariaSnapshot()).toMatch(/^- timer:\s+- img "0:\d\d"$/);
  await page.close();
});
