/**
 * What a player who has never been here has to fetch. Sizes are those of the responses' bodies as they would
 * travel: the preview server does not compress, so text (HTML, scripts, styles, JSON) counts as gzip makes it at
 * level 9, as a host of pages would send it. Headers do not count.
 */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { keptSettings } from '../../tools/keptSettings.ts';
import { onPage } from '../../tools/patience.ts';
import type { Benchmark } from './benchmark.ts';
import type { BenchmarkPages } from './benchmarkPages.ts';
import { kindOf, KINDS, type Kind } from './bytesKinds.ts';

/** What is drawn does not matter, so it may be small. */
const VIEWPORT = { width: 480, height: 270 };
/** From this machine to itself everything is there at once; a player has a line of 10 Mbit/s. */
const LINE = {
  offline: false,
  latency: 40,
  downloadThroughput: 10e6 / 8,
  uploadThroughput: 1e6 / 8,
};
/** Nothing more comes when nothing has come for so long. */
const QUIET_MS = 5000;
/** What is played, by the names of the figures. The drive is what somebody plays who has never been here. */
const PLAYED = { drive: '01-drive', ambush: '02-ambush' };

type Bytes = Record<Kind, number>;

/** `quick`: what comes in the first moments, in low quality. */
export function bytesBenchmarks(
  open: () => Promise<BenchmarkPages>,
  { quick }: { quick: boolean },
): Benchmark[] {
  // what comes before the title and what after it is a race, so it is run in every round
  const title = async () => untilTitle(await open());
  const benchmark = (name: string, measure: () => Promise<Bytes>, kind?: Kind): Benchmark => ({
    name,
    n: 1,
    unit: 'bytes',
    ratioTo: null,
    round: async () => (kind === undefined ? sum(await measure()) : (await measure())[kind]),
  });
  return [
    benchmark('bytes-title', title),
    ...Object.entries(PLAYED).flatMap(([name, level]) => {
      let played: Promise<Bytes> | null = null;
      const measure = () => (played ??= open().then((pages) => untilPlayed(pages, level, quick)));
      return [
        benchmark(`bytes-${name}`, measure),
        ...KINDS.map((kind) => benchmark(`bytes-${name}-${kind}`, measure, kind)),
      ];
    }),
  ];
}

const sum = (bytes: Bytes): number => KINDS.reduce((all, kind) => all + bytes[kind], 0);

/** What the page has of all that it asks for, on such a line, when its title can be used. */
const untilTitle = (pages: BenchmarkPages): Promise<Bytes> =>
  visit(pages, 'the title', async (page) => {
    const line = await page.context().newCDPSession(page);
    await line.send('Network.emulateNetworkConditions', LINE);
    await page.addInitScript(markTitle);
    await page.goto(pages.game, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('title').length > 0);
    const earlier = await page.evaluate(() => {
      const titleMs = performance.getEntriesByName('title')[0]!.startTime;
      const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return fetched.filter(({ responseEnd }) => responseEnd <= titleMs).map(({ name }) => name);
    });
    return [page.url(), ...earlier.filter(isFetched)];
  });

/** Looking from outside is too late on a slow machine: by then the pictures are on their way. */
function markTitle(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('.title button') === null) return;
    performance.mark('title');
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** What it has asked for when the title's level is played in high quality, with its sound and its faces. */
const untilPlayed = (pages: BenchmarkPages, level: string, quick: boolean): Promise<Bytes> =>
  visit(pages, `the level ${level}`, async (page) => {
    const asked: string[] = [];
    let lastMs = performance.now();
    page.on('request', (request) => {
      lastMs = performance.now();
      if (isFetched(request.url())) asked.push(request.url());
    });
    page.on('requestfinished', () => (lastMs = performance.now()));
    await page.addInitScript(keptSettings({ quality: quick ? 'low' : 'high' }, level));
    await page.goto(`${pages.game}?probe`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.__ktf);
    await page.evaluate(() => window.__ktf!.ready);
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.waitForFunction((chapter) => {
      const { scene, tick, chapter: played } = window.__ktf!;
      return scene === 'fight' && tick > 0 && played === chapter;
    }, level);
    while (!quick && performance.now() - lastMs < QUIET_MS) await page.waitForTimeout(200);
    return asked;
  });

const isFetched = (url: string): boolean => url.startsWith('http');

/** In a browser that has nothing of the page yet. */
async function visit(
  { browser }: BenchmarkPages,
  waitedFor: string,
  askedBy: (page: Page) => Promise<string[]>,
): Promise<Bytes> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    return await weigh(await onPage(page, waitedFor, () => askedBy(page)));
  } finally {
    await context.close();
  }
}

/** The browser does not keep what the page has made a blob of, so each body is fetched once more. */
async function weigh(urls: readonly string[]): Promise<Bytes> {
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Bytes;
  for (const url of urls) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} did not arrive (${answer.status}).`);
    const body = Buffer.from(await answer.arrayBuffer());
    const isText = /text|javascript|json/.test(answer.headers.get('content-type') ?? '');
    bytes[kindOf(url, body)] += isText ? gzipSync(body, { level: 9 }).length : body.length;
  }
  return bytes;
}
