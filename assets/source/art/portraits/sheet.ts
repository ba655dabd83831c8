import type { Files } from '../packing/atlas.ts';
import { toPng, toWebp } from '../packing/encode.ts';
import { pack } from '../packing/pack.ts';
import { HEIGHT, WIDTH } from './canvas/Layer.ts';
import { PORTRAITS } from './cast/cast.ts';
import { portraitOf } from './paint.ts';
import type { Moment, Person } from './person.ts';

const QUALITY = 0.76;
const SHEET_WIDTH = 3 * (WIDTH + 2);

/** What every mood is stored with: itself, and what is laid over it for a moment. */
const MOMENTS = {
  picture: { blinks: false, speaks: 0 },
  blink: { blinks: true, speaks: 0 },
  murmur: { blinks: false, speaks: 0.4 },
  speak: { blinks: false, speaks: 1 },
} as const satisfies Record<string, Moment>;

type MomentName = keyof typeof MOMENTS;

/** A rectangle of the sheet, and where in the portrait it belongs. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

interface Piece {
  readonly image: ImageData;
  readonly left: number;
  readonly top: number;
}

/** All portraits: for each person a sheet with every mood, and the places in it. */
export async function buildPortraits(): Promise<Files> {
  const files: Files = {};
  for (const [name, person] of Object.entries(PORTRAITS)) {
    Object.assign(files, await buildPerson(name, person));
  }
  return files;
}

async function buildPerson(name: string, person: Person): Promise<Files> {
  const pieces: { mood: string; moment: MomentName; piece: Piece }[] = [];
  for (const [mood, expression] of Object.entries(person.moods)) {
    const paint = portraitOf(person, expression);
    const picture = sized(paint(MOMENTS.picture));
    pieces.push({ mood, moment: 'picture', piece: { image: picture, left: 0, top: 0 } });
    for (const moment of ['blink', 'murmur', 'speak'] as const) {
      const piece = difference(picture, sized(paint(MOMENTS[moment])));
      pieces.push({ mood, moment, piece });
    }
  }
  const { places, height } = pack(
    pieces.map(({ piece }) => piece.image),
    SHEET_WIDTH,
  );
  const sheet = new OffscreenCanvas(SHEET_WIDTH, height);
  const pen = sheet.getContext('2d')!;
  const moods: Record<string, Partial<Record<MomentName, Part>>> = {};
  pieces.forEach(({ mood, moment, piece }, i) => {
    const { x, y } = places[i]!;
    const { image, left, top } = piece;
    pen.putImageData(image, x, y);
    (moods[mood] ??= {})[moment] = { x, y, width: image.width, height: image.height, left, top };
  });
  const facts = { width: WIDTH, height: HEIGHT, moods };
  return {
    [`assets/portraits/${name}.webp`]: await toWebp(sheet, QUALITY),
    [`assets/portraits/${name}.json`]: `${JSON.stringify(facts)}\n`,
    [`test-results/art/portraits/${name}.png`]: await toPng(sheet),
  };
}

/** The painting brought down to the size at which it is kept. */
function sized(painting: OffscreenCanvas): ImageData {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(painting, 0, 0, WIDTH, HEIGHT);
  return pen.getImageData(0, 0, WIDTH, HEIGHT);
}

const VISIBLE_CHANGE = 6;
const MARGIN = 6;

/**
 * What has changed, cut out with soft edges: laid over the first picture it gives the second, and no seam
 * is seen where the two were compressed differently.
 */
function difference(before: ImageData, after: ImageData): Piece {
  const mask = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = mask.getContext('2d', { willReadFrequently: true })!;
  const changed = new ImageData(WIDTH, HEIGHT);
  let [left, right, top, bottom] = [WIDTH, -1, HEIGHT, -1];
  for (let i = 0; i < changed.data.length; i += 4) {
    const change = Math.max(
      ...[0, 1, 2].map((c) => Math.abs(before.data[i + c]! - after.data[i + c]!)),
    );
    if (change < VISIBLE_CHANGE) continue;
    changed.data[i + 3] = 255;
    const x = (i / 4) % WIDTH;
    const y = Math.floor(i / 4 / WIDTH);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  left = Math.max(0, left - MARGIN);
  top = Math.max(0, top - MARGIN);
  const width = Math.min(WIDTH, right + MARGIN + 1) - left;
  const height = Math.min(HEIGHT, bottom + MARGIN + 1) - top;
  const hard = new OffscreenCanvas(WIDTH, HEIGHT);
  hard.getContext('2d')!.putImageData(changed, 0, 0);
  pen.filter = `blur(${MARGIN / 3}px)`;
  // many times over: solid wherever something changed, soft only outside of it
  for (let i = 0; i < 8; i++) pen.drawImage(hard, 0, 0);
  const soft = pen.getImageData(left, top, width, height);
  const image = new ImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = ((top + y) * WIDTH + left + x) * 4;
      const to = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) image.data[to + c] = after.data[from + c]!;
      image.data[to + 3] = Math.min(soft.data[to + 3]!, after.data[from + 3]!);
    }
  }
  return { image, left, top };
}
