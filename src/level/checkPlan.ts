import { isBoss } from '../sim/fight/enemies/numbers.ts';
import {
  ENEMY_KINDS,
  type FightLevel,
  type SegmentGoal,
  type SegmentPlan,
} from '../sim/fight/level.ts';
import { DANCE_FILE } from './danceFile.ts';
import { guideTo, roadNetOf, sampleNear } from '../sim/drive/roadNet.ts';
import { isInside } from '../sim/core/shapes.ts';
import { ROADS_FILE } from './roadsFile.ts';
import { MAX_ENEMIES, type LevelFile } from './levelFile.ts';
import type { LevelProblem } from './LevelError.ts';

/** What a plan can refer to. */
type Places = Pick<
  FightLevel,
  'spawns' | 'zones' | 'beam' | 'dance' | 'roads' | 'switches' | 'gates'
>;
type Refuse = (reason: string) => void;

/** Goals that need the elder. */
const BOSSES = ENEMY_KINDS.filter(isBoss).join(', ');
const BOSS_GOALS: readonly SegmentGoal['type'][] = ['heart-struck', 'boss-seared', 'boss-dusted'];

/** Whether the plan's segments can be played on the map. Appends what is wrong. */
export function checkPlan(
  plan: LevelFile,
  places: Places,
  file: string,
  problems: LevelProblem[],
): void {
  const refuseName = (what: string): void => {
    const reason = `${what}, and there is no segment of that id`;
    problems.push({ file, layer: null, object: null, reason });
  };
  const ids = plan.segments.map(({ id }) => id);
  for (const { until } of places.gates) {
    if (!ids.includes(until)) refuseName(`a gate is shut until "${until}"`);
  }
  for (const { kind, segment } of places.switches) {
    if (!ids.includes(segment)) refuseName(`a ${kind} belongs to "${segment}"`);
  }
  plan.segments.forEach((segment, i) => {
    const refuse = (reason: string): void => {
      problems.push({
        file,
        layer: null,
        object: null,
        reason: `segment "${segment.id}": ${reason}`,
      });
    };
    checkGoalTexts(segment, refuse);
    if (segment.checkpoints.length > 0) checkCheckpoints(segment, places, refuse);
    if (segment.drive) return checkDrive(segment, places, refuse);
    for (const name of new Set(spawnsOf(segment))) {
      if (!Object.hasOwn(places.spawns, name)) refuse(`the map has no spawn named "${name}"`);
    }
    if (segment.dance !== (segment.goal.type === 'danced')) {
      refuse('its goal is "danced" if it is a dance, and only then');
    }
    if (segment.dance) {
      if (!places.dance) refuse(`is a dance, but the level has no ${DANCE_FILE}`);
      if (mostEnemies(segment, undefined) > 0) refuse('nobody comes to a dance who fights');
      if (segment.task !== null) refuse('nobody works at a dance');
      return;
    }
    checkGoal(segment, places, refuse);
    const most = mostEnemies(segment, plan.segments[i - 1]);
    if (most > MAX_ENEMIES) refuse(`${most} enemies at once; at most ${MAX_ENEMIES} are possible`);
    if (segment.spawns.filter(({ holds }) => holds !== null).length > 1) {
      refuse('two enemies hold Willow; one can');
    }
  });
}

function checkDrive(segment: SegmentPlan, { roads }: Places, refuse: Refuse): void {
  const { goal, faithAt, willowAt, spawns, waves, reinforcements, dance, task } = segment;
  if (!roads) return refuse(`is a drive, but the level has no ${ROADS_FILE} that can be read`);
  if (!Object.hasOwn(roads.starts, faithAt))
    refuse(`${ROADS_FILE} has no start named "${faithAt}"`);
  if (faithAt !== willowAt) refuse('the two sit in one car: "faithAt" and "willowAt" are the same');
  if (spawns.length + waves.length > 0 || reinforcements)
    refuse('nobody comes to a drive who fights');
  if (dance || task !== null) refuse('nobody dances or works at the wheel');
  if (goal.type !== 'arrived') return refuse('its goal must be "arrived": a drive leads somewhere');
  const zone = Object.hasOwn(roads.zones, goal.zone) ? roads.zones[goal.zone]! : null;
  if (!zone) return refuse(`${ROADS_FILE} has in its layer "zones" no place named "${goal.zone}"`);
  const start = roads.starts[faithAt];
  const net = roadNetOf(roads);
  if (!net.x.some((x, i) => isInside(zone, x, net.y[i]!))) {
    return refuse(`no road leads through its goal "${goal.zone}"`);
  }
  const from = start ? sampleNear(net, start.x, start.y) : -1;
  if (from >= 0 && guideTo(roads, goal.zone, zone).distance[from] === Infinity) {
    refuse(`no road leads from "${faithAt}" to "${goal.zone}"`);
  }
}

