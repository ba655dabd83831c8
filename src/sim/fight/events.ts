import type { EnemyKind, LineCue, Medal } from './level.ts';
import type { EnemyAttackName } from './enemies/attacks.ts';
import type { FaithMove } from './faithMoves.ts';
import type { DanceEvent } from '../dance/dance.ts';
import type { DeedName } from '../bond/deeds.ts';
import type { RankName } from '../bond/ranks.ts';

/**
 * What happened in a tick, for whoever watches (view, sound, timer, statistics). The simulation never
 * reads them back. Ids are entity ids; positions are ground units; angles radians.
 */
export type FightEvent =
  // Faith
  | { type: 'faith-swung'; move: FaithMove; x: number; y: number; angle: number }
  | { type: 'faith-dashed'; x: number; y: number; angle: number }
  | { type: 'faith-reflex'; enemy: number; x: number; y: number }
  | { type: 'faith-charging' }
  | { type: 'faith-exhausted' }
  | { type: 'stake-thrown'; stake: number; x: number; y: number; angle: number }
  | { type: 'stake-caught'; stake: number; x: number; y: number }
  | { type: 'stake-landed'; stake: number; x: number; y: number }
  | { type: 'aim-locked'; enemy: number }
  | { type: 'aim-freed' }
  // blows between the two sides
  | {
      type: 'enemy-hit';
      id: number;
      kind: EnemyKind;
      move: FaithMove | 'stake' | 'globe' | 'beam' | 'shield';
      x: number;
      y: number;
      angle: number;
      damage: number;
      heavy: boolean;
    }
  | { type: 'heart-turned'; id: number; x: number; y: number; angle: number }
  | {
      type: 'hero-hit';
      who: Hero;
      by: number;
      attack: EnemyAttackName;
      x: number;
      y: number;
      angle: number;
      damage: number;
    }
  | { type: 'attack-blocked'; by: number; x: number; y: number; angle: number }
  | {
      type: 'body-thrown-against';
      id: number;
      spikes: boolean;
      x: number;
      y: number;
      damage: number;
    }
  // the heroines
  | { type: 'hero-fell'; who: Hero; x: number; y: number }
  | { type: 'hero-rose'; who: Hero; x: number; y: number; helped: boolean }
  | { type: 'willow-dashed'; x: number; y: number; angle: number }
  | { type: 'shield-raised'; x: number; y: number }
  | { type: 'shield-dropped'; broken: boolean; x: number; y: number }
  | { type: 'mending-started'; x: number; y: number }
  | { type: 'mended'; health: number; x: number; y: number }
  | { type: 'globe-thrown'; globe: number; x: number; y: number; angle: number }
  | { type: 'globe-burst'; globe: number; x: number; y: number; radius: number }
  | { type: 'amplify-started'; x: number; y: number }
  | { type: 'amplify-ended' }
  | { type: 'order-given'; order: WillowOrder }
  | { type: 'player-joined' }
  | { type: 'player-left' }
  // enemies
  | { type: 'enemy-appeared'; id: number; kind: EnemyKind; x: number; y: number }
  | { type: 'enemy-woke'; id: number; kind: EnemyKind; x: number; y: number }
  | {
      type: 'enemy-winding-up';
      id: number;
      kind: EnemyKind;
      attack: EnemyAttackName;
      ticks: number;
      x: number;
      y: number;
      angle: number;
    }
  | {
      type: 'enemy-attacked';
      id: number;
      kind: EnemyKind;
      attack: EnemyAttackName;
      x: number;
      y: number;
      angle: number;
    }
  | { type: 'enemy-staggered'; id: number; kind: EnemyKind; x: number; y: number }
  | { type: 'enemy-seared'; id: number; kind: EnemyKind; x: number; y: number }
  | { type: 'enemy-dusted'; id: number; kind: EnemyKind; x: number; y: number; angle: number }
  | { type: 'boss-phase-began'; id: number; phase: number; x: number; y: number }
  | DanceEvent
  // the run
  | { type: 'headlights-lit' }
  | { type: 'bond-changed'; deed: DeedName; amount: number; bond: number }
  /** For the first time in this chapter. */
  | { type: 'rank-reached'; rank: RankName }
  | { type: 'line-spoken'; who: Hero; text: string; cue: LineCue }
  | { type: 'segment-started'; segment: number }
  | { type: 'segment-finished'; segment: number; ticks: number }
  | { type: 'level-failed'; segment: number }
  | { type: 'level-finished'; ticks: number; medal: Medal | null };

export type Hero = 'faith' | 'willow';
export type WillowOrder = 'amplify' | 'shield' | 'stay' | 'come';
