import type { Hero } from '../../sim/fight/events.ts';
import { attributeWriter, classWriter, drawing, element, partWriter } from '../dom.ts';
import { PENTAGRAM_MARK, STAKE_MARK } from '../marks.ts';
import { NAMES } from '../talk/createTalk.ts';

const MARKS: Record<Hero, string> = { faith: STAKE_MARK, willow: PENTAGRAM_MARK };
const SECOND_BAR: Record<Hero, string> = { faith: 'Stamina', willow: 'Magic' };
/** Below this part of her health a heroine is in danger. */
const LOW_HEALTH = 0.3;

/** One heroine's corner: her mark, her health, what she spends, and a slot for what else is hers. */
export function createHeroine(who: Hero, ...extras: readonly HTMLElement[]) {
  const health = meter(`${NAMES[who]}: health`, 'bar health');
  const second = meter(`${NAMES[who]}: ${SECOND_BAR[who].toLowerCase()}`, 'bar second');
  const node = element(
    'section',
    { class: `heroine ${who}`, 'aria-label': NAMES[who] },
    element('div', { class: 'mark' }, drawing(MARKS[who])),
    element('div', { class: 'bars' }, health.node, second.node),
    element('div', { class: 'extras' }, ...extras),
  );
  const markLow = classWriter(node, 'low');
  const markDown = classWriter(node, 'down');
  const markSpent = classWriter(node, 'spent');
  return {
    node,
    /** Health and the second bar as parts of 0 to 1; `spent` when the second cannot be used now. */
    write(healthPart: number, secondPart: number, down: boolean, spent: boolean) {
      health.write(healthPart);
      second.write(secondPart);
      markLow(healthPart < LOW_HEALTH && !down);
      markDown(down);
      markSpent(spent);
    },
  };
}

/** A bar that assistive technology reads in steps of a tenth, and the eye sees whole. */
export function meter(label: string, className: string) {
  const node = element(
    'div',
    {
      class: className,
      role: 'meter',
      'aria-label': label,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
    },
    element('i', { class: 'lost' }),
    element('i', { class: 'fill' }),
  );
  const writePart = partWriter(node, '--part');
  const writeValue = attributeWriter(node, 'aria-valuenow');
  let tenths = -1;
  return {
    node,
    write(part: number) {
      writePart(part);
      const now = Math.round(part * 10);
      if (now === tenths) return;
      tenths = now;
      writeValue(String(now * 10));
    },
  };
}
