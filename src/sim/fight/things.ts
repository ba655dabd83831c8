/** What flies, lies, stands and burns in a fight besides those who act. */
import type { FireForm } from './spells/fireForms.ts';

export type StakePhase =
  | 'flying'
  | 'falling'
  | 'lying'
  /** On its way back to her, and around her: see `telekinesis.ts`. */
  | 'called'
  | 'circling';

export interface Stake {
  id: number;
  phase: StakePhase;
  x: number;
  y: number;
  height: number;
  velocityX: number;
  velocityY: number;
  angle: number;
  ticks: number;
  /** Whom or what it was sent to: an enemy's id, −1 − i for the i-th switch; 0 for straight on. */
  aimedAt: number;
  /** Ids that it has struck on its way back or around. */
  struck: number[];
}

export interface Switch {
  isOn: boolean;
  /** Until it goes off by itself; 0 for never. */
  ticks: number;
}

export interface Crate {
  phase: 'standing' | 'held' | 'hurled' | 'falling';
  x: number;
  y: number;
  height: number;
  velocityX: number;
  velocityY: number;
  /** How much further it flies, units. */
  left: number;
}

export interface Globe {
  id: number;
  x: number;
  y: number;
  velocityX: number;
  velocityY: number;
  /** Ticks until it bursts by itself. */
  ticks: number;
}

export interface Knife {
  id: number;
  /** Ids of who threw it, and at whom. */
  by: number;
  target: number;
  x: number;
  y: number;
  angle: number;
  /** How much further it flies, units. */
  left: number;
}

/** Fire in flight. */
export interface Bolt {
  id: number;
  form: FireForm;
  /** The bond when it was loosed: how strong it is. */
  bond: number;
  x: number;
  y: number;
  angle: number;
  /** Units per second. */
  speed: number;
  radius: number;
  damage: number;
  poiseDamage: number;
  /** How much further it flies, units. */
  left: number;
  /** Ids that it has struck. */
  struck: number[];
}

/** No more stand at once: the oldest goes out for another. */
export const MOST_PILLARS = 5;

/** Fire that stands where it burst. */
export interface Pillar {
  id: number;
  bond: number;
  x: number;
  y: number;
  radius: number;
  /** What each bite of it takes. */
  damage: number;
  /** Ticks until it has burnt out. */
  ticks: number;
}
