import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { notices } from './tools/notices.ts';
import { PAGE_HEADERS } from './tools/pageHeaders.ts';
import { strictPhaser } from './tools/strictPhaser.ts';

/** Every wait has an end, and none of them is a verdict on how fast the machine is. */
const PATIENCE = { testTimeout: 600_000, hookTimeout: 600_000 };

/** A machine of two cores would be given one. */
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [notices(import.meta.dirname), strictPhaser()],
  build: {
    target: 'es2022',
    // a strict policy takes no files in words
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] },
      },
    },
  },
  preview: { host: 'localhost', port: 4173, strictPort: true, headers: PAGE_HEADERS },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/audio/**', 'tests/browser/**', 'tests/plays/**'],
          // what they import is loaded once
          isolate: false,
          maxWorkers: WORKERS,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          // these put other things in the place of a library's: each alone
          name: 'audio',
          include: ['tests/audio/**/*.test.ts'],
          maxWorkers: WORKERS,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            'tests/browser/support/provideGame.ts',
            'tests/browser/support/providePages.ts',
          ],
          isolate: false,
          maxWorkers: WORKERS,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'plays',
          sequence: { groupOrder: 1 },
          include: ['tests/plays/**/*.test.ts'],
          globalSetup: ['tests/browser/support/provideGame.ts'],
          fileParallelism: false,
          ...PATIENCE,
        },
      },
    ],
  },
});
