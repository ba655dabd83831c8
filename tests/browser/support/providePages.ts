import type { TestProject } from 'vitest/node';
import { servePages } from '../../../tools/servePages.ts';

/** Pages that are there for tests alone, and that of the composed pictures, by their paths in the repository. */
const PAGES = [
  ...['kept', 'levels', 'screens', 'uprights'].map((name) => `tests/browser/${name}/page.html`),
  'tools/gallery/index.html',
];

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages of the tests are served, with a slash at its end; each by its path in the repository. */
    pages: string;
  }
}

/** Builds the tests' own pages once for all tests, and serves them while they run. */
export default async function providePages(project: TestProject): Promise<() => Promise<void>> {
  const served = await servePages(PAGES);
  project.provide('pages', served.address);
  return served.close;
}
