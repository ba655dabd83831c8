import { saturate } from '../kit/drive.ts';
import { filter, sweepFilter } from '../kit/filters.ts';
import { noise, oscillate } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { SAMPLE_RATE, TAU, addMono, generate, shape, type Mono } from '../kit/signal.ts';

/** Keeps the last moments of a hit from ending in a click. */
export function tailOff(x: Mono, seconds: number): Mono {
  const total = x.length / SAMPLE_RATE;
  return shape(x, (t) => Math.min(1, (total - t) / seconds));
}

/** A decaying sine whose pitch falls to `hz`: the floor under every heavy blow. */
export function kick(
  random: Random,
  velocity: number,
  { hz = 50, seconds = 0.42, click = 0.5, drive = 2.2, decay = 8.5 } = {},
): Mono {
  const floor = hz * (1 + 0.01 * random.signed());
  let phase = 0;
  const x = generate(seconds, (t) => {
    phase += (floor + 190 * velocity * Math.exp(-t * 38) + 900 * Math.exp(-t * 320)) / SAMPLE_RATE;
    return Math.sin(TAU * phase) * Math.exp(-t * decay) * (1 - Math.exp(-t * 4000));
  });
  const beater = filter(noise(0.012, random), 'bandpass', 3200, 0.7);
  addMono(
    x,
    shape(beater, (t) => Math.exp(-t * 430)),
    0,
    click * velocity,
  );
  saturate(x, drive, 0.08);
  return tailOff(
    shape(x, () => velocity),
    0.01,
  );
}

export function snare(random: Random, velocity: number): Mono {
  const seconds = 0.36;
  const hz = 172 * (1 + 0.012 * random.signed());
  const modes = [
    { ratio: 1, gain: 0.45, decay: 17 },
    { ratio: 1.59, gain: 0.25, decay: 24 },
    { ratio: 2.14, gain: 0.14, decay: 30 },
    { ratio: 2.92, gain: 0.06, decay: 38 },
  ];
  const x = generate(seconds, (t) => {
    const bend = 1.1 * Math.exp(-t * 60);
    return modes.reduce(
      (sum, { ratio, gain, decay }) =>
        sum + gain * Math.sin(TAU * (hz * ratio * t + bend)) * Math.exp(-t * decay),
      0,
    );
  });
  const wires = noise(seconds, random);
  filter(wires, 'highpass', 900 + 700 * velocity, 0.6);
  filter(wires, 'peak', 4300 + 500 * random.signed(), 0.9, 4);
  filter(wires, 'lowpass', 7500 + 4000 * velocity);
  shape(wires, (t) => Math.exp(-t * 15) * 0.75 + Math.exp(-t * 90) * 0.8);
  addMono(x, wires, 0, 0.55 * (0.35 + 0.65 * velocity));
  saturate(x, 2.4, 0.12);
  return tailOff(
    shape(x, () => velocity),
    0.01,
  );
}

/** Many hands: a few bursts close together, and a ring. The first burst is the loudest: it is the beat. */
export function clap(random: Random, velocity: number): Mono {
  const seconds = 0.22;
  const x = noise(seconds, random);
  filter(x, 'highpass', 700, 0.7);
  filter(x, 'peak', 1250 * (1 + 0.06 * random.signed()), 1.2, 7);
  filter(x, 'lowpass', 9000);
  const hands = [
    { at: 0, gain: 1 },
    { at: random.between(0.007, 0.01), gain: 0.34 },
    { at: random.between(0.016, 0.021), gain: 0.28 },
  ];
  shape(x, (t) => {
    const since = (at: number, decay: number): number => (t < at ? 0 : Math.exp(-(t - at) * decay));
    const bursts = hands.reduce((sum, { at, gain }) => sum + gain * since(at, 220), 0);
    return velocity * 0.75 * (bursts + 0.3 * since(0, 28)) * Math.min(1, t * 4000);
  });
  return tailOff(x, 0.02);
}

const HAT_PARTIALS = [1, 1.342, 1.671, 2.107, 2.556, 3.41];

export function hat(random: Random, velocity: number): Mono {
  const x = noise(0.09 + 0.05 * velocity, random).map((value) => value * 0.38);
  const hz = 602 * (1 + 0.01 * random.signed());
  for (const ratio of HAT_PARTIALS) oscillate(x, 'pulse', () => hz * ratio, 0.084, random.next());
  filter(x, 'highpass', 6200 - 900 * velocity, 0.8);
  filter(x, 'peak', 9200, 1, 3);
  filter(x, 'lowpass', 10500 + 4500 * velocity);
  const decay = 42 - 16 * velocity;
  shape(x, (t) => velocity * 0.7 * Math.min(1, t * 2000) * Math.exp(-t * decay));
  return tailOff(x, 0.008);
}

