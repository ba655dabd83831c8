import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../assets/source/art/packing/pack.ts';
import { soften, spread } from '../../assets/source/art/packing/spread.ts';

const WIDTH = 128;
const evenSize = fc.integer({ min: 1, max: 30 }).map((half) => half * 2);
const sizes = fc.array(fc.record({ width: evenSize, height: evenSize }), { maxLength: 40 });

it('frames are packed at even places, inside the sheet, two pixels apart', () => {
  fc.assert(
    fc.property(sizes, (wanted) => {
      const { places, height } = pack(wanted, WIDTH);
      const boxes = places.map(({ x, y }, i) => ({ x, y, ...wanted[i]! }));
      for (const [i, a] of boxes.entries()) {
        expect([a.x % 2, a.y % 2]).toEqual([0, 0]);
        expect(a.x + a.width).toBeLessThanOrEqual(WIDTH);
        expect(a.y + a.height).toBeLessThanOrEqual(height);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.x + a.width + 2 <= b.x ||
            b.x + b.width + 2 <= a.x ||
            a.y + a.height + 2 <= b.y ||
            b.y + b.height + 2 <= a.y;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

describe('relief', () => {
  const [width, height] = [16, 8];
  const picture = (at: (x: number, y: number) => readonly number[]): ImageData => ({
    width,
    height,
    data: Uint8ClampedArray.from(
      Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))).flat(),
    ),
    colorSpace: 'srgb',
  });
  const pixel = ({ data }: ImageData, x: number, y: number): number[] => [
    ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
  ];

  it('goes on beyond the edge of a figure, and is opaque', () => {
    const image = picture((x) => (x < 5 ? [200, 60, 90, 255] : [0, 0, 0, 0]));
    spread(image);
    for (let x = 0; x < width; x++) expect(pixel(image, x, 3)).toEqual([200, 60, 90, 255]);
  });

  it('keeps what is there while it spreads, and between two figures takes of both', () => {
    const image = picture((x) =>
      x === 0 ? [255, 0, 0, 255] : x === 15 ? [0, 255, 0, 255] : [0, 0, 0, 0],
    );
    spread(image);
    expect(pixel(image, 0, 4)).toEqual([255, 0, 0, 255]);
    expect(pixel(image, 15, 4)).toEqual([0, 255, 0, 255]);
    const red = Array.from({ length: width }, (_, x) => pixel(image, x, 4)[0]!);
    expect(red).toEqual([...red].sort((a, b) => b - a));
  });

  it('is softened only by what is there', () => {
    const image = picture((x) => (x < 5 ? [x === 2 ? 250 : 100, 128, 0, 255] : [9, 9, 9, 0]));
    soften(image);
    expect(pixel(image, 2, 3)[0]).toBeLessThan(250);
    expect(pixel(image, 1, 3)[0]).toBeGreaterThan(100);
    expect(pixel(image, 4, 3)).toEqual([100, 128, 0, 255]);
    expect(pixel(image, 5, 3)).toEqual([9, 9, 9, 0]);
  });

  it('keeps what shines by itself apart from the normals beside it', () => {
    const image = picture((x) => (x < 3 ? [255, 255, 60, 255] : [40, 128, 60, 255]));
    soften(image);
    expect(pixel(image, 2, 3)).toEqual([255, 255, 60, 255]);
    expect(pixel(image, 3, 3)).toEqual([40, 128, 60, 255]);
  });
});
