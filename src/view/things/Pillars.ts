import { PILLAR } from '../../sim/fight/spells/fire.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Pillar } from '../../sim/fight/things.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { boltLook } from '../effects/boltKinds.ts';
import type { Effects } from '../effects/Effects.ts';
import { Flame } from '../effects/Flame.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';

const EMBER = 0xff7a2a;
/** It shoots up and dies down. */
const RISE_TICKS = 10;
const SINK_TICKS = 50;
/** They lie over each other: together they are as bright as one. */
const GLARE = 0.5;
const UPWARD = Math.PI / 2;
/** Flames side by side make one column: how far off the middle, of its radius, and how tall. */
const COLUMN = [
  { aside: -0.45, tall: 0.7 },
  { aside: 0, tall: 1 },
  { aside: 0.45, tall: 0.62 },
] as const;

/** Faith's pillars of fire while they burn: a column, a ring around it on the ground, and light. */
export class Pillars {
  private readonly uprights: Uprights;
  private readonly shown: PillarPicture[] = [];

  constructor(uprights: Uprights) {
    this.uprights = uprights;
  }

  /** One tick. */
  step({ pillars }: FightWorld, effects: Effects): void {
    for (const { x, y, radius, ticks } of pillars) {
      const strength = presenceOf(ticks);
      const aroundX = x + effects.random.range(-0.7, 0.7) * radius;
      const aroundY = y + effects.random.range(-0.7, 0.7) * radius;
      effects.burst('ember', 0.9 * strength, aroundX, aroundY, effects.random.range(0, 1.4));
      effects.burst('flame', 0.8 * strength, aroundX, aroundY, effects.random.range(0, 0.6));
      if (ticks % 6 === 0) effects.burst('smoke', 1, aroundX, aroundY, 1.6);
    }
  }

  shine({ pillars }: FightWorld, lights: Lights): void {
    for (const { x, y, radius, ticks } of pillars) {
      const flicker = lights.isSteady
        ? 1
        : 1 + 0.08 * Math.sin(ticks * 0.7) + 0.06 * Math.sin(ticks * 0.31);
      lights.add(x, y, 1.1, EMBER, 3.6 * presenceOf(ticks) * flicker, radius * 3);
    }
  }

  draw({ pillars }: FightWorld, alpha: number): void {
    pillars.forEach((pillar, i) => {
      (this.shown[i] ??= new PillarPicture(this.uprights)).place(pillar, alpha);
    });
    for (let i = pillars.length; i < this.shown.length; i++) this.shown[i]!.hide();
  }
}

/** 0 to 1, by the ticks that it still has. */
const presenceOf = (ticks: number): number =>
  Math.min(1, (PILLAR.ticks - ticks + 1) / RISE_TICKS, ticks / SINK_TICKS);

class PillarPicture {
  private readonly flames: readonly Flame[];
  private readonly ring: FlatImage;
  private readonly pool: FlatImage;
  private id = 0;

  constructor({ scene }: Uprights) {
    this.flames = COLUMN.map(() => new Flame(scene));
    this.pool = new FlatImage(scene, 'fx', 'glow').setDepth(LAYER.pools).setTint(0xc0501c);
    this.ring = new FlatImage(scene, 'fx', 'ring').setDepth(LAYER.decals).setTint(0xffb060);
    for (const image of [this.pool, this.ring]) image.setBlendMode(GLOW);
  }

  place({ id, bond, x, y, radius, ticks }: Pillar, alpha: number): void {
    if (id !== this.id) {
      this.id = id;
      this.flames.forEach((flame, i) =>
        flame.become({
          ...boltLook('pillar', bond),
          units: radius * 4 * COLUMN[i]!.tall,
          thick: 1.25,
        }),
      );
    }
    const presence = presenceOf(ticks);
    const age = PILLAR.ticks - ticks + alpha;
    this.flames.forEach((flame, i) => {
      const atX = x + COLUMN[i]!.aside * radius;
      const shown = GLARE * presence * (0.9 + 0.1 * Math.sin(age * 0.23 + i * 2));
      flame.place(screenX(atX), screenY(y, 0.35), screenY(y) + 1 + i, UPWARD, age + i * 37, shown);
    });
    this.ring
      .setVisible(true)
      .setPosition(screenX(x), screenY(y))
      .setUnits(radius * 2);
    this.ring.setAlpha(0.75 * presence).setRotation(age * 0.01);
    this.pool
      .setVisible(true)
      .setPosition(screenX(x), screenY(y))
      .setUnits(radius * 3.6);
    this.pool.setAlpha(0.5 * presence);
  }

  hide(): void {
    for (const flame of this.flames) flame.hide();
    for (const image of [this.pool, this.ring]) image.setVisible(false);
    this.id = 0;
  }
}
