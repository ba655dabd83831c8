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
    await page.click('Settings');
  },
  async 'dance-delay'(page) {
    await page.click('Settings');
    await page.click('Dance delay');
  },
  async controls(page) {
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
/** What is found in replays. */
const RECORDED = [...MOMENT_NAMES, RESULTS];
const NAMES = [...Object.keys(SCREENS), NO_WEBGL, ...RECORDED, ...STAGE_NAMES];

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
  const faults: string[] = [];
  const desk = grey ? await browser.newPage() : null;
  /** Takes a picture into a file of this name, and tells of it. */
  const keep = async (name: string, take: (file: string) => Promise<void>): Promise<void> => {
    const file = join(out, `${name}.png`);
    await take(file);
    console.log(file);
    if (desk !== null) await writeGrey(desk, file, join(out, `${name}-grey.png`));
  };
  /** What fails is told at the end; the other pictures are taken all the same. */
  const attempt = async (what: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const onStage = (what: string, prepare: string, act: (page: StagedPage) => Promise<void>) =>
    attempt(what, async () => {
      const page = await StagedPage.open(
        browser,
        address,
        prepare + keptSettings({ quality, muted: true }),
      );
      try {
        await act(page);
      } finally {
        if (what !== NO_WEBGL) faults.push(...page.errors.map((said) => `${what}: ${said}`));
        await page.close();
      }
    });

  for (const [name, walkTo] of Object.entries(SCREENS)) {
    if (!names.has(name)) continue;
    await onStage(name, SAME_SEED, async (page) => {
      await page.until('the title', ({ tick }) => tick > 0);
      await walkTo(page);
      await keep(name, (file) => page.picture(file));
    });
  }
  const plan = planMoments(names);
  for (const [replay, moments] of plan) {
    await onStage(replay, SAME_SEED, async (page) => {
      await page.until('the title', ({ tick }) => tick > 0);
      await page.openReplay(replay);
      for (const { name, tick } of moments) {
        if (name === RESULTS) {
          await page.until(RESULTS, ({ scene }) => scene === 'results', 100);
          await page.live(3000);
        } else {
          await page.playTo(tick);
        }
        await keep(name, (file) => page.picture(file));
      }
    });
  }
  const stages = STAGE_NAMES.filter((name) => names.has(name));
  if (stages.length > 0) {
    const gallery = await openGallery();
    for (const name of stages) {
      await attempt(name, () => keep(name, (file) => gallery.take(browser, name, quality, file)));
    }
    await gallery.close();
  }
  if (names.has(NO_WEBGL)) {
    await onStage(NO_WEBGL, WITHOUT_WEBGL, async (page) => {
      await page.live(500);
      await keep(NO_WEBGL, (file) => page.picture(file));
    });
  }
  const planned = new Set([...plan.values()].flat().map(({ name }) => name));
  for (const name of RECORDED) {
    if (names.has(name) && !planned.has(name))
      faults.push(`No replay in ${REPLAY_FOLDERS.join(', ')} has ${name}.`);
  }
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

/** Which moments to take from which replay: each from the first that has it. */
function planMoments(names: ReadonlySet<string>): Map<string, Moment[]> {
  const wanted = new Set(RECORDED.filter((name) => names.has(name)));
  const plan = new Map<string, Moment[]>();
  const files = REPLAY_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ktf'))
      .sort()
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    if (wanted.size === 0) break;
    const bytes = readFileSync(file);
    const { status, message, chapter } = verifyReplay(bytes, LEVELS);
    const level = LEVELS.find(({ id }) => id === chapter);
    if (status !== 'verified' || !level) {
      console.error(`${file} is not used, it is not verified: ${message}`);
      continue;
    }
    const found = findMoments(bytes, level);
    const moments = [...found, { name: RESULTS, tick: Infinity }].filter(({ name }) =>
      wanted.delete(name),
    );
    if (moments.length > 0) plan.set(file, moments);
  }
  return plan;
}

process.exitCode = await main();
