import type { Material } from '../../geometry/MeshBuilder.ts';
import type { Part } from '../character.ts';
import { BACK, cap, fringe, row } from './strands.ts';
import type { Row } from './strands.ts';

/** Hair that hangs: how thick it lies, where it begins, and the strands that fall from it. */
export interface Hairdo {
  thickness: number;
  /** Height of the hairline on the forehead. */
  line: number;
  rows: readonly Row[];
  /** Where the locks over the forehead part, left of the middle; without it there are none. */
  parting?: number;
}

export function hairdo({ thickness, line, rows, parting }: Hairdo, hair: Hair): Part {
  return (mesh, figure) => {
    cap(mesh, figure, thickness, line, hair[0]);
    for (const each of rows) row(mesh, figure, each, hair);
    if (parting !== undefined) fringe(mesh, figure, parting, hair);
  };
}

/** The colour of the hair, and of the locks that catch the light. */
export type Hair = readonly [Material, Material];

const AROUND = { from: 0.1, to: Math.PI - 0.1 };
const CROWN = { from: 0.3, to: Math.PI - 0.3 };
/** Strands before the ears, which frame the face. */
const LEFT_TEMPLE = { from: -BACK + 1.5, to: -BACK + 1.5, count: 1, lightEvery: 2 };
const RIGHT_TEMPLE = { from: -BACK - 1.5, to: -BACK - 1.5, count: 1, lightEvery: 2 };

/** To the shoulders in layers that curl outward. */
export const FLICKED: Hairdo = {
  thickness: 1.12,
  line: 0.34,
  rows: [
    {
      ...AROUND,
      count: 11,
      root: 0.2,
      length: 0.27,
      ragged: 0.03,
      width: 0.068,
      thickness: 0.045,
      out: 0.035,
      flick: 0.12,
      tip: 0.1,
      lightEvery: 2,
    },
    {
      ...CROWN,
      count: 7,
      root: 0.6,
      length: 0.3,
      ragged: 0.04,
      width: 0.07,
      thickness: 0.05,
      out: 0.09,
      flick: 0.06,
      tip: 0.1,
      lightEvery: 2,
    },
  ],
  parting: -0.35,
};

const STRAIGHT = { width: 0.064, thickness: 0.036, tip: 0.5 };

/** Ends of different lengths: cut in one line, they make a board of it. */
const ENDS = { ...STRAIGHT, tip: 0.15, ragged: 0.07 };

/** A straight fall to the waist from a middle parting. */
export const TO_THE_WAIST: Hairdo = {
  thickness: 1.1,
  line: 0.36,
  rows: [
    { ...AROUND, ...ENDS, count: 11, root: 0.2, length: 0.5, out: 0.03, lightEvery: 3 },
    { ...CROWN, ...ENDS, count: 7, root: 0.6, length: 0.56, out: 0.06, lightEvery: 2 },
    { ...LEFT_TEMPLE, ...ENDS, root: 0.4, length: 0.42, out: 0.05 },
    { ...RIGHT_TEMPLE, ...ENDS, root: 0.4, length: 0.42, out: 0.05 },
  ],
  parting: 0,
};

const SOFT = { width: 0.078, thickness: 0.05, wave: 0.035, ragged: 0.03, tip: 0.25 };

/** Soft and wide, resting on the shoulders and before them. */
export const SOFT_WAVES: Hairdo = {
  thickness: 1.16,
  line: 0.3,
  rows: [
    { ...AROUND, ...SOFT, count: 11, root: 0.2, length: 0.44, out: 0.075, lightEvery: 2 },
    { ...CROWN, ...SOFT, count: 7, root: 0.62, length: 0.48, out: 0.12, lightEvery: 3 },
    { ...LEFT_TEMPLE, ...SOFT, root: 0.35, length: 0.42, out: 0.06 },
    { ...RIGHT_TEMPLE, ...SOFT, root: 0.35, length: 0.42, out: 0.06 },
  ],
  parting: 0.1,
};

const BLUNT = { width: 0.066, thickness: 0.042, out: 0.05, tip: 0.85 };

/** To the jaw, cut straight, with a straight fringe. */
export const BLUNT_BOB: Hairdo = {
  thickness: 1.12,
  line: 0.3,
  rows: [
    { ...AROUND, ...BLUNT, count: 12, root: 0.2, length: 0.19, lightEvery: 4 },
    {
      from: -BACK - 1.5,
      to: -BACK - 1.15,
      ...BLUNT,
      count: 2,
      root: 0.3,
      length: 0.21,
      lightEvery: 9,
    },
    {
      from: -BACK + 1.15,
      to: -BACK + 1.5,
      ...BLUNT,
      count: 2,
      root: 0.3,
      length: 0.21,
      lightEvery: 9,
    },
    {
      from: -BACK - 0.75,
      to: -BACK + 0.75,
      ...BLUNT,
      out: 0.03,
      count: 6,
      root: 0.66,
      length: 0.1,
      lightEvery: 3,
    },
  ],
};

/** Shorn over one ear, a long sweep over the other. */
export const ONE_SIDED: Hairdo = {
  thickness: 1.1,
  line: 0.36,
  rows: [
    {
      from: -0.5,
      to: 1.4,
      ...SOFT,
      count: 6,
      root: 0.35,
      length: 0.34,
      out: 0.09,
      flick: 0.08,
      lightEvery: 2,
    },
    {
      from: -0.3,
      to: 1.2,
      ...SOFT,
      count: 4,
      root: 0.7,
      length: 0.38,
      out: 0.14,
      flick: 0.05,
      lightEvery: 2,
    },
  ],
  parting: -0.5,
};

/** Lank, to the shoulders. */
export const LANK: Hairdo = {
  thickness: 1.08,
  line: 0.4,
  rows: [
    {
      ...AROUND,
      ...STRAIGHT,
      tip: 0.15,
      ragged: 0.06,
      count: 11,
      root: 0.25,
      length: 0.36,
      out: 0.03,
      lightEvery: 4,
    },
    { ...LEFT_TEMPLE, ...STRAIGHT, tip: 0.1, root: 0.5, length: 0.36, out: 0.05 },
    { ...RIGHT_TEMPLE, ...STRAIGHT, tip: 0.1, root: 0.5, length: 0.36, out: 0.05 },
  ],
  parting: 0,
};
