import { heroineOf } from '../actors.ts';
import { DIFFICULTY } from '../difficulty.ts';
import { ARMOUR, isArmoured } from './armour.ts';
import { ENEMY_NUMBERS } from './numbers.ts';
import type { Enemy, EnemyPhase, FightWorld } from '../world.ts';

/** Nobody strikes her for so long after she was let go. */
const FREED_MERCY_TICKS = 45;

export function enterPhase(self: Enemy, phase: EnemyPhase, phaseLength: number): void {
  self.phase = phase;
  self.phaseTicks = 0;
  self.phaseLength = phaseLength;
}

/** Whether something that hits it now can throw it off, and whether thrusts find its heart. */
export const isOpen = (self: Enemy): boolean => self.phase === 'stagger';

/** It does not fight yet. */
export const isBiding = ({ phase }: Pick<Enemy, 'phase'>): boolean =>
  phase === 'asleep' || phase === 'prowl';

/** Nothing reaches it: it roars, or is not wholly there yet. */
export const isBeyondReach = (self: Enemy): boolean =>
  self.phase === 'roar' || self.phase === 'arrive';

/** Lets an attack turn go and rests until the next. */
export function endTurn(self: Enemy, world: FightWorld): void {
  self.hasTurn = false;
  self.chain = 0;
  self.turnCooldownTicks = Math.round(
    DIFFICULTY[world.difficulty].restTicks * ENEMY_NUMBERS[self.kind].rest * self.tempo,
  );
}

/** Whom it holds, if it does, is free again, and safe for a moment. */
export function letGo(self: Enemy, world: FightWorld): void {
  if (self.phase !== 'hold') return;
  openArms(self, world);
  const { row, kind: who } = heroineOf(world, self.target);
  const { x, y } = world.bodies;
  world.events.push({ type: 'hero-freed', who, by: self.id, x: x[row]!, y: y[row]! });
}

/** It holds her no longer, whatever comes after. */
export function openArms(self: Enemy, world: FightWorld): void {
  const hero = heroineOf(world, self.target);
  hero.phase = 'free';
  hero.phaseTicks = 0;
  hero.hurtTicks = 0;
  hero.invulnerableTicks = Math.max(hero.invulnerableTicks, FREED_MERCY_TICKS);
  // what she pressed in its arms was meant for it
  if (hero.kind === 'faith') hero.bufferTicks = hero.buffered = 0;
  enterPhase(self, 'stalk', 0);
}

/** Opens its breast: it cannot act, and a thrust finds its heart. A piece of armour breaks. */
export function stagger(self: Enemy, world: FightWorld, ticks: number): void {
  const { row } = self;
  letGo(self, world);
  self.poise = 0;
  endTurn(self, world);
  enterPhase(self, 'stagger', isArmoured(self) ? ARMOUR.breakTicks : ticks);
  world.bodies.velocityX[row]! *= 0.3;
  world.bodies.velocityY[row]! *= 0.3;
  world.events.push({
    type: 'enemy-staggered',
    id: self.id,
    kind: self.kind,
    x: world.bodies.x[row]!,
    y: world.bodies.y[row]!,
  });
  if (!isArmoured(self)) return;
  self.boneHits--;
  world.events.push({
    type: 'armour-broken',
    id: self.id,
    left: self.boneHits,
    x: world.bodies.x[row]!,
    y: world.bodies.y[row]!,
  });
}
