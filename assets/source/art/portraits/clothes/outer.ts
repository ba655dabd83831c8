import { randomStream } from '../../geometry/random.ts';
import { css, INK, mix, rgb, under } from '../canvas/colour.ts';
import type { Rgb } from '../canvas/colour.ts';
import type { Point } from '../canvas/curves.ts';
import { dot, glow, soft } from '../canvas/ink.ts';
import type { BodyPen } from './BodyPen.ts';
import { COLLARS } from './collars.ts';
import type { Cut, Garments } from './garments.ts';

const NEAR: Point[] = [
  [158, 384, 1],
  [110, 400],
  [54, 424],
  [20, 462],
  [4, 520, 1],
  [192, 520, 1],
  [176, 470],
  [160, 430],
];
const FAR: Point[] = [
  [292, 388, 1],
  [340, 402],
  [400, 424],
  [438, 462],
  [460, 520, 1],
  [318, 520, 1],
  [322, 470],
  [314, 430],
];

type Outer = Garments['outer'];

/** The jacket, coat or shawl: two fronts, then the collar and what belongs to its cut. */
export function paintOuter(body: BodyPen, outer: Outer): void {
  paintFront(body, outer, NEAR, false);
  paintFront(body, outer, FAR, true);
  paintCollar(body, outer);
  DETAILS[outer.cut]?.(body, outer);
}

function paintFront(body: BodyPen, outer: Outer, edge: readonly Point[], far: boolean): void {
  const { pen } = body;
  const cloth = rgb(outer.colour);
  const light = rgb(outer.light);
  const fade = pen.createLinearGradient(0, 396, 0, 520);
  fade.addColorStop(0, css(far ? mix(cloth, [255, 210, 150], 0.12) : cloth));
  fade.addColorStop(1, css(under(cloth, [0.6, 0.55, 0.72])));
  body.fill(edge, fade);
  const flip = (points: readonly Point[]): Point[] =>
    far ? points.map(([x, y]): Point => [470 - x, y]) : [...points];
  body.inside(edge, () => {
    PATTERNS[outer.cut]?.(body, outer, far);
    const shade = css(under(cloth, [0.48, 0.4, 0.58]), 0.85);
    const arm: Point[] = [
      [104, 438],
      [140, 456],
      [158, 520],
      [84, 540],
      [98, 490],
    ];
    const edgeShade: Point[] = [
      [0, 484],
      [34, 474],
      [56, 502],
      [46, 540],
      [0, 540],
    ];
    body.fill(flip(arm), shade);
    body.fill(flip(edgeShade), shade);
    for (const fold of [
      [
        [62, 434],
        [84, 462],
        [92, 520],
      ],
      [
        [40, 448],
        [56, 482],
        [56, 520],
      ],
      [
        [118, 414],
        [110, 440],
        [118, 470],
      ],
      [
        [76, 446],
        [100, 456],
        [122, 454],
      ],
    ] satisfies Point[][]) {
      body.ink(flip(fold), 4.2, shade);
    }
    if (outer.leather) paintShine(body, light, flip, far);
    else
      soft(pen, 5, () =>
        body.ink(
          flip([
            [134, 402],
            [78, 420],
            [30, 456],
          ]),
          12,
          css(light, far ? 0.5 : 0.3),
        ),
      );
  });
  body.ink([...edge.slice(5), edge[0]!], 2.6, css(INK, 0.9));
  body.ink(
    flip([
      [62, 428],
      [90, 456],
      [100, 490],
      [98, 520],
    ]),
    2.2,
    css(INK, 0.75),
  );
}

/** Leather is black glass: hard, broken streaks along every bend. */
function paintShine(
  body: BodyPen,
  light: Rgb,
  flip: (points: readonly Point[]) => Point[],
  far: boolean,
): void {
  const streak = css(far ? light : mix(light, rgb('#8f7bff'), 0.4), far ? 0.85 : 0.7);
  for (const [line, width] of [
    [
      [
        [128, 404],
        [90, 414],
        [52, 432],
      ],
      5.5,
    ],
    [
      [
        [70, 440],
        [88, 462],
        [96, 494],
      ],
      4.2,
    ],
    [
      [
        [28, 462],
        [35, 486],
        [36, 512],
      ],
      4,
    ],
    [
      [
        [126, 424],
        [121, 442],
        [127, 464],
      ],
      3.6,
    ],
    [
      [
        [106, 448],
        [118, 456],
        [134, 455],
      ],
      2.6,
    ],
    [
      [
        [142, 410],
        [146, 436],
        [160, 472],
      ],
      2.8,
    ],
    [
      [
        [60, 476],
        [68, 494],
        [70, 514],
      ],
      2.6,
    ],
  ] satisfies [Point[], number][]) {
    body.ink(flip(line), width, streak);
  }
  body.ink(
    flip([
      [120, 406],
      [92, 413],
      [66, 424],
    ]),
    1.8,
    'rgba(255,246,236,.8)',
  );
}

