import { bondAfter, type DeedName } from '../bond/deeds.ts';
import type { FightWorld } from './world.ts';

/** Lets a deed change the bond, within what the chapter allows. */
export function doDeed(world: FightWorld, deed: DeedName): void {
  const { bondFloor, bondCeiling } = world.level;
  const bond = bondAfter(world.bond, deed, bondFloor, bondCeiling);
  const amount = bond - world.bond;
  if (amount === 0) return;
  world.bond = bond;
  world.events.push({ type: 'bond-changed', deed, amount, bond });
}
