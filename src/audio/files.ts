import { Howler } from 'howler';

const URLS = import.meta.glob<string>('../../assets/audio/*.{ogg,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What every sound is there in, the better first; `codec` is Howler's name for it. */
const FORMATS = [
  { codec: 'opus', extension: 'ogg' },
  { codec: 'mp3', extension: 'mp3' },
] as const;

/** A sound could not be had; the message is for the player. */
export class NoSound extends Error {
  override readonly name = 'NoSound';
}

/** The first format that this browser plays. Throws `NoSound` when it plays none. */
export function playableFormat() {
  const format = FORMATS.find(({ codec }) => Howler.codecs(codec));
  if (format === undefined) throw new NoSound('This browser plays neither Ogg Opus nor MP3.');
  return format;
}

/** Loads a sound's file. Rejects with `NoSound`. */
export async function loadFile(name: string): Promise<Blob> {
  const file = `${name}.${playableFormat().extension}`;
  const url = URLS[`../../assets/audio/${file}`];
  if (url === undefined) throw new NoSound(`The game lacks the sound file ${file}.`);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.blob();
  } catch (error) {
    throw unloadable(file, error);
  }
}

/** Loads and decodes a sound. Rejects with `NoSound`. */
export async function loadBuffer(context: AudioContext, name: string): Promise<AudioBuffer> {
  const file = await loadFile(name);
  try {
    return await context.decodeAudioData(await file.arrayBuffer());
  } catch (error) {
    throw unloadable(name, error);
  }
}

/** Which file it is, and why, is for whoever reads the console. */
export function unloadable(file: string, error: unknown): NoSound {
  console.warn(`The sound ${file} could not be loaded.`, error);
  return new NoSound(
    'Part of the sound could not be reached. Check the connection, then load the page again.',
  );
}