function paintCollar(body: BodyPen, outer: Outer): void {
  const cloth = rgb(outer.colour);
  const light = rgb(outer.light);
  const { near, far } = COLLARS[outer.cut];
  const flap = (points: readonly Point[], colour: Rgb): void => {
    body.fill(points, css(colour));
    body.inside(points, () => {
      const sheen = css(light, outer.leather ? 0.7 : 0.32);
      body.ink(
        points.slice(0, 3).map(([x, y]): Point => [x + 1, y + 2]),
        7,
        sheen,
      );
    });
    body.ink([...points, points[0]!], 2.2, css(INK, 0.9));
  };
  flap(near, under(cloth, [0.82, 0.76, 0.88]));
  flap(far, mix(cloth, [255, 214, 160], 0.16));
}

type Painter = (body: BodyPen, outer: Outer) => void;
const seam = (outer: Outer): string => css(under(rgb(outer.colour), [0.45, 0.4, 0.5]), 0.8);

/** What is woven or printed. */
const PATTERNS: Partial<Record<Cut, (body: BodyPen, outer: Outer, far: boolean) => void>> = {
  plaid(body, outer, far) {
    const dark = css(under(rgb(outer.colour), [0.4, 0.36, 0.5]), 0.6);
    const light = css(rgb(outer.light), far ? 0.5 : 0.34);
    for (let i = 0; i < 12; i++) {
      const at = 6 + i * 40;
      const lean = far ? 18 : -18;
      body.ink(
        [
          [at, 380],
          [at + lean * 0.5, 450],
          [at + lean, 530],
        ],
        () => 9,
        dark,
      );
      body.ink(
        [
          [at + 20, 380],
          [at + 20 + lean * 0.5, 450],
          [at + 20 + lean, 530],
        ],
        () => 2,
        light,
      );
    }
    for (let i = 0; i < 5; i++) {
      const y = 398 + i * 30;
      const drop = far ? 12 : -12;
      body.ink(
        [
          [0, y - drop],
          [235, y],
          [470, y + drop],
        ],
        () => 9,
        dark,
      );
      body.ink(
        [
          [0, y + 15 - drop],
          [235, y + 15],
          [470, y + 15 + drop],
        ],
        () => 2,
        light,
      );
    }
  },
  tweed(body, outer) {
    const random = randomStream(31);
    const tones = [
      css(rgb(outer.light), 0.4),
      css(under(rgb(outer.colour), [0.5, 0.42, 0.5]), 0.5),
    ];
    for (let i = 0; i < 1500; i++) {
      const x = random() * 470;
      const y = 380 + random() * 140;
      const turn = random() < 0.5 ? 3 : -3;
      body.ink(
        [
          [x, y],
          [x + 3, y + turn],
        ],
        () => 1.1,
        tones[i % 2]!,
      );
    }
  },
};

