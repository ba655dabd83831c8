/** Whatever a browser or a network does, the page says what happened and what to do. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

const openEarly = (before: (page: Page) => Promise<unknown>) =>
  server.open({ early: true, query: '?probe', before });

const startFight = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.__ktf!.ready);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.__ktf!.scene === 'fight' && window.__ktf!.tick > 20);
};

/** The page itself says so after some seconds: they are over at once. */
async function says(where: Page | FrameLocator, words: string): Promise<void> {
  await where.locator('.never-began').evaluate((shown) => {
    for (const wait of shown.getAnimations()) wait.finish();
  });
  await where.getByText(words).waitFor();
}

describe('a page that cannot begin', () => {
  it('says so when its first script never comes', async () => {
    const { page } = await openEarly((fresh) =>
      fresh.route(/assets\/index-.*\.js/, (route) => route.fulfill({ status: 404 })),
    );
    await says(page, 'Part of it could not be reached');
    await page.close();
  });

  it('says so when it is opened as a file', async () => {
    const page = await server.browser.newPage();
    await page.goto(pathToFileURL(join(inject('gameFolder'), 'index.html')).href);
    await says(page, 'opened as a file');
    await page.close();
  });

  it('says so in a frame that is locked up', async () => {
    const page = await server.browser.newPage();
    await page.setContent(`<iframe sandbox="allow-scripts" src="${server.address}"></iframe>`);
    await says(page.frameLocator('iframe'), 'inside another page');
    await page.close();
  });

  it.each([
    ['a part of it is missing', /createView-.*\.js/],
    ['one of its pictures is missing', /faith-.*\.webp/],
  ])('says that it could not be reached when %s, and names nothing', async (_, missing) => {
    const { page } = await openEarly((fresh) =>
      fresh.route(missing, (route) => route.fulfill({ status: 404 })),
    );
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const said = await alert.innerText();
    expect(said).toMatch(/could not be reached/);
    expect(said).not.toMatch(/webp|\.js|too old|faith-/);
    await page.close();
  });

  it('ends its wait for a picture that never comes', async () => {
    const { page } = await openEarly(async (fresh) => {
      await fresh.clock.install();
      await fresh.route(/faith-.*\.webp/, () => undefined);
    });
    await page.waitForFunction(() => window.__ktf !== undefined);
    const alert = page.getByRole('alert');
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(31_000);
          return alert.isVisible();
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    expect(await alert.innerText()).toMatch(/could not be reached/);
    await page.close();
  });
});

describe('a page that has begun', () => {
  it('needs no sound, no storage, and no newer interface than it asks for, and says what will not be kept', async () => {
    const { page, problems } = await openEarly((fresh) =>
      fresh.addInitScript(() => {
        for (const [owner, name] of [
          [Navigator.prototype, 'userActivation'],
          [Navigator.prototype, 'keyboard'],
          [Navigator.prototype, 'storage'],
          [Navigator.prototype, 'getGamepads'],
          [window, 'Worker'],
          [window, 'AudioContext'],
          [window, 'webkitAudioContext'],
          [window, 'createImageBitmap'],
        ] as const)
          Object.defineProperty(owner, name, { configurable: true, value: undefined });
        for (const name of ['localStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      }),
    );
    await page
      .getByText(/save nothing|cannot be kept/)
      .first()
      .waitFor();
    await startFight(page);
    expect(problems).toEqual([]);
    await page.close();
  });

  describe('whose picture fails', () => {
    let page: Page;
    let problems: string[];
    beforeAll(async () => {
      ({ page, problems } = await openEarly((fresh) => fresh.clock.install()));
      await startFight(page);
    });
    afterAll(() => page.close());

    it('in one frame: it says so once, waits, and goes on', async () => {
      await page.evaluate(() => {
        const { now } = performance;
        performance.now = () => {
          performance.now = now;
          throw new Error('a clock that fails once');
        };
      });
      await page.waitForFunction(() => window.__ktf!.paused);
      await page.getByText('Something went wrong').first().waitFor();
      const { tick } = await page.evaluate(() => ({ tick: window.__ktf!.tick }));
      await page.keyboard.press('Escape');
      await page.waitForFunction((at) => window.__ktf!.tick > at + 20, tick);
      expect(problems).toEqual([expect.stringContaining('a clock that fails once')]);
    });

    it('for good: it cannot be played, and says so', async () => {
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('#view canvas')!;
        const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!;
        gl.getExtension('WEBGL_lose_context')!.loseContext();
      });
      await page.waitForFunction(() => window.__ktf!.paused);
      await page.keyboard.press('Escape');
      await page.getByText('not back yet').waitFor();
      expect(await page.evaluate(() => window.__ktf!.paused)).toBe(true);
      await page.clock.fastForward(21_000);
      await page.getByRole('alert').getByText('The picture is gone').waitFor();
    });
  });
});

it('everything is served under a policy that lets in nothing but its own files', async () => {
  const response = await (await server.browser.newPage()).goto(server.address);
  const policy = response!.headers()['content-security-policy']!;
  expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
  expect(policy).toContain("default-src 'none'");
});

it('the build carries the licences of what it is made of', async () => {
  const page = await server.browser.newPage();
  const text = await (await page.goto(`${server.address}licences.txt`))!.text();
  for (const name of ['phaser', 'howler', 'valibot', 'fflate', 'cinzel', 'alegreya'])
    expect(text).toContain(name);
  expect(text).toMatch(/SIL OPEN FONT LICENSE/i);
  expect(readdirSync(inject('gameFolder'))).toContain('licences.txt');
  await page.close();
});
