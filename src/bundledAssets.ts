/** Where the build has put the pictures: what the view loads for a level. */
import type { CampaignLevel } from './level/levels.ts';
import { needed } from './needed.ts';
import { LIT_SHEETS, SHEETS, type SheetName, type ViewAssets } from './view/viewAssets.ts';

const SPRITES = import.meta.glob<string>('../assets/sprites/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const PAINTINGS = import.meta.glob<string>('../levels/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
export function bundledAssets(levelId: string, scenery: CampaignLevel['scenery']): ViewAssets {
  const sprite = (file: string) => needed(SPRITES[`../assets/sprites/${file}`], file);
  const painting = (file: string) => needed(PAINTINGS[`../levels/${levelId}/${file}`], file);
  const sheet = (name: SheetName) => ({
    image: sprite(`${name}.webp`),
    data: sprite(`${name}.json`),
  });
  return {
    sheets: Object.fromEntries(SHEETS.map((name) => [name, sheet(name)])) as ViewAssets['sheets'],
    ground: painting(scenery.groundImage),
    light: painting('light.webp'),
    wet: painting('wet.webp'),
    living: {
      reliefs: Object.fromEntries(
        LIT_SHEETS.map((name) => [name, sprite(`${name}-relief.webp`)]),
      ) as ViewAssets['living']['reliefs'],
      albedo: painting('ground-albedo.webp'),
      relief: painting('ground-relief.webp'),
      shares: painting('ground-shares.webp'),
    },
    scenery,
  };
}
