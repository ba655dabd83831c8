import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { propPicture } from '../../src/view/street/propPicture.ts';

const ROW = Array.from({ length: 40 }, (_, i) => propPicture('hedge', 1.13 + 2.645 * i, 17.96));
const SHEET = resolve(import.meta.dirname, '../../assets/sprites/props.json');

describe('a row of hedges', () => {
  it('has no two alike side by side', () => {
    ROW.slice(1).forEach((picture, i) => expect(picture).not.toBe(ROW[i]));
  });

  it('does not repeat itself at a glance', () => {
    for (const period of [2, 3, 4, 5, 6, 7, 8]) {
      const again = ROW.slice(period).filter((picture, i) => picture === ROW[i]);
      expect(again.length).toBeLessThan(ROW.length - period);
    }
  });

  it('looks the same whenever it is built, also west of the map', () => {
    expect(propPicture('hedge', -7.3, 17.96)).toBe(propPicture('hedge', -7.3, 17.96));
    expect(propPicture('hedge', -7.3, -1)).toMatch(/^hedge[23]?$/);
  });

  it('shows pictures that are there, all in one size and with one foot point', () => {
    const { frames } = JSON.parse(readFileSync(SHEET, 'utf8')) as {
      frames: Record<string, { pivot: unknown; sourceSize: unknown }>;
    };
    const cells = [...new Set(ROW)].map((picture) => {
      const { pivot, sourceSize } = frames[picture]!;
      return JSON.stringify({ pivot, sourceSize });
    });
    expect(cells).toHaveLength(3);
    expect(new Set(cells).size).toBe(1);
  });
});

it('anything else looks as what it is', () => {
  expect(propPicture('lamp', 12, 7)).toBe('lamp');
});
