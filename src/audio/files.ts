import { Howler } from 'howler';

const URLS = import.meta.glob<string>('../../assets/audio/*.{ogg,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A sound file could not be had; the message is for the player. */
export class NoSound extends Error {
  override readonly name = 'NoSound';
}

/** The address of a sound in the format that this browser plays. Throws `NoSound` when it plays none of them. */
export function urlOf(file: string): string {
  const format = Howler.codecs('opus') ? 'ogg' : Howler.codecs('mp3') ? 'mp3' : null;
  if (format === null) throw new NoSound('This browser plays neither Ogg Opus nor MP3.');
  const url = URLS[`../../assets/audio/${file}.${format}`];
  if (url === undefined) throw new NoSound(`The game lacks the sound file ${file}.${format}.`);
  return url;
}

/** Loads and decodes a sound. Rejects with `NoSound`. */
export async function loadBuffer(context: AudioContext, file: string): Promise<AudioBuffer> {
  const url = urlOf(file);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await context.decodeAudioData(await response.arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoSound(`The sound file ${file} could not be loaded (${reason}).`);
  }
}
