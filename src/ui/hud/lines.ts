import type { FightEvent, Hero } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { attributeWriter, element, shownWriter, textWriter } from '../dom.ts';
import { createSpokenLines } from './spokenLines.ts';

export const HERO_NAMES: Record<Hero, string> = { faith: 'Faith', willow: 'Willow' };

/** What the two say to each other, as subtitles with the speaker's name and colour. */
export function createLines() {
  const name = element('b', { class: 'line-name' });
  const words = element('span', { class: 'line-words' });
  const node = element(
    'p',
    { class: 'line outlined', 'aria-live': 'polite', hidden: true },
    name,
    words,
  );
  const spoken = createSpokenLines();
  const show = shownWriter(node);
  const writeName = textWriter(name);
  const writeWords = textWriter(words);
  const writeWho = attributeWriter(node, 'data-who');
  return {
    node,
    clear: () => spoken.clear(),
    onTick(events: readonly FightEvent[], world: FightWorld) {
      for (const event of events) if (event.type === 'line-spoken') spoken.say(event, world.tick);
    },
    update(world: FightWorld) {
      const line = spoken.at(world.tick);
      if (line) {
        writeWho(line.who);
        writeName(HERO_NAMES[line.who]);
        writeWords(line.text);
      }
      show(line !== null);
    },
  };
}
