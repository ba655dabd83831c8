import type { EnemyKind } from '../level.ts';
import type { EnemyRule } from './define.ts';
import { bringer } from './bringer.ts';
import { brute } from './brute.ts';
import { elderTurokHan } from './elderTurokHan.ts';
import { turokHan } from './turokHan.ts';
import { vampire } from './vampire.ts';

export const ENEMIES: Record<EnemyKind, EnemyRule> = {
  turokHan,
  elderTurokHan,
  vampire,
  brute,
  bringer,
};
