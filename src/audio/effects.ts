import { Howl } from 'howler';
import type { Cue } from './cues.ts';
import { loadFile, playableFormat, unloadable } from './files.ts';
import { nextVariation, SOUNDS, SPRITE, VARIATIONS, type SoundName } from './sounds.ts';
import { chooseVoice, createVoice, VOICES } from './voices.ts';

const FILE = 'effects';
const HUSH_MS = 60;
const RELEASE_MS = 260;
/** Howler takes a pan of exactly 0 for none, and puts a panner for three dimensions in its place. */
const MIDDLE = 0.001;

/** Smaller changes of a loop are left out. */
const LEAST_LEVEL = 0.008;
const LEAST_RATE = 0.004;

/** A sound that goes on, and how it is heard. */
interface Loop {
  readonly howl: Howl;
  level: number;
  rate: number;
}

export interface Effects {
  /** Begins a sound at once; says whether it is heard. Pan from −1 to 1. */
  play(cue: Cue, loudness: number, pan: number): boolean;
  /** A sound that repeats for as long as it is wanted, as loud and as high as it was last said. Cheap to say again. */
  sustain(cue: Cue, wanted: boolean): void;
  /** Of all effects, also of those that are heard just now. */
  setVolume(volume: number): void;
  /** What belongs to the run dies away. */
  hush(): void;
  destroy(): void;
}

/**
 * The effects: one sprite, and for each voice a Howl of its own, so that loudness and place are set before
 * a sound begins. (Howler begins a sound that is panned later a second time.) Rejects with `NoSound`.
 */
export async function createEffects(context: AudioContext): Promise<Effects> {
  // by its address Howler would fall back to HTML audio, which is late
  const url = URL.createObjectURL(await loadFile(FILE));
  const first = await loadHowl(url).finally(() => URL.revokeObjectURL(url));
  // the sound is in Howler's cache now: these are ready at once
  const howls = Array.from({ length: VOICES }, () => createHowl(url));
  const voices = howls.map(createVoice);
  const levels = howls.map(() => 0);
  const lastVariations: Partial<Record<SoundName, number>> = {};
  const loops = new Map<SoundName, Loop>();
  let volume = 1;

  /** Too small a change is not heard, and each one is an event for the audio thread. */
  function turn(loop: Loop, level: number, rate: number): void {
    if (Math.abs(level - loop.level) > LEAST_LEVEL) {
      loop.level = level;
      loop.howl.volume(volume * level);
    }
    if (Math.abs(rate / loop.rate - 1) > LEAST_RATE) {
      loop.rate = rate;
      loop.howl.rate(rate);
    }
  }

  function pick(sound: SoundName) {
    const variations = VARIATIONS[sound];
    const index = nextVariation(variations.length, lastVariations[sound] ?? -1, Math.random);
    lastVariations[sound] = index;
    return variations[index]!;
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
    sustain({ sound, volume: own = 1, rate = 1 }, wanted) {
      const loop = loops.get(sound);
      if (wanted && context.state !== 'running') return;
      if (wanted && loop) turn(loop, own, rate);
      else if (wanted) {
        const howl = createHowl(url);
        howl.volume(volume * own);
        howl.play(pick(sound).sprite);
        howl.rate(rate);
        loops.set(sound, { howl, level: own, rate });
      } else if (loop) {
        loops.delete(sound);
        loop.howl.once('fade', () => void loop.howl.unload());
        loop.howl.fade(volume * loop.level, 0, RELEASE_MS);
      }
    },
    setVolume(wanted) {
      volume = wanted;
      howls.forEach((howl, i) => {
        if (voices[i]!.endsAt > context.currentTime) howl.volume(volume * levels[i]!);
      });
      for (const { howl, level } of loops.values()) howl.volume(volume * level);
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
      for (const { howl } of loops.values()) howl.unload();
      for (const howl of [...howls, first]) howl.unload();
    },
  };
}

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
