import type { EnemyKind, LineCue, Medal, SwitchKind } from './level.ts';
import type { EnemyAttackName } from './enemies/attacks.ts';
import type { FaithMove } from './faithMoves.ts';
import type { DanceEvent } from '../dance/dance.ts';
import type { DriveEvent } from '../drive/drive.ts';
import type { TalkEvent } from '../talk/talk.ts';
import type { Speaker } from '../talk/talkPlan.ts';
import type { FireForm } from './spells/fireForms.ts';
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
  /** Those that lay about come back to her hand. */
  | { type: 'stakes-called'; x: number; y: number }
  /** They come back, and circle around her. */
  | { type: 'stakes-gathered'; x: number; y: number }
  /** A blow has scattered them. */
  | { type: 'stakes-scattered'; x: number; y: number }
  | { type: 'crate-lifted'; crate: number; x: number; y: number }
  | { type: 'crate-hurled'; crate: number; x: number; y: number; angle: number }
  /** `sank`: in water, and is back where it was. */
  | { type: 'crate-landed'; crate: number; x: number; y: number; sank: boolean }
  | { type: 'switched'; index: number; kind: SwitchKind; isOn: boolean; x: number; y: number }
  | { type: 'aim-locked'; enemy: number }
  | { type: 'aim-freed' }
  // her fire
  | { type: 'fire-woke'; x: number; y: number }
  /** The first that she looses: all stands still for a blink. */
  | { type: 'first-fire'; x: number; y: number; angle: number }
  | { type: 'fire-charging' }
  | {
      type: 'fire-cast';
      bolt: number;
      form: FireForm;
      x: number;
      y: number;
      angle: number;
      bond: number;
    }
  | {
      type: 'fire-struck';
      id: number;
      form: FireForm;
      x: number;
      y: number;
      angle: number;
      bond: number;
    }
  /** From one that it struck to the next. */
  | { type: 'fire-jumped'; fromX: number; fromY: number; x: number; y: number; bond: number }
  | { type: 'fire-ended'; bolt: number; form: FireForm; x: number; y: number; bond: number }
  | { type: 'pillar-burst'; pillar: number; x: number; y: number; radius: number; bond: number }
  | { type: 'barrel-burst'; barrel: number; x: number; y: number; radius: number }
  | {
      type: 'enemy-caught-fire';
      id: number;
      kind: EnemyKind;
      x: number;
      y: number;
      /** From another that burnt. */
      spread: boolean;
    }
  /** Its turn has come, from where she cannot see it: the other one does. `angle`: toward it. */
  | { type: 'attack-sensed'; who: Hero; by: number; x: number; y: number; angle: number }
  // blows between the two sides
  | {
      type: 'enemy-hit';
      id: number;
      kind: EnemyKind;
      move: BlowName;
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
  /** An enemy has taken hold of her. */
  | { type: 'hero-grabbed'; who: Hero; by: number; x: number; y: number; angle: number }
  /** In so many ticks whoever it holds may break free, and for so many. */
  | {
      type: 'bite-coming';
      who: Hero;
      by: number;
      opensIn: number;
      ticks: number;
      x: number;
      y: number;
    }
  /** She struggled at the wrong moment: the next bite is lost to her. */
  | { type: 'escape-missed'; who: Hero; x: number; y: number }
  | { type: 'hero-freed'; who: Hero; by: number; x: number; y: number }
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
  /** `left`: pieces that still cover its heart. */
  | { type: 'armour-broken'; id: number; left: number; x: number; y: number }
  | { type: 'enemy-seared'; id: number; kind: EnemyKind; x: number; y: number }
  /** A living one, who does not get up again. */
  | { type: 'enemy-fell'; id: number; kind: EnemyKind; x: number; y: number; angle: number }
  | { type: 'enemy-dusted'; id: number; kind: EnemyKind; x: number; y: number; angle: number }
  | { type: 'boss-phase-began'; id: number; phase: number; x: number; y: number }
  | DanceEvent
  | DriveEvent
  | TalkEvent
  // who goes by ear
  /** It has heard something at (x, y), after silence. */
  | { type: 'enemy-heard'; id: number; x: number; y: number }
  | { type: 'knife-thrown'; knife: number; by: number; x: number; y: number; angle: number }
  /** `isStopped`: by a wall, or struck out of the air; else it had flown far enough. */
  | {
      type: 'knife-landed';
      knife: number;
      x: number;
      y: number;
      angle: number;
      isStopped: boolean;
    }
  // the run
  | { type: 'headlights-lit' }
  | { type: 'bond-changed'; deed: DeedName; amount: number; bond: number }
  /** For the first time in this chapter. */
  | { type: 'rank-reached'; rank: RankName }
  | { type: 'line-spoken'; who: Speaker; text: string; cue: LineCue }
  | { type: 'segment-started'; segment: number }
  | { type: 'segment-finished'; segment: number; ticks: number }
  | { type: 'level-failed'; segment: number }
  | { type: 'level-finished'; ticks: number; medal: Medal | null };

/** What struck an enemy. `circling` is a stake that floats; `blaze` is fire that was held; `burning` is what it burns with afterwards. */
export type BlowName =
  | FaithMove
  | 'stake'
  | 'circling'
  | 'crate'
  | 'globe'
  | 'beam'
  | 'shield'
  | 'bolt'
  | 'blaze'
  | 'burning'
  | 'knife';

export type Hero = 'faith' | 'willow';
export type WillowOrder = 'amplify' | 'shield' | 'stay' | 'come';
