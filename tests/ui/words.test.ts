import { describe, expect, it } from 'vitest';
import { DEFAULT_BINDINGS } from '../../src/input/bindings.ts';
import { PAD_CODES } from '../../src/input/codes.ts';
import { SPARK } from '../../src/sim/fight/spells/spark.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { formatDelta } from '../../src/ui/format.ts';
import { codesOn } from '../../src/ui/glyphs/glyphs.ts';
import { padGlyph, type Pad } from '../../src/ui/glyphs/padGlyph.ts';
import { downText } from '../../src/ui/hud/banner.ts';
import { sparkText } from '../../src/ui/hud/spark.ts';
import { standing } from '../../src/ui/hud/runClock.ts';
import { willowDoing } from '../../src/ui/hud/willowDoing.ts';
import { medalDrawing } from '../../src/ui/medal.ts';
import { MEDALS } from '../../src/sim/fight/level.ts';

describe('a difference to the best', () => {
  it('always shows its sign, so that it reads without its colour', () => {
    expect(formatDelta(-61)).toBe('−0.508');
    expect(formatDelta(0)).toBe('+0.000');
    expect(formatDelta(12)).toBe('+0.100');
  });

  it('shows minutes only when there are any', () => {
    expect(formatDelta(59 * 120)).toBe('+59.000');
    expect(formatDelta(-60 * 120)).toBe('−1:00.000');
  });

  it('is gold for a best segment, else ahead, behind, or nothing to compare', () => {
    const row = {
      id: 'a',
      name: 'A',
      ticks: 10,
      totalTicks: 10,
      deltaTicks: 5,
      isBestSegment: false,
    };
    expect(standing(row)).toBe('behind');
    expect(standing({ ...row, deltaTicks: 0 })).toBe('ahead');
    expect(standing({ ...row, deltaTicks: null })).toBe('none');
    expect(standing({ ...row, isBestSegment: true })).toBe('gold');
  });
});

describe('the signs of a device', () => {
  const { attack } = DEFAULT_BINDINGS.faith;

  it('are only those that are on it', () => {
    expect(codesOn('keyboard', attack)).toEqual(['KeyJ', 'KeyZ']);
    expect(codesOn('xbox', attack)).toEqual(['PadX', 'PadRT']);
  });

  it('name the mouse first when it aims', () => {
    expect(codesOn('mouse', attack)[0]).toBe('Mouse0');
    expect(codesOn('mouse', DEFAULT_BINDINGS.faith.dash)).toEqual(['Space']);
  });

  it('exist for every button of every kind of pad, each with its own spoken name', () => {
    const buttons = PAD_CODES.filter((code) => code.startsWith('Pad'));
    for (const pad of ['xbox', 'playstation', 'nintendo'] satisfies Pad[]) {
      const names = buttons.map((code) => /aria-label="([^"]+)"/.exec(padGlyph(pad, code))?.[1]);
      expect(names).not.toContain(undefined);
      expect(names.filter((name) => name?.startsWith('Pad'))).toEqual([]);
      expect(new Set(names).size).toBe(buttons.length);
    }
  });

  it('call the lowest button of the four by what is printed on it', () => {
    expect(padGlyph('xbox', 'PadA')).toContain('aria-label="A"');
    expect(padGlyph('playstation', 'PadA')).toContain('aria-label="cross"');
    expect(padGlyph('nintendo', 'PadA')).toContain('aria-label="B"');
  });
});

describe('what is said of Willow', () => {
  const willow = { phase: 'free', order: 'none', staying: false } as FightWorld['willow'];

  it('is nothing while she only follows', () => {
    expect(willowDoing(willow)).toBe('');
  });

  it('is her deed, else the wish that she has heard, else that she stays', () => {
    expect(willowDoing({ ...willow, phase: 'channel', order: 'amplify' })).toBe('amplifies');
    expect(willowDoing({ ...willow, order: 'shield', staying: true })).toBe('will shield');
    expect(willowDoing({ ...willow, staying: true })).toBe('stays');
  });

  it('tells Faith on the ground whether anyone can help her', () => {
    const world = {
      faith: { helpsLeft: 1 },
      willow: { ...willow },
      secondPlayer: 0,
    } as FightWorld;
    expect(downText(world)).toContain('can pull you up');
    expect(downText({ ...world, willow: { ...willow, phase: 'help' } })).toContain('is pulling');
    expect(downText({ ...world, willow: { ...willow, phase: 'down' } })).toContain('down too');
    expect(downText({ ...world, secondPlayer: 1 })).toBe('Willow: pull her up.');
    const nobody = { ...world, faith: { ...world.faith, helpsLeft: 0 } };
    expect(downText(nobody)).toContain('Nobody');
  });
});

it('the spark says in words what it is enough for', () => {
  const words = [0, SPARK.tap, SPARK.full].map(sparkText);
  expect(new Set(words).size).toBe(words.length);
  expect(sparkText(SPARK.tap - 1)).toBe(words[0]);
  expect(sparkText(SPARK.full - 1)).toBe(words[1]);
});

it('every medal is drawn differently and says its name', () => {
  const drawings = [null, ...MEDALS].map(medalDrawing);
  expect(new Set(drawings).size).toBe(MEDALS.length + 1);
  for (const drawing of drawings) expect(drawing).toMatch(/role="img" aria-label="[^"]+"/);
});
