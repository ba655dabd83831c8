import { BOND_MAX, DEED_NAMES, worthOf, type DeedName } from '../bond/deeds.ts';
import { hasGift, type GiftName } from '../bond/gifts.ts';
import { rankOf } from '../bond/ranks.ts';
import { speak } from './segments.ts';
import type { FightWorld } from './world.ts';

/** What was done in this tick, and how often in this chapter before: a count a deed, in the table's order. */
export interface DeedCounts {
  now: Uint16Array;
  before: Uint16Array;
}

const MOST_COUNTED = 0xffff;

export const createDeedCounts = (): DeedCounts => ({
  now: new Uint16Array(DEED_NAMES.length),
  before: new Uint16Array(DEED_NAMES.length),
});

/** Notes a deed; what it is worth is settled at the end of the tick. */
export function doDeed({ deeds }: FightWorld, deed: DeedName): void {
  deeds.now[DEED_NAMES.indexOf(deed)]!++;
}

export const isGiven = ({ bondPeak }: FightWorld, gift: GiftName): boolean =>
  hasGift(bondPeak, gift);

/** Lets the tick's deeds change the bond, in the table's order, whatever order they were done in. */
export function settleBond(world: FightWorld): void {
  const { now, before } = world.deeds;
  for (let i = 0; i < DEED_NAMES.length; i++) {
    for (; now[i]! > 0; now[i]!--) {
      change(world, DEED_NAMES[i]!, worthOf(DEED_NAMES[i]!, before[i]!));
      if (before[i]! < MOST_COUNTED) before[i]!++;
    }
  }
}

/** Keeps it between what the chapter allows. */
function change(world: FightWorld, deed: DeedName, worth: number): void {
  const { bondFloor, bondCeiling } = world.level;
  const ceiling = Math.min(BOND_MAX, bondCeiling);
  const bond = Math.min(ceiling, Math.max(bondFloor, world.bond + worth));
  const amount = bond - world.bond;
  if (amount === 0) return;
  world.bond = bond;
  world.events.push({ type: 'bond-changed', deed, amount, bond });
  if (bond <= world.bondPeak) return;
  const before = rankOf(world.bondPeak);
  world.bondPeak = bond;
  const rank = rankOf(bond);
  if (rank === before) return;
  world.events.push({ type: 'rank-reached', rank });
  speak(world, 'rank-reached');
}
