import { BOND_MAX } from '../../sim/bond/deeds.ts';
import { RANKS, rankOf, type RankName } from '../../sim/bond/ranks.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { classWriter, element, replay, textWriter } from '../dom.ts';

/** Deeds worth less than this come all the time; only the number tells of them. */
const LEAST_SHOWN_DEED = 5;
const RANK_SHOWN_TICKS = 420;

/** The bond: a thread of light that grows from both marks until it meets in the middle. */
export function createBondThread() {
  const value = element('span', { class: 'bond-value' });
  const rank = element('span', { class: 'bond-rank' });
  const deed = element('span', { class: 'bond-deed', 'aria-hidden': true });
  const knots = RANKS.filter(({ from }) => from > 0).flatMap(({ from }) => {
    const part = (from / BOND_MAX) * 50;
    return [part, 100 - part].map((at) =>
      element('i', { class: 'knot', style: `left:${String(at)}%` }),
    );
  });
  const thread = element(
    'div',
    { class: 'thread', 'aria-hidden': true },
    element('i', { class: 'from-faith' }),
    element('i', { class: 'from-willow' }),
    ...knots,
  );
  const node = element(
    'section',
    { class: 'bond', 'aria-label': 'The bond' },
    thread,
    element('p', { class: 'bond-words outlined' }, value, rank, deed),
  );
  const writeValue = textWriter(value);
  const writeRank = textWriter(rank);
  const writeDeed = textWriter(deed);
  const showRank = classWriter(rank, 'shown');
  let writtenBond = -1;
  let writtenRank: RankName | null = null;
  let rankUntilTick = 0;
  return {
    node,
    clear() {
      writtenRank = null;
    },
    onTick(events: readonly FightEvent[]) {
      for (const event of events) {
        if (event.type !== 'bond-changed' || Math.abs(event.amount) < LEAST_SHOWN_DEED) continue;
        writeDeed(event.amount > 0 ? `+${String(event.amount)}` : `−${String(-event.amount)}`);
        deed.dataset['sign'] = event.amount > 0 ? 'up' : 'down';
        replay(node, 'stirred');
      }
    },
    update(world: FightWorld) {
      if (world.bond !== writtenBond) {
        writtenBond = world.bond;
        writeValue(String(Math.round(world.bond)));
      }
      const now = rankOf(world.bond);
      if (now !== writtenRank) {
        writtenRank = now;
        writeRank(now);
        rankUntilTick = world.tick + RANK_SHOWN_TICKS;
      }
      showRank(world.tick < rankUntilTick);
    },
  };
}
