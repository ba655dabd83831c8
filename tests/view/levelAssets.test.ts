import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledAssets } from '../../src/bundledAssets.ts';
import { levelNamed } from '../../src/level/levels.ts';
import { ENEMY_KINDS } from '../../src/sim/fight/level.ts';
import { castSheets, ENEMY_SHEETS } from '../../src/view/figures/sheets.ts';
import { bundleOf, bundlesOf, thingsOfWorks } from '../../src/view/street/propBundles.ts';
import { propPicture } from '../../src/view/street/propPicture.ts';
import { roadSheets } from '../../src/view/drive/roadSheets.ts';
import { firstSheets, type SheetAssets } from '../../src/view/viewAssets.ts';
import { readLevels } from '../../tools/readLevels.ts';
import { AMBUSH } from '../support/levelFiles.ts';

const framesOf = (sheet: string): string[] => {
  const url = new URL(`../../assets/sprites/${sheet}.json`, import.meta.url);
  return Object.keys((JSON.parse(readFileSync(url, 'utf8')) as { frames: object }).frames);
};

/** Effects, ground and light are read beside them. */
const BESIDE = 3;
/** What every graphics card that draws the game reads at once. */
const MOST_TEXTURES = 16;

describe('a level loads', () => {
  it('the sheets of those who can come in it, and of nobody else', () => {
    expect(castSheets(AMBUSH)).toEqual(['faith', 'willow', 'turokHan', 'elderTurokHan']);
    const first = { segments: AMBUSH.segments.slice(0, 1) };
    expect(castSheets(first)).toEqual(['faith', 'willow', 'elderTurokHan']);
    expect(castSheets(first, [{ kind: 'singer' }, { kind: 'giles' }])).toEqual([
      'faith',
      'willow',
      'club',
      'elderTurokHan',
    ]);
    expect(castSheets({ segments: [] }, [{ kind: 'clerk' }])).toEqual(['faith', 'willow', 'clerk']);
  });

  it('the bundles that its things are painted in', () => {
    expect(bundlesOf([])).toEqual(['props']);
    expect(bundlesOf([{ kind: 'lamp' }, { kind: 'dumpster' }, { kind: 'crate' }])).toEqual([
      'props',
      'propsTown',
    ]);
  });

  it('no more than a graphics card reads at once', () => {
    for (const { level, scenery } of readLevels()) {
      const cast = castSheets(level, scenery.people);
      const count =
        cast.length + bundlesOf([...scenery.props, ...thingsOfWorks(level)]).length + BESIDE;
      expect(count, level.id).toBeLessThanOrEqual(MOST_TEXTURES);
    }
  });
});

describe('a segment', () => {
  const ROAD = ['cars', 'propsTown', 'propsRoad'];
  const names = (sheets: readonly SheetAssets[]) => sheets.map(({ name }) => name);

  it('needs the sheets of the road if it is driven, and none of them on foot', () => {
    const needed = readLevels().map(({ level }) => [
      level.id,
      Object.fromEntries(level.segments.map((segment) => [segment.id, roadSheets(segment)])),
    ]);
    const drives = [...ROAD, 'riders'];
    const onFoot: string[] = [];
    expect(Object.fromEntries(needed)).toMatchObject({
      '01-drive': {
        'the-hyperion': onFoot,
        'the-door': onFoot,
        'los-angeles': drives,
        freeway: drives,
        desert: drives,
        sunnydale: drives,
      },
      '02-ambush': {
        'the-car-stops': onFoot,
        'out-of-shape': onFoot,
        'the-heart': onFoot,
        home: [...ROAD, 'ridersHome'],
      },
    });
  });

  it('has its sheets once its level is shown, if it is the first, and later ones are not yet loaded', () => {
    const assets = bundledAssets(levelNamed('02-ambush', readLevels()));
    const street = ['faith', 'willow', 'turokHan', 'elderTurokHan', 'props', 'fx'];
    expect(names(firstSheets(assets))).toEqual(street);
    expect(assets.segmentSheets.map(names)).toEqual([[], [], [], [...ROAD, 'ridersHome']]);
    const [, , , home] = assets.segmentSheets;
    const driven = { ...assets, segmentSheets: [home!] };
    expect(names(firstSheets(driven))).toEqual([...street, ...names(home!)]);
  });
});

describe('a bundle', () => {
  it.each(['props', 'propsTown', 'propsGarden', 'propsHotel'])(
    '%s holds what is looked for in it',
    (bundle) => {
      for (const frame of framesOf(bundle)) expect(bundleOf(frame), frame).toBe(bundle);
    },
  );

  it('is there for everything that stands in a level', () => {
    for (const { level, scenery } of readLevels()) {
      for (const { kind, x, y } of scenery.props) {
        expect(framesOf(bundleOf(kind)), level.id).toContain(propPicture(kind, x, y));
      }
    }
  });
});

it('every kind of enemy has a sheet to be drawn from', () => {
  for (const kind of ENEMY_KINDS) {
    expect(ENEMY_SHEETS[kind].length).toBeGreaterThan(0);
    for (const sheet of ENEMY_SHEETS[kind]) expect(framesOf(sheet)).toContain('idle/0/0');
  }
});
