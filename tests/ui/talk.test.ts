import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/sim/talk/talkPlan.ts';
import { LINE_CUES } from '../../src/sim/fight/level.ts';
import type { FightWorld, WillowPhase } from '../../src/sim/fight/world.ts';
import {
  blinksAt,
  EXPRESSIONS,
  expressionOf,
  moodOf,
  mouthAt,
  VERDICTS,
  type Expression,
} from '../../src/ui/talk/expressions.ts';
import { readLevels } from '../../tools/readLevels.ts';
import { readingTicks } from '../../src/ui/talk/spokenLines.ts';
import { LIGHTS } from '../../src/ui/talk/sceneLight.ts';

interface Facts {
  readonly moods: Readonly<Record<string, unknown>>;
}

const moodsOf = (who: Speaker): string[] => {
  const text = readFileSync(`assets/portraits/${who}.json`, 'utf8');
  return Object.keys((JSON.parse(text) as Facts).moods);
};

const shown = (who: Speaker, mood: Expression['mood']): string =>
  moodOf(Object.fromEntries(moodsOf(who).map((name) => [name, true])), mood);

const levels = readLevels().map(({ level }) => level);
const lines = levels.flatMap(({ segments }) => segments.flatMap((segment) => segment.lines));
const said = levels.flatMap(({ talks }) =>
  Object.values(talks).flatMap(({ beats }) =>
    beats.flatMap((beat) => [
      ...beat.lines,
      ...(beat.choice?.answers.flatMap(({ replies }) => replies) ?? []),
      ...(beat.choice?.silence.replies ?? []),
    ]),
  ),
);

const worldWith = (phase: WillowPhase) => ({ willow: { phase } }) as FightWorld;

describe('the face beside a line', () => {
  it('exists for every line that is called out, in the mood in which it is said', () => {
    expect(lines.length).toBeGreaterThan(30);
    for (const { who, when } of lines) {
      const { mood } = EXPRESSIONS[when];
      if (who === 'willow') expect(moodsOf(who)).toContain(mood);
      expect(moodsOf(who)).toContain(shown(who, mood));
    }
  });

  it('exists for everything that is said on a walk', () => {
    expect(said.length).toBeGreaterThan(30);
    for (const { who, mood } of said) expect(moodsOf(who)).toContain(shown(who, mood));
  });

  it('exists for every verdict on a run', () => {
    for (const { mood } of Object.values(VERDICTS)) expect(moodsOf('faith')).toContain(mood);
  });

  it('is lit by the scene, and by her own magic while Willow casts', () => {
    expect(expressionOf('willow', 'faith-fell', worldWith('free')).light).toBe('moon');
    expect(expressionOf('willow', 'faith-fell', worldWith('shield')).light).toBe('magic');
    expect(expressionOf('faith', 'boss-woke', worldWith('channel')).light).toBe('lamp');
    const used = LINE_CUES.map((cue) => EXPRESSIONS[cue].light);
    expect(new Set([...used, 'magic'])).toEqual(new Set(Object.keys(LIGHTS)));
  });
});

describe('a mouth', () => {
  it('opens on vowels, closes between words, and rests when the line is said', () => {
    const text = 'oo bb';
    expect(mouthAt(text, 0)).toBe('speak');
    expect(mouthAt('mm, hm', 0)).toBe('murmur');
    expect(mouthAt('    oo', 0)).toBe('still');
    expect(mouthAt(text, 600)).toBe('still');
  });

  it('moves for most of every line, and has stopped before the line goes', () => {
    for (const { text } of lines) {
      const ticks = Array.from({ length: readingTicks(text) }, (_, tick) => mouthAt(text, tick));
      const moving = ticks.filter((mouth) => mouth !== 'still').length;
      expect(moving).toBeGreaterThan(text.length * 3);
      expect(ticks.at(-1)).toBe('still');
    }
  });
});

it('eyes blink now and then, shortly, and never at the first moment', () => {
  const shut = Array.from({ length: 1200 }, (_, tick) => blinksAt(tick));
  expect(shut[0]).toBe(false);
  const begins = shut.filter((now, tick) => now && !shut[tick - 1]).length;
  expect(begins).toBe(3);
  expect(shut.filter(Boolean).length).toBeLessThan(60);
});
