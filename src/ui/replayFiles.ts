import type { GameCommands } from '../app/game.ts';
import { element } from './dom.ts';

/** A file dialogue for replays, and a page onto which a replay can be dropped. */
export function createReplayFiles(commands: GameCommands, say: (words: string) => void) {
  const picker = element('input', {
    type: 'file',
    accept: '.ktf',
    hidden: true,
    'aria-label': 'Replay file',
  });
  const target = element(
    'div',
    { class: 'drop-target', hidden: true },
    element('p', {}, 'Drop a replay to watch it'),
  );

  function open(file: File | undefined): void {
    if (file) void commands.openReplay(file);
  }

  picker.addEventListener('change', () => {
    open(picker.files?.[0]);
    picker.value = '';
  });
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
  return {
    nodes: [picker, target],
    pick() {
      // a browser opens files only on a key or a click, never on a pad's button
      if (navigator.userActivation.isActive) picker.click();
      else say('Press Enter or click here to open a file, or drop one on the page.');
    },
  };
}
