import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What every launch needs: no sandbox (containers run as root), no traffic of its own, software WebGL. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-gpu-blocklist',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * Path of a Chromium that can be launched: `CHROMIUM_PATH`, else one that is installed, else the one in
 * the npm package `@sparticuz/chromium` (unpacked on first use). Throws if `CHROMIUM_PATH` points nowhere.
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, but no such file exists. Correct it or unset it.`);
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  return unpackFromNpm();
}

/** The package never refreshes what it once unpacked, so each version gets a folder of its own. */
async function unpackFromNpm(): Promise<string> {
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const folder = resolve('node_modules/.cache/sparticuz-153.0.0');
  mkdirSync(folder, { recursive: true });
  const previous = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await sparticuz.executablePath();
  } finally {
    if (previous === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = previous;
  }
}
