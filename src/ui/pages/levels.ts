import type { GameCommands, GameState, LevelRecord } from '../../app/game.ts';
import { formatTicks } from '../../run/time.ts';
import { medalFor } from '../../sim/fight/medals.ts';
import { drawing, element, textWriter } from '../dom.ts';
import { medalDrawing } from '../medal.ts';
import { menuButton } from '../menu/items.ts';
import type { Page } from './page.ts';
import { DIFFICULTY_WORDS } from './title.ts';

/** The levels in the order of the story, and what was done on each: one press plays it. */
export function createLevels(
  commands: GameCommands,
  links: { readonly back: () => void },
  levels: GameState['levels'],
): Page {
  const rows = levels.map(({ level }) => createRow(level.name, () => commands.playLevel(level.id)));
  const difficulty = element('p', { class: 'levels-sub' });
  const writeDifficulty = textWriter(difficulty);
  const back = menuButton('Back', links.back);
  const node = element(
    'main',
    { class: 'page levels', 'aria-label': 'Levels' },
    element(
      'div',
      { class: 'panel' },
      element(
        'header',
        { class: 'levels-head' },
        element('h2', { class: 'page-name' }, 'Levels'),
        difficulty,
      ),
      element('nav', { class: 'menu', 'aria-label': 'Levels' }, ...rows.map((row) => row.node)),
      element('nav', { class: 'buttons' }, back),
    ),
  );
  let shown: GameState['levels'] | null = null;
  let current = 0;
  return {
    node,
    get start() {
      return rows[current]?.node ?? back;
    },
    back: links.back,
    update(state: GameState) {
      const { settings, world } = state;
      current = state.levels.findIndex(({ level }) => level === world.level);
      rows.forEach(({ node: row }, index) => {
        if (index === current) row.setAttribute('aria-current', 'true');
        else row.removeAttribute('aria-current');
      });
      writeDifficulty(DIFFICULTY_WORDS[settings.difficulty].name);
      if (shown === null) void commands.findAuthorTimes();
      if (shown === state.levels) return;
      shown = state.levels;
      shown.forEach((record, index) => rows[index]?.update(record));
    },
  };
}

/** A level's name, and under it its medal and times. */
function createRow(name: string, play: () => unknown) {
  const record = element('span', { class: 'level-record' });
  const node = menuButton(name, () => void play(), 'level', record);
  return {
    node,
    update({ level, bestTicks, authorTicks }: LevelRecord) {
      const medal = bestTicks === null ? null : medalFor(level, bestTicks);
      record.replaceChildren(
        drawing(medalDrawing(medal)),
        bestTicks === null
          ? element('span', {}, 'Not finished yet')
          : element('span', {}, 'Your best ', element('b', {}, formatTicks(bestTicks))),
        ...(authorTicks === null
          ? []
          : [element('span', {}, 'Author ', element('b', {}, formatTicks(authorTicks)))]),
      );
    },
  };
}
