import { describe, expect, it } from 'vitest';
import { factsOf } from '../../assets/source/art/packing/characterSheet.ts';
import { CAST } from '../../assets/source/art/wardrobe/cast.ts';
import { CLUB } from '../../assets/source/art/wardrobe/club.ts';
import { CAST_SHEETS, CLUB_SHEET, SHEETS, webpHeader } from './sheetFiles.ts';
import type { Sheet } from './sheetFiles.ts';

/** Effects shine by themselves, and who sits in a car takes the tint of it. */
const UNLIT = ['fx', 'riders', 'ridersHome'];
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7];

function expectedFrames({ meta }: Sheet): string[] {
  return Object.entries(meta.animations).flatMap(([animation, { frames }]) =>
    DIRECTIONS.flatMap((direction) =>
      Array.from({ length: frames }, (_, i) => `${animation}/${direction}/${i}`),
    ),
  );
}

/** Frames that share their place are the same picture; no two others may touch the same pixel. */
function overlapsIn({ frames, meta }: Sheet): string[] {
  const owner = new Map<string, string>();
  const places = new Map(
    Object.entries(frames).map(([name, f]) => [JSON.stringify(f.frame), name]),
  );
  const cells = new Uint16Array((meta.size.w / 2) * (meta.size.h / 2));
  const names = [...places.values()];
  const overlaps: string[] = [];
  names.forEach((name, index) => {
    const { x, y, w, h } = frames[name]!.frame;
    for (let row = y / 2; row < (y + h) / 2; row++) {
      for (let column = x / 2; column < (x + w) / 2; column++) {
        const at = row * (meta.size.w / 2) + column;
        const other = cells[at]!;
        if (other > 0) owner.set(name, names[other - 1]!);
        cells[at] = index + 1;
      }
    }
  });
  for (const [name, other] of owner) overlaps.push(`${name} lies on ${other}`);
  return overlaps;
}

describe.each(CAST_SHEETS)('the sheet of $name', (sheet) => {
  const { name, frames, meta } = sheet;

  it('has every frame of every animation in all eight directions, and no other', () => {
    expect(Object.keys(frames).sort()).toEqual(expectedFrames(sheet).sort());
  });

  it('has the animations that its program describes', () => {
    expect(Object.keys(CAST)).toContain(name);
    expect(meta.animations).toEqual(factsOf(CAST[name as keyof typeof CAST]));
  });

  it('turns about one foot point in one size of frame', () => {
    const kinds = Object.values(frames).map((f) => JSON.stringify([f.pivot, f.sourceSize]));
    expect(new Set(kinds).size).toBe(1);
  });

  it('announces, lands and ends each blow in just its frames', () => {
    for (const { frames: count, beats } of Object.values(meta.animations)) {
      if (beats) expect(beats.windup + beats.active + beats.recovery).toBe(count);
    }
  });
});

describe('the sheet of everybody at the club', () => {
  it('has every frame of what each of them dances or plays, and no other', () => {
    expect(Object.keys(CLUB_SHEET.frames).sort()).toEqual(expectedFrames(CLUB_SHEET).sort());
    const described = CLUB.flatMap(({ character, animations }) => {
      const facts = factsOf(character);
      return Object.entries(animations).map(([name, own]) => [name, facts[own]]);
    });
    expect(CLUB_SHEET.meta.animations).toEqual(Object.fromEntries(described));
  });

  it('turns each of them about one foot point', () => {
    for (const animation of Object.keys(CLUB_SHEET.meta.animations)) {
      const own = Object.entries(CLUB_SHEET.frames).filter(([frame]) =>
        frame.startsWith(`${animation}/`),
      );
      const kinds = new Set(own.map(([, f]) => JSON.stringify([f.pivot, f.sourceSize])));
      expect(kinds.size, animation).toBe(1);
    }
  });
});

it('everybody in the story has a sheet', () => {
  const names = CAST_SHEETS.map(({ name }) => name);
  expect(names.sort()).toEqual(Object.keys(CAST).sort());
});

describe.each(SHEETS)('the picture of $name', (sheet) => {
  const { name, frames, meta } = sheet;
  const { w, h } = meta.size;

  it('is as large as its list of frames says, and fits any graphics card', () => {
    expect(webpHeader(name)).toEqual({ w, h, alpha: true });
    expect(Math.max(w, h)).toBeLessThanOrEqual(4096);
  });

  it('holds each frame whole, and within its untrimmed size', () => {
    for (const { frame: f, spriteSourceSize: s, sourceSize } of Object.values(frames)) {
      expect([f.x >= 0, f.y >= 0, f.x + f.w <= w, f.y + f.h <= h]).not.toContain(false);
      expect([s.w, s.h]).toEqual([f.w, f.h]);
      expect([s.x + s.w <= sourceSize.w, s.y + s.h <= sourceSize.h]).not.toContain(false);
    }
  });

  it('shows no frame through another', () => {
    expect(overlapsIn(sheet)).toEqual([]);
  });

  it.skipIf(UNLIT.includes(name))('has relief of the same layout at exactly half the size', () => {
    expect(webpHeader(`${name}-relief`)).toEqual({ w: w / 2, h: h / 2, alpha: false });
    const odd = Object.values(frames)
      .flatMap(({ frame: f, spriteSourceSize: s }) => [f.x, f.y, f.w, f.h, s.x, s.y])
      .filter((value) => value % 2 !== 0);
    expect(odd).toEqual([]);
  });
});
