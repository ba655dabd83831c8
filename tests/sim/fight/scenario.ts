/**
 * A fight from a little map, one character a unit: F Faith, W Willow, T Turok-Han, E the elder,
 * V vampire, B brute, R Bringer, # wall, ^ fence with spikes, ~ water, o barrel, u curtain, c crate. Enemies stand awake where they are drawn and do nothing for `calm` worlds.
 */
import { BUTTON, moveCode, packInput, type ButtonName } from '../../../src/sim/core/inputFrame.ts';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import type { Difficulty } from '../../../src/sim/core/stage.ts';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import type {
  FightLevel,
  Flammable,
  FireState,
  GatePlan,
  SegmentGoal,
  SwitchPlan,
} from '../../../src/sim/fight/level.ts';
import type { GroundPoint, Solid, SolidKind } from '../../../src/sim/core/shapes.ts';
import { spawnEnemy } from '../../../src/sim/fight/spawn.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import {
  FAITH_BODY,
  WILLOW_BODY,
  type Enemy,
  type FightWorld,
} from '../../../src/sim/fight/world.ts';

export interface ScenarioOptions {
  seed?: number;
  difficulty?: Difficulty;
  goal?: Exclude<SegmentGoal['type'], 'arrived'>;
  players?: 1 | 2;
  task?: 'headlights';
  /** 'asleep' unless it is said. */
  fire?: FireState;
  /** The bond from the first to the last tick; else it begins at 120 and may change. */
  bond?: number;
  /** Faith moves what she does not touch. */
  telekinesis?: boolean;
  /** They hear each other's thoughts. */
  telepathy?: boolean;
  /** Their segment is 'only'. */
  switches?: SwitchPlan[];
  /** Shut in the only segment that there is. */
  gates?: Omit<GatePlan, 'until'>[];
  /** Enemies never get a turn to attack. */
  calm?: boolean;
}

const MARGIN = 6;
const SOLIDS: Readonly<Record<string, SolidKind>> = { '#': 'wall', '^': 'fence', '~': 'water' };

export function scenario(map: string, options: ScenarioOptions = {}): FightWorld {
  const rows = map.split('\n');
  const level = levelFrom(rows, options);
  const world = fightStage.create(level, {
    seed: options.seed ?? 1,
    difficulty: options.difficulty ?? 'slayer',
    players: options.players ?? 1,
    bondStart: options.bond ?? 120,
    segment: 0,
  });
  each(rows, (sign, x, y) => {
    if (sign === 'F') placeBody(world.bodies, FAITH_BODY, x, y);
    if (sign === 'W') placeBody(world.bodies, WILLOW_BODY, x, y);
    if (sign === 'T') spawnEnemy(world, 'turokHan', { x, y }, 'stalk');
    if (sign === 'E') spawnEnemy(world, 'elderTurokHan', { x, y }, 'stalk');
    if (sign === 'V') spawnEnemy(world, 'vampire', { x, y }, 'stalk');
    if (sign === 'R') spawnEnemy(world, 'bringer', { x, y }, 'stalk');
    if (sign === 'B') spawnEnemy(world, 'brute', { x, y }, 'stalk');
  });
  if (!map.includes('W')) world.willow.staying = true;
  if (options.calm) for (const enemy of world.enemies) enemy.turnCooldownTicks = 1e6;
  world.events.length = 0;
  return world;
}

function each(rows: string[], visit: (sign: string, x: number, y: number) => void): void {
  rows.forEach((row, line) => {
    [...row].forEach((sign, column) => visit(sign, MARGIN + column + 0.5, MARGIN + line + 0.5));
  });
}

