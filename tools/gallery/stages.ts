/** Pictures that no run leads to: a world that is put up by hand, and what happens in it at which tick. */
import { dismiss } from '../../src/sim/fight/actors.ts';
import type { FightEvent } from '../../src/sim/fight/events.ts';
import { FAITH_MOVES } from '../../src/sim/fight/faithMoves.ts';
import type { FireForm } from '../../src/sim/fight/spells/fireForms.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import type { GroundPoint } from '../../src/sim/core/shapes.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../src/sim/fight/world.ts';
import type { STAGE_NAMES } from '../openGallery.ts';
import { hidden } from './hidden.ts';
import { add, emptyWorld, put, type Stage } from './staging.ts';

const TICK_RATE = 120;
/** Units a second, to the west. */
const RUNNING = -4.2;
const NORTH_WEST = Math.PI + 0.5;
const WEST = Math.PI;
const EAST = 0;
const FIRE_FROM = { x: 11.6, y: 10.6 };

/** Moves a body so that it walks, with the ground under its feet. */
function walk({ bodies }: FightWorld, row: number, velocityX: number): void {
  bodies.previousX[row] = bodies.x[row]!;
  bodies.velocityX[row] = velocityX;
  bodies.x[row]! += velocityX / TICK_RATE;
}

function addBolt(
  { bolts }: FightWorld,
  form: FireForm,
  bond: number,
  at: GroundPoint,
  angle: number,
  speed: number,
): void {
  const id = 900 + bolts.length;
  const numbers = { radius: 0.3, damage: 0, poiseDamage: 0, left: 99, struck: [] };
  bolts.push({ id, form, bond, ...at, angle, speed, ...numbers });
}

function flyBolts({ bolts }: FightWorld): void {
  for (const bolt of bolts) {
    bolt.x += (Math.cos(bolt.angle) * bolt.speed) / TICK_RATE;
    bolt.y += (Math.sin(bolt.angle) * bolt.speed) / TICK_RATE;
  }
}

/** Faith's slash, Willow in her circle, a bolt over the wet road, a wind-up, a Turok-Han turning to dust. */
function target(level: FightLevel): Stage {
  const world = emptyWorld(level, 340);
  const { faith, willow, bodies } = world;
  put(world, WILLOW_BODY, { x: 8.4, y: 9.4 });
  put(world, FAITH_BODY, { x: 12.1, y: 11.5 });
  Object.assign(willow, { phase: 'channel', facing: EAST });
  faith.facing = EAST;
  const struck = add(world, 'turokHan', { x: 13.9, y: 12 }, 'stalk', WEST);
  const running = bodies.count;
  add(world, 'turokHan', { x: 27.6, y: 8.9 }, 'stalk', WEST);
  const winding = add(world, 'turokHan', { x: 16.6, y: 13.9 }, 'stalk', NORTH_WEST, {
    phaseLength: 54,
  });
  const dying = add(world, 'turokHan', { x: 19.4, y: 11.2 }, 'stagger', WEST, { phaseLength: 400 });
  const { windupTicks, activeTicks } = FAITH_MOVES.slash1;
  const ticks = 300;
  const struckAt = ticks - 3;
  const swungAt = struckAt - windupTicks - 3;
  const dustedAt = ticks - 52;
  return {
    world,
    ticks,
    act(tick) {
      const happened: FightEvent[] = [];
      walk(world, running, RUNNING);
      dying.phaseTicks = tick;
      if (tick === ticks - 84) addBolt(world, 'bolt', 600, { x: 9, y: 9.3 }, 0.02, 8.5);
      flyBolts(world);
      if (tick === dustedAt) {
        const { id, kind } = dying;
        happened.push({ type: 'enemy-dusted', id, kind, x: 19.4, y: 11.2, angle: EAST });
      }
      if (tick === dustedAt + 1) dismiss(world, dying);
      if (tick >= ticks - 34) {
        Object.assign(winding, { phase: 'windup', phaseTicks: tick - (ticks - 34) });
      }
      if (tick === swungAt) {
        happened.push({ type: 'faith-swung', move: 'slash1', x: 12.1, y: 11.5, angle: EAST });
      }
      if (tick >= swungAt && tick < swungAt + windupTicks + activeTicks) {
        Object.assign(faith, { phase: 'swing', move: 'slash1', phaseTicks: tick - swungAt });
      }
      if (tick >= struckAt) {
        Object.assign(struck, { phase: 'hurt', phaseTicks: 4 + tick - struckAt });
      }
      if (tick === struckAt) {
        const { id, kind } = struck;
        const blow = { damage: 9, heavy: false, x: 13.6, y: 11.9, angle: 0.2 };
        happened.push({ type: 'enemy-hit', id, kind, move: 'slash1', ...blow });
      }
      return happened;
    },
  };
}

