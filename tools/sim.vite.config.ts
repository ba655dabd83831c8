import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `dist-sim/sim.mjs`: one module without imports that runs in any JavaScript shell. */
export default defineConfig({
  root: ROOT,
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-sim',
    minify: false,
    lib: { entry: 'tools/simModule.ts', formats: ['es'], fileName: () => 'sim.mjs' },
  },
});
