/** What a key or a pad's button stands for, by the table of bindings. */
import { ANSWERS, AT_WHEEL } from './actions.ts';
import type { GameAction, Seat, WheelAction } from './actions.ts';
import { codesAt, placesOf } from './bindings.ts';
import type { Bindings } from './bindings.ts';
import { isPadCode } from './codes.ts';
import type { Code } from './codes.ts';

type Codes<Action extends string> = Readonly<Partial<Record<Action, readonly Code[]>>>;

/** The action of a table that has a code. */
export function actionOf<Action extends string>(table: Codes<Action>, code: Code): Action | null {
  const found = Object.entries<readonly Code[] | undefined>(table).find(([, codes]) =>
    codes?.includes(code),
  );
  return (found?.[0] as Action | undefined) ?? null;
}

export const isBound = (bindings: Bindings, code: Code): boolean =>
  placesOf(bindings).some((place) => codesAt(bindings, place).includes(code));

/** The direction or button of a seat that a code stands for, on foot or at the wheel; null for none. */
export function nameFor(
  bindings: Bindings,
  seat: Seat,
  code: Code,
  atWheel: boolean,
): string | null {
  const onFoot = actionOf<string>(bindings[seat], code);
  if (!atWheel || (seat === 'willow' && !isPadCode(code))) return onFoot;
  const driven = actionOf<WheelAction>(bindings.wheel, code);
  if (driven !== null) return isPedal(driven, code) ? null : AT_WHEEL[driven];
  const goesOn = onFoot !== null && (onFoot === 'join' || ANSWERS.includes(onFoot));
  return goesOn ? onFoot : null;
}

/** A pad's pedals are asked how far they are pulled. */
const isPedal = (action: WheelAction, code: Code): boolean =>
  isPadCode(code) && (action === 'gas' || action === 'brake');

/** What the game itself does with a press. `padOf`: on whose pad it was made, null for keys and mouse. */
export function gameActionFor(
  bindings: Bindings,
  code: Code,
  padOf: Seat | null,
): GameAction | null {
  const isWillows = padOf === 'willow' && actionOf(bindings.willow, code) !== null;
  return isWillows ? null : actionOf<GameAction>(bindings.game, code);
}
