import { describe, expect, it } from 'vitest';
import { LevelError } from '../../src/level/LevelError.ts';
import { loadLevel } from '../../src/level/loadLevel.ts';
import { filesOf, smallMap, smallPlan } from '../support/levelFiles.ts';

const BEAT = {
  id: 'hello',
  begins: { type: 'reached', zone: 'there' },
  lines: [{ who: 'willow', text: 'Hello.' }],
};

function strollFiles(talk: unknown, change: Record<string, unknown> = {}) {
  const map = smallMap();
  map.layers.push({
    type: 'objectgroup',
    name: 'zones',
    objects: [{ id: 50, name: 'there', type: 'place', x: 310, y: 0, width: 310, height: 400 }],
  });
  const plan = smallPlan();
  const [only] = plan['segments'] as [Record<string, unknown>];
  const stroll = { ...only, id: 'walk', spawns: [], goal: { type: 'arrived', zone: 'there' } };
  const files = filesOf(map, { ...plan, segments: [{ ...stroll, ...change }] });
  return { ...files, talk: typeof talk === 'string' ? talk : JSON.stringify(talk) };
}

function reasonsFor(talk: unknown, change: Record<string, unknown> = {}): string {
  try {
    loadLevel(strollFiles(talk, change));
  } catch (error) {
    if (!(error instanceof LevelError)) throw error;
    const found = error.problems.filter(({ file }) => file === '99-small/talk.json');
    return found.map(({ reason }) => reason).join('\n');
  }
  return '';
}

const withBeat = (change: Record<string, unknown>) => ({
  walk: { beats: [{ ...BEAT, ...change }] },
});
const withAnswer = (answer: Record<string, unknown>) =>
  withBeat({ choice: { asked: 'faith', answers: [{ text: 'Hi.', deed: 'kindWord', ...answer }] } });

describe('a talk', () => {
  it('lies in the level and in its hash, with what was not written filled in', () => {
    const files = strollFiles({ walk: { beats: [BEAT] } });
    const level = loadLevel(files);
    expect(level.talks['walk']!.beats[0]).toMatchObject({
      begins: { who: 'faith' },
      lines: [{ mood: 'neutral' }],
      choice: null,
    });
    const other = loadLevel(strollFiles(withBeat({ id: 'hi' })));
    expect(other.hash).not.toBe(level.hash);
  });

  it.each([
    ['that is no JSON', '{', {}, 'is not JSON'],
    ['of no segment', { elsewhere: { beats: [BEAT] } }, {}, 'the level has no such segment'],
    [
      'of a walk to nowhere',
      { walk: { beats: [BEAT] } },
      { goal: { type: 'boss-dusted' } },
      'arrived',
    ],
    ['without beats', { walk: { beats: [] } }, {}, 'beats'],
    ['that says nothing', withBeat({ lines: [] }), {}, 'says nothing'],
    [
      'at a place that the map lacks',
      withBeat({ begins: { type: 'reached', zone: 'nowhere' } }),
      {},
      'no place named "nowhere"',
    ],
    ['with an unknown deed', withAnswer({ deed: 'flattery' }), {}, 'deed'],
    ['with an endless answer', withAnswer({ text: 'x'.repeat(500) }), {}, 'text'],
    [
      'with no answers',
      withBeat({ choice: { asked: 'faith', answers: [] } }),
      {},
      'choice.answers',
    ],
    [
      'where somebody fights',
      { walk: { beats: [BEAT] } },
      { spawns: [{ kind: 'vampire', at: 'elder' }] },
      'who fights',
    ],
  ])('is refused %s', (_, talk, change, reason) => {
    expect(reasonsFor(talk, change)).toContain(reason);
  });
});
