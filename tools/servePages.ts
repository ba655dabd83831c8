import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { PAGE_HEADERS } from './pageHeaders.ts';

const ROOT = join(import.meta.dirname, '..');

export interface ServedPages {
  /** With a slash at its end; a page follows it by its path in the repository. */
  readonly address: string;
  readonly folder: string;
  /** The folder that was served goes too. */
  close(): Promise<void>;
}

/**
 * Serves what `buildInto` builds into a folder of its own: whoever does the same at the same time is not
 * disturbed. `headers` beside those that the game is served with, or in their place.
 */
export async function serveBuilt(
  buildInto: (outDir: string) => Promise<unknown>,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedPages> {
  const outDir = mkdtempSync(join(tmpdir(), 'ktf-built-'));
  await buildInto(outDir);
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: {
      host: '127.0.0.1',
      port: 0,
      strictPort: false,
      open: false,
      headers: { ...PAGE_HEADERS, ...headers },
    },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  return {
    address,
    folder: outDir,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/**
 * Builds pages, given by their paths in the repository, and serves them without the game's policy: a bare Phaser
 * brings pictures in words.
 */
export const servePages = (pages: readonly string[]): Promise<ServedPages> =>
  serveBuilt(
    (outDir) =>
      build({
        root: ROOT,
        logLevel: 'error',
        build: {
          outDir,
          emptyOutDir: true,
          rolldownOptions: { input: pages.map((page) => join(ROOT, page)) },
        },
      }),
    { 'Content-Security-Policy': '' },
  );
