import { convolve } from './convolution.ts';
import { filter } from './filters.ts';
import { noise } from './oscillator.ts';
import { Random } from './Random.ts';
import { SAMPLE_RATE, samplesIn, shape, stereo, type Mono, type Stereo } from './signal.ts';

interface RoomShape {
  /** Seconds until the middle frequencies have died away by 60 dB. */
  decaySeconds: number;
  /** Above this the room swallows sound faster. */
  dampHz: number;
  preDelayMs: number;
  earlyEchoes: number;
}

/** The rooms that the game's sounds stand in. */
const ROOMS = {
  crypt: { decaySeconds: 2.3, dampHz: 4200, preDelayMs: 22, earlyEchoes: 12 },
  chapel: { decaySeconds: 3.2, dampHz: 5200, preDelayMs: 28, earlyEchoes: 8 },
  street: { decaySeconds: 0.7, dampHz: 5000, preDelayMs: 6, earlyEchoes: 16 },
  club: { decaySeconds: 1.2, dampHz: 5200, preDelayMs: 12, earlyEchoes: 14 },
  hall: { decaySeconds: 1.6, dampHz: 6000, preDelayMs: 14, earlyEchoes: 10 },
} as const satisfies Record<string, RoomShape>;

export type RoomName = keyof typeof ROOMS;

const BANDS = [
  { from: 60, to: 400, decay: 1.1 },
  { from: 400, to: 1600, decay: 1 },
  { from: 1600, to: null, decay: 0.72 },
  { from: null, to: 14000, decay: 0.4 },
] as const;

const responses = new Map<RoomName, Stereo>();

/** The impulse response of a room, at unit energy: sparse early echoes, then noise whose highs die sooner. */
function responseOf(name: RoomName): Stereo {
  const known = responses.get(name);
  if (known) return known;
  const response = stereo(samplesIn(ROOMS[name].decaySeconds * 1.1));
  fillResponse(response.left, name, 'left');
  fillResponse(response.right, name, 'right');
  responses.set(name, response);
  return response;
}

function fillResponse(out: Mono, name: RoomName, side: string): void {
  const room = ROOMS[name];
  const random = new Random('room', name, side);
  for (let echo = 0; echo < room.earlyEchoes; echo++) {
    const t = random.between(0.003, 0.07);
    const at = Math.round(t * SAMPLE_RATE);
    out[at] = out[at]! + random.signed() * 0.5 * Math.exp(-t * 18);
  }
  const start = samplesIn(room.preDelayMs / 1000);
  for (const { from, to, decay } of BANDS) {
    const band = noise(out.length / SAMPLE_RATE, new Random('room', name, side, from ?? 'top'));
    filter(band, 'highpass', from ?? room.dampHz, 0.6);
    filter(band, 'lowpass', to ?? room.dampHz, 0.6);
    for (let i = start; i < out.length; i++) {
      const t = (i - start) / SAMPLE_RATE;
      const fade = (1 - Math.exp(-t * 90)) * 10 ** ((-3 * t) / (room.decaySeconds * decay));
      out[i] = out[i]! + band[i - start]! * 0.12 * fade;
    }
  }
  const energy = out.reduce((sum, value) => sum + value * value, 0);
  shape(out, () => 1 / Math.sqrt(energy));
}

/** What the room answers to a sound (without the sound itself); longer than the sound by the room's decay. */
export function reverberate(sound: Stereo, name: RoomName): Stereo {
  const response = responseOf(name);
  return {
    left: convolve(sound.left, response.left),
    right: convolve(sound.right, response.right),
  };
}
