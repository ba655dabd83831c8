import { describe, expect, it } from 'vitest';
import { BOND_MAX, DEEDS, bondAfter, type DeedName } from '../../../src/sim/bond/deeds.ts';
import { RANKS, rankOf } from '../../../src/sim/bond/ranks.ts';

describe('the bond', () => {
  it('every deed moves it by its worth, within the chapter’s floor and ceiling', () => {
    for (const [deed, worth] of Object.entries(DEEDS)) {
      expect(bondAfter(500, deed as DeedName, 0, BOND_MAX)).toBe(500 + worth);
    }
    expect(bondAfter(335, 'helpedUp', 60, 340)).toBe(340);
    expect(bondAfter(65, 'letFall', 60, 340)).toBe(60);
  });

  it('its ranks begin where the story says, in order', () => {
    expect(RANKS.map((rank) => rank.from)).toEqual([0, 150, 350, 600, 850, 1000]);
    expect(rankOf(0)).toBe('strangers');
    expect(rankOf(149)).toBe('strangers');
    expect(rankOf(150)).toBe('marked');
    expect(rankOf(999)).toBe('one');
    expect(rankOf(1000)).toBe('complete');
  });
});
