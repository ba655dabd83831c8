import { css, INK, mix, multiplier, rgb, SHADE, under } from '../canvas/colour.ts';
import { clamp, curve, lerp } from '../canvas/curves.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { blended, fillDots, glow, ink, inkDots, inside } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mood } from '../person.ts';

const CENTRE = 31;

/** The mouth from its own expression: corners first, then the lips around the line between them. */
export function paintMouth(pen: Pen, face: Face, mood: Mood): void {
  const { smile, open, wide, smirk, teeth, pout, sneer } = mood.mouth;
  const { upper: full, lower: fuller, width } = face.lips;
  const bright = Math.max(0, smile);
  const x = (at: number): number => CENTRE + (at - CENTRE) * width * (1 + wide * 0.28);
  const y = 77 + face.shape.length * 0.4 + bright * 1.2 - pout * 1.5;
  const gape = open * 22;
  const dip = smile * 1.4;
  const lift = sneer * 3;
  const yawn = open > 0.5 ? 4 : 0;
  const near: Point = [x(4) - smirk * 4, y + 1.5 - smile * 6 - smirk * 7.5 + yawn];
  const far: Point = [x(52.5), y - 0.5 - smile * 5.5 + smirk * 1.5 + yawn];
  const parted = clamp(open * 3);
  const topEdge = curve(
    [
      near,
      [x(15), y - 0.6 + dip - lift * 0.6 - smile * 1.2 - smirk * 1.6],
      [x(26), y - 1.4 + dip - lift],
      [x(34), y + 0.4 + dip - lift],
      [x(42), y - 1.2 + dip - lift * 0.9 - smile],
      far,
    ],
    8,
  );
  const bottomEdge = curve(
    [
      near,
      [x(15), lerp(y - 0.2 + dip - smile * 1.2 - smirk * 1.6, y + gape * 0.82, parted)],
      [x(26), y - 0.6 + dip + gape],
      [x(34), y + 1.2 + dip + gape],
      [x(43), lerp(y - 0.4 + dip - smile, y + gape * 0.78, parted)],
      far,
    ],
    8,
  );
  const top = full * (1 - bright * 0.18) * (1 - Math.max(0, wide) * 0.15);
  const low = fuller * (1 - bright * 0.12) + pout * 0.15;
  const upperLip = curve(
    [
      near,
      [x(14), y - 5 * top + dip - lift * 0.8 - smile * 1.5 - smirk * 1.8],
      [x(26), y - 9 * top + dip - lift],
      [x(33), y - 6.8 * top + dip - lift],
      [x(39.5), y - 8.6 * top + dip - lift],
      [x(47), y - 4.4 * top + dip - lift * 0.8 - smile * 1.2],
      far,
    ],
    8,
  );
  const lowerLip = curve(
    [
      near,
      [x(12), y + 4.2 * low + gape * 0.8 - smile - smirk],
      [x(22), y + 9.2 * low + gape + dip],
      [x(32), y + 10.6 * low + gape + dip],
      [x(43), y + 7.4 * low + gape * 0.9 + dip - smile * 0.6],
      far,
    ],
    8,
  );
  const lip = rgb(face.lip);
  if (gape > 1) {
    inside(pen, [...topEdge, ...[...bottomEdge].reverse()], () => {
      pen.fillStyle = '#3a0d1a';
      pen.fillRect(-20, 50, 110, 90);
      glow(pen, [CENTRE, y + gape + 3], [16, 8], rgb('#a03a48'), 0.9);
      if (teeth > 0 || open > 0.5)
        paintTeeth(pen, face, topEdge, teeth > 0 ? Math.min(gape * 0.72, 8) : 4.5);
    });
  }
  fillDots(pen, [...upperLip, ...[...topEdge].reverse()], css(mix(lip, rgb('#4a1020'), 0.26)));
  const lower = [...bottomEdge, ...[...lowerLip].reverse()];
  fillDots(pen, lower, css(lip));
  inside(pen, lower, () => {
    glow(pen, [x(36), y + gape + 5], [9, 3], [255, 228, 214], 0.75);
    blended(pen, 'multiply', () => {
      const turned = pen.createLinearGradient(2, 0, 34, 0);
      turned.addColorStop(0, multiplier(SHADE, 0.6));
      turned.addColorStop(0.45, multiplier(SHADE, 0.3));
      turned.addColorStop(1, '#fff');
      pen.fillStyle = turned;
      pen.fillRect(-20, y - 10, 110, 60);
    });
  });
  inkDots(pen, topEdge, (t) => 1 + 1.3 * Math.sin(Math.PI * t), css(mix(lip, INK, 0.74)));
  if (gape > 1) inkDots(pen, bottomEdge, 1.1, css(mix(lip, INK, 0.6), 0.8));
  const corner = css(mix(under(rgb(face.skin), SHADE), INK, 0.5), 0.9);
  if (smirk > 0.4) paintDimple(pen, near, Math.min(1, smirk), corner);
  for (const [[cx, cy], side, own] of [
    [near, -1, smirk],
    [far, 1, 0],
  ] as const) {
    const up = 2.2 * Math.max(0, smile + own * 0.8);
    const tuck: Point[] = [
      [cx - side * 2, cy + 0.5],
      [cx + side * 1.5, cy - 0.2 - smile * 0.6],
      [cx + side * 3.6, cy - up + 2 * Math.max(0, -smile)],
    ];
    ink(pen, tuck, 1.8, corner);
  }
}

/** The cheek gives way beside the corner that rises. */
function paintDimple(pen: Pen, [x, y]: Point, depth: number, paint: string): void {
  const fold: Point[] = [
    [x - 1.5, y - 8],
    [x - 5, y - 2.5],
    [x - 4, y + 4],
  ];
  ink(pen, fold, 1.7 * depth, paint);
}

function paintTeeth(pen: Pen, face: Face, edge: readonly Dot[], length: number): void {
  const first = edge[0]![0];
  const width = edge.at(-1)![0] - first;
  const bitten = edge.map(([x, y]): Dot => {
    const along = clamp((x - first) / width);
    const fang = face.marks.includes('fangs') ? 5 * (peak(along, 0.3) + peak(along, 0.78)) : 0;
    return [x, y + length * Math.sin(Math.PI * along) ** 0.4 + fang];
  });
  fillDots(pen, [...edge, ...bitten.reverse()], '#f4ebe2');
  pen.fillStyle = 'rgba(90,50,80,.28)';
  pen.fillRect(-10, 50, 26, 60);
}

const peak = (at: number, centre: number): number => Math.max(0, 1 - Math.abs(at - centre) / 0.07);
