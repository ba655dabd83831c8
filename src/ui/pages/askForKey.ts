import type { Choice, Question } from '../../app/game.ts';
import { codesAt, type BindingPlace, type Bindings, type Rebinding } from '../labels.ts';
import { fullName, listed } from './bindingWords.ts';

/** A code that is wanted, and who has it. */
interface WantedCode {
  readonly place: BindingPlace;
  readonly code: string;
  /** The one that it is to replace; null to stand beside the others. */
  readonly instead: string | null;
  readonly holders: readonly BindingPlace[];
}

/** Asks whether a key that something else has is swapped, taken from it, or left where it is. */
export function askForKey(
  { bindCode, swapCodes }: Rebinding,
  nameOf: (code: string) => string,
  bindings: Bindings,
  { place, code, instead, holders }: WantedCode,
  set: (next: Bindings) => void,
): Question {
  const isLike = (other: string): boolean => isPad(other) === isPad(code);
  const given = instead ?? codesAt(bindings, place).find(isLike);
  const swapped = given === undefined ? null : swapCodes(bindings, place, code, given);
  const taken = bindCode(bindings, place, code, instead);
  const left = (holder: BindingPlace): string =>
    listed(codesAt(taken, holder).filter(isLike).map(nameOf)) || 'nothing';
  const losses = holders.map((holder) => `${fullName(holder)} is left with ${left(holder)}`);
  const choices: Choice[] = [
    { label: `Take it: ${listed(losses)}`, choose: () => set(taken) },
    { label: 'Leave it as it is', choose: () => undefined },
  ];
  const names = listed(holders.map(fullName));
  if (swapped !== null && given !== undefined) {
    const gets = holders.length > 1 ? 'get' : 'gets';
    choices.unshift({
      label: `Swap: ${names} ${gets} ${nameOf(given)}`,
      choose: () => set(swapped),
    });
  }
  return {
    title: `${nameOf(code)} is taken`,
    text: `${nameOf(code)} is ${names}. Shall it be ${fullName(place)}?`,
    choices,
  };
}

const isPad = (code: string): boolean => code.startsWith('Pad');
