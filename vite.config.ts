import { defineConfig } from 'vitest/config';
import { notices } from './tools/notices.ts';
import { PAGE_HEADERS } from './tools/pageHeaders.ts';
import { strictPhaser } from './tools/strictPhaser.ts';

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
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