function levelFrom(rows: string[], options: ScenarioOptions): FightLevel {
  const solids: Solid[] = [];
  const flammables: Flammable[] = [];
  const crates: GroundPoint[] = [];
  each(rows, (sign, x, y) => {
    if (sign === 'o') flammables.push({ kind: 'barrel', x, y, radius: 0.35 });
    if (sign === 'u') flammables.push({ kind: 'curtain', x, y, radius: 0.5 });
    if (sign === 'c') crates.push({ x, y });
    const kind = SOLIDS[sign];
    if (!kind) return;
    solids.push({ shape: 'box', kind, x0: x - 0.5, y0: y - 0.5, x1: x + 0.5, y1: y + 0.5 });
  });
  const width = Math.max(...rows.map((row) => row.length)) + 2 * MARGIN;
  return {
    id: 'scenario',
    name: 'Scenario',
    hash: '0000000000000000',
    width,
    depth: rows.length + 2 * MARGIN,
    solids,
    spawns: { faith: { x: 1, y: 1 }, willow: { x: width - 1, y: 1 } },
    beam: { x: 2, y: rows.length + MARGIN + 3, angle: 0, halfAngle: 0.3, length: width },
    flammables,
    switches: options.switches ?? [],
    crates,
    gates: (options.gates ?? []).map((gate) => ({ ...gate, until: 'only' })),
    zones: {},
    fitness: 'out-of-shape',
    bondStart: options.bond ?? 120,
    bondFloor: options.bond ?? 60,
    bondCeiling: options.bond ?? 340,
    medals: { slayer: 100, gold: 200, silver: 300, bronze: 400 },
    segments: [
      {
        id: 'only',
        name: 'Only',
        goalText: '',
        goalTexts: [],
        faithAt: 'faith',
        willowAt: 'willow',
        spawns: [],
        checkpoints: [],
        reinforcements: null,
        fire: options.fire ?? 'asleep',
        telekinesis: options.telekinesis ?? false,
        telepathy: options.telepathy ?? false,
        willowStays: false,
        waves: [],
        task: options.task ?? null,
        dance: false,
        drive: null,
        goal: { type: options.goal ?? 'boss-dusted' },
        lines: [],
      },
    ],
    dance: null,
    roads: null,
    talks: {},
  };
}

/** What Faith's player does: `walk` in turns clockwise from east, null to stand. */
export interface Play {
  walk?: number;
  hold?: readonly ButtonName[];
}

export function frame(play: Play = {}): number {
  let buttons = 0;
  for (const name of play.hold ?? []) buttons |= BUTTON[name];
  return packInput(buttons, play.walk === undefined ? 0 : moveCode(play.walk, 3), 0);
}

/** Plays on for some ticks and gives back all that happened. */
export function play(
  world: FightWorld,
  ticks: number,
  first: Play = {},
  second: Play = {},
): FightEvent[] {
  const events: FightEvent[] = [];
  for (let i = 0; i < ticks; i++) {
    fightStage.step(world, [frame(first), frame(second)]);
    events.push(...world.events);
  }
  return events;
}

/** Presses a button for one tick. */
export const tap = (world: FightWorld, button: ButtonName, walk?: number): FightEvent[] =>
  play(world, 1, { hold: [button], ...(walk === undefined ? {} : { walk }) });

type EventOf<Type extends FightEvent['type']> = Extract<FightEvent, { type: Type }>;

export function eventsOf<Type extends FightEvent['type']>(
  events: readonly FightEvent[],
  type: Type,
): EventOf<Type>[] {
  return events.filter((event): event is EventOf<Type> => event.type === type);
}

/** Plays on until something happens; the tick that it happened in. Fails after half a minute. */
export function tickOf(world: FightWorld, type: FightEvent['type'], first: Play = {}): number {
  for (let i = 0; i < 3600; i++) {
    if (play(world, 1, first).some((event) => event.type === type)) return world.tick;
  }
  throw new Error(`"${type}" did not happen within 30 seconds.`);
}

export function onlyEnemy(world: FightWorld): Enemy {
  const [enemy] = world.enemies;
  if (!enemy || world.enemies.length !== 1)
    throw new Error(`There are ${world.enemies.length} enemies.`);
  return enemy;
}
