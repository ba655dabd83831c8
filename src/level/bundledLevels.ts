import { gatherLevels, type CampaignLevel } from './levels.ts';

const FOLDER = '../../levels/';

/** The campaign's levels as Vite built them in: for the page and for `dist-sim/sim.mjs`. */
export function bundledLevels(): CampaignLevel[] {
  const files = import.meta.glob<string>(
    [
      '../../levels/campaign.json',
      '../../levels/*/level.json',
      '../../levels/*/map.tmj',
      '../../levels/*/dance.json',
      '../../levels/*/talk.json',
      '../../levels/*/roads.tmj',
    ],
    { query: '?raw', import: 'default', eager: true },
  );
  return gatherLevels(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), text]),
    ),
  );
}
