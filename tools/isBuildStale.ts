import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INPUTS = ['index.html', 'vite.config.ts', 'package-lock.json', 'src', 'assets', 'levels'];
/** Not in the build: what makes the assets. */
const PASSED_OVER = join('assets', 'source');

/** Whether `dist/` is missing or older than anything it was made from; folders too, for files that went. */
export function isBuildStale(root = ROOT): boolean {
  const built = statSync(join(root, 'dist', 'index.html'), { throwIfNoEntry: false });
  return !built || INPUTS.some((path) => isNewer(root, path, built.mtimeMs));
}

function isNewer(root: string, path: string, thanMs: number): boolean {
  if (path === PASSED_OVER) return false;
  const entry = statSync(join(root, path));
  if (entry.mtimeMs > thanMs) return true;
  if (!entry.isDirectory()) return false;
  return readdirSync(join(root, path)).some((name) => isNewer(root, join(path, name), thanMs));
}
