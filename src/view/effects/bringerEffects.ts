import type { EffectsOf } from './shown.ts';

/** How high a knife flies, and how high an ear is, units. */
export const KNIFE_HEIGHT = 0.9;
const EAR_HEIGHT = 1.45;

type BringerEvent = 'enemy-heard' | 'knife-thrown' | 'knife-landed' | 'enemy-fell';

/** What is seen of those who hear and throw. */
export const BRINGER_EFFECTS: EffectsOf<BringerEvent> = {
  'enemy-heard': (fx, { id, x, y }, { enemies, bodies }) => {
    fx.oneShots.show('noise', x, y, 0);
    const i = enemies.findIndex((enemy) => enemy.id === id);
    const { row } = enemies[i]!;
    if (i >= 0) fx.oneShots.show('pricked', bodies.x[row]!, bodies.y[row]! + 0.1, EAR_HEIGHT);
  },
  'knife-thrown': (fx, { x, y, angle }) => {
    fx.oneShots.show('paleStar', x, y, KNIFE_HEIGHT, 0.4, angle);
    fx.burst('splinter', 3, x, y, KNIFE_HEIGHT, angle, 0.6);
  },
  'knife-landed': (fx, { x, y, angle, isStopped }) => {
    const height = isStopped ? KNIFE_HEIGHT : 0.1;
    fx.burst('splinter', isStopped ? 9 : 3, x, y, height, angle + Math.PI, 0.8);
    if (isStopped) fx.oneShots.show('paleStar', x, y + 0.1, height, 0.6);
    else fx.burst('dust', 3, x, y, height, angle);
  },
  'enemy-fell': (fx, { id, x, y, angle }) => {
    const figure = fx.cast.get(id);
    if (figure !== undefined) fx.fallen.begin(figure);
    fx.burst('speck', 8, x, y, 0.8, angle);
    fx.burst('dust', 10, x, y, 0.05);
    fx.oneShots.show('bloodstain', x, y, 0, 1.3, angle);
    fx.camera.shake(0.25);
    fx.camera.kick(angle, 5);
  },
};
