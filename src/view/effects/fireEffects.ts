import { HAND_HEIGHT } from './Bolts.ts';
import { boltLook } from './boltKinds.ts';
import type { Effects } from './Effects.ts';
import { CHEST, VIOLET, type EffectsOf } from './shown.ts';

const FIRE = 0xff7a2a;

type FireEvent =
  | 'fire-woke'
  | 'first-fire'
  | 'fire-charging'
  | 'fire-cast'
  | 'fire-struck'
  | 'fire-jumped'
  | 'fire-ended'
  | 'pillar-burst'
  | 'barrel-burst'
  | 'enemy-caught-fire';

/** What is seen of Faith's fire. */
export const FIRE_EFFECTS: EffectsOf<FireEvent> = {
  'fire-woke': (fx, { x, y }, { willow }) => {
    fx.bond.glow();
    fx.oneShots.show('sunrise', x, y, HAND_HEIGHT, 1.3);
    fx.oneShots.show('pyre', x, y, HAND_HEIGHT, 1.4);
    fx.oneShots.show('roar', x, y, 0, 1.3);
    fx.burst('cinder', 60, x, y, HAND_HEIGHT, 0, 1.2);
    fx.burst('ember', 40, x, y, 0.4);
    // it floods the street, and sinks to what lies in her hand
    fx.flashLights.add(x, y, 1.6, 0xffb060, 3, 16, 300);
    fx.flashLights.add(x, y, HAND_HEIGHT, FIRE, 2.2, 6, 460);
    fx.camera.shake(0.4);
    const other = fx.cast.get(willow.id);
    if (other === undefined) return;
    fx.oneShots.show('violet', other.x, other.y, CHEST, 1.6);
    fx.burst('bond', 40, other.x, other.y, 0.3);
    fx.flashLights.add(other.x, other.y, 1, VIOLET, 1.6, 5, 240);
  },
  // while all stands still the street lies in its light
  'first-fire': (fx, { x, y, angle }) => {
    fx.oneShots.show('pyre', x, y, HAND_HEIGHT, 1.1);
    fx.oneShots.show('fireRing', x, y, HAND_HEIGHT, 1.6);
    fx.burst('flame', 40, x, y, HAND_HEIGHT, angle, 2);
    fx.burst('cinder', 40, x, y, HAND_HEIGHT, angle, 1.6);
    fx.flashLights.add(x, y, 1.4, 0xffb060, 3.4, 15, 110);
    fx.camera.shake(0.45);
    fx.camera.kick(angle + Math.PI, 9);
  },
  'fire-charging': 'none',
  'fire-cast': (fx, { form, x, y, angle, bond }) => {
    const { shed, light, power, range } = boltLook(form, bond);
    fx.oneShots.show('gleam', x, y, HAND_HEIGHT, 0.5 + shed * 0.35);
    fx.burst('flame', 5 + shed * 6, x, y, HAND_HEIGHT, angle, 1.3);
    fx.flashLights.add(x, y, HAND_HEIGHT, light, power * 0.8, range, 22);
    fx.camera.kick(angle + Math.PI, 1.5 + shed * 2);
  },
  'fire-struck': (fx, { form, x, y, angle, bond }) => {
    const { shed, light, power, range, units } = boltLook(form, bond);
    const atX = x - Math.cos(angle) * 0.3;
    const atY = y - Math.sin(angle) * 0.3;
    fx.oneShots.show('pyre', atX, atY + 0.1, CHEST, units * 0.16);
    fx.oneShots.show('heavyStar', atX, atY + 0.1, CHEST, units * 0.16, angle);
    fx.burst('cinder', 8 + shed * 12, atX, atY, CHEST, angle);
    fx.burst('smoke', 3 + shed * 2, x, y, CHEST);
    fx.flashLights.add(atX, atY, CHEST, light, power, range * 1.1, 40);
    fx.camera.shake(0.12 + shed * 0.1);
    fx.camera.kick(angle, 3 + shed * 2.5);
  },
  'fire-jumped': (fx, { fromX, fromY, x, y, bond }) => {
    const { shed, light, power } = boltLook('chain', bond);
    const steps = 7;
    for (let i = 1; i < steps; i++) {
      const aside = fx.random.range(-0.22, 0.22);
      const atX = fromX + ((x - fromX) * i) / steps + aside;
      const atY = fromY + ((y - fromY) * i) / steps - aside;
      const angle = Math.atan2(y - fromY, x - fromX);
      fx.oneShots.show('jolt', atX, atY, CHEST + aside, 0.8 + shed * 0.25, angle + aside * 6);
      fx.burst('flame', 1 + shed, atX, atY, CHEST, angle, 0.6);
    }
    fx.flashLights.add((fromX + x) / 2, (fromY + y) / 2, CHEST, light, power * 0.6, 3, 26);
  },
  'fire-ended': (fx, { form, x, y, bond }) => {
    const { shed } = boltLook(form, bond);
    fx.burst('cinder', 3 + shed * 4, x, y, HAND_HEIGHT, 0, 0.5);
    fx.burst('smoke', 2 + shed, x, y, HAND_HEIGHT);
  },
  'barrel-burst': (fx, { x, y, radius }) => {
    blast(fx, x, y, radius);
    fx.burst('smoke', 30, x, y, 0.8);
    fx.burst('blaze', 40, x, y, 0.3);
    fx.camera.shake(0.35);
  },
  'pillar-burst': (fx, { x, y, radius }) => blast(fx, x, y, radius),
  'enemy-caught-fire': (fx, { x, y }) => fx.burst('blaze', 10, x, y, 0.6),
};

/** Fire that bursts: a ring as wide as it reaches, and light. */
function blast(fx: Effects, x: number, y: number, radius: number): void {
  fx.oneShots.show('pyre', x, y, 1, radius * 0.9);
  fx.oneShots.show('fireRing', x, y, 0, radius);
  fx.oneShots.show('scorch', x, y, 0, radius * 0.9);
  fx.burst('cinder', 50, x, y, 0.5);
  fx.burst('rubble', 10, x, y, 0.05);
  fx.flashLights.add(x, y, 1.2, FIRE, 4.5, radius * 4, 60);
  fx.camera.shake(0.5);
}
