/** Gathers the campaign's levels from the text of their files, wherever that came from. */
import * as v from 'valibot';
import type { FightLevel } from '../sim/fight/level.ts';
import { DANCE_FILE } from './danceFile.ts';
import { LEVEL_FILE } from './levelFile.ts';
import { LevelError, type LevelProblem } from './LevelError.ts';
import { loadLevelAndScenery, type LevelFiles } from './loadLevel.ts';
import { parseJson } from './parseJson.ts';
import { ROADS_FILE } from './roadsFile.ts';
import type { Scenery } from './scenery.ts';
import { TALK_FILE } from './talkFile.ts';
import { MAP_FILE, withPath } from './tiledMap.ts';

export interface CampaignLevel {
  readonly level: FightLevel;
  readonly scenery: Scenery;
}

/** The level with this id. Throws RangeError, with the ids that there are. */
export function levelNamed(id: string, levels: readonly CampaignLevel[]): CampaignLevel {
  const found = levels.find(({ level }) => level.id === id);
  if (found) return found;
  throw new RangeError(
    `There is no level ${id}. There is: ${levels.map(({ level }) => level.id).join(', ')}.`,
  );
}

const CAMPAIGN_FILE = 'campaign.json';

const CAMPAIGN = v.strictObject({
  order: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d\d-[a-z0-9-]+$/, 'must be a folder such as 02-ambush'))),
    v.minLength(1),
    v.maxLength(100),
    v.check((order) => new Set(order).size === order.length, 'names a level twice'),
  ),
});

/**
 * The levels in the campaign's order. `texts` holds files by their path inside `levels/`, such as
 * `campaign.json` and `02-ambush/map.tmj`. Throws LevelError with what is wrong in all of them.
 */
export function gatherLevels(texts: Readonly<Record<string, string>>): CampaignLevel[] {
  const problems: LevelProblem[] = [];
  const levels = readOrder(texts, problems).flatMap((id) => {
    const files = filesOf(id, texts, problems);
    if (!files) return [];
    try {
      return [loadLevelAndScenery(files)];
    } catch (error) {
      if (!(error instanceof LevelError)) throw error;
      for (const problem of error.problems) problems.push(problem);
      return [];
    }
  });
  if (problems.length > 0) throw new LevelError(problems);
  return levels;
}

function readOrder(texts: Readonly<Record<string, string>>, problems: LevelProblem[]): string[] {
  const file = CAMPAIGN_FILE;
  const text = texts[file];
  if (text === undefined) {
    problems.push({ file, layer: null, object: null, reason: 'is missing' });
    return [];
  }
  const json = parseJson(text, file, problems);
  if (json === undefined) return [];
  const parsed = v.safeParse(CAMPAIGN, json);
  if (parsed.success) return parsed.output.order;
  for (const issue of parsed.issues) {
    problems.push({ file, layer: null, object: null, reason: withPath(issue) });
  }
  return [];
}

function filesOf(
  id: string,
  texts: Readonly<Record<string, string>>,
  problems: LevelProblem[],
): LevelFiles | null {
  const text = (name: string): string | undefined => {
    const file = `${id}/${name}`;
    if (texts[file] === undefined) {
      problems.push({ file, layer: null, object: null, reason: 'is missing' });
    }
    return texts[file];
  };
  const level = text(LEVEL_FILE);
  const map = text(MAP_FILE);
  const dance = texts[`${id}/${DANCE_FILE}`];
  const talk = texts[`${id}/${TALK_FILE}`];
  const roads = texts[`${id}/${ROADS_FILE}`];
  if (level === undefined || map === undefined) return null;
  return {
    id,
    level,
    map,
    ...(dance === undefined ? {} : { dance }),
    ...(talk === undefined ? {} : { talk }),
    ...(roads === undefined ? {} : { roads }),
  };
}
