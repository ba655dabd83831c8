import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, stepChoice, stepPart, type Box } from '../../src/ui/menu/menuModel.ts';

const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a column of items', () => {
  const column = [box(0, 0), box(0, 24), box(0, 48)];

  it('is walked from top to bottom and round at the end', () => {
    expect(neighbour(column, 0, 'down')).toBe(1);
    expect(neighbour(column, 1, 'down')).toBe(2);
    expect(neighbour(column, 2, 'down')).toBe(0);
    expect(neighbour(column, 0, 'up')).toBe(2);
  });

  it('is not left sideways', () => {
    expect(neighbour(column, 1, 'left')).toBe(1);
    expect(neighbour(column, 1, 'right')).toBe(1);
  });

  it('begins at its first item when none has the focus', () => {
    expect(neighbour(column, -1, 'down')).toBe(0);
    expect(neighbour([], -1, 'down')).toBe(-1);
  });
});

describe('two columns above a row of buttons', () => {
  const page = [box(0, 0), box(0, 24), box(120, 0), box(120, 24), box(0, 60), box(120, 60)];

  it('lets one step across to the item on the same height, and no further', () => {
    expect(neighbour(page, 1, 'right')).toBe(3);
    expect(neighbour(page, 3, 'left')).toBe(1);
    expect(neighbour(page, 3, 'right')).toBe(3);
  });

  it('keeps one in the same column on the way down', () => {
    expect(neighbour(page, 2, 'down')).toBe(3);
    expect(neighbour(page, 3, 'down')).toBe(5);
    expect(neighbour(page, 5, 'down')).toBe(2);
  });
});

it('a row of buttons is walked sideways and stops at its ends', () => {
  const row = [box(0, 0), box(110, 0), box(220, 0)];
  expect(neighbour(row, 0, 'right')).toBe(1);
  expect(neighbour(row, 2, 'right')).toBe(2);
  expect(neighbour(row, 1, 'down')).toBe(1);
});

it('every item of a column can be reached with one direction, whatever their heights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 4, max: 80 }), { minLength: 1, maxLength: 20 }),
      (heights) => {
        let top = 0;
        const column = heights.map((height) => {
          const item = box(0, top, 100, height);
          top += height + 2;
          return item;
        });
        let at = 0;
        const seen = new Set([at]);
        for (let i = 1; i < heights.length; i++) {
          at = neighbour(column, at, 'down');
          seen.add(at);
        }
        expect(seen.size).toBe(heights.length);
      },
    ),
  );
});

it('a slider moves in twentieths, lands on them, and stops at none and all', () => {
  expect(stepPart(0.7, 1)).toBe(0.75);
  expect(stepPart(0.72, -1)).toBe(0.65);
  expect(stepPart(0, -1)).toBe(0);
  expect(stepPart(1, 1)).toBe(1);
});

it('a choice stops at its ends', () => {
  const values = ['story', 'slayer', 'chosen'] as const;
  expect(stepChoice(values, 'story', 1)).toBe('slayer');
  expect(stepChoice(values, 'chosen', 1)).toBe('chosen');
  expect(stepChoice(values, 'story', -1)).toBe('story');
});
