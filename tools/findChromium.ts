import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { devDependencies } from '../package.json';

const INSTALLED = [
  // without windows it starts in half the time
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * What every launch needs: no sandbox (containers run as root), no traffic of its own, software WebGL. The rest of the
 * page is put together without it, which would take longer than the game itself.
 */
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
  '--disable-gpu-compositing',
];

const PACKAGE = '@sparticuz/chromium';
const CACHE = join(import.meta.dirname, '../node_modules/.cache');
const START = 'start.sh';
/** The packaged browser, with the libraries and the fonts of its package where the system has none of its own. */
const START_SCRIPT = `#!/bin/sh
here=$(dirname "$0")
if ldd "$here/chromium" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;
const FONTS_CONF = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

/**
 * Path of a Chromium that can be launched: `CHROMIUM_PATH`, else one that is installed, else the one in
 * the npm package `@sparticuz/chromium` (unpacked on first use). Throws if `CHROMIUM_PATH` points nowhere,
 * and where there is none and the package's cannot run.
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, but no such file exists. Correct it or unset it.`);
  }
  return INSTALLED.find((path) => existsSync(path)) ?? packagedChromium();
}

/** Path of the packaged browser. It is unpacked aside and then moved, so that nobody starts the half of one. */
export async function packagedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'There is no Chromium, Chrome or Edge where they are installed. Install one, or name it in CHROMIUM_PATH.',
    );
  }
  // the package never refreshes what it once unpacked, so each version gets a folder of its own
  const folder = join(CACHE, `chromium-${devDependencies[PACKAGE]}`);
  if (existsSync(folder)) return join(folder, START);
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  try {
    await unpack(aside);
    writeFileSync(join(aside, START), START_SCRIPT);
    chmodSync(join(aside, START), 0o755);
    writeFileSync(join(aside, 'fonts.conf'), FONTS_CONF);
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    // another process was quicker
    if (!existsSync(folder)) throw error;
  }
  return join(folder, START);
}

/** The package unpacks to where temporary files go, and its libraries only where it takes itself to be in a cloud. */
async function unpack(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: '20.x' });
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    await sparticuz.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
