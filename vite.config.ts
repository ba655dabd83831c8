import { defineConfig } from 'vitest/config';

/** One page at a time has the machine; what waits has so long before it is given up. */
const IN_A_BROWSER = { fileParallelism: false, testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] },
      },
    },
  },
  preview: { host: 'localhost', port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/plays/**'],
          testTimeout: 60_000,
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
          ...IN_A_BROWSER,
        },
      },
      {
        extends: true,
        test: {
          name: 'plays',
          include: ['tests/plays/**/*.test.ts'],
          globalSetup: ['tests/browser/support/provideGame.ts'],
          ...IN_A_BROWSER,
        },
      },
    ],
  },
});
