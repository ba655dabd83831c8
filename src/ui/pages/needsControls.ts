import type { GameCommands, GameState } from '../../app/game.ts';
import { element } from '../dom.ts';
import { menuButton } from '../menu/items.ts';
import type { Page } from './page.ts';

/**
 * What stands between a finger and a run that fingers cannot play: it says what is needed, and whoever has that
 * goes on with any key or button. Nobody is asked who has used one before.
 */
export function createNeedsControls(
  game: { readonly state: GameState; readonly commands: GameCommands },
  links: { readonly open: (page: Page) => void; readonly back: () => void },
) {
  const { commands } = game;
  let isTouched = false;
  let hasKeys = false;
  let goOn: (() => void) | null = null;

  function begin(): void {
    const start = goOn;
    if (!start) return;
    turnBack();
    start();
  }

  function turnBack(): void {
    goOn = null;
    links.back();
  }

  function before(run: () => void): void {
    const isReady = hasKeys || isPad(game.state);
    if (isReady || !isTouched) return run();
    goOn = run;
    links.open(page);
  }

  const start = menuButton('Play', begin, 'primary');
  const page: Page = {
    node: element(
      'main',
      { class: 'page needs-controls', 'aria-label': 'A keyboard or a gamepad is needed' },
      element(
        'div',
        { class: 'panel narrow' },
        element('h2', { class: 'page-name' }, 'Not by touch'),
        element(
          'p',
          { class: 'reason' },
          'This game needs a keyboard or a gamepad. Connect one and press any key or button to play.',
        ),
        element('nav', { class: 'buttons' }, start, menuButton('Back', turnBack)),
      ),
    ),
    start,
    back: turnBack,
    update(state) {
      if (isPad(state)) begin();
    },
  };

  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => (isTouched = pointerType === 'touch'),
    true,
  );
  window.addEventListener('keydown', ({ code }) => {
    hasKeys = true;
    if (code !== 'Escape') begin();
  });

  const asking: GameCommands = {
    ...commands,
    startLevel: (segment) => {
      before(() => commands.startLevel(segment));
    },
    playLevel: (levelId, segment) => {
      before(() => void commands.playLevel(levelId, segment));
      return Promise.resolve();
    },
  };
  return { page, /** The commands, of which those that begin a run ask first. */ commands: asking };
}

const isPad = ({ device }: GameState): boolean => device !== 'keyboard' && device !== 'mouse';
