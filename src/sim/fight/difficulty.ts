import type { Difficulty } from '../core/stage.ts';

export interface DifficultyNumbers {
  /** Factor on the damage that the heroines take. */
  damage: number;
  /** Factor on every enemy's wind-up. */
  windup: number;
  /** Ticks between an enemy's attacks. */
  restTicks: number;
  /** Factor on what enemies can take. */
  toughness: number;
  /** How many of a crowd attack at once. */
  crowdAttackers: number;
  /** How often Willow may pull Faith up in a segment. */
  helps: number;
  /** Factor on what a wounded Faith loses on the road. */
  bleeding: number;
}

// prettier-ignore
export const DIFFICULTY: Record<Difficulty, DifficultyNumbers> = {
  story:  { damage: 0.5, windup: 1.3,  restTicks: 150, toughness: 0.8, crowdAttackers: 2, helps: 2, bleeding: 0.6 },
  slayer: { damage: 1,   windup: 1,    restTicks: 84,  toughness: 1,   crowdAttackers: 2, helps: 1, bleeding: 1 },
  chosen: { damage: 1.5, windup: 0.82, restTicks: 48,  toughness: 1.2, crowdAttackers: 3, helps: 1, bleeding: 1.2 },
};
