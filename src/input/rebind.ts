import { codesAt, isFixed, mapCodes, meet, MOST_CODES, placesOf } from './bindings.ts';
import type { BindingPlace, Bindings } from './bindings.ts';
import { isPadCode, whyNotBindable } from './codes.ts';
import type { Code } from './codes.ts';

export { whyNotBindable };

/** Every other action that answers to the same press of `code` as this one would. */
export function holdersOf(bindings: Bindings, place: BindingPlace, code: Code): BindingPlace[] {
  return placesOf(bindings).filter(
    (other) => meet(place, other, code) && codesAt(bindings, other).includes(code),
  );
}

/** Whether an action can have one code more. */
export const hasRoom = (bindings: Bindings, place: BindingPlace): boolean =>
  codesAt(bindings, place).length < MOST_CODES;

/**
 * The table with `code` for an action, beside its others or in the place of `instead`. A press does one thing:
 * whatever else would have answered to it loses it. Throws RangeError for a code that cannot be bound or taken
 * away, for an action that the group does not have, and for one that is full.
 */
export function bindCode(
  bindings: Bindings,
  place: BindingPlace,
  code: Code,
  instead: Code | null = null,
): Bindings {
  const refusal = whyNotBindable(code);
  if (refusal !== null) throw new RangeError(refusal);
  const codes = codesAt(bindings, place);
  if (instead !== null && isFixed(instead)) throw new RangeError(`${instead} always stays.`);
  const others = codes.filter((other) => other !== code);
  const next = others.includes(instead ?? '')
    ? others.map((other) => (other === instead ? code : other))
    : [...others, code];
  if (next.length > MOST_CODES) {
    throw new RangeError(`${MOST_CODES} are the most that one action has. Remove one first.`);
  }
  return mapCodes(bindings, (other, had) => {
    if (isSame(place, other)) return next;
    return meet(place, other, code) ? had.filter((each) => each !== code) : had;
  });
}

/**
 * As `bindCode`, and every action that loses `code` gets `instead` for it. Null where it cannot: when `instead` is
 * on another device, or answers to something besides that it must not meet.
 */
export function swapCodes(
  bindings: Bindings,
  place: BindingPlace,
  code: Code,
  instead: Code,
): Bindings | null {
  if (isFixed(instead) || isPadCode(instead) !== isPadCode(code)) return null;
  const losers = holdersOf(bindings, place, code);
  const taken = bindCode(bindings, place, code, instead);
  if (losers.some((loser) => holdersOf(taken, loser, instead).length > 0)) return null;
  return mapCodes(taken, (other, had) => {
    if (!losers.some((loser) => isSame(loser, other)) || had.includes(instead)) return had;
    return codesAt(bindings, other).map((each) => (each === code ? instead : each));
  });
}

/** The table without one code of an action. Throws RangeError for Escape, which stays. */
export function unbindCode(bindings: Bindings, place: BindingPlace, code: Code): Bindings {
  if (isFixed(code)) throw new RangeError(`${code} always stays.`);
  return mapCodes(bindings, (other, had) =>
    isSame(place, other) ? had.filter((each) => each !== code) : had,
  );
}

const isSame = (one: BindingPlace, other: BindingPlace): boolean =>
  one.group === other.group && one.action === other.action;
