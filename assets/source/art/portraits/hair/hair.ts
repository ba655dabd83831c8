import { css, INK, mix, rgb } from '../canvas/colour.ts';
import { fill } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Hair } from '../person.ts';
import { paintFan } from './lock.ts';

export function paintBackHair(pen: Pen, hair: Hair): void {
  const { mass, fans } = hair.style.back;
  if (mass.length > 0) fill(pen, mass, css(mix(rgb(hair.dark), INK, 0.25)));
  for (const fan of fans) paintFan(pen, hair, fan);
}

export function paintFrontHair(pen: Pen, hair: Hair): void {
  const { masses, fans } = hair.style.front;
  for (const mass of masses) fill(pen, mass, css(mix(rgb(hair.colour), rgb(hair.dark), 0.55)));
  for (const fan of fans) paintFan(pen, hair, fan);
}
