import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { build, preview } from 'vite';
import { QUALITIES, type Quality } from '../src/app/pictureQuality.ts';
import { verifyReplay } from '../src/run/verify.ts';
import { CHROMIUM_ARGS, findChromium } from './findChromium.ts';
import { writeGrey } from './greyPicture.ts';
import { isBuildStale } from './isBuildStale.ts';
import { findMoments, MOMENT_NAMES, type Moment } from './moments.ts';
import { readLevels } from './readLevels.ts';
import { keptSettings } from './keptSettings.ts';
import { openGallery, STAGE_NAMES } from './openGallery.ts';
import { StagedPage } from './StagedPage.ts';

const LEVELS = readLevels().map(({ level }) => level);
const REPLAY_FOLDERS = [...LEVELS.map(({ id }) => `levels/${id}`), 'tests/replays'];

/** Pictures that no recorded run leads to, by the way to them. */
const SCREENS: Record<string, (page: StagedPage) => Promise<void>> = {
  title: (page) => page.live(3000),
  async settings(page) {
    await page.live(1000);
    await page.click('Settings');
  },
  async 'dance-delay'(page) {
    await page.live(1000);
    await page.click('Settings');
    await page.click('Dance delay');
  },
  async controls(page) {
    await page.live(1000);
    await page.click('Controls');
  },
  async pause(page) {
    await page.press('Enter');
    await page.live(1000);
    await page.press('Escape');
  },
};
const RESULTS = 'results';
const NO_WEBGL = 'no-webgl';
const NAMES = [...Object.keys(SCREENS), NO_WEBGL, ...MOMENT_NAMES, RESULTS, ...STAGE_NAMES];

const USAGE = `Usage: npm run shots -- [--out DIR] [--quality ${QUALITIES.join('|')}] [--grey] [NAME…]
--grey: each also as NAME-grey.png, without colour and at a quarter of the size
Names: ${NAMES.join(', ')}`;

/** The same title every time, and no waiting for somebody to press a key before there is sound. */
const SAME_SEED = 'crypto.getRandomValues = (words) => words.fill(7);';
const WITHOUT_WEBGL = `const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
};`;

async function main(): Promise<number> {
  let names: string[];
  let out: string;
  let quality: Quality;
  let grey: boolean;
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'shots' },
        quality: { type: 'string', default: 'high' },
        grey: { type: 'boolean', default: false },
      },
    });
    const unknown = positionals.filter((name) => !NAMES.includes(name));
    if (unknown.length > 0) throw new TypeError(`There is no ${unknown.join(', ')}.`);
    names = positionals.length === 0 ? NAMES : positionals;
    ({ out, grey } = values);
    const asked = QUALITIES.find((one) => one === values.quality);
    if (asked === undefined) throw new TypeError(`There is no quality "${values.quality}".`);
    quality = asked;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  mkdirSync(out, { recursive: true });
  if (isBuildStale()) await build({ logLevel: 'warn' });
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: CHROMIUM_ARGS,
  });
  try {
    return await shoot(browser, server.resolvedUrls!.local[0]!, new Set(names), out, quality, grey);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function shoot(
  browser: Browser,
  address: string,
  names: ReadonlySet<string>,
  out: string,
  quality: Quality,
  grey: boolean,
): Promise<number> {
  const missing = new Set(names);
  const desk = grey ? await browser.newPage() : null;
  const keep = async (name: string, file: string): Promise<void> => {
    missing.delete(name);
    console.log(file);
    if (desk !== null) await writeGrey(desk, file, join(out, `${name}-grey.png`));
  };
  const take = async (page: StagedPage, name: string): Promise<void> => {
    const file = join(out, `${name}.png`);
    await page.picture(file);
    await keep(name, file);
  };
  const errors: string[] = [];
  const onStage = async (prepare: string, act: (page: StagedPage) => Promise<void>) => {
    const page = await StagedPage.open(browser, address, prepare + keptSettings({ quality }));
    await act(page);
    errors.push(...page.errors);
    await page.close();
  };

  for (const [name, walkTo] of Object.entries(SCREENS)) {
    if (!names.has(name)) continue;
    await onStage(SAME_SEED, async (page) => {
      await page.until('the title', ({ tick }) => tick > 0);
      await walkTo(page);
      await take(page, name);
    });
  }
  for (const [file, moments] of planMoments(names)) {
    await onStage(SAME_SEED, async (page) => {
      await page.until('the title', ({ tick }) => tick > 0);
      await page.openReplay(file);
      for (const { name, tick } of moments) {
        if (name === RESULTS) {
          await page.until(RESULTS, ({ scene }) => scene === 'results', 100);
          await page.live(3000);
        } else {
          await page.playTo(tick);
        }
        await take(page, name);
      }
    });
  }
  const stages = STAGE_NAMES.filter((name) => names.has(name));
  if (stages.length > 0) {
    const gallery = await openGallery();
    for (const name of stages) {
      const file = join(out, `${name}.png`);
      errors.push(...(await gallery.take(browser, name, quality, file)));
      await keep(name, file);
    }
    await gallery.close();
  }
  for (const error of errors) console.error(`The page said: ${error}`);
  if (names.has(NO_WEBGL)) {
    await onStage(WITHOUT_WEBGL, async (page) => {
      await page.live(2000);
      await take(page, NO_WEBGL);
    });
  }
  for (const name of missing)
    console.error(`No replay in ${REPLAY_FOLDERS.join(', ')} has ${name}.`);
  return missing.size > 0 || errors.length > 0 ? 1 : 0;
}

/** Which moments to take from which replay: each from the first that has it. */
function planMoments(names: ReadonlySet<string>): Map<string, Moment[]> {
  const taken = new Set<string>();
  const plan = new Map<string, Moment[]>();
  const files = REPLAY_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ktf'))
      .sort()
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    const bytes = readFileSync(file);
    const { status, message, chapter } = verifyReplay(bytes, LEVELS);
    const level = LEVELS.find(({ id }) => id === chapter);
    if (status !== 'verified' || !level) {
      console.error(`${file} is not used, it is not verified: ${message}`);
      continue;
    }
    const found = findMoments(bytes, level);
    const moments = [...found, { name: RESULTS, tick: Infinity }].filter(
      ({ name }) => names.has(name) && !taken.has(name),
    );
    for (const { name } of moments) taken.add(name);
    if (moments.length > 0) plan.set(file, moments);
  }
  return plan;
}

process.exitCode = await main();
