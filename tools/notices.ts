/** The licences of what the build carries, in one file beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'licences.txt';
const OWN = 'LICENSE';
const LETTERS = 'src/ui/LICENSES.md';
const RULE = `\n${'-'.repeat(78)}\n`;

interface Facts {
  readonly dependencies: Readonly<Record<string, string>>;
}

interface PackageFacts {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/**
 * The text: our own licence, where letters and signs come from, and what each dependency asks to be told with it.
 * Throws when a dependency has no licence that can be found.
 */
function noticesOf(root: string): string {
  const text = (file: string): string => readFileSync(join(root, file), 'utf8').trim();
  const { dependencies } = JSON.parse(text('package.json')) as Facts;
  const parts = Object.keys(dependencies).map((name) => noticeOf(root, name));
  const own = ['Keep the Faith', text(OWN), text(LETTERS)].join('\n\n');
  return [own, ...parts].join(RULE);
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} comes without its licence: ${FILE} cannot be written.`);
  const head = [`${name} ${facts.version}`, facts.license, facts.homepage].filter(Boolean);
  return `${head.join(' · ')}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

/** Writes the file into the build, and serves it in development. */
export function notices(root: string): Plugin {
  return {
    name: 'notices',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: noticesOf(root) });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(noticesOf(root));
      });
    },
  };
}
