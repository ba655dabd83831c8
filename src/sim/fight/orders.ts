import { BUTTON, buttonsOf, type InputFrame } from '../core/inputFrame.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from './world.ts';
import { distanceBetween } from './geometry.ts';
import { isWillowPlayed } from './seats.ts';
import { riseWillow } from './willow.ts';

/** A wish is kept this long, unless it is done before. */
const ORDER_TICKS = 480;
/** From how near Faith pulls Willow up. */
const PULL_UP_UNITS = 1.4;

/** Faith's three wishes to Willow, and her hand when Willow lies on the ground. */
export function giveOrders(world: FightWorld, input: InputFrame, previous: InputFrame): void {
  const pressed = buttonsOf(input) & ~buttonsOf(previous);
  const { willow, faith, bodies } = world;
  if ((pressed & BUTTON.help) !== 0 && willow.phase === 'down' && faith.phase === 'free') {
    if (distanceBetween(bodies, FAITH_BODY, WILLOW_BODY) < PULL_UP_UNITS) riseWillow(world, true);
  }
  if (isWillowPlayed(world)) return;
  if ((pressed & BUTTON.orderAmplify) !== 0) order(world, 'amplify');
  else if ((pressed & BUTTON.orderShield) !== 0) order(world, 'shield');
  else if ((pressed & BUTTON.orderStay) !== 0) {
    willow.staying = !willow.staying;
    willow.stayX = bodies.x[WILLOW_BODY]!;
    willow.stayY = bodies.y[WILLOW_BODY]!;
    world.events.push({ type: 'order-given', order: willow.staying ? 'stay' : 'come' });
  }
}

function order(world: FightWorld, wish: 'amplify' | 'shield'): void {
  const { willow } = world;
  // the same wish again takes it back
  const again = willow.order === wish;
  willow.order = again ? 'none' : wish;
  willow.orderTicks = again ? 0 : ORDER_TICKS;
  if (!again) world.events.push({ type: 'order-given', order: wish });
}
