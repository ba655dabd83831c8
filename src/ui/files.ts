import type { GameCommands } from '../app/game.ts';
import { element } from './dom.ts';

const REPLAY = '.ktf';
const SAVE = '.ktfsave';

/** A browser that cannot tell is asked. */
const mayOpenFiles = (): boolean =>
  (navigator as Partial<Navigator>).userActivation?.isActive ?? true;

/** File dialogues for replays and saves, and a page onto which either can be dropped. */
export function createFiles(commands: GameCommands, say: (words: string) => void) {
  const target = element(
    'div',
    { class: 'drop-target', hidden: true },
    element('p', {}, 'Drop a replay to watch it'),
  );

  function open(file: File | undefined): void {
    if (!file) return;
    if (file.name.endsWith(SAVE)) void commands.importSave(file);
    else void commands.openReplay(file);
  }

  function picker(kind: string, label: string) {
    const input = element('input', { type: 'file', accept: kind, hidden: true });
    input.setAttribute('aria-label', label);
    input.addEventListener('change', () => {
      open(input.files?.[0]);
      input.value = '';
    });
    return input;
  }

  /** A browser opens files only on a key or a click, never on a pad's button. */
  function pick(input: HTMLInputElement): void {
    if (mayOpenFiles()) input.click();
    else say('To open a file, press Enter or click here, or drop it on the page.');
  }

  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    target.hidden = false;
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) target.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    target.hidden = true;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    open(event.dataTransfer?.files[0]);
  });

  const replays = picker(REPLAY, 'Replay file');
  const saves = picker(SAVE, 'Save file');
  return {
    nodes: [replays, saves, target],
    pickReplay: () => pick(replays),
    pickSave: () => pick(saves),
  };
}
