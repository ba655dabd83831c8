import { css, INK, mix, multiplier, rgb, SHADE, under } from '../canvas/colour.ts';
import type { Rgb } from '../canvas/colour.ts';
import { clamp, curve, smooth } from '../canvas/curves.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { blended, dot, fill, fillDots, glow, ink, inside } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mood } from '../person.ts';

interface Eye {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  /** 1 for the near eye, whose inner corner is on its right; −1 for the far one. */
  readonly facing: 1 | -1;
}

const NEAR: Eye = { x: -20, y: 3, halfWidth: 25, facing: 1 };
const FAR: Eye = { x: 56, y: 3, halfWidth: 17.5, facing: -1 };
const HEIGHT = 15.4;

export function paintEyes(pen: Pen, face: Face, mood: Mood, shut: boolean): void {
  for (const eye of [NEAR, FAR]) {
    if (eye === NEAR && face.marks.includes('eyePatch')) continue;
    const lids = lidsOf(eye, face, mood);
    if (shut) paintShut(pen, face, lids);
    else {
      paintBall(pen, eye, face, mood, lids);
      paintLids(pen, eye, face, mood, lids);
    }
  }
}

interface Lids {
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
  /** A point of this eye: `along` −1 at the outer corner, 1 at the inner. */
  readonly at: (along: number, y: number) => Point;
  readonly up: number;
  readonly down: number;
}

function lidsOf(eye: Eye, face: Face, mood: Mood): Lids {
  const { eyes, shape } = face;
  const half = eye.halfWidth * eyes.width;
  const height = HEIGHT * eyes.height;
  const up = height * mood.lids.open;
  const down = height * 0.58 * (1 - mood.lids.raised * 0.75);
  const at = (along: number, y: number): Point => [eye.x + eye.facing * along * half, eye.y + y];
  const corner = eyes.tilt - 1;
  const upper = [
    at(-1, corner),
    at(-0.72, eyes.tilt * 0.6 - up * (shape.man ? 0.78 : 0.66)),
    at(-0.18, -up),
    at(0.42, -up * (shape.man ? 0.74 : 0.86)),
    at(0.82, -up * 0.28),
    at(1, 3.5),
  ];
  const lower = [
    at(1, 3.5),
    at(0.66, down * 0.82),
    at(0.1, down),
    at(-0.5, down * 0.78),
    at(-1, corner),
  ];
  return { upper, lower, at, up, down };
}

const moved = (points: readonly Point[], y: number): Point[] =>
  points.map(([px, py]) => [px, py + y]);

function paintShut(pen: Pen, face: Face, { upper, lower, at, down }: Lids): void {
  const skin = rgb(face.skin);
  const { man } = face.shape;
  const height = HEIGHT * face.eyes.height;
  const corner = face.eyes.tilt - 1;
  fill(pen, [...moved(upper, -height * 0.7), ...lower], css(under(skin, [0.86, 0.72, 0.74]), 0.55));
  const seam = [
    at(-1.12, corner),
    at(-0.6, down * 0.72),
    at(0.05, down * 0.95),
    at(0.66, down * 0.7),
    at(1, 3.5),
  ];
  const weight = man ? 2.6 : 4;
  ink(
    pen,
    seam,
    (t) => weight * Math.sin(Math.PI * clamp(t * 0.9 + 0.08)) ** 0.6,
    css(rgb(face.liner)),
  );
  if (!man) {
    for (const along of [-0.9, -0.65, -0.4]) {
      const lash = [at(along, down * 0.7), at(along - 0.14, down * 0.7 + 5 * face.eyes.lashes)];
      ink(pen, lash, (t) => 2 * (1 - t), css(rgb(face.liner)));
    }
  }
  const crease = [at(-0.85, -height * 0.5), at(-0.1, -height * 0.75), at(0.7, -height * 0.5)];
  ink(pen, crease, 1.3, css(creaseColour(skin), 0.7));
}

const creaseColour = (skin: Rgb): Rgb => mix(under(skin, SHADE), rgb('#5a2030'), 0.45);

