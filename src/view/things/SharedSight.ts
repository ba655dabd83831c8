import Phaser from 'phaser';
import type { Hero } from '../../sim/fight/events.ts';
import { isTelepathic, sees } from '../../sim/fight/telepathy.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { GLOW } from '../drawing/blend.ts';
import type { Cast } from '../figures/Cast.ts';
import { LAYER } from '../layers.ts';

/** In the colour of the one who sees it. */
const TINTS: Readonly<Record<Hero, number>> = { faith: 0xff9a4a, willow: 0xa070ff };
const ALPHA = 0.34;
/** It is looked so seldom, each enemy in its own tick; and comes and goes in so many. */
const LOOK_TICKS = 12;
const FADE_TICKS = 24;

interface Seen {
  by: Hero | null;
  tint: number;
  strength: number;
  lastTick: number;
}

/** Enemies that a player's heroine does not see but the other does, as she knows of them: through whatever hides them. */
export class SharedSight {
  private readonly scene: Phaser.Scene;
  private readonly shown: Phaser.GameObjects.Image[] = [];
  private readonly seen = new Map<number, Seen>();

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** One tick. */
  step(world: FightWorld): void {
    const { enemies, tick } = world;
    const isOpen = isTelepathic(world);
    for (let i = 0; i < enemies.length; i++) {
      const { id, row } = enemies[i]!;
      let it = this.seen.get(id);
      if (!it) this.seen.set(id, (it = { by: null, tint: 0, strength: 0, lastTick: tick }));
      it.lastTick = tick;
      if (!isOpen) it.by = null;
      else if ((tick + id) % LOOK_TICKS === 0) it.by = onlySeenBy(world, row);
      if (it.by) it.tint = TINTS[it.by];
      it.strength = Math.max(0, Math.min(1, it.strength + (it.by ? 1 : -1) / FADE_TICKS));
    }
    for (const [id, { lastTick }] of this.seen) if (lastTick !== tick) this.seen.delete(id);
  }

  draw({ enemies, tick }: FightWorld, cast: Cast): void {
    let used = 0;
    for (const { id } of enemies) {
      const it = this.seen.get(id);
      const figure = cast.get(id);
      if (!it || it.strength === 0 || !figure) continue;
      const { frame, x, y, scaleX, scaleY } = figure.image;
      const ghost = (this.shown[used++] ??= this.add());
      ghost.setVisible(true).setTexture(frame.texture.key, frame.name).setPosition(x, y);
      ghost.setScale(scaleX, scaleY).setTint(it.tint);
      ghost.setAlpha(ALPHA * it.strength * (0.75 + 0.25 * Math.sin(tick * 0.06 + id)));
    }
    for (let i = used; i < this.shown.length; i++) this.shown[i]!.setVisible(false);
  }

  clear(): void {
    this.seen.clear();
  }

  private add(): Phaser.GameObjects.Image {
    const ghost = this.scene.add.image(0, 0, 'fx', 'glow').setDepth(LAYER.lines);
    return ghost.setBlendMode(GLOW).setTintMode(Phaser.TintModes.FILL);
  }
}

/** Who of the two alone sees what that body is, if it is somebody's to know through her; else null. */
function onlySeenBy(world: FightWorld, row: number): Hero | null {
  const byFaith = sees(world, world.faith, row);
  if (byFaith === sees(world, world.willow, row)) return null;
  if (!byFaith) return 'willow';
  return world.secondPlayer === 1 ? 'faith' : null;
}
