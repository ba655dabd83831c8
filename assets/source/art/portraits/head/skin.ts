import { css, DEEP, INK, mix, rgb, SHADE, under } from '../canvas/colour.ts';
import type { Rgb } from '../canvas/colour.ts';
import { ring, smooth } from '../canvas/curves.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { blended, fill, glow, ink, inkDots, soft } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mood } from '../person.ts';
import { faceOutline, jawDrop, shadowSide } from './outline.ts';

const LIT: Rgb = [255, 236, 205];

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

export function paintEar(pen: Pen, face: Face): void {
  const { skin, shade } = skinTones(face);
  const ear: Point[] = [
    [-72, -14],
    [-83, -25],
    [-96, -21],
    [-101, -5],
    [-95, 13],
    [-88, 27],
    [-76, 25],
  ];
  fill(pen, ear, css(under(skin, [0.8, 0.68, 0.78])));
  ink(pen, ear, 2, css(mix(shade, INK, 0.6)));
  const fold: Point[] = [
    [-78, -8],
    [-88, -14],
    [-94, -6],
    [-90, 8],
    [-84, 14],
  ];
  ink(pen, fold, 1.6, css(mix(shade, INK, 0.35)));
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
  soft(pen, 2.5, () => fill(pen, far, css(shade, 0.62 * hollow)));
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

/** What a face does besides its features: the folds of a smile, a knitted brow, the hollow of the chin. */
export function paintFolds(pen: Pen, face: Face, mood: Mood): void {
  const { shade } = skinTones(face);
  const { mouth, frown } = mood;
  const down = face.shape.length * 0.6 + mouth.open * 16;
  const chin: Point[] = [
    [15, 90 + down],
    [30, 91 + down],
    [42, 88 + down],
    [36, 96 + down * 0.9],
    [22, 96 + down * 0.9],
  ];
  soft(pen, 0.8, () => fill(pen, chin, css(shade, mouth.open > 0.5 ? 0.2 : 0.42)));
  const fold = css(mix(shade, INK, 0.2), 0.5);
  if ((mouth.smile > 0.4 && mouth.open > 0.1) || mouth.sneer > 0) {
    ink(
      pen,
      [
        [10, 52],
        [2, 60],
        [-4, 69],
        [-5, 75],
      ],
      1.5,
      fold,
    );
    ink(
      pen,
      [
        [57, 52],
        [61, 61],
        [61, 69],
      ],
      1.3,
      fold,
    );
  }
  if (frown > 0) {
    const line = css(shade, 0.9);
    ink(
      pen,
      [
        [24, -34],
        [25, -25],
        [23.5, -17],
      ],
      1.5 * frown,
      line,
    );
    ink(
      pen,
      [
        [30, -32],
        [29.8, -25],
        [29.5, -17],
      ],
      1.5 * frown,
      line,
    );
    if (mouth.sneer > 0)
      ink(
        pen,
        [
          [25, -4],
          [31, -6],
          [36, -3],
        ],
        1.5,
        line,
      );
  }
}

export function paintTears(pen: Pen): void {
  for (const [x, y, length] of [
    [-6, 19, 30],
    [62, 17, 22],
  ] as const) {
    const run: Point[] = [
      [x, y],
      [x - 1, y + length * 0.5],
      [x - 3, y + length],
    ];
    ink(pen, run, (t) => 1.2 + 2.6 * t * t, 'rgba(226,236,255,.55)');
    glow(pen, [x - 3, y + length], [3, 4], [245, 250, 255], 1);
  }
}

/** The inked edge, heavier in the shadow. */
export function inkOutline(pen: Pen, face: Face, mood: Mood): void {
  const dots = ring(faceOutline(face.shape, mood), 10);
  const edge = dots.slice(Math.round(dots.length * 0.02), Math.round(dots.length * 0.8));
  const colour = mix(under(rgb(face.skin), DEEP), INK, 0.6);
  inkDots(pen, edge, (t) => 1.2 + 1.6 * smooth(0.3, 0.6, t), css(colour));
}
