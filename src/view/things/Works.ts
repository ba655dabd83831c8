import { CRATE, liftable } from '../../sim/fight/crates.ts';
import type { FightLevel } from '../../sim/fight/level.ts';
import { isLive } from '../../sim/fight/switches.ts';
import { FAITH_BODY, type FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Picture } from '../drawing/Picture.ts';
import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import type { Effects } from '../effects/Effects.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { bundleOf } from '../street/propBundles.ts';

const TICK_RATE = 120;
const VIOLET = 0xb07cff;
/** A stone has a pale ring around it for as long as it waits for its crate. */
const RING_UNITS = 1.5;
const FOOTHOLD_UNITS = 0.3;

/** What the rooms of a training ground answer to: bells, stones and gates; and the crates that are moved about. */
export class Works {
  private readonly level: FightLevel;
  private readonly switches: readonly Kept[];
  private readonly gates: readonly Kept[];
  private readonly crates: readonly Upright[];
  private readonly rings: readonly FlatImage[];
  /** Where what she holds up would come down. */
  private readonly landing: FlatImage;
  private readonly reach: FlatImage;

  constructor(uprights: Uprights, level: FightLevel) {
    this.level = level;
    const pictureOf = (kind: string): Picture =>
      uprights.pictureOf(uprights.scene.textures.get(bundleOf(kind)).get(kind));
    const add = (x: number, y: number, off: string, on: string): Kept => {
      const upright = uprights.add('prop', pictureOf(off).frame);
      upright.place(screenX(x), screenY(y), screenY(y));
      return { upright, off: upright.picture, on: pictureOf(on) };
    };
    this.switches = level.switches.map(({ kind, x, y }) => {
      if (kind === 'target') return add(x, y, 'bellPost', 'bellPostLit');
      const stone = add(x, y, 'stonePlate', 'stonePlateLit');
      // it lies on the ground, under whatever stands on it
      stone.upright.depth -= PIXELS_PER_UNIT * 0.5;
      return stone;
    });
    this.gates = level.gates.map(({ x0, x1, y0, y1 }) =>
      add((x0 + x1) / 2, (y0 + y1) / 2, 'gardenGate', 'gardenGateOpen'),
    );
    this.crates = level.crates.map(() => {
      const crate = uprights.add('enemy', pictureOf('crate').frame);
      crate.shadow = 1;
      crate.foothold = FOOTHOLD_UNITS * PIXELS_PER_UNIT;
      return crate;
    });
    const ring = (): FlatImage =>
      new FlatImage(uprights.scene, 'fx', 'ring')
        .setDepth(LAYER.decals)
        .setTint(VIOLET)
        .setBlendMode(GLOW)
        .setVisible(false);
    this.rings = level.switches.map(ring);
    this.landing = ring();
    this.reach = ring();
  }

  /** One tick. */
  step({ crates, tick }: FightWorld, effects: Effects): void {
    for (const { phase, x, y, height } of crates) {
      if (phase === 'held' && tick % 4 === 0) effects.burst('magic', 1, x, y, height);
      if (phase === 'hurled' && tick % 2 === 0) effects.burst('magic', 1, x, y, height);
    }
  }

  draw(world: FightWorld, alpha: number): void {
    this.drawSwitches(world);
    const over = this.level.segments.slice(0, world.segment).map(({ id }) => id);
    this.gates.forEach(({ upright, off, on }, i) => {
      upright.picture = over.includes(this.level.gates[i]!.until) ? on : off;
    });
    this.drawCrates(world, alpha);
  }

  private drawSwitches(world: FightWorld): void {
    this.switches.forEach(({ upright, off, on }, i) => {
      const { isOn, ticks } = world.switches[i]!;
      upright.picture = isOn ? on : off;
      upright.ablaze = isOn ? 0.6 : 0;
      const ring = this.rings[i]!;
      const { lastsTicks, x, y } = this.level.switches[i]!;
      const isWaiting = isLive(world, i) && world.outcome === 'running';
      ring.setVisible(isWaiting).setPosition(screenX(x), screenY(y));
      // what lasts is seen to run out; what waits breathes
      const left = isOn && lastsTicks !== null ? ticks / lastsTicks : 1;
      const breath = 0.5 + 0.5 * Math.sin(world.tick * 0.04 + i);
      ring.setUnits(RING_UNITS * (isOn ? left : 0.75 + 0.15 * breath));
      ring.setAlpha(isOn ? 0.8 : 0.18 + 0.14 * breath);
    });
  }

  private drawCrates(world: FightWorld, alpha: number): void {
    const near = liftable(world);
    this.reach.setVisible(near >= 0);
    this.landing.setVisible(world.faith.crate >= 0);
    world.crates.forEach(({ phase, x, y, height, velocityX, velocityY }, i) => {
      const crate = this.crates[i]!;
      const back = phase === 'hurled' ? (alpha - 1) / TICK_RATE : 0;
      const atX = x + velocityX * back;
      const atY = y + velocityY * back;
      crate.place(screenX(atX), screenY(atY, height), screenY(atY));
      crate.lifted = height;
      crate.glow = phase === 'held' ? 0x201030 : 0;
      if (i === near) this.reach.setPosition(screenX(x), screenY(y)).setUnits(1.3).setAlpha(0.5);
      if (i !== world.faith.crate) return;
      const { facing } = world.faith;
      const far = CRATE.hurlUnits + CRATE.carryUnits;
      const landX = world.bodies.x[FAITH_BODY]! + Math.cos(facing) * far;
      const landY = world.bodies.y[FAITH_BODY]! + Math.sin(facing) * far;
      this.landing.setPosition(screenX(landX), screenY(landY)).setUnits(1.1).setAlpha(0.7);
    });
  }
}

interface Kept {
  readonly upright: Upright;
  readonly off: Picture;
  readonly on: Picture;
}
