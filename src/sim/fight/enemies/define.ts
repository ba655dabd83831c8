import type { EnemyKind } from '../level.ts';
import type { Enemy, FightWorld } from '../world.ts';
import type { EnemyAttackName } from './attacks.ts';

/** What sets one kind of enemy apart from another; its figures stand in `numbers.ts`. */
export interface EnemyRule {
  kind: EnemyKind;
  /** The next attack at this distance to the target, or null to come nearer. */
  chooseAttack(self: Enemy, world: FightWorld, distance: number): EnemyAttackName | null;
  /** How many blows follow the first one. */
  chainLength(self: Enemy, attack: EnemyAttackName): number;
  /** While another has the turn, it goes round to the target's other side. */
  flanks: boolean;
  /** With its health gone, fire makes an end of it; else only a strike to the heart does. */
  diesByFire: boolean;
  /** It sees nothing, and goes by what it hears: `hearing.ts`. */
  isBlind?: true;
  /** A human being: daylight does it no harm, and with its health gone it falls. */
  isLiving?: true;
  /** A thrust went through its open heart. */
  heartStruck(self: Enemy, world: FightWorld, angle: number): void;
}

export const defineEnemy = (rule: EnemyRule): EnemyRule => rule;
