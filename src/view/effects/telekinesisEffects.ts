import { CHEST, VIOLET, type EffectsOf } from './shown.ts';

const AMBER = 0xffb45a;
const GREEN = 0x7fe0a8;

type TelekinesisEvent =
  | 'stakes-called'
  | 'stakes-gathered'
  | 'stakes-scattered'
  | 'crate-lifted'
  | 'crate-hurled'
  | 'crate-landed'
  | 'switched'
  | 'attack-sensed';

/** What is seen of what she moves without a touch, and of what she feels. */
export const TELEKINESIS_EFFECTS: EffectsOf<TelekinesisEvent> = {
  'stakes-called': (fx, { x, y }) => {
    fx.oneShots.show('ring', x, y, 0, 1.1);
    fx.burst('magic', 10, x, y, CHEST);
  },
  'stakes-gathered': (fx, { x, y }) => {
    fx.oneShots.show('ring', x, y, 0, 1.5);
    fx.burst('magic', 18, x, y, CHEST);
    fx.flashLights.add(x, y, 1, AMBER, 0.8, 3, 40);
  },
  'stakes-scattered': (fx, { x, y }) => fx.burst('splinter', 5, x, y, CHEST, 0, 0.6),
  'crate-lifted': (fx, { x, y }) => {
    fx.oneShots.show('violet', x, y + 0.1, 0.4);
    fx.burst('magic', 14, x, y, 0.3);
    fx.burst('dust', 6, x, y, 0.05);
  },
  'crate-hurled': (fx, { x, y, angle }) => {
    fx.burst('magic', 8, x, y, 0.9, angle);
    fx.camera.kick(angle, 4);
  },
  'crate-landed': (fx, { x, y, sank }) => {
    fx.burst(sank ? 'streak' : 'dust', 12, x, y, 0.05);
    fx.oneShots.show('noise', x, y, 0, sank ? 1.3 : 0.7);
    if (!sank) fx.camera.shake(0.15);
  },
  // three sparks in a row point at it: from the one who feels it outward, in the colour of the one who sees it
  'attack-sensed': (fx, { who, x, y, angle }) => {
    const tint = who === 'faith' ? VIOLET : AMBER;
    for (let i = 1; i <= 3; i++) {
      const out = 0.35 + 0.4 * i;
      const [atX, atY] = [x + Math.cos(angle) * out, y + Math.sin(angle) * out];
      fx.oneShots.show('sensed', atX, atY, 0.7, 1 - 0.22 * i, angle);
    }
    fx.flashLights.add(x + Math.cos(angle), y + Math.sin(angle), 0.8, tint, 0.9, 2.5, 40);
  },
  switched: (fx, { kind, isOn, x, y }) => {
    if (!isOn) return fx.burst('dust', 3, x, y, 1);
    const height = kind === 'target' ? 1.2 : 0.1;
    fx.oneShots.show('ring', x, y, 0, 0.9);
    fx.burst('mending', 12, x, y, height);
    fx.flashLights.add(x, y, height, kind === 'target' ? VIOLET : GREEN, 1.1, 3.5, 60);
  },
};
