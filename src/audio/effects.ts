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

export interface Effects {
  /** Begins a sound at once; says whether it is heard. Pan from −1 to 1. */
  play(cue: Cue, loudness: number, pan: number): boolean;
  /** A sound that repeats for as long as it is wanted. Cheap to say again. */
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
  const loop = await loadHowl(url).finally(() => URL.revokeObjectURL(url));
  // the sound is in Howler's cache now: these are ready at once
  const howls = Array.from({ length: VOICES }, () => createHowl(url));
  const voices = howls.map(createVoice);
  const levels = howls.map(() => 0);
  const lastVariations: Partial<Record<SoundName, number>> = {};
  let volume = 1;
  let sustained = false;
  let sustainedLevel = 0;
  loop.on('fade', () => {
    if (!sustained) loop.stop();
  });

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
    sustain({ sound, volume: own = 1 }, wanted) {
      if (wanted === sustained || (wanted && context.state !== 'running')) return;
      sustained = wanted;
      sustainedLevel = own;
      if (wanted) {
        loop.stop();
        loop.volume(volume * own);
        loop.play(pick(sound).sprite);
      } else {
        loop.fade(volume * own, 0, RELEASE_MS);
      }
    },
    setVolume(wanted) {
      volume = wanted;
      howls.forEach((howl, i) => {
        if (voices[i]!.endsAt > context.currentTime) howl.volume(volume * levels[i]!);
      });
      if (sustained) loop.volume(volume * sustainedLevel);
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
      for (const howl of [...howls, loop]) howl.unload();
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
