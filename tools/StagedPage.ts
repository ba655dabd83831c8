import type { Browser, Page } from 'playwright-core';
import type { Probe } from '../src/app/probe.ts';
import { PATIENCE_MS } from './patience.ts';
import { stepClock, stopClock } from './stoppedClock.ts';

type Probed = Pick<Probe, 'scene' | 'tick' | 'lastError'>;

/** A stride of the page's clock that the game still plays in one frame. */
const STRIDE_MS = 240;
const FRAME_MS = 25;
/** Before a picture every frame is drawn for so long: what flies and fades must have been seen to start. */
const DRAWN_BEFORE_TICKS = 72;
const TICKS_A_STRIDE = 29;

/** The game in a browser whose clock stands still unless it is moved: any tick can be walked up to. */
export class StagedPage {
  readonly #page: Page;
  readonly #errors: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('pageerror', (error) => this.#errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  /** Opens the game and walks to its first picture. `prepare` runs in the page before anything else. */
  static async open(browser: Browser, address: string, prepare: string): Promise<StagedPage> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(PATIENCE_MS);
    const staged = new StagedPage(page);
    await stopClock(page.context());
    await page.addInitScript(prepare);
    await page.goto(`${address}?probe`);
    return staged;
  }

  /** What went wrong in the page so far. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** Moves the clock, frame by frame, until the probe shows what is waited for. */
  async until(what: string, isSo: (probed: Probed) => boolean, strideMs = FRAME_MS): Promise<void> {
    const started = Date.now();
    for (;;) {
      const probed = await this.#probe();
      if (probed && isSo(probed)) return;
      if (Date.now() - started > PATIENCE_MS) {
        throw new Error(
          `Waited ${PATIENCE_MS / 1000} s in vain for ${what}; the page is at ${JSON.stringify(probed)}.`,
        );
      }
      await stepClock(this.#page, strideMs);
    }
  }

  /** Plays up to a tick: in long strides, and frame by frame before the end. */
  async playTo(tick: number): Promise<void> {
    const isFar = ({ tick: now }: Probed): boolean =>
      now >= tick - DRAWN_BEFORE_TICKS - TICKS_A_STRIDE;
    await this.until(`tick ${tick}`, isFar, STRIDE_MS);
    await this.until(`tick ${tick}`, ({ tick: now }) => now >= tick);
  }

  /** Lets the page live for a while, drawing every frame. */
  async live(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += FRAME_MS) {
      await stepClock(this.#page, FRAME_MS);
    }
  }

  async click(button: string): Promise<void> {
    await this.#page.getByRole('button', { name: button, exact: true }).click();
    await this.live(500);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.live(500);
  }

  /** Opens a replay by the title's menu, as a player would. */
  async openReplay(file: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: 'Open a replay…' }).click();
    await (await chooser).setFiles(file);
    await this.until('the replay to begin', ({ scene }) => scene === 'fight');
  }

  async picture(file: string): Promise<void> {
    await this.#page.screenshot({ path: file, animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  #probe(): Promise<Probed | null> {
    return this.#page.evaluate(() => {
      const probe = (window as { __ktf?: Probed }).__ktf;
      if (!probe) return null;
      const { scene, tick, lastError } = probe;
      return { scene, tick, lastError };
    });
  }
}
