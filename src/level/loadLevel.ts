/** A level's files to what is played (`loadLevel`), and what is shown beside it (`loadLevelAndScenery`). */
import type { FightLevel } from '../sim/fight/level.ts';
import { checkPlan } from './checkPlan.ts';
import { checkTalks } from './checkTalks.ts';
import { DANCE_FILE, readDanceFile } from './danceFile.ts';
import { groundX, groundY } from './ground.ts';
import { hashLevel } from './hashLevel.ts';
import { createLayerReader, type LayerReader } from './layerReader.ts';
import { LEVEL_FILE, readLevelFile, type LevelFile } from './levelFile.ts';
import { LevelError, type LevelProblem } from './LevelError.ts';
import { readSolids, readSpawns, readWorks, readZones } from './playLayers.ts';
import {
  readGroundImage,
  readLights,
  readPeople,
  readProps,
  readRooms,
  type Scenery,
} from './scenery.ts';
import { ROADS_FILE, readRoadsFile } from './roadsFile.ts';
import { TALK_FILE, readTalkFile } from './talkFile.ts';
import { MAP_FILE, readMap } from './tiledMap.ts';

/** The text of a level's files, and the name of its folder. */
export interface LevelFiles {
  readonly id: string;
  /** `level.json` */
  readonly level: string;
  /** `map.tmj` */
  readonly map: string;
  /** `dance.json`, where something is danced. */
  readonly dance?: string;
  /** `talk.json`, where two talk on their way. */
  readonly talk?: string;
  /** `roads.tmj`, where somebody drives. */
  readonly roads?: string;
}

const LAYERS = ['ground', 'solids', 'props', 'people', 'lights', 'spawns', 'zones', 'works'];
const NEEDED_LAYERS = ['solids', 'spawns'];
const MAX_SOLIDS = 500;
const MAX_SIDE_UNITS = 128;
const MIN_SIDE_UNITS = 4;

/** Throws LevelError with all that is wrong. */
export const loadLevel = (files: LevelFiles): FightLevel => loadLevelAndScenery(files).level;

/** Throws LevelError with all that is wrong, like `loadLevel`. */
export function loadLevelAndScenery(files: LevelFiles): { level: FightLevel; scenery: Scenery } {
  const problems: LevelProblem[] = [];
  const levelPath = `${files.id}/${LEVEL_FILE}`;
  const mapPath = `${files.id}/${MAP_FILE}`;
  const plan = readLevelFile(files.level, levelPath, problems);
  const map = readMap(files.map, mapPath, problems);
  if (!map) throw new LevelError(problems);

  const reader = createLayerReader(map, mapPath, problems);
  for (const { name } of map.layers) {
    if (!LAYERS.includes(name)) reader.refuseLayer(name, `unknown; known are ${LAYERS.join(', ')}`);
  }
  for (const name of NEEDED_LAYERS) {
    if (!reader.layer(name)) reader.refuseLayer(name, 'is missing');
  }
  const width = groundX(map.widthPx);
  const depth = groundY(map.heightPx);
  if (Math.min(width, depth) < MIN_SIDE_UNITS || Math.max(width, depth) > MAX_SIDE_UNITS) {
    const size = `${width.toFixed(1)} × ${depth.toFixed(1)} units`;
    const reason = `is ${size}; ${MIN_SIDE_UNITS} to ${MAX_SIDE_UNITS} a side are possible`;
    problems.push({ file: mapPath, layer: null, object: null, reason });
  }
  const solids = readSolids(reader);
  if (solids.length > MAX_SOLIDS) {
    reader.refuseLayer('solids', `holds ${solids.length} solids; ${MAX_SOLIDS} are possible`);
  }
  const spawns = readSpawns(reader, solids);
  const { beam, flammables, zones } = readZones(reader);
  const works = readWorks(reader);
  const isIndoors = map.properties['indoors'] === true;
  const scenery = { ...readScenery(reader, plan), isIndoors };
  const dance =
    files.dance === undefined
      ? null
      : readDanceFile(files.dance, `${files.id}/${DANCE_FILE}`, problems);
  const talkPath = `${files.id}/${TALK_FILE}`;
  const talks = files.talk === undefined ? {} : readTalkFile(files.talk, talkPath, problems);
  const roadsPath = `${files.id}/${ROADS_FILE}`;
  const road = files.roads === undefined ? null : readRoadsFile(files.roads, roadsPath, problems);
  const roads = road?.roads ?? null;
  if (plan) checkPlan(plan, { spawns, zones, beam, dance, roads, ...works }, levelPath, problems);
  if (plan && talks) checkTalks(plan, { talks, zones, roads }, talkPath, problems);
  if (!plan || !talks || problems.length > 0) throw new LevelError(problems);

  const level = {
    id: files.id,
    name: plan.name,
    width,
    depth,
    solids,
    spawns,
    beam,
    flammables,
    ...works,
    zones,
    fitness: plan.fitness,
    bondStart: plan.bond.start,
    bondFloor: plan.bond.floor,
    bondCeiling: plan.bond.ceiling,
    segments: plan.segments,
    dance,
    roads,
    talks,
    medals: plan.medals,
  };
  const hash = hashLevel(level);
  return { level: { ...level, hash }, scenery: { ...scenery, road: road?.scenery ?? null } };
}

const readScenery = (
  reader: LayerReader,
  plan: LevelFile | null,
): Omit<Scenery, 'road' | 'isIndoors'> => ({
  groundImage: readGroundImage(reader),
  music: plan?.music ?? '',
  props: readProps(
    reader,
    (plan?.segments ?? []).map(({ id }) => id),
  ),
  lights: readLights(reader),
  people: readPeople(reader),
  rooms: readRooms(reader),
});