/** Zips, studs, buttons, pockets and seams. */
const DETAILS: Partial<Record<Cut, Painter>> = {
  biker(body, outer) {
    const metal = css(rgb('#d3cede'), 0.85);
    body.stitches(
      [
        [307, 420],
        [311, 456],
        [310, 520],
      ],
      metal,
      [2.2, 2.2],
      3,
    );
    body.stitches(
      [
        [172, 420],
        [184, 456],
        [195, 520],
      ],
      metal,
      [2.2, 2.2],
      3,
    );
    const strap: Point[] = [
      [352, 402, 1],
      [396, 418, 1],
      [406, 434, 1],
      [399, 440, 1],
      [350, 420, 1],
    ];
    body.piece(strap, css(mix(rgb(outer.colour), [255, 214, 160], 0.14)));
    body.ink(
      [
        [356, 407],
        [376, 414],
        [394, 422],
      ],
      2.4,
      css(rgb(outer.light), 0.8),
    );
    body.stitches(
      [
        [356, 476],
        [390, 470],
        [420, 482],
      ],
      metal,
      [2, 2],
      2.6,
    );
    for (const at of [
      [116, 440],
      [341, 430],
      [394, 430],
      [130, 420],
    ] satisfies Point[]) {
      const centre = body.at(at);
      dot(body.pen, centre, [4, 4], css(INK));
      dot(body.pen, centre, [3, 3], '#c9c4d8');
      dot(body.pen, [centre[0] + 0.8, centre[1] - 0.8], [1.2, 1.2], '#fff');
    }
  },
  soft(body, outer) {
    body.stitches(
      [
        [344, 408],
        [356, 440],
        [352, 500],
      ],
      seam(outer),
      [4, 3],
      1.2,
    );
    body.stitches(
      [
        [108, 410],
        [100, 440],
        [112, 500],
      ],
      seam(outer),
      [4, 3],
      1.2,
    );
    const pocket: Point[] = [
      [352, 474, 1],
      [404, 480, 1],
      [402, 492, 1],
      [378, 500, 1],
      [352, 488, 1],
    ];
    body.piece(pocket, css(mix(rgb(outer.colour), [255, 214, 160], 0.12)));
  },
  denim(body, outer) {
    const thread = css(rgb('#d9a860'), 0.9);
    for (const shift of [0, 5]) {
      body.stitches(
        [
          [346 + shift, 408],
          [354 + shift, 444],
          [348 + shift, 512],
        ],
        thread,
        [4, 2.4],
        1.1,
      );
      body.stitches(
        [
          [112 - shift, 410],
          [104 - shift, 444],
          [112 - shift, 512],
        ],
        thread,
        [4, 2.4],
        1.1,
      );
    }
    const flap: Point[] = [
      [350, 462, 1],
      [406, 468, 1],
      [404, 484, 1],
      [378, 492, 1],
      [350, 478, 1],
    ];
    body.piece(flap, css(mix(rgb(outer.colour), [255, 226, 190], 0.12)));
    dot(body.pen, body.at([378, 484]), [3, 3], '#d9a860');
  },
  suede(body, outer) {
    body.stitches(
      [
        [300, 440],
        [306, 476],
        [304, 520],
      ],
      seam(outer),
      [4, 3],
      1.3,
    );
    body.stitches(
      [
        [346, 404],
        [358, 436],
        [354, 500],
      ],
      seam(outer),
      [4, 3],
      1.2,
    );
    body.stitches(
      [
        [108, 408],
        [100, 440],
        [112, 500],
      ],
      seam(outer),
      [4, 3],
      1.2,
    );
    for (const y of [458, 492]) dot(body.pen, body.at([322, y]), [4.5, 4.5], css(rgb('#4a2c1c')));
  },
  tweed(body, outer) {
    body.stitches(
      [
        [346, 406],
        [358, 440],
        [352, 510],
      ],
      seam(outer),
      [4, 3],
      1.2,
    );
    const square: Point[] = [
      [356, 464, 1],
      [396, 458, 1],
      [398, 468, 1],
      [358, 475, 1],
    ];
    body.piece(square, css(mix(rgb(outer.colour), [255, 214, 160], 0.18)));
    body.piece(
      [
        [366, 463, 1],
        [374, 446, 1],
        [390, 450, 1],
        [391, 459, 1],
      ],
      '#b9485a',
    );
  },
  shawl(body, outer) {
    const thread = css(rgb(outer.light), 0.7);
    for (let i = 0; i < 9; i++) {
      body.ink(
        [
          [130 - i * 13, 410 + i * 8],
          [150 - i * 12, 462 + i * 6],
          [160 - i * 14, 524],
        ],
        1.4,
        thread,
      );
      body.ink(
        [
          [326 + i * 13, 410 + i * 8],
          [318 + i * 12, 462 + i * 6],
          [322 + i * 14, 524],
        ],
        1.4,
        thread,
      );
    }
  },
  coat(body) {
    glow(body.pen, body.at([350, 450]), [80, 50], [206, 190, 255], 0.35);
    for (const y of [470, 502]) dot(body.pen, body.at([312, y]), [4, 4], '#b7a6e0');
  },
};
