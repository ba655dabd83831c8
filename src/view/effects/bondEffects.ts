import { middleOf } from '../../sim/core/shapes.ts';
import { AMBER, CHEST, VIOLET, type EffectsOf } from './shown.ts';

type BondEvent =
  | 'dance-step-judged'
  | 'dance-stumbled'
  | 'dance-bar'
  | 'dance-ended'
  | 'marks-sparked'
  | 'secret-found'
  | 'bond-changed'
  | 'rank-reached';

/** What is seen of what grows between the two: as they dance, as they talk, and as they are in step in a fight. */
export const BOND_EFFECTS: EffectsOf<BondEvent> = {
  'dance-step-judged': (fx, { who, grade }, world) => {
    const figure = fx.cast.get(world[who].id);
    if (figure === undefined) return;
    const { x, y } = figure;
    if (grade === 'missed') return fx.burst('puff', 4, x, y, 0.05);
    if (grade !== 'perfect') return;
    fx.burst(who === 'faith' ? 'trail' : 'magic', 5, x, y, 0.2);
  },
  'dance-stumbled': (fx, { who }, world) => {
    const figure = fx.cast.get(world[who].id);
    if (figure !== undefined) fx.burst('puff', 4, figure.x, figure.y, 0.05);
  },
  'dance-bar': (fx, { inStep }) => {
    if (!inStep) return;
    const { x, y } = fx.cast.choreography.middle;
    fx.oneShots.show('ring', x, y, 0);
    fx.bond.glow();
  },
  'dance-ended': (fx, { closeness }) => {
    const { x, y } = fx.cast.choreography.middle;
    fx.burst('bond', Math.round(closeness / 16), x, y, 0.4);
    fx.oneShots.show('gleam', x, y, CHEST, 1.6);
    fx.flashLights.add(x, y, 1, AMBER, 2, 5, 150);
  },
  'marks-sparked': (fx, _event, { faith, willow }) => {
    const [one, other] = [fx.cast.get(faith.id), fx.cast.get(willow.id)];
    if (!one || !other) return;
    const [x, y] = [(one.x + other.x) / 2, (one.y + other.y) / 2];
    fx.bond.glow();
    fx.oneShots.show('crackle', x, y, CHEST, 1.2);
    fx.oneShots.show('gleam', x, y, CHEST, 1.4);
    fx.burst('spark', 26, x, y, CHEST);
    fx.flashLights.add(one.x, one.y, CHEST, AMBER, 2.4, 3.5, 120);
    fx.flashLights.add(other.x, other.y, CHEST, VIOLET, 2.4, 3.5, 120);
    fx.camera.shake(0.12);
  },
  'secret-found': (fx, { zone }, { level }) => {
    const place = level.zones[zone];
    if (place === undefined) return;
    const { x, y } = middleOf(place);
    fx.oneShots.show('gleam', x, y, 0.3, 0.8);
    fx.oneShots.show('ring', x, y, 0, 0.6);
    fx.burst('bond', 18, x, y, 0.3);
    fx.flashLights.add(x, y, 0.6, AMBER, 1.4, 2.6, 90);
  },
  'bond-changed': (fx, { amount }) => {
    if (amount > 1) fx.bond.glow();
  },
  'rank-reached': (fx, _event, { faith, willow }) => {
    fx.bond.glow();
    for (const [id, light] of [
      [faith.id, AMBER],
      [willow.id, VIOLET],
    ] as const) {
      const figure = fx.cast.get(id);
      if (figure === undefined) continue;
      const { x, y } = figure;
      fx.oneShots.show('ring', x, y, 0, 1.4);
      fx.oneShots.show(id === faith.id ? 'gleam' : 'violet', x, y, CHEST, 1.2);
      fx.burst('bond', 40, x, y, 0.3);
      fx.flashLights.add(x, y, 1, light, 2.4, 5, 150);
    }
  },
};
