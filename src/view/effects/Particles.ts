import Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import type { Pen } from '../drawing/Pen.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { HEIGHT_PIXELS, screenX, screenY } from '../projection.ts';
import type { VisualRandom } from '../random.ts';
import type { Light } from '../street/LightMap.ts';
import type { Lights } from '../street/Lights.ts';
import { litTint } from './litTint.ts';
import { PARTICLES, type ParticleKind, type ParticleName } from './particleKinds.ts';

const TICK_SECONDS = 1 / 120;
const CAPACITY = 1400;
const COLUMNS = ['x', 'y', 'z', 'vx', 'vy', 'vz', 'age', 'life', 'turn', 'spin', 'size'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Points that fly, fall, glow and fade above the ground, kept in columns and drawn as one batch.
 * They move by ticks, so a run shows the same ones at any frame rate.
 */
export class Particles extends Phaser.GameObjects.Image {
  private readonly columns = Object.fromEntries(
    COLUMNS.map((name) => [name, new Float32Array(CAPACITY)]),
  ) as Record<Column, Float32Array>;
  private readonly kinds: ParticleKind[] = [];
  private readonly pictures: Phaser.Textures.Frame[] = [];
  private readonly random: VisualRandom;
  private readonly pen: Pen;
  /** What they are seen in; null: they glow by themselves. */
  private readonly lights: Lights | null;
  private readonly light: Light = [0, 0, 0];
  private count = 0;
  private lead = 0;

  constructor({ scene, pen }: Uprights, random: VisualRandom, lights: Lights | null) {
    super(scene, 0, 0, 'fx');
    this.pen = pen;
    this.random = random;
    this.lights = lights;
    if (lights === null) this.setBlendMode(GLOW);
    this.addRenderStep((_renderer, _object, context) => {
      pen.begin(context);
      this.drawAll();
    }, 0);
    scene.add.existing(this);
  }

  /** Sends one of a kind from a point above the ground. Does nothing when there is no room. */
  send(name: ParticleName, x: number, y: number, z: number, angle: number, speedScale = 1): void {
    const kind: ParticleKind = PARTICLES[name];
    const i = this.count;
    if (i === CAPACITY || kind.glows !== (this.lights === null)) return;
    this.count++;
    const { random, columns } = this;
    const direction = angle + random.range(-kind.spread, kind.spread);
    const speed = random.range(kind.speed[0], kind.speed[1]) * speedScale;
    columns.x[i] = x;
    columns.y[i] = y;
    columns.z[i] = z;
    columns.vx[i] = Math.cos(direction) * speed;
    columns.vy[i] = Math.sin(direction) * speed;
    columns.vz[i] = random.range(kind.lift[0], kind.lift[1]) * speedScale;
    columns.age[i] = 0;
    columns.life[i] = random.range(kind.lifeTicks[0], kind.lifeTicks[1]);
    columns.turn[i] = random.range(0, 2 * Math.PI);
    columns.spin[i] = random.range(-kind.spin, kind.spin) * 2 * Math.PI;
    columns.size[i] = random.range(0.7, 1.25);
    this.kinds[i] = kind;
    const pick = Math.floor(random.next() * kind.frames.length);
    this.pictures[i] = this.texture.get(kind.frames[pick]);
  }

  clear(): void {
    this.count = 0;
  }

  /** One tick. */
  step(): void {
    const { age, life } = this.columns;
    for (let i = 0; i < this.count; i++) {
      this.move(i);
      if (age[i]! >= life[i]!) this.remove(i--);
    }
  }

  /** How far between the last tick and the next the drawing is, 0 to 1. */
  setLead(alpha: number): void {
    this.lead = (alpha - 1) * TICK_SECONDS;
  }

  private move(i: number): void {
    const kind = this.kinds[i]!;
    const { x, y, z, vx, vy, vz, age, turn, spin } = this.columns;
    age[i]!++;
    const keep = Math.max(0, 1 - kind.drag * TICK_SECONDS);
    vx[i]! *= keep;
    vy[i]! *= keep;
    vz[i] = vz[i]! * (kind.gravity < 8 ? keep : 1) - kind.gravity * TICK_SECONDS;
    x[i]! += vx[i]! * TICK_SECONDS;
    y[i]! += vy[i]! * TICK_SECONDS;
    z[i]! += vz[i] * TICK_SECONDS;
    turn[i]! += spin[i]! * TICK_SECONDS;
    if (z[i]! < 0) this.land(i, kind);
  }

  private land(i: number, kind: ParticleKind): void {
    const { z, vx, vy, vz, spin } = this.columns;
    z[i] = 0;
    if (kind.bounce > 0 && vz[i]! < -0.6) {
      vz[i]! *= -kind.bounce;
      vx[i]! *= 0.6;
      vy[i]! *= 0.6;
    } else {
      vx[i] = vy[i] = vz[i] = spin[i] = 0;
    }
  }

  private remove(i: number): void {
    const last = --this.count;
    for (const name of COLUMNS) this.columns[name][i] = this.columns[name][last]!;
    this.kinds[i] = this.kinds[last]!;
    this.pictures[i] = this.pictures[last]!;
  }

  private drawAll(): void {
    for (let i = 0; i < this.count; i++) this.drawOne(i);
  }

  private drawOne(i: number): void {
    const { columns, lead } = this;
    const kind = this.kinds[i]!;
    const picture = this.pictures[i]!;
    const t = columns.age[i]! / columns.life[i]!;
    const size = columns.size[i]! * (kind.size[0] + (kind.size[1] - kind.size[0]) * t);
    const fade = t < kind.fadeIn ? t / kind.fadeIn : 1 - (t - kind.fadeIn) / (1 - kind.fadeIn);
    const alpha = kind.alpha * Math.min(1, fade * 1.8);

    const x = columns.x[i]!;
    const y = columns.y[i]!;
    const vx = columns.vx[i]!;
    const vy = columns.vy[i]!;
    const vz = columns.vz[i]!;
    const px = screenX(x + vx * lead);
    const py = screenY(y + vy * lead, columns.z[i]! + vz * lead);
    let angle = columns.turn[i]!;
    let halfLong = (picture.cutWidth / 2) * size;
    if (kind.stretch > 0) {
      const sx = screenX(vx);
      const sy = screenY(vy, vz);
      angle = Math.atan2(sy, sx);
      halfLong *= 1 + (Math.sqrt(sx * sx + sy * sy) / HEIGHT_PIXELS) * kind.stretch;
    }
    const halfWide = (picture.cutHeight / 2) * size;
    let tint = mixTint(kind.tint, t);
    if (this.lights !== null) tint = litTint(tint, this.lights.sample(x, y, this.light));
    const color = (((alpha * 255) << 24) | tint) >>> 0;
    this.pen.turned(picture, px, py, halfLong, halfWide, angle, color);
  }
}

/** Between three colours, as 0xrrggbb. */
function mixTint(tint: readonly [number, number, number], t: number): number {
  const from = t < 0.5 ? tint[0] : tint[1];
  const to = t < 0.5 ? tint[1] : tint[2];
  const share = t < 0.5 ? t * 2 : t * 2 - 1;
  const red = ((from >> 16) & 255) * (1 - share) + ((to >> 16) & 255) * share;
  const green = ((from >> 8) & 255) * (1 - share) + ((to >> 8) & 255) * share;
  const blue = (from & 255) * (1 - share) + (to & 255) * share;
  return (red << 16) | (green << 8) | blue;
}
