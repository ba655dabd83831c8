import type { Pen } from '../../canvas/ink.ts';
import type { Face, Mark } from '../../person.ts';
import { paintEyePatch } from './eyePatch.ts';
import { paintFreckles } from './freckles.ts';
import { paintGlasses } from './glasses.ts';
import { paintLines } from './lines.ts';
import { paintRadiance } from './radiance.ts';
import { paintRidges } from './ridges.ts';
import { paintStubble } from './stubble.ts';

type Painter = (pen: Pen, face: Face) => void;

/** Marks in the skin, under the features. */
const UNDER: Partial<Record<Mark, Painter>> = {
  freckles: paintFreckles,
  stubble: paintStubble,
  lines: paintLines,
  ridges: paintRidges,
};

/** What is worn over the face. */
const OVER: Partial<Record<Mark, Painter>> = {
  glasses: paintGlasses,
  eyePatch: paintEyePatch,
  radiant: paintRadiance,
};

export function paintMarksUnder(pen: Pen, face: Face): void {
  for (const mark of face.marks) UNDER[mark]?.(pen, face);
}

export function paintMarksOver(pen: Pen, face: Face): void {
  for (const mark of face.marks) OVER[mark]?.(pen, face);
}
