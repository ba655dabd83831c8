import type { GameCommands, GameState, Results } from '../../app/game.ts';
import { formatTicks } from '../../run/time.ts';
import { rankOf } from '../../sim/bond/ranks.ts';
import type { FightLevel } from '../../sim/fight/level.ts';
import { drawing, element, textWriter } from '../dom.ts';
import { formatDelta } from '../format.ts';
import { standing, type SplitRow } from '../hud/runClock.ts';
import { FINISH_STAR, STAR } from '../marks.ts';
import { medalDrawing, medalName } from '../medal.ts';
import { menuButton } from '../menu/items.ts';
import { createFace } from '../talk/createFace.ts';
import { verdictOn } from '../talk/expressions.ts';
import type { Page } from './page.ts';
import { DIFFICULTY_WORDS } from './title.ts';

const VERIFIED: Record<Results['verified'], string> = {
  checking: 'Checking the recording…',
  verified: 'Verified',
  failed: 'The recording did not check out',
};

/** What the run was worth, and one press to do it faster. */
export function createResults(commands: GameCommands): Page {
  const summary = element('div', { class: 'results-body' });
  const again = menuButton('Again', () => commands.restart(), 'primary');
  let nextLevel: FightLevel | null = null;
  const next = menuButton('', () => {
    if (nextLevel) void commands.playLevel(nextLevel.id);
  });
  const writeNext = textWriter(next.querySelector('.item-label')!);
  const face = createFace();
  const node = element(
    'main',
    { class: 'page results', 'aria-label': 'Results' },
    element(
      'div',
      { class: 'panel wide' },
      summary,
      face.node,
      element(
        'nav',
        { class: 'buttons', 'aria-label': 'Results' },
        again,
        next,
        menuButton('Watch', () => void commands.watch('last')),
        menuButton('Save replay', () => void commands.saveReplay('last')),
        menuButton('Title', () => commands.toTitle()),
      ),
    ),
  );
  let shown: Results | null = null;
  let tellsStory = false;
  return {
    node,
    /** Who plays for the story goes on with it; who runs for time runs again. */
    get start() {
      return tellsStory && nextLevel ? next : again;
    },
    back: () => commands.toTitle(),
    update({ results, levels, world }: GameState) {
      if (results === null || results === shown) return;
      shown = results;
      nextLevel = levelAfter(levels, world.level);
      next.hidden = nextLevel === null;
      tellsStory = world.difficulty === 'story';
      next.classList.toggle('primary', this.start === next);
      again.classList.toggle('primary', this.start === again);
      writeNext(`Next: ${nextLevel?.name ?? ''}`);
      face.load(['faith']);
      face.show('faith', verdictOn(results, world.difficulty));
      summary.replaceChildren(
        element(
          'header',
          { class: 'results-head' },
          element('h2', { class: 'page-name' }, world.level.name),
          element('p', { class: 'results-sub' }, DIFFICULTY_WORDS[world.difficulty].name),
        ),
        element(
          'section',
          { class: 'verdict', 'aria-label': 'Your time' },
          drawing(emblem(results)),
          element('p', { class: 'big-time' }, formatTicks(results.ticks)),
          element('p', { class: 'against-best' }, ...againstBest(results)),
          element('p', { class: 'next-medal' }, nextMedalWords(results)),
        ),
        element(
          'section',
          { class: 'details', 'aria-label': 'The run' },
          splitsTable(results),
          facts(results),
        ),
      );
    },
  };
}

/** What was won; who finished for the first time, or faster than ever, has won something without a medal too. */
const emblem = ({ medal, isBest }: Results): string =>
  medal === null && isBest ? FINISH_STAR : medalDrawing(medal);

/** The story goes on there; null after its last level. */
function levelAfter(levels: GameState['levels'], level: FightLevel): FightLevel | null {
  const at = levels.findIndex((record) => record.level === level);
  return levels[at + 1]?.level ?? null;
}

function againstBest({ isBest, deltaTicks, bestTicks, uncounted }: Results): (Node | string)[] {
  if (uncounted !== null) return [element('span', { class: 'uncounted' }, uncounted)];
  const words: (Node | string)[] = [];
  if (isBest) {
    const won = deltaTicks === null ? 'First finish' : 'New best';
    words.push(element('b', { class: 'new-best' }, drawing(STAR), won, drawing(STAR)));
  }
  if (deltaTicks !== null) {
    const side = deltaTicks <= 0 ? 'ahead' : 'behind';
    words.push(element('span', { class: 'delta', 'data-standing': side }, formatDelta(deltaTicks)));
  }
  if (!isBest && bestTicks !== null) {
    words.push(element('span', { class: 'best' }, `Best ${formatTicks(bestTicks)}`));
  }
  return words;
}

function nextMedalWords({ nextMedal, ticks, medal }: Results): string {
  if (nextMedal) {
    const name = medalName(nextMedal.medal);
    return `${name} at ${formatTicks(nextMedal.ticks)}, ${formatDelta(ticks - nextMedal.ticks).slice(1)} away`;
  }
  return medal === 'slayer' ? 'There is no better medal. Only a better time.' : '';
}

function splitsTable({ splits, isBest, deltaTicks }: Results): HTMLElement {
  // the first time through a segment is the best there is
  const isFirst = isBest && deltaTicks === null;
  const isBestIn = (row: SplitRow): boolean => row.isBestSegment || (isFirst && row.ticks !== null);
  const head = ['Segment', 'Time', 'Total', '±'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  const rows = splits.map((row) =>
    element(
      'tr',
      { 'data-standing': isBestIn(row) ? 'gold' : standing(row) },
      element('th', { scope: 'row' }, row.name),
      element(
        'td',
        { class: 'segment-time' },
        isBestIn(row)
          ? element('span', { class: 'best-segment', 'aria-label': 'best segment' }, '★')
          : '',
        row.ticks === null ? '–' : formatTicks(row.ticks),
      ),
      element('td', {}, row.totalTicks === null ? '–' : formatTicks(row.totalTicks)),
      element(
        'td',
        { class: 'delta', 'data-standing': standing(row) },
        row.deltaTicks === null ? '' : formatDelta(row.deltaTicks),
      ),
    ),
  );
  return element(
    'table',
    { class: 'splits' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function facts({ bond, retries, categories, verified }: Results): HTMLElement {
  const fact = (name: string, ...value: (Node | string)[]) =>
    element('div', { class: 'fact' }, element('dt', {}, name), element('dd', {}, ...value));
  return element(
    'dl',
    { class: 'facts' },
    fact('Bond', `${String(Math.round(bond))} `, element('i', {}, rankOf(bond))),
    fact('Retries', String(retries)),
    ...(categories.length > 0
      ? [fact('Run', ...categories.map((name) => element('span', { class: 'chip' }, name)))]
      : []),
    fact(
      'Replay',
      element('span', { class: 'badge', 'data-verified': verified }, VERIFIED[verified]),
    ),
  );
}
