/** Played with hands, by each device alone: from the title to a blow, a pause, a new start, and to results. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { gamepadOf, plugIn } from './support/gamepad.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { look, nextFrame, press, ticksPass } from './support/hands.ts';
import { keyboardOf } from './support/keyboard.ts';
import { choose, playAgain, sceneIs } from './support/menus.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** Through the lobby, past the fallen cart, to the bag. */
const TO_THE_BAG = [
  { x: 17.4, y: 12.1 },
  { x: 20.6, y: 12.4 },
  { x: 22.3, y: 15 },
  { x: 25.2, y: 15.6 },
];

describe.each(['keyboard', 'pad'])('by %s', (device) => {
  async function open(address = inject('game')) {
    const { page, problems } = await server.open({
      address,
      settings: { quality: 'low', difficulty: 'story' },
      before: async (fresh) => {
        if (device === 'pad') await plugIn(fresh);
      },
    });
    const controls = device === 'pad' ? gamepadOf(page) : keyboardOf(page);
    return { page, problems, controls };
  }

  it('a blow is struck, the fight is paused, and begun anew', async () => {
    const { page, problems, controls } = await open();
    await choose(page, controls, /^Levels/);
    await page.getByRole('heading', { name: 'Levels' }).waitFor();
    await choose(page, controls, /Turok-Han/);
    await page.waitForFunction(
      () => window.__ktf!.scene === 'fight' && window.__ktf!.segment === 'the-car-stops',
    );
    await ticksPass(page, 1);
    await controls.hold('attack');
    // after the first blow what is held gathers for a thrust
    await page.waitForFunction(() => window.__ktf!.faith.state === 'charge');
    await controls.release('attack');
    await page.waitForFunction(() => window.__ktf!.faith.state !== 'charge');

    await press(controls, 'pause');
    await page.waitForFunction(() => window.__ktf!.paused);
    await page.getByRole('heading', { name: 'Paused' }).waitFor();
    const { tick } = await look(page);
    for (let frames = 0; frames < 10; frames++) await nextFrame(page);
    expect((await look(page)).tick).toBe(tick);

    await choose(page, controls, /^Start over/);
    await page.waitForFunction(
      (before) => window.__ktf!.tick < before && !window.__ktf!.paused,
      tick,
    );
    const anew = await look(page);
    expect([anew.scene, anew.segment]).toEqual(['fight', 'the-car-stops']);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a short level is won, and its results lead into the next run', async () => {
    const { page, problems, controls } = await open(
      `${inject('pages')}tests/browser/levels/page.html`,
    );
    await choose(page, controls, /^Levels/);
    await page.getByRole('heading', { name: 'Levels' }).waitFor();
    await choose(page, controls, /The Lobby/);
    await page.waitForFunction(() => window.__ktf!.chapter === '99-lobby');
    await sceneIs(page, 'fight');
    for (const to of TO_THE_BAG) {
      for (;;) {
        const { faith, scene } = await look(page);
        const [x, y] = [to.x - faith.x, to.y - faith.y];
        if (Math.hypot(x, y) < 0.6 || scene !== 'fight') break;
        await controls.steer(x, y);
        await nextFrame(page);
      }
    }
    await controls.steer(0, 0);
    await sceneIs(page, 'results');
    const time = await page.evaluate(() => window.__ktf!.timerTicks);
    expect(time).toBeGreaterThan(120);
    await page.getByText('Verified').waitFor();
    await playAgain(page, controls);
    const again = await look(page);
    expect(again.segment).toBe('the-hyperion');
    expect(again.tick).toBeLessThan(time);
    expect(problems).toEqual([]);
    await page.close();
  });
});
