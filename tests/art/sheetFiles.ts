import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnimationFacts } from '../../assets/source/art/packing/atlas.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/sprites');

interface Frame {
  frame: { x: number; y: number; w: number; h: number };
  spriteSourceSize: { x: number; y: number; w: number; h: number };
  sourceSize: { w: number; h: number };
  pivot: { x: number; y: number };
}

export interface Sheet {
  name: string;
  frames: Readonly<Record<string, Frame>>;
  meta: {
    size: { w: number; h: number };
    animations: Readonly<Record<string, AnimationFacts>>;
  };
}

export const SHEETS: readonly Sheet[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const text = readFileSync(resolve(FOLDER, file), 'utf8');
    return { ...(JSON.parse(text) as Omit<Sheet, 'name'>), name: file.slice(0, -'.json'.length) };
  });

/** Many people in one sheet. */
const CROWDED = 'club';
const ANIMATED = SHEETS.filter(({ meta }) => Object.keys(meta.animations).length > 0);

/** Sheets of one person or creature, as against things and effects. */
export const CAST_SHEETS = ANIMATED.filter(({ name }) => name !== CROWDED);
export const CLUB_SHEET = ANIMATED.find(({ name }) => name === CROWDED)!;

/** Width and height from the header of a WebP file, and whether it has alpha. */
export function webpHeader(name: string): { w: number; h: number; alpha: boolean } {
  const bytes = readFileSync(resolve(FOLDER, `${name}.webp`));
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') {
    const alpha = (bytes[20]! & 0x10) !== 0;
    return { w: 1 + bytes.readUIntLE(24, 3), h: 1 + bytes.readUIntLE(27, 3), alpha };
  }
  if (kind === 'VP8 ') {
    return { w: bytes.readUInt16LE(26) & 0x3fff, h: bytes.readUInt16LE(28) & 0x3fff, alpha: false };
  }
  throw new Error(`${name}.webp begins with a ${kind} chunk, which this test cannot read.`);
}
