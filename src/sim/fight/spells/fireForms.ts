import type { GiftName } from '../../bond/gifts.ts';
import { SPARK } from './spark.ts';

/** What Faith's fire can be. Shares are of what a bolt does at this strength of the bond. */
export interface FormNumbers {
  /** What it comes with; null: with the fire itself. */
  gift: GiftName | null;
  /** How long it is held. */
  holdTicks: number;
  spark: number;
  /** Loosed at once, so far apart (radians). */
  count: number;
  apart: number;
  damage: number;
  poiseDamage: number;
  knockback: number;
  size: number;
  reach: number;
  speed: number;
  pierces: boolean;
  /** To how many others it jumps. */
  jumps: number;
  /** How fast it turns toward whom it might strike, radians a second. */
  homing: number;
}

/**
 * The first that is given, held for long enough and paid for is what she looses. A tap is quick and cheap;
 * a lance needs a line, a pillar a crowd and the longest time to stand there for it.
 */
// prettier-ignore
export const FIRE_FORMS = {
  pillar: { gift: 'firePillar', holdTicks: 80, spark: SPARK.full, count: 1, apart: 0,    damage: 0.5, poiseDamage: 16, knockback: 4,   size: 1.2, reach: 0.8, speed: 12, pierces: false, jumps: 0, homing: 0 },
  lance:  { gift: 'fireLance',  holdTicks: 40, spark: SPARK.full, count: 1, apart: 0,    damage: 1.6, poiseDamage: 30, knockback: 3,   size: 0.8, reach: 1.3, speed: 26, pierces: true,  jumps: 0, homing: 0 },
  blaze:  { gift: null,         holdTicks: 40, spark: SPARK.full, count: 1, apart: 0,    damage: 2.2, poiseDamage: 34, knockback: 7,   size: 1.5, reach: 1,   speed: 13, pierces: false, jumps: 0, homing: 0 },
  twin:   { gift: 'fireTwin',   holdTicks: 0,  spark: SPARK.tap,  count: 2, apart: 0.22, damage: 0.9, poiseDamage:  9, knockback: 1.5, size: 0.9, reach: 1,   speed: 15, pierces: false, jumps: 1, homing: 1.8 },
  chain:  { gift: 'fireChain',  holdTicks: 0,  spark: SPARK.tap,  count: 1, apart: 0,    damage: 1,   poiseDamage: 12, knockback: 2,   size: 1,   reach: 1,   speed: 15, pierces: false, jumps: 2, homing: 0 },
  bolt:   { gift: null,         holdTicks: 0,  spark: SPARK.tap,  count: 1, apart: 0,    damage: 1,   poiseDamage: 12, knockback: 2,   size: 1,   reach: 1,   speed: 15, pierces: false, jumps: 0, homing: 0 },
} as const satisfies Record<string, FormNumbers>;

export type FireForm = keyof typeof FIRE_FORMS;
export const FORM_NAMES = Object.keys(FIRE_FORMS) as readonly FireForm[];
