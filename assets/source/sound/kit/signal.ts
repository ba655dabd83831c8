/** Opus' own rate, and a whole number of samples to each tick of the game. */
export const SAMPLE_RATE = 48000;
export const TICKS_PER_SECOND = 120;
export const TICK_SAMPLES = SAMPLE_RATE / TICKS_PER_SECOND;
export const TAU = 2 * Math.PI;

export type Mono = Float32Array;
export interface Stereo {
  left: Mono;
  right: Mono;
}

export const samplesIn = (seconds: number): number =>
  Math.max(1, Math.round(seconds * SAMPLE_RATE));
export const toGain = (decibels: number): number => 10 ** (decibels / 20);
export const toDecibels = (gain: number): number => 20 * Math.log10(Math.max(1e-12, gain));
/** Frequency in Hz of a MIDI pitch (69 is the A of 440 Hz). */
export const pitchHz = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12);

export const stereo = (samples: number): Stereo => ({
  left: new Float32Array(samples),
  right: new Float32Array(samples),
});
export const lengthOf = (sound: Stereo): number => sound.left.length;
export const copyOf = (sound: Stereo): Stereo => ({
  left: sound.left.slice(),
  right: sound.right.slice(),
});

/** A new signal whose every sample is `value(seconds)`. */
export function generate(seconds: number, value: (t: number) => number): Mono {
  const out = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < out.length; i++) out[i] = value(i / SAMPLE_RATE);
  return out;
}

/** Multiplies a signal in place by `gain(seconds)` and returns it. */
export function shape(signal: Mono, gain: (t: number) => number): Mono {
  for (let i = 0; i < signal.length; i++) signal[i] = signal[i]! * gain(i / SAMPLE_RATE);
  return signal;
}

/** Adds `signal` into `out` from sample `at` on; what lies outside `out` is dropped. */
export function addMono(out: Mono, signal: Mono, at = 0, gain = 1): Mono {
  const start = Math.round(at);
  const end = Math.min(signal.length, out.length - start);
  for (let i = Math.max(0, -start); i < end; i++)
    out[start + i] = out[start + i]! + signal[i]! * gain;
  return out;
}

export function add(out: Stereo, sound: Stereo, at = 0, gain = 1): Stereo {
  addMono(out.left, sound.left, at, gain);
  addMono(out.right, sound.right, at, gain);
  return out;
}

/** Adds a mono signal at equal power between left (-1) and right (1). */
export function addPanned(out: Stereo, signal: Mono, at = 0, gain = 1, pan = 0): Stereo {
  const angle = ((pan + 1) * Math.PI) / 4;
  addMono(out.left, signal, at, gain * Math.cos(angle) * Math.SQRT2);
  addMono(out.right, signal, at, gain * Math.sin(angle) * Math.SQRT2);
  return out;
}

/** Runs an in-place process over both channels. */
export function onBoth(sound: Stereo, process: (channel: Mono) => unknown): Stereo {
  process(sound.left);
  process(sound.right);
  return sound;
}

export const scale = (sound: Stereo, gain: number): Stereo =>
  onBoth(sound, (channel) => shape(channel, () => gain));

/** Fades both ends straight, so that a cut sound neither clicks in nor clicks out. */
export function fadeEnds(sound: Stereo, inSeconds: number, outSeconds: number): Stereo {
  const total = lengthOf(sound) / SAMPLE_RATE;
  return onBoth(sound, (channel) =>
    shape(channel, (t) => Math.min(1, t / inSeconds, (total - t) / outSeconds)),
  );
}

export function toMono(sound: Stereo): Mono {
  return sound.left.map((value, i) => (value + sound.right[i]!) / 2);
}

/** A copy of the samples from `from` up to, not including, `to`. */
export const slice = (sound: Stereo, from: number, to: number): Stereo => ({
  left: sound.left.slice(from, to),
  right: sound.right.slice(from, to),
});
