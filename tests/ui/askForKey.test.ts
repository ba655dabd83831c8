import { describe, expect, it } from 'vitest';
import { DEFAULT_BINDINGS } from '../../src/input/bindings.ts';
import type { BindingPlace, Bindings } from '../../src/input/bindings.ts';
import { usLabel } from '../../src/input/keyLabels.ts';
import * as rebinding from '../../src/input/rebind.ts';
import { askForKey } from '../../src/ui/pages/askForKey.ts';

function ask(place: BindingPlace, code: string, instead: string | null, from = DEFAULT_BINDINGS) {
  const set: Bindings[] = [];
  const holders = rebinding.holdersOf(from, place, code);
  const question = askForKey(
    rebinding,
    usLabel,
    from,
    { place, code, instead, holders },
    (next) => void set.push(next),
  );
  const choose = (label: RegExp): Bindings | undefined => {
    question.choices.find((choice) => label.test(choice.label))!.choose();
    return set.pop();
  };
  return { ...question, labels: question.choices.map(({ label }) => label), choose };
}

const KICK = { group: 'faith', action: 'kick' } as const;

describe('a key that something else has', () => {
  it('is asked for, with both actions by name', () => {
    const { title, text, labels } = ask(KICK, 'KeyJ', 'KeyK');
    expect(title).toBe('J is taken');
    expect(text).toBe('J is “Faith: Stake”. Shall it be “Faith: Kick”?');
    expect(labels).toEqual([
      'Swap: “Faith: Stake” gets K',
      'Take it: “Faith: Stake” is left with Z and Left mouse button',
      'Leave it as it is',
    ]);
  });

  it('is swapped, taken or left as was chosen', () => {
    const { choose } = ask(KICK, 'KeyJ', 'KeyK');
    expect(choose(/^Swap/)?.faith.attack).toContain('KeyK');
    expect(choose(/^Take/)?.faith.attack).not.toContain('KeyK');
    expect(choose(/^Leave/)).toBeUndefined();
  });

  it('to be added can be swapped for the first of one’s own', () => {
    const { choose } = ask(KICK, 'KeyJ', null);
    const { faith } = choose(/^Swap/)!;
    expect(faith.kick).toEqual(['KeyJ', 'KeyX', 'Mouse2', 'PadB']);
    expect(faith.attack[0]).toBe('KeyK');
  });

  it('says who would be left with nothing', () => {
    const { labels } = ask({ group: 'faith', action: 'orderStay' }, 'Space', 'KeyP');
    expect(labels[1]).toBe('Take it: “Faith: Dash” is left with nothing');
  });

  it('offers no swap where the other could not have one’s own', () => {
    const { labels } = ask({ group: 'faith', action: 'up' }, 'KeyJ', 'KeyW');
    expect(labels.some((label) => label.startsWith('Swap'))).toBe(false);
  });

  it('names everybody who has it', () => {
    const { text } = ask({ group: 'game', action: 'restart' }, 'KeyW', 'KeyR');
    expect(text).toBe('W is “Faith: Up” and “At the wheel: Throttle”. Shall it be “Start over”?');
  });
});
