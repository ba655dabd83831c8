import type { GameCommands, GameState } from '../../app/game.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { element, shownWriter, textWriter } from '../dom.ts';
import { defeatWords, endWord } from '../segments.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import { createClock } from './clock.ts';
import type { Labels } from '../labels.ts';

/** What is written large: Faith is down, or beaten and how to go on, or has won. */
export function createBanner(labels: Labels, commands: GameCommands) {
  const downWords = element('span');
  const down = element(
    'div',
    { class: 'down-banner outlined', role: 'status', hidden: true },
    element('b', {}, 'Faith is down'),
    element('p', {}, downWords),
  );
  const againPrompt = createPrompt(labels.key);
  const overPrompt = createPrompt(labels.key);
  const onceMore = element('button', { type: 'button', class: 'defeat-choice once-more' });
  onceMore.append(againPrompt.node, 'Once more');
  onceMore.addEventListener('click', () => commands.retry());
  const startOver = element('button', { type: 'button', class: 'defeat-choice' });
  const overWords = element('span');
  startOver.append(overPrompt.node, overWords);
  startOver.addEventListener('click', () => commands.restart());
  const defeatTitle = element('h2');
  const defeatWhat = element('p', { class: 'defeat-what' });
  const defeat = element(
    'div',
    { class: 'defeat', role: 'alert', hidden: true },
    defeatTitle,
    defeatWhat,
    element('p', {}, 'Beaten badly is part of the story. Staying down is not.'),
    element('div', { class: 'defeat-choices' }, onceMore, startOver),
  );
  const winClock = createClock();
  const winWord = element('b');
  const win = element(
    'div',
    { class: 'win-banner outlined', role: 'status', hidden: true },
    winWord,
    winClock.node,
  );
  const showWin = shownWriter(win);
  const writeDown = textWriter(downWords);
  const writeWin = textWriter(winWord);
  const writeOver = textWriter(overWords);
  const writeDefeat = textWriter(defeatTitle);
  const writeWhat = textWriter(defeatWhat);
  const showDown = shownWriter(down);
  const showDefeat = shownWriter(defeat);
  return {
    nodes: [down, defeat, win],
    update({ world, device, settings, playKind, restartHeld }: GameState) {
      const failed = world.outcome === 'failed';
      const won = world.outcome === 'finished';
      if (won) {
        const last = world.level.segments.at(-1);
        if (last) writeWin(endWord(last));
        winClock.write(world.timerTicks);
      }
      showWin(won);
      if (failed) {
        const { title, what } = defeatWords(world);
        writeDefeat(title);
        writeWhat(what);
      }
      showDefeat(failed && playKind === 'live');
      showDown(!failed && world.faith.phase === 'down');
      if (failed) {
        againPrompt.update(device, labels.menu.confirm);
        overPrompt.update(device, settings.bindings.game.restart);
        writeOver(restartHeld === null ? 'Start over' : 'Hold to start over');
      } else if (world.faith.phase === 'down') {
        writeDown(downText(world));
      }
    },
  };
}

/** Who may pull Faith up, if anyone. */
export function downText({ faith, willow, secondPlayer }: FightWorld): string {
  if (faith.helpsLeft === 0) return 'Nobody can help you now.';
  if (willow.phase === 'help') return 'Willow is pulling you up.';
  if (willow.phase === 'down') return 'Willow is down too.';
  return secondPlayer === 1 ? 'Willow: pull her up.' : 'Hold on. Willow can pull you up.';
}
