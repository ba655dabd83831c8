import { withMargins } from '../kit/loop.ts';
import { add, lengthOf, samplesIn, stereo, SAMPLE_RATE, type Stereo } from '../kit/signal.ts';
import { renderEffect } from './render.ts';
import { EFFECTS, type Effect } from './table.ts';

/** Howler's sprite map: where each sound lies in the one file, in milliseconds, and whether it repeats. */
export type SpriteMap = Record<string, [offsetMs: number, durationMs: number, loop?: true]>;

/** Long enough that no codec's echo of the next sound's beginning reaches back into a slot. */
const GAP_MS = 80;
const GRID_MS = 10;
const LOOP_MARGIN_MS = 60;

interface Slot {
  sound: Stereo;
  offsetMs: number;
}

/** Renders all effects one after the other into a single sound, with silence between them, and its map. */
export function buildSprite(): { sound: Stereo; map: SpriteMap } {
  const slots: Slot[] = [];
  const map: SpriteMap = {};
  let cursorMs = GAP_MS;
  for (const [name, effect] of Object.entries<Effect>(EFFECTS)) {
    for (let variation = 1; variation <= effect.variations; variation++) {
      const sound = renderEffect(name, effect, variation);
      const durationMs = Math.ceil(millisecondsOf(sound) / GRID_MS) * GRID_MS;
      const marginMs = effect.loop ? LOOP_MARGIN_MS : 0;
      const offsetMs = cursorMs + marginMs;
      map[`${name}-${String(variation)}`] = effect.loop
        ? [offsetMs, durationMs, true]
        : [offsetMs, durationMs];
      slots.push({
        sound: effect.loop ? withMargins(sound, marginMs / 1000) : sound,
        offsetMs: cursorMs,
      });
      cursorMs = offsetMs + durationMs + marginMs + GAP_MS;
    }
  }
  const sound = stereo(samplesIn(cursorMs / 1000));
  for (const slot of slots) add(sound, slot.sound, (slot.offsetMs / 1000) * SAMPLE_RATE);
  return { sound, map };
}

const millisecondsOf = (sound: Stereo): number => (lengthOf(sound) / SAMPLE_RATE) * 1000;
