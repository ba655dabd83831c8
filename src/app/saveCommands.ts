import { DatabaseError } from './database.ts';
import type { GameCommands } from './game.ts';
import { messageOf } from './gameHost.ts';
import type { GameParts } from './gameHost.ts';
import type { GameStore } from './gameStore.ts';
import { readSave, readSaveFile, writeSave } from './saveFile.ts';
import type { Save } from './saveFile.ts';
import { within } from './within.ts';

interface SaveParts extends GameParts {
  readonly store: GameStore;
  readonly ask: GameCommands['ask'];
  /** Everything that was kept is another now. */
  readonly adopt: () => void;
}

const SAVE_NAME = 'keep-the-faith.ktfsave';
const FILE_LIMIT_MS = 20_000;

/** Handing out and taking in all that is kept. Nothing is replaced unasked, and success is said once it is known. */
export function createSaveCommands({ levels, storage, host, store, ask, adopt }: SaveParts) {
  const { say } = store;
  const levelIds = levels.map(({ id }) => id);

  async function findBackup(): Promise<void> {
    const backup = await storage.backup().catch(() => null);
    store.change({ hasBackup: backup !== null });
  }

  /** Names what will be replaced, and by what. `source` is what stands after “by those of”. */
  async function askToReplace(title: string, source: string, next: Save): Promise<void> {
    const old = await storage.save(levelIds);
    const text =
      `What you have here: ${contentOf(old)}.\nIt will be replaced by ${source}: ${contentOf(next)}.\n` +
      'What you have now is kept as a backup, which the settings can bring back.';
    ask({
      title,
      text,
      choices: [
        { label: 'Replace', choose: () => void replace(source, next) },
        { label: 'Keep what I have', choose: () => undefined },
      ],
    });
  }

  async function replace(source: string, next: Save): Promise<void> {
    try {
      const old = await storage.save(levelIds);
      await storage.replaceAll(next, old, writeSave(old));
      done(source, 'What you had is kept as a backup: the settings can bring it back.');
    } catch (error) {
      if (error instanceof DatabaseError && error.isFull) askToDownload(source, next);
      else say(`Nothing was replaced by ${source}. ${messageOf(error)}`);
    }
  }

  function askToDownload(source: string, next: Save): void {
    ask({
      title: 'No room for a backup',
      text:
        'The browser’s storage is full: what you have now cannot be kept beside the new. ' +
        'It can be downloaded as a save file first.',
      choices: [
        { label: 'Download mine, then replace', choose: () => void replaceWithout(source, next) },
        { label: 'Keep what I have', choose: () => undefined },
      ],
    });
  }

  async function replaceWithout(source: string, next: Save): Promise<void> {
    try {
      const old = await storage.save(levelIds);
      host.download(SAVE_NAME, writeSave(old));
      await storage.replaceAll(next, old, null);
      done(source, `What you had is in ${SAVE_NAME}.`);
    } catch (error) {
      say(`Nothing was replaced by ${source}. ${messageOf(error)}`);
    }
  }

  function done(source: string, words: string): void {
    adopt();
    const lasting = storage.isKept
      ? ''
      : ' Not all of it can be kept here after the page is closed.';
    say(`Settings, times and replays are now those of ${source}. ${words}${lasting}`, 'info');
    void findBackup();
  }

  return {
    findBackup,

    async exportSave(): Promise<void> {
      let save: Save = { progress: storage.latest(), replays: new Map() };
      let trouble: string | null = null;
      try {
        save = await storage.save(levelIds);
      } catch (error) {
        trouble = messageOf(error);
      }
      host.download(SAVE_NAME, writeSave(save));
      if (trouble === null) say(`${SAVE_NAME} holds ${contentOf(save)}.`, 'info');
      else {
        say(
          `${SAVE_NAME} holds your times and settings, but no replays. ${trouble} Try again later.`,
        );
      }
    },

    async importSave(file: File): Promise<void> {
      try {
        const next = await within(readSaveFile(file), FILE_LIMIT_MS, 'It cannot be read.');
        await askToReplace('Replace what you have?', file.name, next);
      } catch (error) {
        say(`Nothing was taken over from ${file.name}. ${messageOf(error)}`);
      }
    },

    async bringBack(): Promise<void> {
      try {
        const backup = await storage.backup();
        if (backup) await askToReplace('Bring back the backup?', 'the backup', readSave(backup));
        else await findBackup();
      } catch (error) {
        say(`The backup cannot be read. ${messageOf(error)}`);
      }
    },
  };
}

/** What a save holds, in words. */
function contentOf({ progress, replays }: Save): string {
  const times = Object.values(progress.bests).filter(({ run }) => run !== null).length;
  const settings =
    Object.keys(progress.chosen).length > 0 ? 'changed settings' : 'no changed settings';
  return `${count(times, 'best time')}, ${count(replays.size, 'replay')}, ${settings}`;
}

const count = (many: number, thing: string): string =>
  `${many === 0 ? 'no' : many} ${thing}${many === 1 ? '' : 's'}`;
