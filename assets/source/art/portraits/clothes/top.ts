import { css, DEEP, INK, mix, rgb, SHADE, under } from '../canvas/colour.ts';
import type { Point } from '../canvas/curves.ts';
import { dot, glow } from '../canvas/ink.ts';
import type { BodyPen } from './BodyPen.ts';
import type { Garments, Neckline } from './garments.ts';

const open = (depth: number): Point[] => [
  [140, 404, 1],
  [168, 432],
  [204, depth],
  [250, depth + 4],
  [292, depth - 8],
  [322, 404, 1],
  [380, 520, 1],
  [90, 520, 1],
];
const CREW: Point[] = [
  [164, 392, 1],
  [196, 416],
  [234, 424],
  [268, 415],
  [290, 392, 1],
  [380, 520, 1],
  [90, 520, 1],
];

const EDGES: Record<Neckline, readonly Point[]> = {
  scoop: open(456),
  gathered: open(440),
  crew: CREW,
  collar: open(452),
  tie: CREW,
};

export function paintTop(body: BodyPen, { top, necklace }: Garments): void {
  const { pen } = body;
  const cloth = rgb(top.colour);
  const edge = EDGES[top.neckline];
  const fold = css(under(cloth, DEEP), 0.6);
  body.fill(edge, css(cloth));
  body.inside(edge, () => {
    const side: Point[] = [
      [100, 390],
      [196, 416],
      [208, 470],
      [192, 530],
      [60, 530],
    ];
    body.fill(side, css(under(cloth, SHADE), 0.9));
    for (const line of [
      [
        [224, 466],
        [217, 494],
        [214, 520],
      ],
      [
        [270, 466],
        [280, 494],
        [284, 520],
      ],
      [
        [246, 478],
        [251, 500],
        [250, 520],
      ],
    ] satisfies Point[][]) {
      body.ink(line, 3.4, fold);
    }
    if (top.neckline === 'gathered') {
      for (let x = 176; x < 320; x += 13)
        body.ink(
          [
            [x, 432],
            [x + 2, 452],
            [x - 1, 470],
          ],
          2.2,
          fold,
        );
    }
    glow(pen, body.at([292, 470]), [40, 26], mix(cloth, [255, 225, 170], 0.6), 0.5);
  });
  body.ink(
    edge.slice(0, top.neckline === 'crew' || top.neckline === 'tie' ? 5 : 6),
    2.6,
    css(mix(under(cloth, DEEP), INK, 0.5)),
  );
  if (top.neckline === 'collar') paintShirtCollar(body, top.colour);
  if (top.neckline === 'tie') {
    paintShirtCollar(body, top.colour);
    paintTie(body);
  }
  if (necklace !== 'none') paintNecklace(body, necklace);
}

/** The collar of a shirt that is worn under something. */
function paintShirtCollar(body: BodyPen, colour: string): void {
  const cloth = rgb(colour);
  const near: Point[] = [
    [150, 380, 1],
    [172, 396],
    [210, 432, 1],
    [190, 452, 1],
    [158, 424],
  ];
  const far: Point[] = [
    [288, 380, 1],
    [284, 404],
    [262, 432, 1],
    [292, 446, 1],
    [308, 412],
  ];
  body.piece(near, css(under(cloth, [0.74, 0.64, 0.78])));
  body.piece(far, css(mix(cloth, [255, 226, 180], 0.2)));
}

function paintTie(body: BodyPen): void {
  const silk = rgb('#6d2438');
  const knot: Point[] = [
    [222, 428, 1],
    [252, 426, 1],
    [247, 452, 1],
    [230, 454, 1],
  ];
  const fall: Point[] = [
    [230, 454, 1],
    [247, 452, 1],
    [264, 524, 1],
    [220, 524, 1],
  ];
  body.piece(fall, css(silk));
  body.piece(knot, css(mix(silk, [255, 190, 150], 0.16)));
  for (const y of [468, 486, 504])
    body.ink(
      [
        [226, y + 10],
        [242, y],
        [258, y - 4],
      ],
      3,
      css(rgb('#c99a4a'), 0.75),
    );
}

function paintNecklace(body: BodyPen, kind: 'cross' | 'stone'): void {
  const { pen } = body;
  const low = kind === 'cross' ? 436 : 434;
  const chain: Point[] = [
    [186, 402],
    [206, low - 14],
    [240, low],
    [270, low - 14],
    [280, 402],
  ];
  body.ink(chain, 1.5, css(rgb('#d9d3e6'), 0.85));
  const at = body.at([241, low]);
  if (kind === 'cross') {
    for (const [width, colour] of [
      [5, css(INK, 0.8)],
      [3, '#e6e2f2'],
    ] as const) {
      pen.lineCap = 'round';
      pen.lineWidth = width;
      pen.strokeStyle = colour;
      pen.beginPath();
      pen.moveTo(at[0], at[1]);
      pen.lineTo(at[0], at[1] + 24);
      pen.moveTo(at[0] - 7, at[1] + 8);
      pen.lineTo(at[0] + 7, at[1] + 8);
      pen.stroke();
    }
    return;
  }
  dot(pen, [at[0], at[1] + 6], [7.5, 8.5], '#d8c27a');
  dot(pen, [at[0], at[1] + 6], [5.6, 6.6], '#7a4fc0');
  glow(pen, [at[0] + 2, at[1] + 4], [4, 4], [230, 210, 255], 0.95);
}
