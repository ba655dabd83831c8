/** What the interface is given of rooms that it does not see: keys and pads, and the delay of a dance. */
import { calibrate, CALIBRATION } from './app/calibration.ts';
import { DANCE_DELAY, DEAD_ZONE } from './app/settings.ts';
import { DEFAULT_BINDINGS, MENU_CODES } from './input/bindings.ts';
import { PAD_CODES } from './input/codes.ts';
import * as rebinding from './input/rebind.ts';
import type { Labels } from './ui/labels.ts';
import type { DanceTiming } from './ui/pages/calibrate.ts';

/** `key` is what is printed on a key; `sticks` is where those of the pad in use are. */
export const labelsWith = ({ key, sticks }: Pick<Labels, 'key' | 'sticks'>): Labels => ({
  key,
  menu: MENU_CODES,
  padCodes: PAD_CODES,
  defaultBindings: DEFAULT_BINDINGS,
  rebinding,
  sticks,
  deadZone: DEAD_ZONE,
});

export const danceTimingWith = (metronome: DanceTiming['metronome']): DanceTiming => ({
  metronome,
  calibrate,
  plan: CALIBRATION,
  range: DANCE_DELAY,
});
