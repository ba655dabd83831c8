import type { Animation } from '../poses/pose.ts';
import { toWebp } from './encode.ts';
import { pack } from './pack.ts';
import type { Place } from './pack.ts';
import { soften, spread } from './spread.ts';
import type { Trimmed } from './trim.ts';

export interface Sprite {
  name: string;
  picture: Trimmed;
  /** The same part of the frame's relief, at half the size. */
  relief?: ImageData;
  /** The point that stands on the ground, as a share of the untrimmed frame. */
  pivot: { x: number; y: number };
}

/** What the game needs to know of an animation besides its frames. */
export type AnimationFacts = Pick<Animation, 'frames' | 'fps' | 'loop' | 'strideUnits' | 'beats'>;

/** How well the files keep the picture, 0 to 1. */
export interface Quality {
  color: number;
  relief?: number;
  /** The relief keeps bars and edges as they are: for things, which stand still. */
  isCrisp?: boolean;
}

/** Files by path: text, or base64 where the path does not end in `.json`. */
export type Files = Record<string, string>;

/** Preferred widths; the second is for a cast member too big for the first. */
const SHEET_WIDTHS = [2048, 4096] as const;
/** What every WebGL device can hold. */
const MAX_HEIGHT = 4096;

/** Places pictures in the narrowest sheet that holds them. */
function arrange(
  name: string,
  pictures: readonly ImageData[],
): { width: number; height: number; places: Place[] } {
  const area = pictures.reduce((sum, p) => sum + p.width * p.height, 0);
  const widest = Math.max(...pictures.map((p) => p.width)) + 2;
  const square = 2 ** Math.ceil(Math.log2(Math.max(widest, Math.sqrt(area))));
  for (const limit of SHEET_WIDTHS) {
    const width = Math.min(limit, square);
    const packed = pack(pictures, width);
    if (packed.height <= MAX_HEIGHT) return { width, ...packed };
  }
  throw new Error(
    `${name}: its frames do not fit in one sheet of ${MAX_HEIGHT} px. Take some out.`,
  );
}

/**
 * Packs sprites into one sheet and, where they have relief, a second one of the same layout at half the size
 * (`NAME-relief`). Equal pictures share their place.
 */
export async function buildAtlas(
  name: string,
  sprites: readonly Sprite[],
  animations: Readonly<Record<string, AnimationFacts>>,
  quality: Quality,
): Promise<Files> {
  const unique = new Map<string, Sprite>();
  const keys = sprites.map((sprite) => {
    const key = fingerprint(sprite.picture.pixels);
    unique.set(key, unique.get(key) ?? sprite);
    return key;
  });
  const pictures = [...unique.values()];
  const { width, height, places } = arrange(
    name,
    pictures.map(({ picture }) => picture.pixels),
  );
  const placeOf = new Map([...unique.keys()].map((key, i) => [key, places[i]!]));
  const frames = Object.fromEntries(
    sprites.map((sprite, i) => {
      const { picture, pivot } = sprite;
      const { width: w, height: h } = picture.pixels;
      const frame = {
        frame: { ...placeOf.get(keys[i]!)!, w, h },
        rotated: false,
        trimmed: true,
        spriteSourceSize: { x: picture.x, y: picture.y, w, h },
        sourceSize: { w: picture.sourceWidth, h: picture.sourceHeight },
        pivot,
      };
      return [sprite.name, frame];
    }),
  );
  const meta = { image: `${name}.webp`, size: { w: width, h: height }, scale: 1, animations };
  const path = `assets/sprites/${name}`;
  const color = collage(
    { width, height },
    pictures.map(({ picture }, i) => ({ pixels: picture.pixels, at: places[i]! })),
  );
  const files: Files = {
    [`${path}.webp`]: await toWebp(color, quality.color),
    [`${path}.json`]: JSON.stringify({ frames, meta }) + '\n',
  };
  if (quality.relief === undefined) return files;
  const relief = collage(
    { width: width / 2, height: height / 2 },
    pictures.map((sprite, i) => {
      if (!sprite.relief) throw new Error(`${name}: ${sprite.name} has no relief.`);
      return { pixels: sprite.relief, at: { x: places[i]!.x / 2, y: places[i]!.y / 2 } };
    }),
  );
  if (!quality.isCrisp) soften(relief);
  spread(relief);
  return { ...files, [`${path}-relief.webp`]: await toWebp(relief, quality.relief) };
}

function collage(
  { width, height }: { width: number; height: number },
  pieces: readonly { pixels: ImageData; at: Place }[],
): ImageData {
  const whole = new ImageData(width, height);
  for (const { pixels, at } of pieces) {
    for (let y = 0; y < pixels.height; y++) {
      const row = pixels.data.subarray(y * pixels.width * 4, (y + 1) * pixels.width * 4);
      whole.data.set(row, ((at.y + y) * width + at.x) * 4);
    }
  }
  return whole;
}

/** Size and two FNV-1a sums of the pixels: 64 bits, so that no two pictures are taken for one. */
function fingerprint({ width, height, data }: ImageData): string {
  let [first, second] = [0x811c9dc5, 0x2f0b4c47];
  for (const byte of data) {
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second ^ byte, 0x01000193) ^ (second >>> 15);
  }
  return `${width}×${height}:${first >>> 0}:${second >>> 0}`;
}
