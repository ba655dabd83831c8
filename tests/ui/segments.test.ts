import { describe, expect, it } from 'vitest';
import { LEVELS } from '../support/levelFiles.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { defeatWords, endWord, isPeaceful } from '../../src/ui/segments.ts';
import { verdictOn } from '../../src/ui/talk/expressions.ts';

const levelOf = (id: string): FightLevel => LEVELS.find((level) => level.id === id)!;

function worldIn(level: FightLevel, segment: string): FightWorld {
  return fightStage.create(level, {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment: level.segments.findIndex(({ id }) => id === segment),
  });
}

describe('the word at the end', () => {
  const words = LEVELS.map((level) => endWord(level.segments.at(-1)!));

  it('is another one for each chapter', () => {
    expect(new Set(words).size).toBe(LEVELS.length);
  });

  it('speaks of dust only where all turned to it', () => {
    const { segments } = levelOf('04-bronze');
    expect(endWord(segments.at(-1)!)).toBe('Dusted');
    const [drive, home, lesson] = ['01-drive', '02-ambush', '05-lesson'].map((id) =>
      endWord(levelOf(id).segments.at(-1)!),
    );
    expect([drive, home, lesson]).toEqual(['Welcome to Sunnydale', 'Home', 'Silence']);
  });
});

it('a defeat says what happened: on the ground, or with the wounded at the wheel', () => {
  const ambush = levelOf('02-ambush');
  expect(defeatWords(worldIn(ambush, 'the-heart')).title).toBe('Beaten');
  expect(defeatWords(worldIn(ambush, 'home')).what).toContain('bled');
});

it('how anyone is matters only where somebody may be harmed', () => {
  expect(isPeaceful(worldIn(levelOf('01-drive'), 'the-hyperion'))).toBe(true);
  expect(isPeaceful(worldIn(levelOf('04-bronze'), 'the-film'))).toBe(true);
  expect(isPeaceful(worldIn(levelOf('02-ambush'), 'the-car-stops'))).toBe(false);
  expect(isPeaceful(worldIn(levelOf('02-ambush'), 'home'))).toBe(false);
  expect(isPeaceful(worldIn(levelOf('05-lesson'), 'silence'))).toBe(false);
});

it('Faith never scowls at who plays for the story, nor at a first finish', () => {
  const moods = ([null, 'bronze', 'silver', 'gold', 'slayer'] as const).flatMap((medal) =>
    [true, false].map((isBest) => verdictOn({ medal, isBest }, 'story').mood),
  );
  for (const mood of moods) expect(['tender', 'wry']).toContain(mood);
  expect(verdictOn({ medal: null, isBest: true }, 'chosen').mood).not.toBe('fierce');
  expect(verdictOn({ medal: null, isBest: false }, 'chosen').mood).toBe('fierce');
});
