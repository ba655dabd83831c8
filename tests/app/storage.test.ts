import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatabaseError } from '../../src/app/database.ts';
import {
  MAX_SAVE_BYTES,
  readSave,
  readSaveFile,
  SaveError,
  writeSave,
} from '../../src/app/saveFile.ts';
import { openStorage } from '../../src/app/storage.ts';
import type { StoragePlaces } from '../../src/app/storage.ts';
import { runKey } from '../../src/app/progress.ts';
import { MAX_FILE_BYTES, readReplay } from '../../src/run/replayFile.ts';
import { createTwoCopies } from '../../src/app/twoCopies.ts';
import { MemoryStore } from './memoryStore.ts';

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
    other.choose({ muted: true });
    one.choose({ reducedFlashing: true });
    const { progress, settings } = visit(store).storage;
    expect(progress.bests[KEY]).toEqual(best(7000));
    expect(progress.chosen).toEqual({ muted: true, reducedFlashing: true });
    expect(settings).toMatchObject({ muted: true, reducedFlashing: true });
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
    createTwoCopies(other, 'keep-the-faith').write('{"version":3,"settings":{},"bests":{}}');
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
    await storage.keepLast(KEY, new Uint8Array([1]));
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
      await storage.keepLast(KEY, new Uint8Array([2]));
      expect(await storage.findReplay(KEY, 'last')).toEqual(new Uint8Array([2]));
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
    expect(storage.isKept).toBe(false);
  });

  it('because it is full loses nothing of what another page writes, and keeps all once there is room', () => {
    const store = new MemoryStore();
    const { storage } = visit(store);
    const other = visit(store).storage;
    store.full = true;
    storage.choose({ muted: true });
    keepBest(storage, 7000);
    store.full = false;
    other.choose({ rumble: false });
    storage.choose({ showTimer: false });
    const { progress } = visit(store).storage;
    expect(progress.chosen).toEqual({ muted: true, rumble: false, showTimer: false });
    expect(progress.bests[KEY]).toEqual(best(7000));
  });

  it('because reading is forbidden', () => {
    const { storage, told } = visit({
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => undefined,
      removeItem: () => undefined,
    });
    keepBest(storage, 7000);
    expect(storage.progress.bests[KEY]).toEqual(best(7000));
    expect(told[0]).toContain('save nothing');
  });
});

describe('a database that never answers', () => {
  afterEach(() => void vi.useRealTimers());

  it('is waited for three seconds; then the player is told, once, and what was to be kept is there', async () => {
    vi.useFakeTimers();
    const request = new EventTarget();
    const database = { open: () => request } as unknown as IDBFactory;
    const told: string[] = [];
    const storage = openStorage({ text: new MemoryStore(), database });
    storage.onTrouble((words) => told.push(words));
    const done: string[] = [];
    const noted = async (name: string, wait: Promise<unknown>): Promise<void> => {
      await wait.catch((error: unknown) => expect(error).toBeInstanceOf(DatabaseError));
      done.push(name);
    };
    void noted('keep', storage.keepLast(KEY, new Uint8Array([3])));
    void noted('best', storage.findReplay(KEY, 'best'));
    void noted('save', storage.save(['02-ambush']));
    await vi.advanceTimersByTimeAsync(2900);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(7000);
    expect(done.sort()).toEqual(['best', 'keep', 'save']);
    expect(told).toEqual([expect.stringContaining('does not answer. They last until')]);
  });
});

describe('a .ktfsave', () => {
  const replay = new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../levels/02-ambush/author.ktf')),
  );
  const { chapter, difficulty } = readReplay(replay).header;
  const key = runKey(chapter, difficulty);

  async function exported() {
    const { storage } = visit(new MemoryStore());
    keepBest(storage, 7000);
    storage.choose({ muted: true });
    await storage.keepLast(key, replay);
    return writeSave(await storage.save(['02-ambush']));
  }

  const fileOf = (...parts: (string | Uint8Array)[]): Blob =>
    new Blob(parts.map((part) => (typeof part === 'string' ? part : part.slice())));

  it('brings settings, times and replays to another browser', async () => {
    const { storage } = visit(new MemoryStore());
    const save = await readSaveFile(fileOf(await exported()));
    await storage.replaceAll(save, await storage.save([]), null);
    expect(storage.progress.bests[KEY]).toEqual(best(7000));
    expect(storage.settings.muted).toBe(true);
    expect(await storage.findReplay(key, 'last')).toEqual(replay);
  });

  it('that was changed anywhere, or cut off, is not read', async () => {
    const save = await exported();
    for (let at = 0; at < save.length; at += at < 400 ? 1 : 13) {
      const bad = save.slice();
      bad[at] = (bad[at] ?? 0) ^ 4;
      expect(() => readSave(bad)).toThrow(SaveError);
      expect(() => readSave(save.slice(0, at))).toThrow(SaveError);
    }
  });

  it('that cannot be written leaves everything as it was', async () => {
    const store = new MemoryStore();
    const { storage } = visit(store);
    keepBest(storage, 1234);
    await storage.keepLast(KEY, new Uint8Array([7]));
    const old = await storage.save(['02-ambush']);
    const before = new Map(store.texts);
    store.full = true;
    const next = readSave(await exported());
    await expect(storage.replaceAll(next, old, writeSave(old))).rejects.toThrow('full');
    expect(store.texts).toEqual(before);
    expect(storage.progress.bests[KEY]).toEqual(best(1234));
    expect(await storage.findReplay(KEY, 'last')).toEqual(new Uint8Array([7]));
    expect(await storage.backup()).toBeNull();
  });

  it('with a replay that is not what it claims is refused', () => {
    const { progress } = visit(null).storage;
    const lie = writeSave({ progress, replays: new Map([['04-bronze story best', replay]]) });
    expect(() => readSave(lie)).toThrow('not what it claims');
    const junk = new Uint8Array(50);
    const noReplay = writeSave({ progress, replays: new Map([[`${KEY} best`, junk]]) });
    expect(() => readSave(noReplay)).toThrow('not what it claims');
  });

  it('is told from other files by how they begin, without reading on', async () => {
    const png = fileOf(new Uint8Array([0x89]), 'PNG\r\n 123456789');
    const files: [Blob, string][] = [
      [png, 'not a save file. It is a picture.'],
      [fileOf(replay), 'not a save file. It is a replay: open it with “Open a replay”'],
      [fileOf('PK\x03\x04 and more of it'), 'not a save file. It is an archive'],
      [fileOf('{"json": "of something"}'), 'This is not a save file.'],
      [fileOf(''), 'This is not a save file.'],
    ];
    for (const [file, words] of files) await expect(readSaveFile(file)).rejects.toThrow(words);
  });

  it('has limits: of the file, of its list and of its replays', async () => {
    const large = {
      size: MAX_SAVE_BYTES + 1,
      slice: () => fileOf('KTFSAVE1    '),
    } as unknown as Blob;
    await expect(readSaveFile(large)).rejects.toThrow('It has 17 MB; a save has at most 16');
    const { progress } = visit(null).storage;
    const many = new Map(Array.from({ length: 1001 }, (_, at) => [`${at}`, new Uint8Array(1)]));
    expect(() => readSave(writeSave({ progress, replays: many }))).toThrow('Its list is not one');
    const huge = new Map([[`${KEY} best`, new Uint8Array(MAX_FILE_BYTES + 1)]]);
    expect(() => readSave(writeSave({ progress, replays: huge }))).toThrow('Its list is not one');
  });
});
