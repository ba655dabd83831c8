import { Howl } from 'howler';
import type { Cue } from './cues.ts';
import { loadFile, playableFormat, unloadable } from './files.ts';
import { nextVariation, SOUNDS, SPRITE, VARIATIONS, type SoundName } from './sounds.ts';
import { chooseVoice, createVoice, VOICES } from './voices.ts';

const FILE = 'effects';
const HUSH_MS = 60;
/** What is sustained comes and goes by these time constants, and takes up a new pitch by the first. */
const RISE_SECONDS = 0.05;
const SINK_SECONDS = 0.09;
/** Quieter than this is over; changes smaller than these shares are not heard. */
const INAUDIBLE = 0.003;
const LEAST_CHANGE = 0.004;
/** Howler takes a pan of exactly 0 for none, and puts a panner for three dimensions in its place. */
const MIDDLE = 0.001;

export interface Effects {
  /** Begins a sound at once; says whether it is heard. Pan from −1 to 1. */
  play(cue: Cue, loudness: number, pan: number): boolean;
  /** A sound that repeats: from now on so loud, at the cue's pitch, from there; 0 ends it. Said once a frame. */
  sustain(cue: Cue, loudness: number, pan?: number): void;
  /** Of all effects, also of those that are heard just now. */
  setVolume(volume: number): void;
  /** What belongs to the run dies away. */
  hush(): void;
  destroy(): void;
}

/** A sound that repeats, where it is on its way to what is wanted of it. */
interface Loop {
  readonly howl: Howl;
  isOn: boolean;
  level: number;
  rate: number;
  /** Of the last step on that way. */
  at: number;
  /** What Howler was last told. */
  toldLevel: number;
  toldRate: number;
  toldPan: number;
}

/**
 * The effects: one sprite, and for each voice a Howl of its own, so that loudness and place are set before
 * a sound begins. (Howler begins a sound that is panned later a second time.) Rejects with `NoSound`.
 */
export async function createEffects(context: AudioContext): Promise<Effects> {
  // by its address Howler would fall back to HTML audio, which is late
  const url = URL.createObjectURL(await loadFile(FILE));
  const loaded = await loadHowl(url).finally(() => URL.revokeObjectURL(url));
  // the sound is in Howler's cache now: these are ready at once
  const howls = Array.from({ length: VOICES }, (_, i) => (i === 0 ? loaded : createHowl(url)));
  const voices = howls.map(createVoice);
  const levels = howls.map(() => 0);
  const lastVariations: Partial<Record<SoundName, number>> = {};
  const loops = new Map<SoundName, Loop>();
  let volume = 1;

  function pick(sound: SoundName) {
    const variations = VARIATIONS[sound];
    const index = nextVariation(variations.length, lastVariations[sound] ?? -1, Math.random);
    lastVariations[sound] = index;
    return variations[index]!;
  }

  function begin(loop: Loop, sound: SoundName, rate: number, pan: number): void {
    const { howl } = loop;
    loop.isOn = true;
    loop.level = loop.toldLevel = 0;
    loop.rate = loop.toldRate = rate;
    loop.toldPan = pan;
    loop.at = context.currentTime;
    howl.volume(0);
    howl.stereo(Math.abs(pan) < MIDDLE ? MIDDLE : pan);
    howl.play(pick(sound).sprite);
    howl.rate(rate);
  }

  /** A step toward what is wanted, as long as the time since the last one. */
  function glide(loop: Loop, wanted: number, rate: number): void {
    const seconds = context.currentTime - loop.at;
    loop.at = context.currentTime;
    const within = (constant: number): number => 1 - Math.exp(-seconds / constant);
    loop.level += (wanted - loop.level) * within(wanted > loop.level ? RISE_SECONDS : SINK_SECONDS);
    loop.rate += (rate - loop.rate) * within(RISE_SECONDS);
  }

  function tell(loop: Loop, pan: number): void {
    const level = volume * loop.level;
    if (Math.abs(level - loop.toldLevel) > LEAST_CHANGE * Math.max(level, 0.05)) {
      loop.howl.volume((loop.toldLevel = level));
    }
    if (Math.abs(loop.rate / loop.toldRate - 1) > LEAST_CHANGE) {
      loop.howl.rate((loop.toldRate = loop.rate));
    }
    if (Math.abs(pan - loop.toldPan) > 10 * LEAST_CHANGE) {
      loop.toldPan = pan;
      loop.howl.stereo(Math.abs(pan) < MIDDLE ? MIDDLE : pan);
    }
  }

  return {
    play({ sound, volume: own = 1, rate = 1 }, loudness, pan) {
      const now = context.currentTime;
      const chosen = context.state === 'running' ? chooseVoice(voices, sound, now) : -1;
      if (chosen < 0) return false;
      const voice = voices[chosen]!;
      const howl = howls[chosen]!;
      const { sprite, seconds } = pick(sound);
      const strayed = rate * (1 + SOUNDS[sound].stray * (2 * Math.random() - 1));
      voice.sound = sound;
      voice.beganAt = now;
      voice.endsAt = now + seconds / strayed;
      levels[chosen] = own * loudness;
      howl.stop();
      howl.volume(volume * own * loudness);
      howl.stereo(Math.abs(pan) < MIDDLE ? MIDDLE : pan);
      howl.play(sprite);
      howl.rate(strayed);
      return true;
    },
    sustain({ sound, volume: own = 1, rate = 1 }, loudness, pan = 0) {
      const wanted = own * loudness;
      let loop = loops.get(sound);
      if (!loop?.isOn) {
        if (wanted <= INAUDIBLE || context.state !== 'running') return;
        loop ??= createLoop(createHowl(url));
        loops.set(sound, loop);
        begin(loop, sound, rate, pan);
      }
      glide(loop, wanted, rate);
      if (wanted <= INAUDIBLE && loop.level <= INAUDIBLE) {
        loop.isOn = false;
        loop.howl.stop();
      } else tell(loop, pan);
    },
    setVolume(wanted) {
      volume = wanted;
      howls.forEach((howl, i) => {
        if (voices[i]!.endsAt > context.currentTime) howl.volume(volume * levels[i]!);
      });
    },
    hush() {
      howls.forEach((howl, i) => {
        const voice = voices[i]!;
        const belongs = voice.sound !== null && SOUNDS[voice.sound].outlastsRun !== true;
        if (!belongs || voice.endsAt <= context.currentTime) return;
        howl.fade(volume * levels[i]!, 0, HUSH_MS);
        voice.endsAt = -Infinity;
      });
    },
    destroy() {
      for (const howl of howls) howl.unload();
      for (const { howl } of loops.values()) howl.unload();
    },
  };
}

const createLoop = (howl: Howl): Loop => ({
  howl,
  isOn: false,
  level: 0,
  rate: 1,
  at: 0,
  toldLevel: 0,
  toldRate: 1,
  toldPan: 0,
});

function createHowl(url: string): Howl {
  return new Howl({ src: url, format: playableFormat().codec, sprite: SPRITE, pool: 1 });
}

function loadHowl(url: string): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const howl = createHowl(url);
    howl.once('load', () => {
      resolve(howl);
    });
    howl.once('loaderror', (_id, reason) => {
      reject(unloadable(FILE, reason));
    });
  });
}
