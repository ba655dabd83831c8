import type { GameCommands, GameListener, GameState } from '../../../src/app/game.ts';
import { DEFAULT_SETTINGS } from '../../../src/app/settings.ts';
import { addBody, createBodies } from '../../../src/sim/core/bodies.ts';
import type { FightLevel } from '../../../src/sim/fight/level.ts';
import { spawnEnemy } from '../../../src/sim/fight/spawn.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import type { ShownGame } from '../../../src/view/ViewContext.ts';
import { circleX, circleY } from './circles.ts';

const HEROES = 2;
const TICKS_A_FRAME = 2;
const TICK_SECONDS = 1 / 120;
/** All of them fit into one picture, around Faith. */
const WIDE = 17;
const DEEP = 9;
const PACE = 2.5;

/** A fight with so many figures on the screen, all of them running in circles. Nobody thinks: only drawing is measured. */
export function shownCrowd(level: FightLevel, figures: number): ShownGame {
  const world = crowd(level, figures);
  const listeners = new Set<GameListener>();
  const state: GameState = {
    screen: 'fight',
    playKind: 'live',
    pause: null,
    world,
    alpha: 0.5,
    pace: 1,
    restartHeld: null,
    runNumber: 1,
    splits: [],
    bestTicks: null,
    results: null,
    levels: [],
    device: 'keyboard',
    settings: DEFAULT_SETTINGS,
    quality: 'high',
    notice: null,
    question: null,
    unfinished: null,
    hasBackup: false,
    learnt: [],
  };
  return {
    state,
    commands: {} as GameCommands,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    frame() {
      for (let i = 0; i < TICKS_A_FRAME; i++) {
        world.tick++;
        world.segmentTicks++;
        runInCircles(world);
        for (const { onTick } of listeners) onTick?.(world.events, world);
      }
    },
  };
}

function crowd(level: FightLevel, figures: number): FightWorld {
  const { bondStart } = level;
  const options = { seed: 1, difficulty: 'slayer', players: 1, bondStart, segment: 1 } as const;
  const world = fightStage.create(level, options);
  const room = createBodies(figures);
  for (let row = 0; row < HEROES; row++) {
    const { x, y, radius, mass } = world.bodies;
    addBody(room, x[row]!, y[row]!, radius[row]!, mass[row]!);
  }
  const middle = { x: level.width / 2, y: level.depth * 0.62 };
  Object.assign(world, { bodies: room, enemies: [], events: [] });
  room.x[FAITH_BODY] = middle.x;
  room.y[FAITH_BODY] = middle.y;
  const columns = Math.ceil(Math.sqrt(((figures - HEROES) * WIDE) / DEEP));
  const rows = Math.ceil((figures - HEROES) / columns);
  for (let i = 0; i < figures - HEROES; i++) {
    const x = middle.x + ((((i % columns) + 0.5) / columns) * 2 - 1) * (WIDE / 2);
    const y = middle.y + (((Math.floor(i / columns) + 0.5) / rows) * 2 - 1) * (DEEP / 2);
    spawnEnemy(world, 'turokHan', { x, y }, 'stalk');
  }
  world.events.length = 0;
  return world;
}

function runInCircles({ bodies, enemies, tick }: FightWorld): void {
  bodies.previousX.set(bodies.x);
  bodies.previousY.set(bodies.y);
  for (let i = 0; i < enemies.length; i++) {
    const { row } = enemies[i]!;
    const angle = i + tick * 0.02;
    bodies.velocityX[row] = circleX(angle) * PACE;
    bodies.velocityY[row] = circleY(angle) * PACE;
    bodies.x[row]! += bodies.velocityX[row] * TICK_SECONDS;
    bodies.y[row]! += bodies.velocityY[row] * TICK_SECONDS;
    enemies[i]!.facing = angle;
  }
}
