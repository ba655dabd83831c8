/** From one level to another and back, with everything that is drawn and said. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Quality } from '../../src/app/pictureQuality.ts';
import { serveGame, type GamePage, type GameServer } from './support/gamePage.ts';
import { look } from './support/hands.ts';
import { sceneIs, untilShown } from './support/menus.ts';
import { openStopped, stepUntil } from './support/stopped.ts';

const PAGE = 'tests/browser/levels/page.html';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** Warnings are problems too, but for what a driver has to say about how it draws. */
async function open(quality: Quality): Promise<GamePage & { readonly warnings: string[] }> {
  const warnings: string[] = [];
  const opened = await openStopped(server, {
    address: inject('pages') + PAGE,
    settings: { quality },
    before: async (fresh) => {
      fresh.on('console', (message) => {
        const isOurs = !message.text().includes('GL Driver Message');
        if (message.type() === 'warning' && isOurs) warnings.push(message.text());
      });
      await fresh.addInitScript(countGraphics);
    },
  });
  return { ...opened, warnings };
}

/** From the title to the page of levels. */
async function toLevels(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Levels/ }).focus();
  await page.keyboard.press('Enter');
  await untilShown(page, page.getByRole('heading', { name: 'Levels' }));
}

const fighting = (page: Page, chapter: string) =>
  stepUntil(page, `A fight in ${chapter}`, async () => {
    const { scene, tick } = await look(page);
    const on = await page.evaluate(() => window.__ktf!.chapter);
    return scene === 'fight' && on === chapter && tick > 10;
  });

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const out = page.getByRole('button', { name: 'Leave to the title' });
  await untilShown(page, out);
  await out.focus();
  await page.keyboard.press('Enter');
  await sceneIs(page, 'title');
}

/**
 * Counts what the page has of the graphics card's memory. A program is made when it is first drawn with, and then
 * kept: of these, those are counted that are there already.
 */
function countGraphics(): void {
  const counts: Record<string, number> = {};
  Object.assign(window, { __graphics: counts });
  type Method = (...given: unknown[]) => unknown;
  const { prototype } = WebGLRenderingContext;
  const methods = prototype as unknown as Record<string, Method>;
  const after = (
    name: string,
    act: (gl: WebGLRenderingContext, made: unknown, given: unknown) => void,
  ) => {
    const original = methods[name]!;
    methods[name] = function (this: WebGLRenderingContext, ...given) {
      const made: unknown = Reflect.apply(original, this, given);
      act(this, made, given[0]);
      return made;
    };
  };
  for (const kind of ['Buffer', 'Texture', 'Framebuffer']) {
    const live = new Set<unknown>();
    after(`create${kind}`, (_gl, made) => (counts[kind] = live.add(made).size));
    after(`delete${kind}`, (_gl, _made, gone) => {
      live.delete(gone);
      counts[kind] = live.size;
    });
  }
  const programs = new Map<unknown, string>();
  const countTwice = () =>
    (counts['Program twice'] = programs.size - new Set(programs.values()).size);
  after('linkProgram', (gl, _made, program) => {
    const shaders = gl.getAttachedShaders(program as WebGLProgram) ?? [];
    programs.set(program, shaders.map((shader) => gl.getShaderSource(shader)).join());
    countTwice();
  });
  after('deleteProgram', (_gl, _made, gone) => {
    programs.delete(gone);
    countTwice();
  });
}

/** Once the level that was chosen stands as it was wanted. */
const graphicsOf = (page: Page) =>
  page.evaluate(async () => {
    const { shown, __graphics } = window as unknown as Counted;
    await shown;
    return { ...__graphics };
  });

interface Counted {
  readonly __graphics: Readonly<Record<string, number>>;
  readonly shown: Promise<void>;
}

it.each(['low', 'high'] as const)(
  'in %s quality a level is played, once its ground can be had, and the first one again, and nothing more is left in the graphics card’s memory',
  async (quality) => {
    const { page, problems, warnings } = await open(quality);
    const choose = async (key: string) => {
      await toLevels(page);
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    };
    const play = async (key: string, id: string) => {
      await choose(key);
      await fighting(page, id);
      await leave(page);
      return graphicsOf(page);
    };
    await toLevels(page);
    expect(
      await page.getByRole('button', { name: /The Turok-Han Ambush/ }).evaluate((row) => {
        return row === document.activeElement && row.getAttribute('aria-current') === 'true';
      }),
    ).toBe(true);
    await page.keyboard.press('Escape');

    await page.route(/\?second/, (route) => route.abort());
    await choose('ArrowDown');
    await untilShown(page, page.getByText(/The Second cannot be shown.*could not be reached/));
    expect(await page.evaluate(() => [window.__ktf!.scene, window.__ktf!.chapter])).toEqual([
      'title',
      '02-ambush',
    ]);
    await page.unroute(/\?second/);
    await page.keyboard.press('Escape');
    problems.length = 0;

    const first = await play('ArrowDown', '98-second');
    expect(first).toHaveProperty('Buffer');
    await play('ArrowUp', '02-ambush');
    expect(await play('ArrowDown', '98-second')).toEqual(first);
    expect([problems, warnings]).toEqual([[], []]);
    await page.close();
  },
);
