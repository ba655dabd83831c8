import { beforeAll, describe, expect, it } from 'vitest';
import { SaveError, readSave, writeSave } from '../../src/app/saveFile.ts';
import { openStorage } from '../../src/app/storage.ts';
import type { StoragePlaces } from '../../src/app/storage.ts';
import { createTwoCopies } from '../../src/app/twoCopies.ts';
import { MemoryStore } from './memoryStore.ts';
import { recordedRun } from './recordedRun.ts';

const KEY = '02-ambush slayer';

function visit(text: StoragePlaces['text']) {
  const told: string[] = [];
  const storage = openStorage({ text, database: null });
  storage.onTrouble((words) => told.push(words));
  return { storage, told };
}

const best = (ticks: number) => ({ run: { ticks, totals: {} }, segments: { first: ticks } });

const keepBest = (storage: ReturnType<typeof openStorage>, ticks: number): void =>
  storage.change((progress) => ({ ...progress, bests: { [KEY]: best(ticks) } }));

describe('what is kept', () => {
  it('is there at the next visit', () => {
    const store = new MemoryStore();
    const { storage } = visit(store);
    keepBest(storage, 7000);
    keepBest(storage, 6900);
    const next = visit(store);
    expect(next.storage.progress.bests[KEY]).toEqual(best(6900));
    expect(next.told).toEqual([]);
  });

  it('lies in two copies, written in turn', () => {
    const store = new MemoryStore();
    const { storage } = visit(store);
    keepBest(storage, 7000);
    keepBest(storage, 6900);
    keepBest(storage, 6800);
    expect([...store.texts.values()].map((text) => Number.parseInt(text, 10)).sort()).toEqual([
      2, 3,
    ]);
  });

  it('falls back to the other copy if a write was cut off, and says so', () => {
    const store = new MemoryStore();
    const { storage } = visit(store);
    keepBest(storage, 7000);
    keepBest(storage, 6900);
    store.tearNewest();
    const next = visit(store);
    expect(next.storage.progress.bests[KEY]).toEqual(best(7000));
    expect(next.told).toEqual([expect.stringContaining('The copy before it is used')]);
    keepBest(next.storage, 6800);
    const healed = visit(store);
    expect(healed.storage.progress.bests[KEY]).toEqual(best(6800));
    expect(healed.told).toEqual([]);
  });

  it('is never read if a single letter of it has changed', () => {
    const store = new MemoryStore();
    keepBest(visit(store).storage, 7000);
    const [[name, text] = ['', '']] = store.texts;
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] === '5' ? '6' : '5';
      store.texts.set(name, text.slice(0, at) + letter + text.slice(at + 1));
      const { storage, told } = visit(store);
      expect(storage.progress.bests).toEqual({});
      expect(told).toEqual([expect.stringContaining('starts afresh')]);
    }
  });

  it('is not overwritten by a second page that began earlier', () => {
    const store = new MemoryStore();
    const [one, other] = [visit(store).storage, visit(store).storage];
    keepBest(one, 7000);
    other.change((progress) => ({
      ...progress,
      settings: { ...progress.settings, muted: true },
    }));
    const { progress } = visit(store).storage;
    expect(progress.bests[KEY]).toEqual(best(7000));
    expect(progress.settings.muted).toBe(true);
  });

  it('by a newer version is left as it is', () => {
    const store = new MemoryStore();
    const { storage } = visit(store);
    keepBest(storage, 7000);
    const other = new MemoryStore();
    const newer = visit(other);
    keepBest(newer.storage, 1);
    for (const [name, text] of store.texts) other.texts.set(name, text);
    // a whole copy of another version, as that version would have written it
    createTwoCopies(other, 'keep-the-faith').write('{"version":2,"settings":{},"bests":{}}');
    const before = new Map(other.texts);
    const { storage: old, told } = visit(other);
    keepBest(old, 5);
    expect(told).toEqual([expect.stringContaining('saved by another version')]);
    expect(other.texts).toEqual(before);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told of, once, and the game goes on in memory', async () => {
    const { storage, told } = visit(null);
    keepBest(storage, 7000);
    await storage.keepReplay(KEY, 'last', new Uint8Array([1]));
    expect(storage.progress.bests[KEY]).toEqual(best(7000));
    expect(await storage.findReplay(KEY, 'last')).toEqual(new Uint8Array([1]));
    expect(told).toEqual([expect.stringContaining('save nothing')]);
  });

  it('of replays says so, wherever the database fails', async () => {
    const failing = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    for (const database of [null, failing]) {
      const told: string[] = [];
      const storage = openStorage({ text: new MemoryStore(), database });
      storage.onTrouble((words) => told.push(words));
      await storage.keepReplay(KEY, 'best', new Uint8Array([2]));
      expect(await storage.findReplay(KEY, 'best')).toEqual(new Uint8Array([2]));
      expect(told).toEqual([expect.stringContaining('Replays cannot be kept')]);
    }
  });

  it('because it is full', () => {
    const store = new MemoryStore();
    const { storage, told } = visit(store);
    store.full = true;
    keepBest(storage, 7000);
    keepBest(storage, 6900);
    expect(storage.progress.bests[KEY]).toEqual(best(6900));
    expect(told.filter((words) => words.includes('full'))).toHaveLength(1);
  });

  it('because reading is forbidden', () => {
    const { storage, told } = visit({
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => undefined,
    });
    keepBest(storage, 7000);
    expect(storage.progress.bests[KEY]).toEqual(best(7000));
    expect(told[0]).toContain('save nothing');
  });
});

describe('a .ktfsave', () => {
  let replay: Uint8Array;
  beforeAll(() => {
    replay = recordedRun().bytes;
  });

  async function exported() {
    const { storage } = visit(new MemoryStore());
    keepBest(storage, 7000);
    await storage.keepReplay(KEY, 'best', replay);
    return storage.exportSave(['02-ambush']);
  }

  it('brings settings, times and replays to another browser', async () => {
    const { storage } = visit(new MemoryStore());
    await storage.importSave(await exported());
    expect(storage.progress.bests[KEY]).toEqual(best(7000));
    expect(await storage.findReplay(KEY, 'best')).toEqual(replay);
  });

  it('that was changed anywhere, or cut off, changes nothing', async () => {
    const save = await exported();
    const { storage } = visit(new MemoryStore());
    keepBest(storage, 1234);
    const before = storage.progress;
    for (let at = 0; at < save.length; at += at < 400 ? 1 : 13) {
      const bad = save.slice();
      bad[at] = (bad[at] ?? 0) ^ 4;
      await expect(storage.importSave(bad)).rejects.toThrow(SaveError);
      await expect(storage.importSave(save.slice(0, at))).rejects.toThrow(SaveError);
    }
    expect(storage.progress).toBe(before);
    expect(await storage.findReplay(KEY, 'best')).toBeNull();
  });

  it('with a replay that is not what it claims is refused', () => {
    const { progress } = visit(null).storage;
    const lie = writeSave({ progress, replays: new Map([['02-ambush story best', replay]]) });
    expect(() => readSave(lie)).toThrow('not what it claims');
    const junk = new Uint8Array(50);
    const noReplay = writeSave({ progress, replays: new Map([[`${KEY} best`, junk]]) });
    expect(() => readSave(noReplay)).toThrow('not what it claims');
  });
});
