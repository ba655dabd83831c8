import { describe, expect, it } from 'vitest';
import { BAR, BRONZE_DANCE, FORM } from '../../assets/source/sound/music/bronzeScore.ts';
import { danceSteps } from '../../assets/source/sound/score/dance.ts';
import { MAP } from '../sim/dance/floor.ts';

describe('a line of the score for dancers', () => {
  it('says what is asked when, and how long a hold is held', () => {
    expect(danceSteps('L.R. | H--. | T..U', 20)).toEqual([
      { tick: 0, move: 'left', holdTicks: 0 },
      { tick: 40, move: 'right', holdTicks: 0 },
      { tick: 80, move: 'hold', holdTicks: 50 },
      { tick: 160, move: 'turn', holdTicks: 0 },
      { tick: 220, move: 'up', holdTicks: 0 },
    ]);
  });

  it.each(['L.X.', 'L-..', '-...'])('refuses "%s"', (text) => {
    expect(() => danceSteps(text, 20)).toThrow();
  });
});

describe('the song of the Bronze', () => {
  it('and what is danced to it are of one score: the level holds what the sound programs wrote', () => {
    expect(MAP).toEqual(BRONZE_DANCE);
  });

  it('has a bar of the dance for every bar of its form', () => {
    const lastStep = BRONZE_DANCE.steps.at(-1)!.tick;
    expect(Math.floor(lastStep / BAR)).toBe(FORM.close + 1);
    expect(BRONZE_DANCE.endTicks).toBe((FORM.close + 2) * BAR);
  });
});
