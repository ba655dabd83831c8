import type { GameCommands, GameState, PauseReason } from '../../app/game.ts';
import { element, textWriter } from '../dom.ts';
import { menuButton } from '../menu/items.ts';
import type { Page } from './page.ts';

const REASONS: Record<PauseReason, string> = {
  menu: '',
  focus: 'You looked away. The fight waits for you.',
  'pad-lost': 'Controller disconnected. Reconnect it, or press a key.',
  resumed: 'Your run is where you left it. Go on when you are ready.',
  'context-lost': 'The graphics were lost. They come back by themselves; then go on.',
  fetching: 'What comes next is still being fetched. Give it a moment; the run waits.',
  fetched: 'What comes next is there. Go on when you are ready.',
  unreached:
    'What comes next could not be reached. Check the connection, then resume to try again.',
  fault: 'Something went wrong, and play was stopped. You can go on.',
};

/** Play stands still: why, and where to go from here. */
export function createPause(
  commands: GameCommands,
  links: { readonly settings: () => void; readonly controls: () => void },
): Page {
  const heading = element('h2', { class: 'page-name' }, 'Paused');
  const reason = element('p', { class: 'reason', role: 'status' });
  const resume = menuButton('Resume', () => commands.resume(), 'primary');
  const restart = menuButton('Start over', () => commands.restart());
  const node = element(
    'main',
    { class: 'page pause', 'aria-label': 'Paused' },
    element(
      'div',
      { class: 'panel narrow' },
      heading,
      reason,
      element(
        'nav',
        { class: 'menu', 'aria-label': 'Pause' },
        resume,
        restart,
        menuButton('Settings', links.settings),
        menuButton('Controls', links.controls),
        menuButton('Leave to the title', () => commands.toTitle()),
      ),
    ),
  );
  const writeReason = textWriter(reason);
  return {
    node,
    start: resume,
    back: () => commands.resume(),
    update({ pause, playKind }: GameState) {
      if (pause === null) return;
      writeReason(REASONS[pause]);
      restart.hidden = playKind !== 'live';
    },
  };
}
