import type { BodyPen } from '../BodyPen.ts';
import type { Cut, Outer } from '../garments.ts';
import { trimBiker } from './biker.ts';
import { trimCoat } from './coat.ts';
import { trimDenim } from './denim.ts';
import { weavePlaid } from './plaid.ts';
import { trimShawl } from './shawl.ts';
import { trimSoft } from './soft.ts';
import { trimSuede } from './suede.ts';
import { trimTweed, weaveTweed } from './tweed.ts';

interface CutPainter {
  /** What is woven or printed. */
  readonly weave?: (body: BodyPen, outer: Outer, far: boolean) => void;
  /** Zips, studs, buttons, pockets and seams. */
  readonly trim?: (body: BodyPen, outer: Outer) => void;
}

/** What belongs to a cut besides two fronts and a collar. */
export const CUTS: Readonly<Record<Cut, CutPainter>> = {
  biker: { trim: trimBiker },
  soft: { trim: trimSoft },
  duster: {},
  tweed: { weave: weaveTweed, trim: trimTweed },
  plaid: { weave: weavePlaid },
  denim: { trim: trimDenim },
  suede: { trim: trimSuede },
  shawl: { trim: trimShawl },
  coat: { trim: trimCoat },
};
