import type { SolidContacts } from '../core/moveBodies.ts';
import { isArmoured } from './enemies/armour.ts';
import { attackNumbers } from './enemies/attacks.ts';
import { makeNoise } from './enemies/hearing.ts';
import { ENEMY_NUMBERS } from './enemies/numbers.ts';
import { enterPhase, stagger } from './enemies/phases.ts';
import { shakePoise } from './harm.ts';
import type { FightWorld } from './world.ts';

/** Being thrown against something hurts, or running into it; against spikes, twice as much. */
export const THROWN = {
  /** Slower than this is only a nudge. */
  leastSpeed: 3,
  damage: 10,
  poiseDamage: 24,
  spikesFactor: 2.2,
  flinchTicks: 40,
} as const;

export function hurtThrownBodies(world: FightWorld, contacts: SolidContacts): void {
  const { bodies, enemies } = world;
  for (let i = enemies.length - 1; i >= 0; i--) {
    const enemy = enemies[i]!;
    const { row } = enemy;
    const crashes = enemy.phase === 'attack' && attackNumbers(enemy.attack).crashes === true;
    const thrown = crashes || enemy.phase === 'shoved' || enemy.phase === 'stagger';
    if (!thrown || contacts.kind[row] === null || contacts.speed[row]! < THROWN.leastSpeed)
      continue;
    const spikes = contacts.kind[row] === 'fence';
    const factor = spikes ? THROWN.spikesFactor : 1;
    enemy.health = Math.max(1, enemy.health - THROWN.damage * factor);
    if (spikes && enemy.boneHits > 0 && !isArmoured(enemy)) enemy.boneHits--;
    world.events.push({
      type: 'body-thrown-against',
      id: enemy.id,
      spikes,
      x: bodies.x[row]!,
      y: bodies.y[row]!,
      damage: THROWN.damage * factor,
    });
    makeNoise(world, 'crash', bodies.x[row]!, bodies.y[row]!, enemy.id);
    bodies.velocityX[row] = 0;
    bodies.velocityY[row] = 0;
    if (enemy.phase === 'shoved') enterPhase(enemy, 'shoved', THROWN.flinchTicks);
    if (crashes) stagger(enemy, world, ENEMY_NUMBERS[enemy.kind].staggerTicks);
    else shakePoise(enemy, world, THROWN.poiseDamage * factor);
  }
}
