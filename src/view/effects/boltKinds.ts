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
  fire: { core: [1.3, 1.23, 0.97], flame: [0.95, 0.48, 0.13], tail: [0.95, 0.34, 0.08], units: 4.2, light: 0xff661f, power: 2.3, range: 3.3, sheds: 'flame', everyTicks: 1 },
} as const satisfies Record<string, BoltKind>;

export type BoltName = keyof typeof BOLTS;
