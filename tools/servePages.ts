import { join } from 'node:path';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '..');

export interface ServedPages {
  /** With a slash at its end; a page follows it by its path in the repository. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds pages, given by their paths in the repository, into a folder of their own and serves them. */
export async function servePages(pages: readonly string[], outDir: string): Promise<ServedPages> {
  await build({
    root: ROOT,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((page) => join(ROOT, page)) },
    },
  });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  return { address, close: () => server.close() };
}
