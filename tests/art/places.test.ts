import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PX_PER_UNIT } from '../../assets/source/art/passes/camera.ts';
import { PROP_BUNDLES, propNamed } from '../../assets/source/art/props/bundles.ts';
import { HEADINGS } from '../../assets/source/art/props/cars/cars.ts';
import { readStreetMap } from '../../assets/source/art/street/map.ts';
import { PLANS, planOf } from '../../assets/source/art/street/plans/plans.ts';
import { SHEETS, webpHeader } from './sheetFiles.ts';

const LEVELS = resolve(import.meta.dirname, '../../levels');
const LAYERS = ['albedo', 'relief', 'shares'];

const framesOf = (bundle: string) => SHEETS.find(({ name }) => name === bundle)!.frames;

describe.each(Object.keys(PLANS))('the ground of %s', (level) => {
  const folder = resolve(LEVELS, level);
  const map = readStreetMap(readFileSync(resolve(folder, 'map.tmj'), 'utf8'), level);
  const plan = planOf(level);

  it('is as large as its map, and its layers are half as large', () => {
    const { widthPx: w, heightPx: h } = map;
    expect(webpHeader(resolve(folder, 'ground'))).toEqual({ w, h, alpha: false });
    for (const layer of LAYERS) {
      const half = { w: Math.floor(w / 2), h: Math.floor(h / 2), alpha: false };
      expect(webpHeader(resolve(folder, `ground-${layer}`)), layer).toEqual(half);
    }
    const eighth = { w: Math.ceil(w / 8), h: Math.ceil(h / 8), alpha: false };
    for (const small of ['light', 'wet']) {
      expect(webpHeader(resolve(folder, small)), small).toEqual(eighth);
    }
  });

  it('loads quickly: 360 KB of colour, 350 KB for the layers together, more only where it is larger', () => {
    const larger = Math.max(1, (map.widthPx * map.heightPx) / (2728 * 760));
    const bytes = (name: string): number => statSync(resolve(folder, `${name}.webp`)).size;
    expect(bytes('ground')).toBeLessThanOrEqual(360 * 1024 * larger);
    const layers = LAYERS.reduce((sum, layer) => sum + bytes(`ground-${layer}`), 0);
    expect(layers).toBeLessThanOrEqual(350 * 1024 * larger);
  });

  it('fits into the smallest texture that a graphics card may be limited to', () => {
    expect(Math.max(map.widthPx, map.heightPx)).toBeLessThanOrEqual(4096);
  });

  it('leaves no row and no column of the map bare', () => {
    for (let y = 0; y < map.heightPx; y++) {
      const reach = plan.areas
        .filter(({ top, bottom }) => top <= y && y < bottom)
        .sort((a, b) => (a.left ?? 0) - (b.left ?? 0))
        .reduce(
          (end, { left = 0, right = map.widthPx }) => (left <= end ? Math.max(end, right) : end),
          0,
        );
      expect(reach, `row ${y}`).toBeGreaterThanOrEqual(map.widthPx);
    }
  });

  it('has a picture for everything that stands on it', () => {
    const drawn = new Set(Object.keys(PROP_BUNDLES).flatMap((name) => Object.keys(framesOf(name))));
    for (const { kind } of map.props) expect(drawn).toContain(kind);
  });
});

describe('the things of all places', () => {
  it.each(Object.keys(PROP_BUNDLES))('%s holds just what its programs describe', (bundle) => {
    expect(Object.keys(framesOf(bundle)).sort()).toEqual(Object.keys(PROP_BUNDLES[bundle]!).sort());
  });

  it('no two bear the same name', () => {
    const names = Object.values(PROP_BUNDLES).flatMap(Object.keys);
    expect(new Set(names).size).toBe(names.length);
  });

  it('a name that nobody can draw is refused, and the message says so', () => {
    expect(() => propNamed('unicorn')).toThrow(/unicorn.*Add it to a bundle/);
  });

  it('walls join without a gap: each is two units wide about its foot', () => {
    for (const [bundle, wall] of [
      ['propsTown', 'brick'],
      ['propsTown', 'plaster'],
      ['propsInside', 'panelled'],
      ['propsSchool', 'tiled'],
      ['propsSchool', 'lockers'],
      ['propsInside', 'bar'],
    ] as const) {
      const { spriteSourceSize: s, sourceSize, pivot } = framesOf(bundle)[wall]!;
      expect(s.w, wall).toBe(2 * PX_PER_UNIT);
      expect(s.x + s.w / 2, wall).toBe(pivot.x * sourceSize.w);
    }
  });

  it('a car turns smoothly: 48 headings, longest across the view, shortest along it', () => {
    const cars = framesOf('cars');
    for (const kind of ['convertible', 'saloon', 'pickup', 'lorry', 'schoolBus']) {
      const widths = Array.from(
        { length: HEADINGS },
        (_, i) => cars[`${kind}/${i}`]!.spriteSourceSize.w,
      );
      expect(widths, kind).toHaveLength(48);
      expect(widths[12]!, kind).toBe(Math.min(...widths));
      const jumps = widths.map((w, i) => Math.abs(w - widths[(i + 1) % HEADINGS]!));
      expect(Math.max(...jumps), kind).toBeLessThan(0.2 * widths[0]!);
    }
  });
});
