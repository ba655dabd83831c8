import type { EnemyKind } from '../level.ts';
import type { EnemyRule } from './define.ts';
import { elderTurokHan } from './elderTurokHan.ts';
import { turokHan } from './turokHan.ts';

export const ENEMIES: Record<EnemyKind, EnemyRule> = { turokHan, elderTurokHan };
