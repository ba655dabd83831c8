import { grownAlong, type Growth } from '../../sim/bond/gifts.ts';
import type { FireForm } from '../../sim/fight/spells/fireForms.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** How a bolt of a form differs from the plain one. One line a form. */
export interface BoltKind {
  /** Factors: from the tip to the end of the tail, and across. */
  readonly long: number;
  readonly thick: number;
  /** Added to how white its heart is, of 0 to 1. */
  readonly white: number;
  /** Factor on its light on what it passes. */
  readonly power: number;
}

// prettier-ignore
const BOLTS: Record<FireForm, BoltKind> = {
  bolt:   { long: 1,    thick: 1,    white: 0,    power: 1 },
  twin:   { long: 0.85, thick: 0.55, white: 0,    power: 0.55 },
  chain:  { long: 1,    thick: 1.05, white: 0.1,  power: 1 },
  blaze:  { long: 1.1,  thick: 1.5,  white: 0.15, power: 1.2 },
  lance:  { long: 1.7,  thick: 0.42, white: 0.6,  power: 0.9 },
  pillar: { long: 0.9,  thick: 1.3,  white: 0.25, power: 1 },
};

/** What the bond makes of all of them, at each of its strengths: a plain bolt's length in units, and so on. */
// prettier-ignore
export const BOLT_GROWTH = {
  units: [2.4, 3.3, 4.5, 5.6, 6.6],
  /** How white its heart is, 0 to 1. */
  white: [0, 0.12, 0.38, 0.68, 1],
  /** Factor on all its light. */
  glare: [0.75, 0.9, 1.05, 1.15, 1.25],
  /** Its light on what it passes, and how far that reaches, units. */
  power: [1.1, 1.7, 2.5, 3.2, 4],
  range: [2.2, 2.9, 3.8, 4.9, 6],
  /** Flames that it sheds in a tick. */
  shed: [0.35, 0.7, 1.1, 1.6, 2.2],
} as const satisfies Record<string, Growth>;

/** The colours of a heart that is not white at all, and of one that is all white. */
const EMBER = { core: [1.6, 0.95, 0.35], flame: [1.05, 0.42, 0.09], tail: [0.85, 0.25, 0.05] };
const WHITE = { core: [3.2, 3.1, 2.8], flame: [1.3, 0.62, 0.17], tail: [1.15, 0.42, 0.1] };
const EMBER_LIGHT = 0xff5a18;
const WHITE_LIGHT = 0xffa860;

export interface BoltLook {
  readonly units: number;
  readonly thick: number;
  readonly core: Rgb;
  readonly flame: Rgb;
  readonly tail: Rgb;
  readonly light: number;
  readonly power: number;
  readonly range: number;
  readonly shed: number;
}

/** How a bolt of a form looks at a bond of 0 to 1000. */
export function boltLook(form: FireForm, bond: number): BoltLook {
  const kind = BOLTS[form];
  const grown = (name: keyof typeof BOLT_GROWTH): number => grownAlong(bond, BOLT_GROWTH[name]);
  const white = Math.min(1, grown('white') + kind.white);
  const glare = grown('glare');
  const between = (name: keyof typeof EMBER): Rgb => {
    const [red = 0, green = 0, blue = 0] = EMBER[name].map(
      (ember, i) => (ember + (WHITE[name][i]! - ember) * white) * glare,
    );
    return [red, green, blue];
  };
  return {
    units: grown('units') * kind.long,
    thick: kind.thick / kind.long,
    core: between('core'),
    flame: between('flame'),
    tail: between('tail'),
    light: white > 0.5 ? WHITE_LIGHT : EMBER_LIGHT,
    power: grown('power') * kind.power,
    range: grown('range'),
    shed: grown('shed'),
  };
}
