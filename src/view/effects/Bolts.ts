import type { FightWorld } from '../../sim/fight/world.ts';
import type { Bolt } from '../../sim/fight/things.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { FlatImage } from '../FlatImage.ts';
import { LAYER } from '../layers.ts';
import { screenAngle, screenX, screenY } from '../projection.ts';
import type { Lights } from '../street/Lights.ts';
import { boltLook, type BoltLook } from './boltKinds.ts';
import { Flame } from './Flame.ts';
import type { ParticleName } from './particleKinds.ts';

const TICK_RATE = 120;
/** Where she holds her hand. */
export const HAND_HEIGHT = 0.95;
/** Ticks in which it fades where it ends. */
const FADE_TICKS = 10;

type Shed = (
  name: ParticleName,
  count: number,
  x: number,
  y: number,
  height: number,
  angle: number,
) => void;

/** Faith's bolts in flight, with their light on whatever they pass; the stronger the bond, the more of it all. */
export class Bolts {
  private readonly uprights: Uprights;
  private readonly shown: ShownBolt[] = [];

  constructor(uprights: Uprights) {
    this.uprights = uprights;
    // its shader is compiled before the first bolt
    this.shown.push(new ShownBolt(uprights));
  }

  /** One tick: what flies in the world is shown, and what no longer does fades. */
  follow({ bolts }: FightWorld): void {
    for (const one of this.shown) one.isFlying = false;
    for (const bolt of bolts) this.shownAs(bolt).follow(bolt);
  }

  step(shed: Shed): void {
    for (const one of this.shown) one.step(shed);
  }

  shine(lights: Lights): void {
    for (const one of this.shown) one.shine(lights);
  }

  draw(alpha: number): void {
    for (const one of this.shown) one.draw(alpha);
  }

  clear(): void {
    for (const one of this.shown) one.stop();
  }

  private shownAs(bolt: Bolt): ShownBolt {
    const known = this.shown.find((one) => one.id === bolt.id && one.fade > 0);
    const free = known ?? this.shown.find((one) => one.fade <= 0);
    if (free !== undefined) return free;
    const added = new ShownBolt(this.uprights);
    this.shown.push(added);
    return added;
  }
}

class ShownBolt {
  id = 0;
  /** 1 while it flies, then down to 0. */
  fade = 0;
  isFlying = false;
  private readonly flame: Flame;
  /** Light on the ground, where no living light does it. */
  private readonly pool: FlatImage | null;
  private look: BoltLook = boltLook('bolt', 0);
  private x = 0;
  private y = 0;
  private angle = 0;
  private speed = 0;
  private ticks = 0;

  constructor({ scene, areLit }: Uprights) {
    this.flame = new Flame(scene);
    this.pool = areLit ? null : new FlatImage(scene, 'fx', 'glow').setBlendMode(GLOW);
    this.pool?.setDepth(LAYER.pools).setVisible(false);
  }

  follow({ id, form, bond, x, y, angle, speed }: Bolt): void {
    if (id !== this.id || this.fade <= 0) {
      this.id = id;
      this.ticks = 0;
      this.look = boltLook(form, bond);
      this.flame.become(this.look);
    }
    Object.assign(this, { x, y, angle, speed, fade: 1, isFlying: true });
  }

  stop(): void {
    this.fade = 0;
    this.isFlying = false;
    this.flame.hide();
    this.pool?.setVisible(false);
  }

  step(shed: Shed): void {
    if (this.fade <= 0) return;
    this.ticks++;
    if (!this.isFlying) {
      this.speed = 0;
      this.fade -= 1 / FADE_TICKS;
      if (this.fade <= 0) this.stop();
      return;
    }
    shed('flame', this.look.shed, this.x, this.y, HAND_HEIGHT, this.angle + Math.PI);
  }

  shine(lights: Lights): void {
    const { light, power, range } = this.look;
    const flicker = lights.isSteady ? 1 : 1 + 0.1 * Math.sin(this.ticks * 0.9);
    lights.add(this.x, this.y, HAND_HEIGHT, light, power * this.fade * flicker, range);
  }

  draw(alpha: number): void {
    if (this.fade <= 0) return;
    const ahead = ((alpha - 1) * this.speed) / TICK_RATE;
    const x = this.x + Math.cos(this.angle) * ahead;
    const y = this.y + Math.sin(this.angle) * ahead;
    const { flame, pool, look, ticks, fade } = this;
    const depth = screenY(y) + 1;
    flame.place(
      screenX(x),
      screenY(y, HAND_HEIGHT),
      depth,
      screenAngle(this.angle),
      ticks + alpha,
      fade,
    );
    pool?.setVisible(true).setPosition(screenX(x), screenY(y)).setTint(look.light);
    pool?.setUnits(look.range * 1.5).setAlpha(0.16 * look.power * fade);
  }
}