function paintBall(pen: Pen, eye: Eye, face: Face, mood: Mood, lids: Lids): void {
  const near = eye.facing === 1;
  const { iris: own } = face.eyes;
  const opening = [...curve(lids.upper, 10), ...curve(lids.lower, 10)];
  const wide = mood.lids.open > 1.15 ? 0.9 : 1;
  const size = wide * own;
  const rx = 12.4 * size * (near ? 1 : 0.84);
  const ry = 14.4 * size;
  const at: Dot = [eye.x + (near ? 2 : 2.5) + mood.gaze[0] * 7, eye.y - 1.5 + mood.gaze[1] * 6];
  const iris = rgb(face.iris);
  const light = rgb(face.irisLight);
  inside(pen, opening, () => {
    pen.fillStyle = mood.tears ? '#ecd6d6' : '#efe6e2';
    pen.fillRect(eye.x - 40, eye.y - 30, 80, 60);
    const shine = pen.createLinearGradient(0, at[1] - ry, 0, at[1] + ry);
    shine.addColorStop(0, css(mix(iris, INK, 0.7)));
    shine.addColorStop(0.45, css(iris));
    shine.addColorStop(1, css(light));
    dot(pen, at, [rx, ry], shine);
    pen.lineWidth = 2;
    pen.strokeStyle = css(mix(iris, INK, 0.75));
    pen.stroke();
    blended(pen, 'screen', () =>
      glow(pen, [at[0] - 2, at[1] + ry * 0.55], [rx * 0.75, ry * 0.5], light, 0.85),
    );
    const radiant = face.marks.includes('radiant');
    const slit = radiant || face.marks.includes('ridges');
    const pupil = radiant ? mix(iris, INK, 0.5) : INK;
    dot(
      pen,
      [at[0], at[1] - 0.5],
      [rx * (slit ? 0.26 : 0.42), ry * (radiant ? 0.28 : 0.44)],
      css(pupil),
    );
    blended(pen, 'multiply', () => {
      const lid = [...curve(lids.upper, 10), ...curve(moved(lids.upper, 5.2), 10).reverse()];
      fillDots(pen, lid, multiplier([0.5, 0.4, 0.58], 0.8));
      pen.fillStyle = multiplier([0.72, 0.64, 0.8], 0.8);
      if (near) pen.fillRect(eye.x - eye.halfWidth * 1.2, eye.y - 30, eye.halfWidth * 0.6, 60);
    });
    dot(pen, [at[0] + rx * 0.34, at[1] - ry * 0.36], [rx * 0.28, ry * 0.27], '#fff6e2', 0.3);
    dot(pen, [at[0] - rx * 0.4, at[1] + ry * 0.42], [rx * 0.14, ry * 0.13], 'rgba(190,200,255,.8)');
    if (mood.tears) {
      const water = [...curve(lids.lower, 8), ...curve(moved(lids.lower, -2.6), 8).reverse()];
      fillDots(pen, water, 'rgba(255,250,255,.75)');
    }
  });
}

function paintLids(pen: Pen, eye: Eye, face: Face, mood: Mood, lids: Lids): void {
  const { at, up } = lids;
  const { man } = face.shape;
  const { tilt, lashes } = face.eyes;
  const near = eye.facing === 1;
  const liner = rgb(face.liner);
  const lowerInk = css(mix(liner, rgb('#7a3a3a'), 0.35), 0.85);
  ink(pen, lids.lower, (t) => (man ? 1.1 : 1.3) * (0.35 + 1.1 * smooth(0.2, 1, t)), lowerInk);
  const wing = near
    ? at(-1.16 - 0.08 * lashes, tilt - 3.2 - 2.2 * lashes)
    : at(-1.1, tilt - 2.4 - lashes);
  const weight = (man ? 3.2 : 4.6) * (near ? 1 : 0.88);
  ink(
    pen,
    man ? lids.upper : [wing, ...lids.upper],
    (t) => weight * Math.min(1, t / 0.12) * (1 - 0.68 * smooth(0.35, 1, t)),
    css(liner),
  );
  if (!man) {
    for (const [along, y, length] of [
      [-0.92, -0.2, 1],
      [-0.7, -0.62, 0.9],
      [-0.45, -0.88, 0.6],
    ] as const) {
      const own = length * lashes * (near ? 1 : 0.6);
      const root = at(along, tilt * 0.6 + up * y);
      const tip = at(along - 0.2 * own, tilt * 0.6 + up * y - 6.2 * own);
      const bend: Point = [
        root[0] + (tip[0] - root[0]) * 0.6 - eye.facing * 0.6,
        (root[1] + tip[1]) / 2,
      ];
      ink(pen, [root, bend, tip], (t) => 2.1 * (1 - t), css(liner));
    }
  }
  const rise = 4.2 + (mood.lids.open < 0.85 ? 2 : 0) - (man ? 1 : 0);
  const crease = [
    at(-0.92, tilt - up * 0.35 - rise),
    at(-0.5, -up * 0.86 - rise),
    at(0.1, -up - rise),
    at(0.66, -up * 0.7 - rise * 0.9),
  ];
  ink(
    pen,
    crease,
    (t) => 1.5 * Math.sin(Math.PI * t) ** 0.5,
    css(creaseColour(rgb(face.skin)), 0.85),
  );
}
