import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** Said once: on a slow machine the words may have gone from the screen before anybody looks. */
const says = (page: Page, what: RegExp) =>
  page.getByText(what).first().waitFor({ state: 'attached' });

/** A page that is asked for the finest picture, on a machine that is prepared so. */
const openFinest = (before: (page: Page) => Promise<unknown>) =>
  server.open({ settings: { quality: 'high' }, before });

describe('a picture that the machine cannot draw is replaced by a plainer one', () => {
  it('a graphics card with small pictures: the player is told', async () => {
    const { page, problems } = await openFinest((fresh) =>
      fresh.addInitScript(() => {
        const { getParameter } = WebGLRenderingContext.prototype;
        WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
          return name === this.MAX_TEXTURE_SIZE ? 2048 : (getParameter.call(this, name) as unknown);
        };
      }),
    );
    await says(page, /medium quality: the graphics card cannot do better/);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a relief that does not arrive: the player is told, and the street is there', async () => {
    const { page } = await openFinest((fresh) =>
      fresh.route(/faith-relief.*\.webp/i, (route) => route.abort()),
    );
    await says(page, /medium quality: its finer pictures could not be reached/);
    await page.close();
  });

  it('a shader that does not compile: the player is told, and nothing stops', async () => {
    const { page } = await openFinest((fresh) =>
      fresh.addInitScript(() => {
        const { shaderSource } = WebGLRenderingContext.prototype;
        WebGLRenderingContext.prototype.shaderSource = function (shader, source) {
          const isLighting = source.includes('uShares');
          shaderSource.call(this, shader, isLighting ? 'this is no shader' : source);
        };
      }),
    );
    await says(page, /medium quality/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__ktf!.scene === 'fight');
    await page.close();
  });
});
