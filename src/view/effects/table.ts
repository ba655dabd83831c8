import { ENEMY_ATTACKS } from '../../sim/fight/enemies/attacks.ts';
import { isBoss } from '../../sim/fight/enemies/numbers.ts';
import { ENEMIES } from '../../sim/fight/enemies/registry.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { FAITH_MOVES } from '../../sim/fight/faithMoves.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Effects } from './Effects.ts';
import { BOND_EFFECTS } from './bondEffects.ts';
import { BRINGER_EFFECTS } from './bringerEffects.ts';
import { FIRE_EFFECTS } from './fireEffects.ts';
import { AMBER, CHEST, VIOLET, type EffectsOf, type Shown } from './shown.ts';
import { TELEKINESIS_EFFECTS } from './telekinesisEffects.ts';
import { ENEMY_STROKES, FAITH_STROKES } from './strokeKinds.ts';

const DEGREE = Math.PI / 180;
const CRIMSON = 0xd0243f;
const DAYLIGHT = 0xfff0c8;

/** What is seen of everything that happens; 'none' where nothing is. A forgotten event is a type error. */
const EFFECTS: EffectsOf<FightEvent['type']> = {
  'faith-swung': (fx, { move, x, y, angle }, { faith }) => {
    const { windupTicks, activeTicks, reach, halfAngleDegrees } = FAITH_MOVES[move];
    fx.strokes.show(FAITH_STROKES[move], {
      owner: faith.id,
      angle,
      reach,
      halfAngle: halfAngleDegrees * DEGREE,
      delayTicks: windupTicks,
      activeTicks,
    });
    if (move === 'kick' || move === 'thrust') fx.burst('dust', 5, x, y, 0.05, angle + Math.PI, 0.8);
  },
  'faith-dashed': (fx, { x, y, angle }) => {
    fx.burst('dust', 9, x, y, 0.05, angle + Math.PI);
    fx.camera.kick(angle, 3);
  },
  'faith-reflex': (fx, { x, y }) => {
    fx.reflex = 1;
    fx.oneShots.show('reflex', x, y, 0);
    fx.burst('splinter', 16, x, y, CHEST);
    fx.flashLights.add(x, y, 1, 0x9fd0ff, 1.4, 4, 50);
  },
  'faith-charging': 'none',
  'faith-exhausted': (fx, _event, { faith }) => {
    const figure = fx.cast.get(faith.id);
    if (figure !== undefined) fx.burst('puff', 6, figure.x, figure.y, 1);
  },
  'stake-thrown': (fx, { x, y, angle }) => {
    fx.oneShots.show('gleam', x, y, 0.75, 0.4);
    fx.camera.kick(angle, 2);
  },
  'stake-caught': (fx, { x, y }) => {
    fx.oneShots.show('gleam', x, y, 0.3, 0.6);
    fx.burst('spark', 5, x, y, 0.3, 0, 0.4);
  },
  'stake-landed': (fx, { x, y }) => fx.burst('splinter', 5, x, y, 0.7, 0, 0.5),
  'aim-locked': 'none',
  'aim-freed': 'none',

  ...BOND_EFFECTS,
  ...FIRE_EFFECTS,
  ...BRINGER_EFFECTS,
  ...TELEKINESIS_EFFECTS,

  'enemy-hit': (fx, { id, move, x, y, angle, heavy }) => {
    if (move === 'burning') return fx.burst('ember', 3, x, y, CHEST);
    // where fire strikes, it is seen by itself
    if (move === 'bolt') return fx.cast.get(id)?.strike(angle, 1);
    const byLight = move === 'globe' || move === 'beam' || move === 'shield';
    fx.cast.get(id)?.strike(angle, byLight ? 0.5 : 1);
    if (byLight) return fx.burst('daylight', 6, x, y, CHEST, angle, 0.5);
    const atX = x - Math.cos(angle) * 0.3;
    const atY = y - Math.sin(angle) * 0.3;
    fx.oneShots.show(heavy ? 'heavyStar' : 'star', atX, atY + 0.1, CHEST, 1, angle);
    fx.burst('spark', heavy ? 20 : 10, atX, atY, CHEST, angle, heavy ? 1.3 : 1);
    fx.burst('speck', heavy ? 6 : 3, x, y, CHEST, angle);
    fx.flashLights.add(atX, atY, CHEST, AMBER, heavy ? 1.6 : 0.9, 2.2, 16);
    fx.camera.shake(heavy ? 0.3 : 0.13);
    fx.camera.kick(angle, heavy ? 7 : 3.5);
  },
  'heart-turned': (fx, { id, x, y, angle }) => {
    fx.cast.get(id)?.strike(angle, 1);
    fx.oneShots.show('crackle', x, y + 0.1, 0.95, 1, 0.4);
    fx.oneShots.show('paleStar', x, y + 0.1, 0.95, 1.2, 0.8);
    fx.oneShots.show('ring', x, y, 0, 1.2);
    fx.burst('bone', 14, x, y, 0.95, angle + Math.PI);
    fx.burst('splinter', 26, x, y, 0.95, angle + Math.PI, 1.2);
    fx.flashLights.add(x, y, 1, 0xd6e2ff, 2.2, 3.4, 34);
    fx.camera.shake(0.45);
    fx.camera.kick(angle, 9);
  },
  'hero-hit': (fx, { who, x, y, angle, damage }, world) => {
    const { id } = world[who];
    fx.cast.get(id)?.strike(angle, 0.8);
    fx.strokes.interrupt(id);
    fx.oneShots.show('wound', x, y + 0.1, CHEST);
    fx.burst('speck', 7, x, y, CHEST, angle, 1.2);
    fx.oneShots.show('bloodstain', x, y, 0, 1, angle);
    fx.burst('dust', 4, x, y, 0.1, angle);
    fx.flashLights.add(x, y, CHEST, CRIMSON, 1.1, 2, 22);
    fx.camera.shake(Math.min(0.6, 0.22 + damage * 0.014));
    fx.camera.kick(angle, 9);
  },
  'hero-grabbed': (fx, { who, x, y, angle }, world) => {
    fx.strokes.interrupt(world[who].id);
    fx.oneShots.show('wound', x, y + 0.1, CHEST, 0.7);
    fx.burst('dust', 8, x, y, 0.05, angle);
    fx.camera.shake(0.25);
  },
  'bite-coming': (fx, { x, y }) => fx.oneShots.show('eyes', x, y, 1.4),
  'escape-missed': (fx, { x, y }) => fx.burst('speck', 4, x, y, 1.2),
  'hero-freed': (fx, { x, y }) => {
    fx.oneShots.show('paleStar', x, y, CHEST);
    fx.burst('spark', 14, x, y, CHEST);
    fx.camera.shake(0.2);
  },
  'attack-blocked': (fx, { x, y, angle }) => {
    fx.shield.strike();
    fx.oneShots.show('violet', x, y, CHEST, 0.9);
    fx.burst('magic', 18, x, y, CHEST, angle + Math.PI, 2.5);
    fx.flashLights.add(x, y, 1, VIOLET, 1.6, 3, 26);
    fx.camera.shake(0.2);
  },
  'body-thrown-against': (fx, { id, spikes, x, y }) => {
    fx.cast.get(id)?.strike(0, 1);
    fx.oneShots.show(spikes ? 'heavyStar' : 'star', x, y, 0.7, spikes ? 1.1 : 1);
    fx.burst('dust', 12, x, y, 0.3);
    fx.burst(spikes ? 'splinter' : 'rubble', spikes ? 20 : 10, x, y, 0.7);
    if (spikes) fx.burst('speck', 12, x, y, 0.9);
    fx.camera.shake(spikes ? 0.5 : 0.35);
  },

  'hero-fell': (fx, { x, y }) => {
    fx.burst('dust', 16, x, y, 0.05);
    fx.camera.shake(0.4);
  },
  'hero-rose': (fx, { who, x, y, helped }) => {
    fx.burst(who === 'faith' ? 'bond' : 'magic', helped ? 26 : 10, x, y, 0.4);
    if (helped) fx.bond.glow();
  },
  'willow-dashed': (fx, { x, y, angle }) => fx.burst('dust', 6, x, y, 0.05, angle + Math.PI),
  'shield-raised': (fx, { x, y }) => {
    fx.oneShots.show('violet', x, y, 0.7, 1.1);
    fx.burst('magic', 16, x, y, 0.2);
  },
  'shield-dropped': (fx, { broken, x, y }) => {
    if (!broken) return;
    fx.burst('splinter', 34, x, y, 1, 0, 1.1);
    fx.oneShots.show('violet', x, y, 0.8, 1.6);
    fx.camera.shake(0.35);
  },
  'mending-started': (fx, { x, y }) => fx.oneShots.show('green', x, y, 0.7),
  mended: (fx, { x, y }) => {
    fx.oneShots.show('green', x, y, 0.7);
    fx.burst('mending', 18, x, y, 0.2);
  },
  'globe-thrown': (fx, { x, y, angle }) => {
    fx.oneShots.show('gleam', x, y, 0.85);
    fx.burst('daylight', 8, x, y, 0.85, angle, 0.5);
  },
  'globe-burst': (fx, { x, y, radius }) => {
    fx.oneShots.show('sunrise', x, y, 0.8);
    fx.oneShots.show('sunRing', x, y, 0, radius);
    fx.burst('daylight', 60, x, y, 0.8);
    fx.flashLights.add(x, y, 1, DAYLIGHT, 3, radius * 2, 60);
    fx.camera.shake(0.28);
  },
  'amplify-started': (fx, { x, y }, { faith }) => {
    fx.oneShots.show('violet', x, y, 0.7, 1.3);
    fx.burst('magic', 24, x, y, 0.1);
    const figure = fx.cast.get(faith.id);
    if (figure !== undefined) fx.oneShots.show('violet', figure.x, figure.y, 0.7);
  },
  'amplify-ended': 'none',
  'order-given': (fx, _event, { willow }) => {
    const figure = fx.cast.get(willow.id);
    if (figure !== undefined) fx.burst('bond', 6, figure.x, figure.y, 1.7);
  },
  'player-joined': (fx, _event, { willow }) => {
    const figure = fx.cast.get(willow.id);
    if (figure === undefined) return;
    fx.oneShots.show('violet', figure.x, figure.y, 0.8, 1.4);
    fx.burst('magic', 30, figure.x, figure.y, 0.2);
  },
  'player-left': 'none',

  'enemy-appeared': (fx, { x, y }) => {
    fx.burst('rubble', 14, x, y, 0.05);
    fx.burst('dust', 12, x, y, 0.05);
  },
  'enemy-woke': (fx, { kind, x, y }) => {
    if (!isBoss(kind)) return;
    fx.oneShots.show('roar', x, y, 0);
    fx.camera.shake(0.4);
  },
  'enemy-winding-up': (fx, { kind, attack, x, y, angle }) => {
    const size = isBoss(kind) ? 1.3 : 1;
    const height = (attack === 'leap' ? 0.75 : 1.4) * size;
    // who has no eyes to show bares a blade
    const shown = ENEMIES[kind].isBlind ? 'pricked' : 'eyes';
    fx.oneShots.show(shown, x + Math.cos(angle) * 0.15, y + Math.sin(angle) * 0.15, height);
  },
  'enemy-attacked': (fx, { id, attack, x, y, angle }) => {
    const stroke = ENEMY_STROKES[attack];
    const { shape, activeTicks } = ENEMY_ATTACKS[attack];
    if (stroke !== null && shape.type === 'wedge') {
      const { reach, halfAngleDegrees } = shape;
      const halfAngle = halfAngleDegrees * DEGREE;
      fx.strokes.show(stroke, { owner: id, angle, reach, halfAngle, delayTicks: 0, activeTicks });
    }
    fx.burst('dust', 5, x, y, 0.05, angle + Math.PI);
    if (shape.type === 'circle') breakGround(fx, x, y, shape.radius);
  },
  'enemy-staggered': (fx, { kind, x, y }) => {
    fx.oneShots.show('paleStar', x, y, isBoss(kind) ? 1.5 : 1.1);
    fx.oneShots.show('ring', x, y, 0);
    fx.burst('splinter', 14, x, y, 1);
    fx.camera.shake(0.2);
  },
  'armour-broken': (fx, { x, y }) => {
    fx.oneShots.show('heavyStar', x, y, 1.2, 1.1);
    fx.burst('rubble', 24, x, y, 1.1);
    fx.burst('spark', 18, x, y, 1.1);
    fx.camera.shake(0.3);
  },
  'enemy-seared': (fx, { x, y }) => {
    fx.burst('smoke', 14, x, y, 0.8);
    fx.burst('cinder', 22, x, y, 0.8);
    fx.oneShots.show('gleam', x, y, CHEST, 1.2);
  },
  'enemy-dusted': (fx, { id, kind, x, y, angle }) => {
    const isGreat = isBoss(kind);
    const figure = fx.cast.get(id);
    if (figure !== undefined) fx.dissolves.begin(figure, angle, isGreat ? 280 : 150);
    const size = isGreat ? 1.7 : 1;
    fx.oneShots.show('pyre', x, y, CHEST * size, size);
    fx.oneShots.show('firelight', x, y, 0, size);
    fx.oneShots.show('ring', x, y, 0, size);
    fx.burst('cinder', isGreat ? 60 : 26, x, y, CHEST, angle);
    fx.flashLights.add(x, y, 1, 0xff9a48, isGreat ? 3 : 2, isGreat ? 6 : 3.6, isGreat ? 260 : 130);
    fx.camera.shake(isGreat ? 0.8 : 0.35);
    fx.camera.kick(angle, isGreat ? 12 : 6);
  },
  'boss-phase-began': (fx, { x, y }) => {
    fx.oneShots.show('roar', x, y, 0, 1.3);
    fx.burst('dust', 30, x, y, 0.1, 0, 2);
    fx.burst('rubble', 18, x, y, 0.05);
    fx.camera.shake(0.7);
  },

  'headlights-lit': (fx, _event, { level: { beam } }) => {
    if (beam === null) return;
    fx.oneShots.show('sunrise', beam.x, beam.y, 0.5);
    fx.burst('daylight', 40, beam.x, beam.y, 0.5, beam.angle);
    fx.camera.shake(0.3);
  },
  'talk-line': 'none',
  'choice-offered': 'none',
  'choice-answered': 'none',
  'line-spoken': 'none',
  'segment-started': 'none',
  'segment-finished': 'none',
  'level-failed': 'none',
  'boost-began': 'none',
  'car-crashed': 'none',
  'car-honked': 'none',
  'car-put-back': 'none',
  'car-scraped': 'none',
  'drift-ended': 'none',
  'near-missed': 'none',
  'red-light-run': 'none',
  'talk-broken': 'none',
  'traffic-honked': 'none',
  'traffic-knocked': 'none',
  'train-coming': 'none',
  'level-finished': (fx) => fx.bond.glow(),
};

export function showEffect(fx: Effects, event: FightEvent, world: FightWorld): void {
  const shown = EFFECTS[event.type];
  if (shown !== 'none') (shown as Shown<FightEvent['type']>)(fx, event, world);
}

/** A blow on the ground: a ring as wide as it reaches, and what it throws up. */
export function breakGround(fx: Effects, x: number, y: number, radius: number): void {
  fx.oneShots.show('quake', x, y, 0, radius);
  fx.oneShots.show('fissure', x, y, 0, radius);
  const around = 16;
  for (let i = 0; i < around; i++) {
    const angle = (i / around) * 2 * Math.PI;
    const atX = x + Math.cos(angle) * radius * 0.7;
    const atY = y + Math.sin(angle) * radius * 0.7;
    fx.burst('dust', 2, atX, atY, 0.05, angle, 1.4);
  }
  fx.burst('rubble', 18, x, y, 0.05, 0, 1.2);
  fx.camera.shake(0.55);
}