/** A text that could never be read is a mistake. */
function checkGoalTexts(
  { goalTexts, task, spawns, drive, dance }: SegmentPlan,
  refuse: Refuse,
): void {
  const conditions = goalTexts.map((it) => it.while);
  for (const name of new Set(conditions)) {
    const times = conditions.filter((it) => it === name).length;
    if (times > 1)
      refuse(`"goalTexts" says ${times} times what holds while "${name}"; once is read`);
  }
  if (conditions.length > 0 && (drive || dance)) {
    refuse('"goalTexts" are about a fight, and there is none');
  }
  if (conditions.includes('headlights-dark') && task !== 'headlights') {
    refuse('"goalTexts" speaks of headlights, but the segment has no task "headlights"');
  }
  if (conditions.includes('bone-holds') && !spawns.some(({ kind }) => isBoss(kind))) {
    refuse(`"goalTexts" speaks of a bone, but no boss (${BOSSES}) is spawned`);
  }
}

function checkCheckpoints(segment: SegmentPlan, { zones }: Places, refuse: Refuse): void {
  const { checkpoints, goal, waves, reinforcements, drive, dance } = segment;
  if (goal.type !== 'arrived' || drive || dance) {
    return refuse('"checkpoints" are for a walk: its goal must be "arrived"');
  }
  if (waves.length > 0 || reinforcements) {
    refuse('"checkpoints" keep who was there from the start; waves and reinforcements come too');
  }
  for (const { zone } of checkpoints) {
    if (Object.hasOwn(zones, zone)) continue;
    refuse(`the map's layer "zones" has no place named "${zone}" for a checkpoint`);
  }
}

function checkGoal(segment: SegmentPlan, { zones, beam, switches }: Places, refuse: Refuse): void {
  const { goal, spawns, waves, task } = segment;
  if (BOSS_GOALS.includes(goal.type) && !spawns.some(({ kind }) => isBoss(kind))) {
    refuse(`nobody can reach its goal "${goal.type}": no boss (${BOSSES}) is spawned`);
  }
  if (!beam && (task === 'headlights' || goal.type === 'boss-seared')) {
    refuse('needs headlights, but the map has no zone of type beam');
  }
  if (goal.type === 'boss-seared' && task !== 'headlights') {
    refuse('its goal "boss-seared" needs the task "headlights"');
  }
  if (goal.type === 'arrived' && !Object.hasOwn(zones, goal.zone)) {
    refuse(`the map's layer "zones" has no place named "${goal.zone}"`);
  }
  if (goal.type === 'solved' && !switches.some((it) => it.segment === segment.id)) {
    refuse('its goal "solved" needs a target or a plate of its own in the map\'s layer "works"');
  }
  if (goal.type === 'cleared') {
    if (spawns.length + waves.length === 0) refuse('its goal "cleared" needs spawns or waves');
    if (segment.reinforcements) {
      refuse('its goal "cleared" cannot be reached: reinforcements never end; plan waves');
    }
  }
}

/** So many may be there together; whoever comes along from the street before is among them. */
function mostEnemies(segment: SegmentPlan, before: SegmentPlan | undefined): number {
  const come = before?.goal.type === 'arrived' ? mostEnemies(before, undefined) : 0;
  const reinforced = segment.reinforcements?.atMost ?? 0;
  const atStart = segment.spawns.length + reinforced;
  const inWaves = segment.waves.map(
    ({ whenLeft, spawns }) => whenLeft + spawns.length + reinforced,
  );
  return Math.max(come + atStart, ...inWaves);
}

const spawnsOf = (segment: SegmentPlan): string[] => [
  segment.faithAt,
  segment.willowAt,
  ...segment.checkpoints.flatMap(({ faithAt, willowAt }) => [faithAt, willowAt]),
  ...segment.spawns.map(({ at }) => at),
  ...(segment.reinforcements?.at ?? []),
  ...segment.waves.flatMap(({ spawns }) => spawns.map(({ at }) => at)),
];
