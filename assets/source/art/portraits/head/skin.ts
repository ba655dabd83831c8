import { css, DEEP, INK, mix, rgb, SHADE, under } from '../canvas/colour.ts';
import type { Rgb } from '../canvas/colour.ts';
import { ring, smooth } from '../canvas/curves.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { blended, fill, glow, inkDots, soft } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mood } from '../person.ts';
import { faceOutline, jawDrop, shadowSide } from './outline.ts';

export const LIT: Rgb = [255, 236, 205];

/** The colours that a skin has in the light's different strengths. */
export function skinTones(face: Face) {
  const skin = rgb(face.skin);
  const shade = under(skin, SHADE);
  return {
    skin,
    shade,
    /** The band where light turns into shadow. */
    turning: mix(shade, rgb('#c0402c'), 0.5),
    deep: under(skin, [0.42, 0.36, 0.62]),
    line: mix(shade, INK, 0.55),
    lit: mix(skin, LIT, 0.5),
  };
}

export function paintSkin(pen: Pen, face: Face, mood: Mood): void {
  const { skin } = skinTones(face);
  const light = pen.createLinearGradient(-80, 40, 90, -30);
  light.addColorStop(0, css(under(skin, [0.93, 0.86, 0.9])));
  light.addColorStop(0.55, css(skin));
  light.addColorStop(1, css(mix(skin, [255, 236, 200], 0.45)));
  fill(pen, faceOutline(face.shape, mood), light);
}

/** Blood under the skin, the sockets, the shadowed side, and where the light strikes. */
export function paintPlanes(pen: Pen, face: Face, mood: Mood): void {
  const { skin, shade, turning, deep, lit } = skinTones(face);
  const { shape, eyes } = face;
  const blush = rgb(face.blush);
  glow(pen, [-24, 40], [34, 22], blush, 0.14 + 0.3 * mood.blush);
  glow(pen, [66, 38], [20, 19], blush, 0.14 + 0.28 * mood.blush);
  glow(pen, [44, 45], [13, 9], blush, 0.2);
  const socket = under(skin, [0.72, 0.52, 0.6]);
  glow(pen, [-18, -15], [37, 18], socket, 0.5);
  glow(pen, [57, -15], [24, 17], socket, 0.45);
  glow(pen, [-20, -4], [34, 17], rgb('#4a2038'), 0.5 * eyes.shadow);
  glow(pen, [56, -4], [23, 16], rgb('#4a2038'), 0.5 * eyes.shadow);
  glow(pen, [-18, 16], [26, 9], rgb('#5a2a40'), 0.3 * eyes.shadow);

  const side = shadowSide(face, mood);
  soft(pen, 5, () =>
    fill(
      pen,
      side.map(([x, y]): Point => [x + 6, y]),
      css(turning, 0.4),
    ),
  );
  soft(pen, 0.8, () => fill(pen, side, css(shade, 0.8)));
  const back: Point[] = [
    [-112, -40],
    [-78, -20],
    [-72, 40],
    [-52, 82],
    [-10, 116],
    [-60, 140],
  ];
  soft(pen, 8, () => fill(pen, back, css(deep, 0.5)));
  // light that comes back from below the jaw
  const jaw: Dot = [-34, 84 + shape.length * 0.6];
  blended(pen, 'source-atop', () => glow(pen, jaw, [26, 11], [150, 110, 190], 0.22));
  if (shape.hollow > 0) paintHollows(pen, shape.hollow, shade);

  const lower = shape.length + jawDrop(mood.mouth.open);
  glow(pen, [33, 102 + lower], [12, 7], LIT, 0.36);
  glow(pen, [65, 27], [13, 15], LIT, 0.52);
  glow(pen, [-14, 31], [17, 9], LIT, 0.3);
  glow(pen, [38, -54], [36, 22], lit, 0.42);
}

function paintHollows(pen: Pen, hollow: number, shade: Rgb): void {
  const far: Point[] = [
    [78, 36],
    [68, 48],
    [57, 68],
    [60, 82],
    [80, 58],
  ];
  soft(pen, 2.5, () => fill(pen, far, css(shade, 0.34 * hollow)));
  glow(pen, [-18, 27], [17, 6], [255, 244, 232], 0.55 * hollow);
  glow(pen, [74, 22], [9, 9], [255, 244, 232], 0.55 * hollow);
}

/** A man's brow stands over his eyes. */
export function paintBrowBone(pen: Pen, face: Face): void {
  const { shade } = skinTones(face);
  const near: Point[] = [
    [-48, -14],
    [-20, -20],
    [14, -12],
    [18, 2],
    [4, -4],
    [-20, -8],
    [-46, -4],
  ];
  const far: Point[] = [
    [38, -14],
    [58, -20],
    [78, -14],
    [76, -6],
    [58, -8],
    [42, -4],
  ];
  soft(pen, 1.5, () => {
    fill(pen, near, css(shade, 0.45));
    fill(pen, far, css(shade, 0.4));
  });
}

/** The inked edge, heavier in the shadow. */
export function inkOutline(pen: Pen, face: Face, mood: Mood): void {
  const dots = ring(faceOutline(face.shape, mood), 10);
  const edge = dots.slice(Math.round(dots.length * 0.02), Math.round(dots.length * 0.8));
  const colour = mix(under(rgb(face.skin), DEEP), INK, 0.6);
  inkDots(pen, edge, (t) => 1.2 + 1.6 * smooth(0.3, 0.6, t), css(colour));
}
