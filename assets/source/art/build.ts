import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/findChromium.ts';
import type { ArtPage, Files, Maps } from './page.ts';
import { PLANS } from './street/plans/plans.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../../..');

/** The drawing programs as one script for the browser. */
async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(HERE, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    loader: { '.wasm': 'binary' },
    // the encoder asks where it lies, although it is given what it would look for
    define: { 'import.meta.url': '"file:///"' },
  });
  return result.outputFiles[0]!.text;
}

function readMaps(): Maps {
  return Object.fromEntries(
    Object.keys(PLANS).map((level) => [
      level,
      readFileSync(join(ROOT, 'levels', level, 'map.tmj'), 'utf8'),
    ]),
  );
}

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    const data = path.endsWith('.json') ? content : Buffer.from(content, 'base64');
    writeFileSync(file, data);
    console.log(`${path}  ${(data.length / 1024).toFixed(0)} KB${shownSize(path, content)}`);
  }
}

/** What an atlas takes on a graphics card, where every pixel is four bytes; portraits are shown by the page. */
function shownSize(path: string, content: string): string {
  if (!path.endsWith('.json')) return '';
  const { meta } = JSON.parse(content) as { meta?: { size: { w: number; h: number } } };
  if (!meta) return '';
  const { w, h } = meta.size;
  const megabytes = (w * h * 4) / 2 ** 20;
  return `, ${w} × ${h} px, ${megabytes.toFixed(1)} MB on the graphics card and a quarter of it for relief`;
}

async function openPage(): Promise<{ page: Page; close: () => Promise<void> }> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: CHROMIUM_ARGS,
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  await page.setContent('<!doctype html>');
  await page.addScriptTag({ content: script });
  return { page, close: () => browser.close() };
}

const USAGE =
  'npm run art -- [NAME…], or to look at a few animations of one character: npm run art -- NAME --only idle,run';

interface Order {
  names: string[];
  /** Draw only the contact sheets of these animations. */
  only?: string[];
}

/** Throws with the usage if the words are not an order. */
function readOrder(words: readonly string[]): Order {
  const at = words.indexOf('--only');
  const names = words.slice(0, at < 0 ? words.length : at);
  const given = at < 0 ? [] : words.slice(at + 1);
  const wrong = names.find((name) => name.startsWith('-'));
  if (wrong) throw new Error(`${wrong} is not an option. ${USAGE}`);
  if (at < 0) return { names };
  if (names.length !== 1 || given.length !== 1) {
    throw new Error(`--only stands between one name and a list of animations. ${USAGE}`);
  }
  return { names, only: given[0]!.split(',') };
}

async function main({ names: wanted, only }: Order): Promise<void> {
  const { page, close } = await openPage();
  try {
    const maps = readMaps();
    const art = await page.evaluateHandle(() => (window as unknown as { art: ArtPage }).art);
    const names = await art.evaluate((a, given) => a.names(given), maps);
    const unknown = wanted.filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new Error(
        `There is no art called ${unknown.join(', ')}. Choose from ${names.join(', ')}.`,
      );
    }
    for (const name of wanted.length > 0 ? wanted : names) {
      const start = performance.now();
      const files = only
        ? await art.evaluate((a, [given, part]) => a.look(given, part), [name, only] as const)
        : await art.evaluate((a, [given, part]) => a.draw(given, part), [maps, name] as const);
      write(files);
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    await close();
  }
}

try {
  await main(readOrder(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
