import type { Device } from '../../app/game.ts';
import type { PedalName } from '../../sim/core/inputFrame.ts';
import type { Bindings } from '../labels.ts';

/** On keys the pedals are what also leads up and down; on a pad they are its triggers. */
const PEDAL_CODES = {
  gas: { key: 'up', pad: ['PadRT'] },
  brake: { key: 'down', pad: ['PadLT'] },
} as const;

/** What a driver presses for something. */
export function codesOf(
  action: keyof Bindings['faith'] | PedalName,
  device: Device,
  faith: Bindings['faith'],
): readonly string[] {
  if (action !== 'gas' && action !== 'brake') return faith[action];
  const { key, pad } = PEDAL_CODES[action];
  return device === 'keyboard' || device === 'mouse' ? faith[key] : pad;
}
