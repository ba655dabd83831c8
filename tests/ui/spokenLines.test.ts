import { expect, it } from 'vitest';
import type { LineCue } from '../../src/sim/fight/level.ts';
import { createSpokenLines, readingTicks, type CuedLine } from '../../src/ui/talk/spokenLines.ts';

const line = (text: string, cue: LineCue = 'boss-woke'): CuedLine => ({
  who: 'faith',
  text,
  cue,
});

it('a line stays long enough to be read, and longer when it is longer', () => {
  const spoken = createSpokenLines();
  const short = line('Five by five.');
  spoken.say(short, 100);
  expect(spoken.at(100)).toBe(short);
  expect(spoken.at(100 + readingTicks(short.text) - 1)).toBe(short);
  expect(spoken.at(100 + readingTicks(short.text))).toBeNull();
  expect(readingTicks('a much longer sentence than that one')).toBeGreaterThan(
    readingTicks(short.text),
  );
});

it('two lines of the same moment follow each other', () => {
  const spoken = createSpokenLines();
  const first = line('Up, please, be up.');
  const second = line('I am up.');
  spoken.say(first, 0);
  spoken.say(second, 0);
  expect(spoken.at(0)).toBe(first);
  expect(spoken.at(readingTicks(first.text))).toBe(second);
});

it('what is said of something newer cuts in, but never before the last line could be seen', () => {
  const spoken = createSpokenLines();
  const old = line('Keep the motor running.');
  const newer = line('So why are you not dust?', 'heart-turned');
  spoken.say(old, 0);
  expect(spoken.at(0)).toBe(old);
  spoken.say(newer, 10);
  expect(spoken.at(11)).toBe(old);
  expect(spoken.at(100)).toBe(newer);
});

it('what still waits is dropped when the fight has moved on', () => {
  const spoken = createSpokenLines();
  const newer = line('It is smoking.', 'segment-started');
  spoken.say(line('one'), 0);
  spoken.say(line('two'), 0);
  spoken.at(0);
  spoken.say(newer, 200);
  expect(spoken.at(200)).toBe(newer);
});

it('nothing of the last run is said in the next', () => {
  const spoken = createSpokenLines();
  spoken.say(line('one'), 0);
  spoken.at(0);
  spoken.clear();
  expect(spoken.at(1)).toBeNull();
});

it('what is said on a walk is said at once, for as long as the talk says, and what waited is dropped', () => {
  const spoken = createSpokenLines();
  spoken.say({ who: 'faith', text: 'First.', cue: 'segment-started' }, 0);
  spoken.say({ who: 'willow', text: 'Second.', cue: 'segment-started' }, 0);
  expect(spoken.at(0)).toMatchObject({ text: 'First.' });
  const now = { who: 'willow', text: 'Look, a cat!', mood: 'wry' } as const;
  spoken.sayNow(now, 10, 200);
  expect(spoken.at(10)).toBe(now);
  expect(spoken.at(209)).toBe(now);
  expect(spoken.at(210)).toBeNull();
});
