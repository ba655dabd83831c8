import type { ParticleName } from './particleKinds.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** How a bolt looks in flight. One line a kind. */
export interface BoltKind {
  /** Light of its core, of the flame around it, and of its tail; more than 1 is glaring. */
  readonly core: Rgb;
  readonly flame: Rgb;
  readonly tail: Rgb;
  /** From the tip to the end of the tail, units. */
  readonly units: number;
  /** Its light: 0xRRGGBB, and how far it reaches, units. */
  readonly light: number;
  readonly power: number;
  readonly range: number;
  /** What it loses on its way, every so many ticks. */
  readonly sheds: ParticleName;
  readonly everyTicks: number;
}

// prettier-ignore
export const BOLTS = {
  fire: { core: [2.1, 1.9, 1.3], flame: [1.25, 0.62, 0.17], tail: [1, 0.36, 0.09], units: 4.6, light: 0xff661f, power: 2.7, range: 3.6, sheds: 'flame', everyTicks: 1 },
} as const satisfies Record<string, BoltKind>;

export type BoltName = keyof typeof BOLTS;
