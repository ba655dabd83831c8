import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/findChromium.ts';
import type { ArtPage, Files, Maps } from './page.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../../..');
/** Levels whose ground is painted from their map. */
const STREETS = ['02-ambush'];

/** The drawing programs as one script for the browser. */
async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(HERE, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  return result.outputFiles[0]!.text;
}

function readMaps(): Maps {
  return Object.fromEntries(
    STREETS.map((level) => [level, readFileSync(join(ROOT, 'levels', level, 'map.tmj'), 'utf8')]),
  );
}

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    const data = path.endsWith('.json') ? content : Buffer.from(content, 'base64');
    writeFileSync(file, data);
    if (path.startsWith('test-results')) continue;
    console.log(`${path}  ${(data.length / 1024).toFixed(0)} KB`);
  }
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

async function main(wanted: readonly string[]): Promise<void> {
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
      write(await art.evaluate((a, [given, part]) => a.draw(given, part), [maps, name] as const));
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    await close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
