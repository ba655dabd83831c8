import type { GameState } from '../../app/game.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { SPEAKERS, type Speaker } from '../../sim/talk/talkPlan.ts';
import { attributeWriter, element, replay, shownWriter, textWriter } from '../dom.ts';
import type { Labels } from '../labels.ts';
import { createChoice } from './createChoice.ts';
import { createFace } from './createFace.ts';
import { blinksAt, expressionOf, mouthAt } from './expressions.ts';
import { createSpokenLines, type SpokenLine } from './spokenLines.ts';

export const NAMES: Record<Speaker, string> = {
  faith: 'Faith',
  willow: 'Willow',
  giles: 'Giles',
};

/** What the two say to each other, and who else has a word: the speaker's face in the corner, and the words beside it. */
export function createTalk(labels: Labels) {
  const face = createFace();
  const name = element('b', { class: 'talk-name' });
  const words = element('span', { class: 'talk-words' });
  const panel = element('p', { class: 'talk-panel', 'aria-live': 'polite' }, name, words);
  const node = element('section', { class: 'talk', 'aria-label': 'Talk', hidden: true });
  node.append(face.node, panel);
  const spoken = createSpokenLines();
  const choice = createChoice(labels);
  const show = shownWriter(node);
  const writeName = textWriter(name);
  const writeWords = textWriter(words);
  const writeWho = attributeWriter(node, 'data-who');
  let shown: SpokenLine | null = null;
  let sinceTick = 0;
  let asked = false;

  function begin(line: SpokenLine, world: FightWorld): void {
    sinceTick = world.tick;
    writeWho(line.who);
    writeName(NAMES[line.who]);
    writeWords(line.text);
    face.show(
      line.who,
      'cue' in line ? expressionOf(line.who, line.cue, world) : { mood: line.mood, light: 'lamp' },
    );
    replay(node, 'fresh');
  }

  return {
    nodes: [node, choice.node],
    clear() {
      spoken.clear();
      choice.clear();
      shown = null;
    },
    onTick(events: readonly FightEvent[], world: FightWorld) {
      for (const event of events) {
        if (event.type === 'line-spoken') spoken.say(event, world.tick);
        if (event.type === 'talk-line') spoken.sayNow(event, world.tick, event.ticks);
      }
      choice.onTick(events, world.tick);
    },
    update(state: GameState) {
      const { world, settings } = state;
      choice.update(state);
      if (!asked) {
        asked = true;
        face.load(SPEAKERS);
      }
      const line = spoken.at(world.tick);
      show(line !== null);
      if (line && line !== shown) begin(line, world);
      shown = line;
      if (!line) return;
      const still = settings.reducedMotion;
      const ticks = world.tick - sinceTick;
      face.move(still ? 'still' : mouthAt(line.text, ticks), !still && blinksAt(ticks));
    },
  };
}
