import { guitarAmp, saturate } from '../kit/drive.ts';
import { filter } from '../kit/filters.ts';
import { envelop, noise, oscillate } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { SAMPLE_RATE, TAU, addMono, pitchHz, samplesIn, shape, type Mono } from '../kit/signal.ts';
import { tailOff } from './drums.ts';

/** A section of bowed strings: each player with an own onset, intonation and vibrato, in a wooden body. */
export function bowed(
  random: Random,
  pitch: number,
  seconds: number,
  velocity: number,
  { players = 5, attack = 0.09, short = false } = {},
): Mono {
  const release = short ? 0.09 : 0.28;
  const total = seconds + release + 0.05;
  const x = new Float32Array(samplesIn(total));
  for (let player = 0; player < players; player++) {
    const onset = samplesIn(random.between(0, 0.022));
    const voice = oneBow(random, pitch, total, 1 / players);
    const speed = attack * random.between(0.8, 1.3) * (1.3 - 0.6 * velocity);
    envelop(voice, seconds, { attack: speed, decay: 0.6, sustain: short ? 0.4 : 0.85, release });
    addMono(x, voice, onset);
  }
  const hair = filter(filter(noise(total, random), 'highpass', 1800), 'lowpass', 6500);
  envelop(hair, seconds, { attack: 0.02, decay: 0.12, sustain: 0.25, release: 0.08 });
  addMono(x, hair, 0, 0.035 * velocity);
  filter(x, 'peak', 285, 2.2, 5);
  filter(x, 'peak', 480, 2.4, 4);
  filter(x, 'peak', 1150, 1.6, 3);
  filter(x, 'peak', 2700, 1.3, 3);
  filter(x, 'highpass', Math.max(60, pitchHz(pitch) * 0.6), 0.7);
  filter(x, 'lowpass', 2300 + 4800 * velocity, 0.6);
  return shape(x, () => velocity * 0.8);
}

function oneBow(random: Random, pitch: number, seconds: number, gain: number): Mono {
  const cents = random.normal() * 5;
  const vibratoHz = random.between(5, 6.2);
  const vibratoCents = random.between(5, 13);
  const phase = random.next() * TAU;
  let wander = 0;
  let hz = 0;
  let steps = 0;
  return oscillate(
    new Float32Array(samplesIn(seconds)),
    'saw',
    (t) => {
      if (steps++ % 64 === 0) {
        wander = wander * 0.97 + random.signed() * 0.7;
        const depth = vibratoCents * Math.min(1, Math.max(0, (t - 0.18) * 3));
        const vibrato = depth * Math.sin(TAU * vibratoHz * t + phase);
        const scoop = 25 * Math.exp(-t * 40);
        hz = pitchHz(pitch + (cents + wander + vibrato - scoop) / 100);
      }
      return hz;
    },
    gain,
    random.next(),
  );
}

/** A plucked string (Karplus and Strong) with a place where it is picked; a harder pick and a higher tone are brighter. */
export function pluck(
  random: Random,
  pitch: number,
  seconds: number,
  velocity: number,
  { ringSeconds = 4.5, pickAt = 0.17, toneHz = 16000 } = {},
): Mono {
  const hz = pitchHz(pitch) * (1 + 0.0008 * random.signed());
  const period = SAMPLE_RATE / hz - 0.5;
  const line = pickedLine(random, Math.floor(period), velocity, pickAt);
  const fraction = period - line.length;
  const allpass = (1 - fraction) / (1 + fraction);
  const loss = 0.001 ** (1 / (hz * ringSeconds));
  const x = new Float32Array(samplesIn(seconds + 0.1));
  let [previous, lastIn, lastOut] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const at = i % line.length;
    const out = line[at]!;
    const damped = loss * 0.5 * (out + previous);
    previous = out;
    const tuned = allpass * damped + lastIn - allpass * lastOut;
    lastIn = damped;
    lastOut = tuned;
    line[at] = tuned;
    x[i] = out;
  }
  filter(filter(x, 'highpass', hz * 0.7), 'lowpass', toneHz);
  shape(x, (t) => velocity * (t < seconds ? 1 : Math.exp(-(t - seconds) * 53)));
  return tailOff(x, 0.004);
}

function pickedLine(random: Random, samples: number, velocity: number, pickAt: number): Mono {
  let smooth = 0;
  const burst = Float32Array.from({ length: samples }, () => {
    smooth += (random.signed() - smooth) * (0.25 + 0.6 * velocity);
    return smooth;
  });
  const pick = Math.max(1, Math.round(samples * pickAt));
  return burst.map((value, i) => value - (i >= pick ? burst[i - pick]! * 0.85 : 0));
}

/** A clean guitar picked hard by the bridge, through a small valve amplifier whose loudness shakes. */
export function twang(
  random: Random,
  pitch: number,
  seconds: number,
  velocity: number,
  { shake = 0.28, shakeHz = 6.6, toneHz = 6500 } = {},
): Mono {
  const options = { ringSeconds: 3, pickAt: random.between(0.07, 0.11), toneHz };
  const x = pluck(random, pitch, seconds + 0.12, velocity, options);
  filter(x, 'peak', 1700, 0.9, 5);
  filter(x, 'peak', 420, 1, 2);
  saturate(x, 2.2, 0.15);
  const phase = random.next() * TAU;
  const swing = (t: number): number => 0.5 - 0.5 * Math.cos(TAU * shakeHz * t + phase);
  // what is struck anew is struck whole
  return shape(x, (t) => 1 - shake * Math.min(1, t * 8) * swing(t));
}

/** An electric guitar: strings enter one after the other as in a strum, then distort together. */
export function electricGuitar(
  random: Random,
  pitches: number[],
  seconds: number,
  velocity: number,
): Mono {
  const x = new Float32Array(samplesIn(seconds + 0.12));
  pitches.forEach((pitch, string) => {
    const options = { ringSeconds: 5.5, pickAt: random.between(0.1, 0.2) };
    const ringing = pluck(random, pitch, seconds, velocity * random.between(0.85, 1), options);
    addMono(x, ringing, samplesIn(0.003 * string * random.between(0.7, 1.3)), 0.7);
  });
  return tailOff(guitarAmp(x, 5), 0.0125);
}
