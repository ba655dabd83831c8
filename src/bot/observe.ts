import type { EnemyPhase, FightWorld } from '../sim/fight/world.ts';
import { isArmoured } from '../sim/fight/enemies/armour.ts';
import type { EnemyAttackName } from '../sim/fight/enemies/attacks.ts';
import type { EnemyKind } from '../sim/fight/level.ts';

/** What can be seen of an enemy at a glance. */
export interface Sighting {
  id: number;
  kind: EnemyKind;
  phase: EnemyPhase;
  attack: EnemyAttackName;
  /** Ticks until its wind-up ends; 0 outside one. */
  ticksLeft: number;
  x: number;
  y: number;
  radius: number;
  aimX: number;
  aimY: number;
  facing: number;
  /** A stake finds its heart. */
  isOpen: boolean;
  /** Ticks that it has held somebody; 0 outside a grip. */
  heldTicks: number;
}

export interface Observer {
  /** Takes in the world as it is, and gives back what was seen `reactionTicks` ago. */
  observe(world: FightWorld): readonly Sighting[];
}

/** A pair of eyes with a reaction time: it sees enemies as they were so many ticks ago. */
export function createObserver(reactionTicks: number): Observer {
  const memory: Sighting[][] = [];
  let lastTick = -1;
  return {
    observe(world) {
      // a world that jumped (restart, restored snapshot) is seen anew
      if (world.tick !== lastTick + 1) memory.length = 0;
      lastTick = world.tick;
      memory.push(look(world));
      return (memory.length > reactionTicks ? memory.shift() : memory[0]) ?? [];
    },
  };
}

function look(world: FightWorld): Sighting[] {
  const { bodies } = world;
  return world.enemies.map((enemy) => {
    const { row } = enemy;
    return {
      id: enemy.id,
      kind: enemy.kind,
      phase: enemy.phase,
      attack: enemy.attack,
      ticksLeft: enemy.phase === 'windup' ? enemy.phaseLength - enemy.phaseTicks : 0,
      x: bodies.x[row]!,
      y: bodies.y[row]!,
      radius: bodies.radius[row]!,
      aimX: enemy.aimX,
      aimY: enemy.aimY,
      facing: enemy.facing,
      isOpen: enemy.phase === 'stagger' && !isArmoured(enemy),
      heldTicks: enemy.phase === 'hold' ? enemy.phaseTicks : 0,
    };
  });
}
