import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatherLevels, type CampaignLevel } from '../src/level/levels.ts';

const LEVELS = fileURLToPath(new URL('../levels', import.meta.url));
const PARTS = ['level.json', 'map.tmj', 'dance.json', 'talk.json', 'roads.tmj'];

/** The campaign's levels, from the disk. Throws LevelError with all that is wrong in them. */
export function readLevels(folder = LEVELS): CampaignLevel[] {
  const texts: Record<string, string> = {};
  const take = (path: string): void => {
    const file = join(folder, path);
    if (existsSync(file)) texts[path] = readFileSync(file, 'utf8');
  };
  take('campaign.json');
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) for (const part of PARTS) take(`${entry.name}/${part}`);
  }
  return gatherLevels(texts);
}
