import type Phaser from 'phaser';
import { forwardSpeed, sideSpeed } from '../../sim/drive/car.ts';
import type { Drive, DriveEvent } from '../../sim/drive/drive.ts';
import { GLOW } from '../drawing/blend.ts';
import { screenX, screenY } from '../projection.ts';
import { VisualRandom } from '../random.ts';

const MOST = 90;
const SEED = 11;
const TICK_SECONDS = 1 / 120;

interface Puff {
  readonly image: Phaser.GameObjects.Image;
  x: number;
  y: number;
  up: number;
  velocityX: number;
  velocityY: number;
  rise: number;
  age: number;
  life: number;
  size: number;
  grow: number;
  alpha: number;
}

/** Smoke of tyres, dust of dirt and sand, spray of wet roads, sparks of blows. */
export class RoadDust {
  private readonly puffs: Puff[];
  private readonly random = new VisualRandom(SEED);
  private next = 0;
  private ticks = 0;

  constructor(scene: Phaser.Scene) {
    this.puffs = Array.from({ length: MOST }, () => ({
      image: scene.add.image(0, 0, 'fx', 'puff').setVisible(false),
      x: 0,
      y: 0,
      up: 0,
      velocityX: 0,
      velocityY: 0,
      rise: 0,
      age: 1,
      life: 0,
      size: 1,
      grow: 0,
      alpha: 0,
    }));
  }

  /** One tick. */
  step({ car, surface, isBurning }: Drive, events: readonly { readonly type: string }[]): void {
    this.ticks++;
    const speed = Math.abs(forwardSpeed(car));
    const slide = Math.abs(sideSpeed(car));
    const { random } = this;
    const [fx, fy] = [Math.cos(car.angle), Math.sin(car.angle)];
    const rear = (aside: number): { x: number; y: number } => ({
      x: car.x - fx * 1.5 - fy * aside,
      y: car.y - fy * 1.5 + fx * aside,
    });
    const side = this.ticks % 2 === 0 ? 0.7 : -0.7;
    const isLoose = surface === 'dirt' || surface === 'sand' || surface === 'grass';
    if (isLoose && speed > 4 && this.ticks % 3 === 0) {
      this.puff(rear(side), 'puff', 0xb08a5c, 0.34, 0.6 + speed * 0.018, 2.2, 0.9);
    } else if (surface === 'wet' && speed > 12 && this.ticks % 4 === 0) {
      this.puff(rear(side), 'puff', 0x9fb2d6, 0.16, 0.5, 1.7, 0.45);
    } else if (slide > 5 && this.ticks % 3 === 0) {
      this.puff(rear(side), 'puff', 0xc9c4d2, Math.min(0.34, slide * 0.025), 0.6, 2.4, 0.8);
    }
    if (isBurning && this.ticks % 2 === 0) {
      this.puff(
        rear(side * 0.6),
        'ember',
        random.next() > 0.5 ? 0xff9a3c : 0xb07cff,
        0.9,
        0.5,
        -0.4,
        0.3,
        true,
      );
    }
    for (const event of events as readonly DriveEvent[]) {
      if (event.type !== 'car-crashed' && event.type !== 'car-scraped') continue;
      const count = event.type === 'car-crashed' ? 16 : 4;
      for (let i = 0; i < count; i++) {
        const one = this.puff(event, 'spark', 0xffd890, 1, 0.35, -0.5, 0.35, true);
        one.velocityX = random.range(-9, 9);
        one.velocityY = random.range(-9, 9);
        one.rise = random.range(1, 4);
      }
      if (event.type === 'car-crashed') {
        for (let i = 0; i < 5; i++) this.puff(event, 'puff', 0x8d8796, 0.3, 0.9, 2.6, 0.9);
      }
    }
    for (const one of this.puffs) {
      if (one.age >= one.life) continue;
      one.age += TICK_SECONDS;
      one.x += one.velocityX * TICK_SECONDS;
      one.y += one.velocityY * TICK_SECONDS;
      one.up = Math.max(0, one.up + one.rise * TICK_SECONDS);
      one.velocityX *= 0.985;
      one.velocityY *= 0.985;
    }
  }

  private puff(
    at: { readonly x: number; readonly y: number },
    frame: string,
    color: number,
    alpha: number,
    size: number,
    grow: number,
    life: number,
    isGlowing = false,
  ): Puff {
    const { random } = this;
    const one = this.puffs[this.next]!;
    this.next = (this.next + 1) % MOST;
    one.image
      .setFrame(frame)
      .setTint(color)
      .setBlendMode(isGlowing ? GLOW : 'NORMAL');
    Object.assign(one, {
      x: at.x + random.range(-0.3, 0.3),
      y: at.y + random.range(-0.3, 0.3),
      up: 0.2,
      velocityX: random.range(-1, 1),
      velocityY: random.range(-1, 1),
      rise: random.range(0.4, 1.2),
      age: 0,
      life: life * random.range(0.8, 1.2),
      size,
      grow,
      alpha,
    });
    return one;
  }

  draw(): void {
    for (const { image, x, y, up, age, life, size, grow, alpha } of this.puffs) {
      image.setVisible(age < life);
      if (age >= life) continue;
      const share = age / life;
      image.setPosition(screenX(x), screenY(y, up)).setDepth(screenY(y) + 30);
      image.setAlpha(alpha * (1 - share) * (1 - share));
      image.setScale((Math.max(0.05, size + grow * age) * 62) / image.frame.realWidth);
    }
  }

  clear(): void {
    for (const one of this.puffs) one.age = one.life;
  }
}
