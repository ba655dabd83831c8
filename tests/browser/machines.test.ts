import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plugIn, unplug } from './support/gamepad.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { look, nextFrame, ticksPass, untilSeen } from './support/hands.ts';

let server: GameServer;
/** For work on pictures. */
let desk: Page;
beforeAll(async () => {
  server = await serveGame();
  desk = await server.browser.newPage();
});
afterAll(() => server.close());

const SOUND = /\.(ogg|mp3)$/;

const paused = (page: Page, wanted: boolean) =>
  page.waitForFunction((is) => window.__ktf!.paused === is, wanted);

describe('on slow and strange machines', () => {
  it('no WebGL: the page says so, and what to do', async () => {
    const { page } = await server.open({
      query: '',
      before: (fresh) =>
        fresh.addInitScript(() => {
          const original = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args) {
            const [kind] = args as [string];
            return kind.startsWith('webgl') ? null : Reflect.apply(original, this, args);
          } as typeof original;
        }),
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/WebGL/);
    await page.close();
  });
});

/** One fight, on a page that is always as the next finds it: running, by keyboard. */
describe('a fight goes on through whatever happens to its page', () => {
  let page: Page;
  let problems: string[];
  const sounds: string[] = [];
  beforeAll(async () => {
    ({ page, problems } = await server.open({
      async before(fresh) {
        await plugIn(fresh);
        fresh.on('request', (request) => SOUND.test(request.url()) && sounds.push(request.url()));
      },
    }));
    await page.evaluate(() => {
      window.__pad!.buttons[0] = { pressed: true, touched: true, value: 1 };
    });
    await page.waitForFunction(() => window.__ktf!.scene === 'fight');
  });
  afterAll(() => page.close());

  it('a pad that is unplugged pauses it', async () => {
    await unplug(page);
    await paused(page, true);
    await page
      .getByText(/[Cc]ontroller|gamepad/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await paused(page, false);
  });

  it('whoever has muted it fetches no sound, until there is to be some', async () => {
    expect(sounds).toEqual([]);
    const coming = page.waitForResponse((response) => SOUND.test(response.url()));
    await page.keyboard.press('Escape');
    for (const [role, name] of [
      ['button', 'Settings'],
      ['switch', 'Mute'],
    ] as const) {
      await page.getByRole(role, { name }).focus();
      await page.keyboard.press('Enter');
    }
    expect((await coming).ok()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await paused(page, false);
  });

  it('a window that loses the focus pauses it, and no key sticks', async () => {
    const stood = (await look(page)).faith.x;
    await page.keyboard.down('KeyD');
    await page.waitForFunction((from) => window.__ktf!.faith.x > from + 0.3, stood);
    await page.evaluate(() => dispatchEvent(new Event('blur')));
    await paused(page, true);
    await page.keyboard.press('Escape');
    await paused(page, false);
    await ticksPass(page, 40);
    const { faith } = await look(page);
    await ticksPass(page, 60);
    expect((await look(page)).faith.x).toBeCloseTo(faith.x, 3);
    await page.keyboard.up('KeyD');
  });

  it('a window of any shape shows it', async () => {
    for (const [width, height] of [
      [320, 568],
      [1600, 300],
      [200, 200],
      [640, 360],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForFunction(
        (wanted) => {
          const box = document.querySelector('#view canvas')!.getBoundingClientRect();
          return box.width === wanted[0] && box.height === wanted[1];
        },
        [width, height] as const,
      );
      await untilColoured(page, 20);
    }
    expect(problems).toEqual([]);
  });

  it('a graphics context that is lost and restored pauses it, and its pictures come back', async () => {
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#view canvas')!;
      const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!;
      const lost = gl.getExtension('WEBGL_lose_context')!;
      Object.assign(window, { giveBack: () => lost.restoreContext() });
      lost.loseContext();
    });
    await paused(page, true);
    await page.evaluate(() => {
      const { giveBack } = window as unknown as { giveBack: () => void };
      const canvas = document.querySelector<HTMLCanvasElement>('#view canvas')!;
      const isBack = new Promise((then) => canvas.addEventListener('webglcontextrestored', then));
      giveBack();
      return isBack.then(() => undefined);
    });
    await page.keyboard.press('Escape');
    await paused(page, false);
    await ticksPass(page, 60);
    await untilColoured(page, 50);
    expect(problems.filter((problem) => !/context/i.test(problem))).toEqual([]);
  });
});

const untilColoured = (page: Page, colours: number): Promise<void> =>
  untilSeen(
    `${colours} colours`,
    async () => (await coloursOf(page)) > colours,
    () => nextFrame(page),
    200,
  );

/** How many different colours a coarse look at the screen finds: a blank one has few. */
async function coloursOf(page: Page): Promise<number> {
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 60 });
  // on a page of its own: that of the game lets in no pictures in words
  return desk.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, 64, 64);
    const { data: pixels } = context.getImageData(0, 0, 64, 64);
    const seen = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) {
      seen.add((pixels[i]! >> 3) * 1024 + (pixels[i + 1]! >> 3) * 32 + (pixels[i + 2]! >> 3));
    }
    return seen.size;
  }, jpeg.toString('base64'));
}
