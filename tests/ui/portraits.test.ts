import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PortraitMood, PortraitPart } from '../../src/ui/talk/portraits.ts';

const FOLDER = 'assets/portraits';
const SPEAKERS = ['faith', 'willow', 'buffy', 'giles', 'spike', 'xander', 'dawn', 'tara'];
const MOODS = ['neutral', 'wry', 'hurt', 'tender', 'fierce'];
const MOST_BYTES_A_FACE = 40 * 1024;

interface Facts {
  readonly width: number;
  readonly height: number;
  readonly moods: Readonly<Record<string, PortraitMood>>;
}

const factsOf = (name: string): Facts =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Facts;

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5));

/** Width and height of an extended (with alpha) WebP file. */
function sizeOf(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 12, 16)).toBe('VP8X');
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}

it('everyone who speaks has a face with all the moods', () => {
  for (const name of SPEAKERS) {
    expect(Object.keys(factsOf(name).moods), name).toEqual(expect.arrayContaining(MOODS));
  }
});

it('Willow has white hair, and Spike another face, in two moods or more', () => {
  for (const name of ['willowWhite', 'spikeVampire']) {
    expect(Object.keys(factsOf(name).moods).length).toBeGreaterThanOrEqual(2);
  }
});

describe.each(names)('the portrait of %s', (name) => {
  const { width, height, moods } = factsOf(name);
  const sheet = sizeOf(`${FOLDER}/${name}.webp`);
  const parts = Object.values(moods).flatMap((mood) => Object.values<PortraitPart>({ ...mood }));

  it('lies within its sheet, and every part within the portrait', () => {
    for (const part of parts) {
      expect(part.x + part.width).toBeLessThanOrEqual(sheet.width);
      expect(part.y + part.height).toBeLessThanOrEqual(sheet.height);
      expect(part.left + part.width).toBeLessThanOrEqual(width);
      expect(part.top + part.height).toBeLessThanOrEqual(height);
    }
  });

  it('has no two parts in one place', () => {
    for (const [i, a] of parts.entries()) {
      for (const b of parts.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('blinks with the eyes and speaks with the mouth, which is below them', () => {
    for (const { blink, murmur, speak } of Object.values(moods)) {
      const eyes = blink.top + blink.height / 2;
      for (const mouth of [murmur, speak])
        expect(mouth.top + mouth.height / 2).toBeGreaterThan(eyes);
      expect(blink.width * blink.height).toBeLessThan((width * height) / 8);
    }
  });

  it('costs no more than 40 KB a face', () => {
    const bytes = statSync(`${FOLDER}/${name}.webp`).size;
    expect(bytes / Object.keys(moods).length).toBeLessThanOrEqual(MOST_BYTES_A_FACE);
  });
});
