import type Phaser from 'phaser';
import { grownAlong } from '../../sim/bond/gifts.ts';
import { FIRE_FORMS } from '../../sim/fight/spells/fireForms.ts';
import { FAITH_BODY, type FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { HAND_HEIGHT } from '../effects/Bolts.ts';
import { BOLT_GROWTH } from '../effects/boltKinds.ts';
import type { Effects } from '../effects/Effects.ts';
import type { Cast } from '../figures/Cast.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';

const FLAME = 0xff8a30;
const HEART = 0xfff0c8;
const HAND_UNITS = 0.3;

/** The fire in Faith's hand while it gathers: it grows with how long she holds it, and with the bond. */
export class HandFire {
  private readonly halo: Phaser.GameObjects.Image;
  private readonly heart: Phaser.GameObjects.Image;

  constructor({ scene }: Uprights) {
    this.halo = scene.add.image(0, 0, 'fx', 'glow').setTint(FLAME);
    this.heart = scene.add.image(0, 0, 'fx', 'glow').setTint(HEART);
    for (const image of [this.halo, this.heart]) image.setBlendMode(GLOW).setVisible(false);
  }

  /** One tick. */
  step(world: FightWorld, effects: Effects): void {
    const { faith, bodies, tick } = world;
    const gathered = gatheredIn(world);
    if (gathered === 0) return;
    const x = bodies.x[FAITH_BODY]! + Math.cos(faith.facing) * HAND_UNITS;
    const y = bodies.y[FAITH_BODY]! + Math.sin(faith.facing) * HAND_UNITS;
    if (tick % 3 === 0) effects.burst('ember', gathered, x, y, HAND_HEIGHT);
    if (isFull(world)) {
      effects.oneShots.show('gleam', x, y, HAND_HEIGHT, 0.9);
      effects.burst('spark', 8, x, y, HAND_HEIGHT);
    }
  }

  shine(world: FightWorld, lights: Lights): void {
    const { faith, bodies, bond } = world;
    const power = gatheredIn(world) * grownAlong(bond, BOLT_GROWTH.power) * 0.7;
    const x = bodies.x[FAITH_BODY]! + Math.cos(faith.facing) * HAND_UNITS;
    const y = bodies.y[FAITH_BODY]! + Math.sin(faith.facing) * HAND_UNITS;
    lights.add(x, y, HAND_HEIGHT, FLAME, power, grownAlong(bond, BOLT_GROWTH.range));
  }

  draw(world: FightWorld, cast: Cast): void {
    const gathered = gatheredIn(world);
    const figure = cast.get(world.faith.id);
    const isSeen = gathered > 0 && figure !== undefined;
    for (const image of [this.halo, this.heart]) image.setVisible(isSeen);
    if (!isSeen) return;
    const { facing, phaseTicks } = world.faith;
    const x = figure.x + Math.cos(facing) * HAND_UNITS;
    const y = figure.y + Math.sin(facing) * HAND_UNITS;
    const depth = screenY(figure.y) + (Math.sin(facing) < 0 ? -1 : 2);
    const units = gathered * grownAlong(world.bond, BOLT_GROWTH.units) * 0.34;
    const breath = 1 + 0.07 * Math.sin(phaseTicks * 0.4);
    for (const [image, size] of [
      [this.halo, units * breath],
      [this.heart, units * 0.42],
    ] as const) {
      image.setPosition(screenX(x), screenY(y, HAND_HEIGHT)).setDepth(depth);
      image.setScale((size * PIXELS_PER_UNIT) / image.frame.realWidth);
    }
  }
}

/** How much of it there is: 0 for none, 1 for the longest hold. */
function gatheredIn({ faith, firstFire }: FightWorld): number {
  // the first lies in her hand from when it wakes
  if (firstFire.phase === 'waits') return 0.6;
  if (faith.phase !== 'kindle') return 0;
  return 0.35 + 0.65 * Math.min(1, faith.phaseTicks / FIRE_FORMS.pillar.holdTicks);
}

/** In this tick a longer form has come within reach of letting go. */
const isFull = ({ faith }: FightWorld): boolean =>
  faith.phaseTicks === FIRE_FORMS.lance.holdTicks ||
  faith.phaseTicks === FIRE_FORMS.pillar.holdTicks;
