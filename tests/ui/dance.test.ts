import { describe, expect, it } from 'vitest';
import { closenessWords } from '../../src/ui/hud/dance.ts';
import { GRADE_WORDS, moveGlyph } from '../../src/ui/hud/danceGlyphs.ts';
import { DANCE_MOVES } from '../../src/sim/dance/beatMap.ts';
import { createDance, DANCE } from '../../src/sim/dance/dance.ts';
import { MAP } from '../sim/dance/floor.ts';

const at = (songTick: number, closeness: number) => ({
  ...createDance(true),
  songTick,
  closeness,
});

describe('what the dance tells', () => {
  it('is when the song may end, and that it will', () => {
    expect(closenessWords(at(600, 500), MAP)).toContain('In step');
    expect(closenessWords(at(4100, DANCE.closest), MAP)).toContain('may end in 3 s');
    expect(closenessWords(at(4400, DANCE.closest), MAP)).toContain('next bar');
    expect(closenessWords({ ...at(4400, 1000), ending: 'closing' }, MAP)).toBe('The last bar');
  });

  it('is told by shapes: no two moves and no two grades look alike without their colour', () => {
    expect(new Set(DANCE_MOVES.map(moveGlyph)).size).toBe(DANCE_MOVES.length);
    const signs = Object.values(GRADE_WORDS).map((words) => words.replace(/[a-z ]/gi, ''));
    expect(new Set(signs).size).toBe(signs.length);
  });
});
