import type { Animation } from '../poses/pose.ts';
import { toWebp } from './encode.ts';
import { pack } from './pack.ts';
import type { Place } from './pack.ts';
import type { Trimmed } from './trim.ts';

export interface Sprite {
  name: string;
  picture: Trimmed;
  /** The point that stands on the ground, as a share of the untrimmed frame. */
  pivot: { x: number; y: number };
}

/** What the game needs to know of an animation besides its frames. */
export type AnimationFacts = Pick<Animation, 'frames' | 'fps' | 'loop' | 'strideUnits' | 'beats'>;

export interface Atlas {
  /** A WebP file, base64. */
  image: string;
  /** Phaser's JSON hash. */
  json: string;
}

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

/** Packs sprites into one sheet; equal pictures share their place. */
export async function buildAtlas(
  name: string,
  sprites: readonly Sprite[],
  animations: Readonly<Record<string, AnimationFacts>>,
  quality: number,
): Promise<Atlas> {
  const unique = new Map<string, Trimmed>();
  const keys = sprites.map(({ picture }) => {
    const key = fingerprint(picture.pixels);
    unique.set(key, unique.get(key) ?? picture);
    return key;
  });
  const pictures = [...unique.entries()];
  const { width, height, places } = arrange(
    name,
    pictures.map(([, p]) => p.pixels),
  );
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const placeOf = new Map(pictures.map(([key], i) => [key, places[i]!]));
  for (const [key, picture] of pictures) {
    const { x, y } = placeOf.get(key)!;
    context.putImageData(picture.pixels, x, y);
  }
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
  return { image: await toWebp(canvas, quality), json: JSON.stringify({ frames, meta }) + '\n' };
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
