import { SOUNDS, type SoundName } from './sounds.ts';

/** One of the few sounds that can be heard at once. Times are seconds of the audio clock. */
export interface Voice {
  sound: SoundName | null;
  beganAt: number;
  endsAt: number;
}

/** As many as the ear can tell apart. */
export const VOICES = 20;
/** And of one and the same sound. */
export const SAME_VOICES = 4;

export const createVoice = (): Voice => ({ sound: null, beganAt: -Infinity, endsAt: -Infinity });

/**
 * Index of the voice that a sound may have, or −1 when it is better not heard: it has only just begun,
 * or every voice says something weightier. A voice that must give way is the least weighty, then the oldest.
 */
export function chooseVoice(voices: readonly Voice[], sound: SoundName, now: number): number {
  const { weight, restSeconds } = SOUNDS[sound];
  let same = 0;
  let oldestSame = -1;
  let free = -1;
  let least = -1;
  for (let i = 0; i < voices.length; i++) {
    const voice = voices[i]!;
    if (voice.sound === sound && now - voice.beganAt < restSeconds) return -1;
    if (voice.sound === null || voice.endsAt <= now) {
      free = i;
      continue;
    }
    if (voice.sound === sound) {
      same++;
      if (oldestSame < 0 || voice.beganAt < voices[oldestSame]!.beganAt) oldestSame = i;
    }
    if (least < 0 || givesWayBefore(voice, voices[least]!)) least = i;
  }
  if (same >= SAME_VOICES) return oldestSame;
  if (free >= 0) return free;
  return least >= 0 && weightOf(voices[least]!) <= weight ? least : -1;
}

const weightOf = ({ sound }: Voice): number => (sound === null ? -1 : SOUNDS[sound].weight);

function givesWayBefore(one: Voice, other: Voice): boolean {
  const difference = weightOf(one) - weightOf(other);
  return difference === 0 ? one.beganAt < other.beganAt : difference < 0;
}
