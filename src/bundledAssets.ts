/** Where the build has put the pictures: what the view loads for a level. */
import type { CampaignLevel } from './level/levels.ts';
import { needed } from './needed.ts';
import { castSheets } from './view/figures/sheets.ts';
import { roadSheets } from './view/drive/roadSheets.ts';
import { bundlesOf, thingsOfWorks } from './view/street/propBundles.ts';
import type { SheetAssets, ViewAssets } from './view/viewAssets.ts';

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

/** Effects shine by themselves, and who sits in a car takes the tint of it. */
const UNLIT = 'fx';
const WITHOUT_RELIEF: readonly string[] = [UNLIT, 'riders', 'ridersHome'];

export function bundledAssets({ level, scenery }: CampaignLevel): ViewAssets {
  const sprite = (file: string) => needed(SPRITES[`../assets/sprites/${file}`], file);
  const painting = (file: string) => needed(PAINTINGS[`../levels/${level.id}/${file}`], file);
  const sheet = (name: string): SheetAssets => ({
    name,
    image: sprite(`${name}.webp`),
    data: sprite(`${name}.json`),
    relief: WITHOUT_RELIEF.includes(name) ? null : sprite(`${name}-relief.webp`),
  });
  const street = [
    ...castSheets(level, scenery.people),
    ...bundlesOf([...scenery.props, ...thingsOfWorks(level)]),
    UNLIT,
  ];
  return {
    sheets: street.map(sheet),
    segmentSheets: level.segments.map((segment) =>
      roadSheets(segment)
        .filter((name) => !street.includes(name))
        .map(sheet),
    ),
    ground: painting(scenery.groundImage),
    light: painting('light.webp'),
    wet: painting('wet.webp'),
    living: {
      albedo: painting('ground-albedo.webp'),
      relief: painting('ground-relief.webp'),
      shares: painting('ground-shares.webp'),
    },
    scenery,
  };
}
