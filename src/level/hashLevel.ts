import { hashWorld } from '../sim/core/snapshot.ts';
import type { FightLevel } from '../sim/fight/level.ts';

/**
 * 16 hexadecimal digits over all that play can know of a level: a replay says by them on what it was played. How its
 * files are written down, and what is only looked at, makes no difference.
 */
export const hashLevel = (level: Omit<FightLevel, 'hash'>): string =>
  hashWorld({ data: withKeys(level) });

/** Every object as a list of its keys, in order, each before its value: the world's hash asks for values alone. */
function withKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(withKeys);
  const fields = value as Record<string, unknown>;
  return Object.keys(fields)
    .sort()
    .flatMap((key) => [key, withKeys(fields[key])]);
}