/** A crash: many partials that belong to no note, and noise that blooms. */
export function cymbal(random: Random, velocity: number, seconds = 2.6): Mono {
  const partials = Array.from({ length: 36 }, () => {
    const hz = 420 + 9200 * random.next() ** 1.4;
    return {
      hz,
      phase: random.next(),
      gain: 0.042 * Math.sqrt(random.next()),
      decay: 1.2 + hz / 2600 + random.next() * 2,
    };
  });
  const x = generate(seconds, (t) =>
    partials.reduce(
      (sum, { hz, phase, gain, decay }) =>
        sum + gain * Math.sin(TAU * (hz * t + phase)) * Math.exp(-decay * t),
      0,
    ),
  );
  const wash = filter(filter(noise(seconds, random), 'highpass', 3500), 'lowpass', 13000);
  shape(wash, (t) => Math.exp(-t * 3.4) * (1 - 0.5 * Math.exp(-t * 30)) + 0.4 * Math.exp(-t * 80));
  addMono(x, wash, 0, 0.3);
  filter(x, 'highpass', 300);
  return tailOff(
    shape(x, () => velocity),
    0.05,
  );
}

/** Noise that rises in pitch and loudness into the next section. */
export function riser(random: Random, seconds: number): Mono {
  const x = noise(seconds, random);
  sweepFilter(x, 'bandpass', (t) => 300 * 30 ** (t / seconds), 0.9);
  return tailOff(
    shape(x, (t) => (t / seconds) ** 3),
    0.004,
  );
}

/** A struck skin (taiko, tom): the modes of a round membrane, a falling pitch and the noise of the stick. */
export function skin(
  random: Random,
  velocity: number,
  { hz, decay = 3.5, stick = 0.4 }: { hz: number; decay?: number; stick?: number },
): Mono {
  const tuned = hz * (1 + 0.008 * random.signed());
  const spot = random.between(0.2, 0.9);
  const modes = [
    { ratio: 1, gain: 1 },
    { ratio: 1.593, gain: 0.55 * spot },
    { ratio: 2.136, gain: 0.4 * spot },
    { ratio: 2.296, gain: 0.3 },
    { ratio: 2.653, gain: 0.25 * velocity },
    { ratio: 2.918, gain: 0.2 * velocity },
    { ratio: 3.5, gain: 0.14 * velocity },
  ];
  const bend = generate(Math.min(2.4, 6 / decay), (t) => 1 + 0.22 * velocity * Math.exp(-t * 22));
  const onset = bend.map((_, i) => 1 - Math.exp((-1800 * i) / SAMPLE_RATE));
  const x = new Float32Array(bend.length);
  for (const { ratio, gain } of modes) {
    const fade = Math.exp((-decay * (0.7 + 0.55 * ratio)) / SAMPLE_RATE);
    let phase = random.next() * 0.1;
    let level = 0.5 * gain;
    for (let i = 0; i < x.length; i++) {
      phase += (tuned * ratio * bend[i]!) / SAMPLE_RATE;
      level *= fade;
      x[i] = x[i]! + level * onset[i]! * Math.sin(TAU * phase);
    }
  }
  const attack = filter(noise(0.06, random), 'lowpass', 1400 + 4200 * velocity);
  filter(attack, 'highpass', 180);
  const attackDecay = SAMPLE_RATE / (260 + 200 * velocity);
  addMono(
    x,
    shape(attack, (t) => Math.exp(-t * attackDecay)),
    0,
    stick * velocity,
  );
  saturate(x, 1.3 + velocity, 0.1);
  return tailOff(
    shape(x, () => velocity),
    0.02,
  );
}

const METAL_PARTIALS = [1, 1.51, 2.03, 2.74, 3.76, 4.3, 5.4];

/** A struck piece of metal. */
export function metal(random: Random, velocity: number, hz: number, decay = 7): Mono {
  const partials = METAL_PARTIALS.map((ratio) => ({
    phase: random.next(),
    hz: hz * ratio * (1 + 0.01 * random.signed()),
    gain: 0.16 / Math.sqrt(ratio),
    decay: decay * (0.6 + 0.4 * ratio),
  }));
  const x = generate(0.8, (t) =>
    partials.reduce(
      (sum, p) => sum + p.gain * Math.sin(TAU * (p.hz * t + p.phase)) * Math.exp(-p.decay * t),
      0,
    ),
  );
  return tailOff(
    shape(x, (t) => velocity * Math.min(1, t * 2400)),
    0.02,
  );
}
