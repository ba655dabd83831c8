import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/sim/talk/talkPlan.ts';
import { LINE_CUES } from '../../src/sim/fight/level.ts';
import type { LinePlan } from '../../src/sim/fight/level.ts';
import type { FightWorld, WillowPhase } from '../../src/sim/fight/world.ts';
import {
  blinksAt,
  EXPRESSIONS,
  expressionOf,
  mouthAt,
  VERDICTS,
} from '../../src/ui/talk/expressions.ts';
import { readingTicks } from '../../src/ui/talk/spokenLines.ts';
import { LIGHTS } from '../../src/ui/talk/sceneLight.ts';

interface Facts {
  readonly moods: Readonly<Record<string, unknown>>;
}

const moodsOf = (who: Speaker): string[] => {
  const text = readFileSync(`assets/portraits/${who}.json`, 'utf8');
  return Object.keys((JSON.parse(text) as Facts).moods);
};

const level = JSON.parse(readFileSync('levels/02-ambush/level.json', 'utf8')) as {
  segments: { lines: LinePlan[] }[];
};
const lines = level.segments.flatMap((segment) => segment.lines);

const worldWith = (phase: WillowPhase) => ({ willow: { phase } }) as FightWorld;

describe('the face beside a line', () => {
  it('exists for every line of the ambush, in the mood in which it is said', () => {
    expect(lines.length).toBeGreaterThan(9);
    for (const { who, when } of lines) expect(moodsOf(who)).toContain(EXPRESSIONS[when].mood);
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
