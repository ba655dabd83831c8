import type { EnemyAttackName } from '../../sim/fight/enemies/attacks.ts';
import type { FaithMove } from '../../sim/fight/faithMoves.ts';
import type { StrokeKind } from './Strokes.ts';

const WARM = { core: [1, 0.93, 0.86], rim: [1, 0.4, 0.4] } as const;
const GOLD = { core: [1, 0.97, 0.86], rim: [1, 0.6, 0.22] } as const;
const DUST = { core: [0.5, 0.5, 0.58], rim: [0.3, 0.3, 0.4] } as const;
const PALE = { core: [1, 0.9, 0.95], rim: [0.72, 0.2, 0.4] } as const;

// prettier-ignore
export const FAITH_STROKES: Record<FaithMove, StrokeKind> = {
  slash1: { form: 'crescent', turn:  1, height: 0.75, fadeTicks: 14, ...WARM },
  slash2: { form: 'crescent', turn: -1, height: 0.75, fadeTicks: 14, ...WARM },
  slash3: { form: 'crescent', turn:  1, height: 0.7,  fadeTicks: 20, ...GOLD },
  thrust: { form: 'lance',    turn:  1, height: 0.75, fadeTicks: 18, ...GOLD },
  kick:   { form: 'crescent', turn: -1, height: 0.55, fadeTicks: 10, ...DUST },
};

/** A leap and a slam are told by the ground they break, what runs by its run: not by a trace in the air. */
// prettier-ignore
export const ENEMY_STROKES: Record<EnemyAttackName, StrokeKind | null> = {
  claw:  { form: 'claws',    turn:  1, height: 0.85, fadeTicks: 18, ...PALE },
  sweep: { form: 'claws',    turn: -1, height: 0.85, fadeTicks: 22, ...PALE },
  leap:  null,
  slam:  null,
  swipe: { form: 'claws',    turn: -1, height: 0.9,  fadeTicks: 14, ...PALE },
  grab:  null,
  swing: { form: 'crescent', turn:  1, height: 0.9,  fadeTicks: 20, ...DUST },
  charge: null,
  knife: null,
  stab:  { form: 'crescent', turn: -1, height: 0.85, fadeTicks: 12, ...DUST },
};
