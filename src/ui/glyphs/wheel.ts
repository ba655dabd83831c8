import type { PedalName } from '../../sim/core/inputFrame.ts';
import type { Bindings } from '../labels.ts';

/** What Faith's player presses for something: on foot, or while the two drive. */
export function codesOf(
  action: keyof Bindings['faith'] | PedalName,
  { faith, wheel }: Bindings,
  driving: boolean,
): readonly string[] {
  const table: Partial<Record<string, readonly string[]>> = driving
    ? { ...faith, ...wheel }
    : { ...wheel, ...faith };
  return table[action] ?? [];
}
