import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INPUTS = ['index.html', 'vite.config.ts', 'package-lock.json', 'src', 'assets', 'levels'];
/** Not in the build: what makes the assets, not the assets. */
const PASSED_OVER = join(ROOT, 'assets', 'source');

/** Whether `dist/` is missing or older than anything it was made from; folders too, for files that went. */
export function isBuildStale(): boolean {
  const built = statSync(join(ROOT, 'dist', 'index.html'), { throwIfNoEntry: false });
  return !built || INPUTS.some((path) => isNewer(join(ROOT, path), built.mtimeMs));
}

function isNewer(path: string, thanMs: number): boolean {
  if (path === PASSED_OVER) return false;
  const entry = statSync(path);
  if (entry.mtimeMs > thanMs) return true;
  return entry.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), thanMs));
}
