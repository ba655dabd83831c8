import { saturate } from '../kit/drive.ts';
import { applyGain, compress, limiterGain } from '../kit/dynamics.ts';
import { filter } from '../kit/filters.ts';
import { loudness } from '../kit/loudness.ts';
import { processLoop, twiceRound } from '../kit/loop.ts';
import { add, lengthOf, onBoth, scale, stereo, toGain, type Stereo } from '../kit/signal.ts';

/** How one layer is treated before the layers meet. */
export interface LayerTreatment {
  /** Its loudness in LUFS beside the other layers, before the whole is brought to the target. */
  loudness: number;
  warmth: number;
  airDb: number;
  /** It comes out of the small loudspeaker of a dashboard. */
  dashboard?: true;
  squeeze?: { thresholdDb: number; ratio: number; attackSeconds: number; releaseSeconds: number };
}

/** All music that plays at once, all layers together: LUFS and dBFS. */
export const MUSIC_LOUDNESS = -16;
const MUSIC_CEILING_DB = -1.5;

const RADIO_LOW_HZ = 115;
const RADIO_HIGH_HZ = 4800;
const RADIO_WIDTH = 0.4;

/** Gives a looped layer its density, brightness and place in the balance. */
export function treatLayer(layer: Stereo, treatment: LayerTreatment): Stereo {
  const treated = processLoop(layer, (twice) => {
    const squeezed = treatment.squeeze ? compress(twice, treatment.squeeze) : twice;
    onBoth(squeezed, (side) => {
      saturate(side, treatment.warmth, 0.08);
      filter(side, 'highshelf', 6000, 0.6, treatment.airDb);
      filter(side, 'peak', 3200, 0.7, treatment.airDb * 0.35);
      filter(side, 'peak', 320, 0.8, treatment.airDb * -0.3);
    });
    return treatment.dashboard ? throughDashboard(squeezed) : squeezed;
  });
  return scale(treated, toGain(treatment.loudness - loudness(treated)));
}

/** What a car radio leaves: nothing deep, nothing bright, hardly any sides, and a cone that rattles a little. */
function throughDashboard(sound: Stereo): Stereo {
  for (let i = 0; i < lengthOf(sound); i++) {
    const middle = (sound.left[i]! + sound.right[i]!) / 2;
    const side = (RADIO_WIDTH * (sound.left[i]! - sound.right[i]!)) / 2;
    sound.left[i] = middle + side;
    sound.right[i] = middle - side;
  }
  return onBoth(sound, (side) => {
    filter(side, 'highpass', RADIO_LOW_HZ);
    filter(side, 'peak', 1150, 0.9, 3);
    filter(side, 'peak', 210, 1, 2.5);
    saturate(side, 1.6, 0.1);
    filter(side, 'lowpass', RADIO_HIGH_HZ, 0.8);
    filter(side, 'lowpass', RADIO_HIGH_HZ, 0.6);
  });
}

/**
 * Brings the sum of all layers to the target loudness under the ceiling, in place. Every layer gets the same gain
 * curve, so that any mix of them is the piece, only thinner.
 */
export function masterLayers(layers: Stereo[]): void {
  for (let pass = 0; pass < 3; pass++) {
    const loudnessGain = toGain(MUSIC_LOUDNESS - loudness(sumOf(layers)));
    for (const layer of layers) scale(layer, loudnessGain);
    const sum = sumOf(layers);
    const gain = limiterGain(twiceRound(sum), MUSIC_CEILING_DB).slice(lengthOf(sum));
    for (const layer of layers) applyGain(layer, gain);
  }
}

export function sumOf(layers: Stereo[]): Stereo {
  const sum = stereo(Math.max(...layers.map(lengthOf)));
  for (const layer of layers) add(sum, layer);
  return sum;
}
