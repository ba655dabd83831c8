/** A road is never shown without its cars, whenever they come: here they are of one colour, so that it is seen. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLivePlay } from '../../src/app/plays.ts';
import { readReplay, replayInputs } from '../../src/run/replayFile.ts';
import { optionsOf } from '../../src/run/replayHeader.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { openStopped, stepUntil } from './support/stopped.ts';

const HOME = AMBUSH.segments.findIndex(({ id }) => id === 'home');
const CARS = /\/cars-[\w-]+\.webp$/;
const ROAD = /\/(cars|propsTown|propsRoad|riders\w*)-[\w-]+\.(webp|json)$/;
/** What a player has pressed by then ends the segment by itself. */
const TICKS_BEFORE_HOME = 5;
/** What is fetched takes its own time: the page's clock gets no further than it must meanwhile. */
const FRAME_MS = 5;
/** So large a part of the picture is a car's at least. */
const LEAST_SHARE = 1 / 400;

let server: GameServer;
/** For work on pictures. */
let desk: Page;
let magentaCars: Buffer;
beforeAll(async () => {
  server = await serveGame();
  desk = await server.browser.newPage();
  magentaCars = await paintCars();
});
afterAll(() => server.close());

/** A picture as large as the sheet of the cars, of nothing but magenta. */
async function paintCars(): Promise<Buffer> {
  const data = readFileSync('assets/sprites/cars.json', 'utf8');
  const { meta } = JSON.parse(data) as { meta: { size: { w: number; h: number } } };
  const address = await desk.evaluate(({ w, h }) => {
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'magenta';
    context.fillRect(0, 0, w, h);
    return canvas.toDataURL();
  }, meta.size);
  return Buffer.from(address.split(',')[1]!, 'base64');
}

/** Which share of the picture is magenta, in whatever light. */
async function magentaShare(page: Page): Promise<number> {
  const picture = (await page.screenshot()).toString('base64');
  return desk.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
    let magenta = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red, green, blue] = pixels.subarray(at, at + 3);
      if (red! > 40 && blue! > red! * 0.4 && green! < red! * 0.3) magenta++;
    }
    return (magenta * 4) / pixels.length;
  }, picture);
}

const untilFetched = (page: Page, what: string, isSo: () => Promise<boolean>): Promise<void> =>
  stepUntil(page, what, isSo, FRAME_MS);

const sceneOf = (page: Page) => page.evaluate(() => window.__ktf!.scene);

/** The title of the ambush with a run that was left; its cars can be held back, let come, and refused. */
async function openAmbush(left: string) {
  const asked: string[] = [];
  const held: Route[] = [];
  let answer = (route: Route): unknown => held.push(route);
  const opened = await openStopped(server, {
    last: AMBUSH.id,
    async before(fresh) {
      fresh.on('request', (request) => asked.push(request.url()));
      await fresh.route(CARS, (route) => answer(route));
      await fresh.addInitScript((run) => localStorage.setItem('keep-the-faith.run.0', run), left);
    },
  });
  const answerAll = async (now: (route: Route) => Promise<void>): Promise<void> => {
    answer = now;
    await Promise.all(held.splice(0).map(now));
  };
  return {
    ...opened,
    askedForRoad: () => asked.filter((url) => ROAD.test(url)).length,
    areAwaited: () => Promise.resolve(held.length > 0),
    letCome: () => answerAll((route) => route.fulfill({ body: magentaCars })),
    refuse: () => answerAll((route) => route.abort()),
  };
}

/** The author's run in the ambush as it was left so many ticks after its drive home began, or before. */
function leftRun(ticksOnTheRoad: number): string {
  const replay = readReplay(readFileSync(`levels/${AMBUSH.id}/author.ktf`));
  const options = optionsOf(replay.header);
  const hands = { frameFor: () => NO_INPUT, setAtWheel: () => {} };
  const play = () => createLivePlay({ level: AMBUSH, options, build: 'test' }, hands);
  const inputs = [replayInputs(replay, 0), replayInputs(replay, 1)];
  const [whole, left] = [play(), play()];
  const again = (run: typeof whole) => run.again(inputs.map((at) => at(run.world.tick)));
  while (whole.world.segment < HOME) again(whole);
  while (left.world.tick < whole.world.tick + ticksOnTheRoad) again(left);
  return left.keep({ recordedAt: '2003-05-20T20:00:00.000Z', practice: [] });
}

const goOn = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: /^Continue/ });
  await stepUntil(page, 'Continue', () => button.isVisible());
  await button.click();
};

const comesAbout = (page: Page, words: RegExp): Promise<void> =>
  untilFetched(page, String(words), () => page.getByText(words).isVisible());

const resume = (page: Page): Promise<void> => page.getByRole('button', { name: 'Resume' }).click();

/** A page that is open would dim them. */
async function carsAreSeen(page: Page): Promise<void> {
  const played = () => page.evaluate(() => (window.__ktf!.paused ? null : window.__ktf!.tick));
  const from = await played();
  await stepUntil(page, 'The drive', async () => (await played()) !== from);
  await stepUntil(page, 'A car', async () => (await magentaShare(page)) > LEAST_SHARE);
}

describe('a run that begins on the road', () => {
  it('begins when its cars are there; its chapter needs none of them to be shown', async () => {
    const { page, problems, askedForRoad, ...cars } = await openAmbush(leftRun(60));
    expect(askedForRoad()).toBe(0);
    await goOn(page);
    await comesAbout(page, /still being painted/);
    await untilFetched(page, 'The wait for cars', cars.areAwaited);
    expect(await sceneOf(page)).toBe('title');
    await cars.refuse();
    await comesAbout(page, /cannot be shown.*could not be reached/);
    expect(await sceneOf(page)).toBe('title');
    problems.length = 0;

    await cars.letCome();
    await goOn(page);
    await comesAbout(page, /Your run is where you left it/);
    await resume(page);
    await carsAreSeen(page);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('a run that comes to its road', () => {
  it('stands still at its first tick until the cars are there, is told why, and goes on when the player does', async () => {
    const { page, problems, ...cars } = await openAmbush(leftRun(-TICKS_BEFORE_HOME));
    const look = () =>
      page.evaluate(() => {
        const { segment, paused, tick } = window.__ktf!;
        return { segment, paused, tick };
      });
    await goOn(page);
    await comesAbout(page, /Your run is where you left it/);
    await resume(page);
    await comesAbout(page, /What comes next is still being fetched/);
    const { segment, tick } = await look();
    expect(segment).toBe('home');
    await untilFetched(page, 'The wait for cars', cars.areAwaited);
    await cars.refuse();
    await comesAbout(page, /What comes next could not be reached/);
    problems.length = 0;
    await cars.letCome();
    await resume(page);
    await comesAbout(page, /What comes next is there/);
    expect(await look()).toEqual({ segment, paused: true, tick });
    await resume(page);
    await carsAreSeen(page);
    expect(problems).toEqual([]);
    await page.close();
  });
});
