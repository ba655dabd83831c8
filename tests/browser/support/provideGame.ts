import type { TestProject } from 'vitest/node';
import { serveBuilt } from '../../../tools/servePages.ts';
import { runProgram } from '../../support/runTool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served, with a slash at its end. */
    game: string;
    /** The folder that it was built into. */
    gameFolder: string;
  }
}

/** Builds the game once for all tests, as `npm run build` does, and serves it while they run. */
export default async function provideGame(project: TestProject): Promise<() => Promise<void>> {
  const served = await serveBuilt(async (outDir) => {
    const asked = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
    const vite = 'node_modules/vite/bin/vite.js';
    const { code, out, err } = await runProgram(process.execPath, vite, ...asked);
    if (code !== 0) throw new Error(`The game cannot be built:\n${out}${err}`);
  });
  project.provide('game', served.address);
  project.provide('gameFolder', served.folder);
  return served.close;
}
