import { describe, expect, it } from 'vitest';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { eventsOf, play, scenario, type ScenarioOptions } from './scenario.ts';

/** A second player who does nothing holds Willow still. */
const CLOSE: ScenarioOptions = { players: 2, telepathy: true, bond: 500 };

/** Until the first attack is shown. */
function untilWindup(world: FightWorld): { sensed: FightEvent[]; ticks: number } {
  const sensed: FightEvent[] = [];
  let since = 0;
  for (let ticks = 0; ticks < 3600; ticks++) {
    const events = play(world, 1);
    if (sensed.length === 0 && eventsOf(events, 'attack-sensed').length > 0) since = ticks;
    sensed.push(...eventsOf(events, 'attack-sensed'));
    if (eventsOf(events, 'enemy-winding-up').length > 0) return { sensed, ticks: ticks - since };
  }
  throw new Error('Nobody attacked within 30 seconds.');
}

describe('what one of the two sees', () => {
  it('the other feels: an attack from behind is felt well before its wind-up', () => {
    const world = scenario('V.....F.\n......W.', CLOSE);
    const { sensed, ticks } = untilWindup(world);
    expect(sensed[0]).toMatchObject({ type: 'attack-sensed', who: 'faith' });
    expect(ticks).toBeGreaterThan(30);
  });

  it('nobody has to tell her of who stands before her', () => {
    const world = scenario('WF....V.', CLOSE);
    expect(untilWindup(world).sensed).toHaveLength(0);
  });

  it('is not felt where neither sees it', () => {
    const world = scenario('V#######F.\n........W.', CLOSE);
    expect(eventsOf(play(world, 3), 'attack-sensed')).toHaveLength(0);
  });

  it('is felt through a wall that only one looks past', () => {
    const world = scenario(
      '...F.#.V.......\n.....#.........\n.....#.........\n..............W',
      CLOSE,
    );
    const [sensed] = eventsOf(play(world, 120), 'attack-sensed');
    expect(sensed).toMatchObject({ who: 'faith' });
  });

  it('goes unfelt while they are strangers, and where they have not learnt it', () => {
    const map = 'V.....F.\n......W.';
    expect(untilWindup(scenario(map, { ...CLOSE, bond: 200 })).sensed).toHaveLength(0);
    expect(untilWindup(scenario(map, { ...CLOSE, telepathy: false })).sensed).toHaveLength(0);
  });
});