/** The First, in the shape of a Turok-Han and in Faith's own. */
function apparition(level: FightLevel): Stage {
  const world = emptyWorld(level, 600);
  put(world, WILLOW_BODY, { x: 10.6, y: 10.4 });
  put(world, FAITH_BODY, { x: 13.2, y: 11.6 });
  world.faith.facing = WEST;
  world.willow.facing = EAST;
  const shape = add(world, 'turokHan', { x: 16.2, y: 10.6 }, 'stalk', WEST);
  return {
    world,
    ticks: 260,
    act(tick, effects) {
      if (tick === 1) {
        effects.cast.haunt(shape.id);
        effects.cast.haunt(world.faith.id);
      }
      return [];
    },
  };
}

/** Both look east down an empty road, Faith with her hand where fire begins. */
function eastward(level: FightLevel, bond: number): FightWorld {
  const world = emptyWorld(level, bond);
  world.bond = bond;
  put(world, WILLOW_BODY, { x: 9.6, y: 9.6 });
  put(world, FAITH_BODY, FIRE_FROM);
  world.faith.facing = world.willow.facing = EAST;
  return world;
}

/** The same bolt on its way from Faith to a Turok-Han, at one strength of the bond. */
function boltAt(bond: number): (level: FightLevel) => Stage {
  return (level) => {
    const world = eastward(level, bond);
    Object.assign(world.faith, { phase: 'cast', phaseTicks: 5 });
    add(world, 'turokHan', { x: 20.6, y: 10.7 }, 'stalk', WEST);
    const ticks = 180;
    return {
      world,
      ticks,
      act(tick) {
        flyBolts(world);
        if (tick === ticks - 52) addBolt(world, 'bolt', bond, FIRE_FROM, EAST, 14);
        return [];
      },
    };
  };
}

/** A lance, twins, a pillar with two who burn in it, and what gathers in her hand. */
function fireForms(level: FightLevel): Stage {
  const world = eastward(level, 1000);
  world.faith.phase = 'kindle';
  const burning = [
    add(world, 'turokHan', { x: 19.2, y: 11.2 }, 'stalk', WEST),
    add(world, 'turokHan', { x: 20.4, y: 12.2 }, 'stalk', WEST),
  ];
  const ticks = 180;
  return {
    world,
    ticks,
    act(tick) {
      flyBolts(world);
      world.faith.phaseTicks = Math.max(0, tick - (ticks - 70));
      for (const enemy of burning) enemy.burning = 200;
      for (const pillar of world.pillars) pillar.ticks--;
      if (tick === ticks - 30) {
        addBolt(world, 'lance', 1000, { x: 11, y: 9 }, EAST, 26);
        addBolt(world, 'twin', 1000, { x: 11.5, y: 13 }, 0.1, 15);
        addBolt(world, 'twin', 1000, { x: 11.5, y: 13 }, -0.12, 15);
      }
      if (tick !== ticks - 60) return [];
      const pillar = { id: 990, bond: 1000, x: 19.7, y: 11.6, radius: 1.8 };
      world.pillars.push({ ...pillar, damage: 0, ticks: 240 });
      return [{ type: 'pillar-burst', pillar: pillar.id, ...pillar }];
    },
  };
}

export type StageName = (typeof STAGE_NAMES)[number];
export const STAGES: Record<StageName, (level: FightLevel) => Stage> = {
  target,
  apparition,
  'bolt-150': boltAt(150),
  'bolt-350': boltAt(350),
  'bolt-600': boltAt(600),
  'bolt-1000': boltAt(1000),
  'fire-forms': fireForms,
  'behind-willow': hidden(1),
  'behind-turok-han': hidden(2),
  'behind-car': hidden(3),
};
