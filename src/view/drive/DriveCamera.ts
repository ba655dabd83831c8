import type Phaser from 'phaser';
import type { Drive, DriveEvent } from '../../sim/drive/drive.ts';
import { HANDLING } from '../../sim/drive/car.ts';
import { LEAST_VIEW_WIDTH, VIEW_HEIGHT } from '../camera/framing.ts';
import { between, screenX, screenY } from '../projection.ts';

const TICK_SECONDS = 1 / 120;
/** How near the road is seen, standing and at top speed. */
const ZOOM = { near: 0.5, far: 0.38, calm: 0.42 } as const;
/** It looks to where the car will be in so many seconds. */
const AHEAD_SECONDS = 0.42;
const AHEAD_MOST = { x: 11, y: 8 } as const;
const SMOOTH = { aim: 2.6, zoom: 1.2 } as const;
const SHAKE_PIXELS = 26;
const SHAKE_DECAY = 1.9;

/** Follows the car, looks ahead of it, and draws back with its speed. */
export class DriveCamera {
  isCalm = false;
  private aheadX = 0;
  private aheadY = 0;
  private zoom: number = ZOOM.near;
  private trauma = 0;
  private ticks = 0;

  jump({ car }: Drive): void {
    this.aheadX = clamp(car.velocityX * AHEAD_SECONDS, AHEAD_MOST.x);
    this.aheadY = clamp(car.velocityY * AHEAD_SECONDS, AHEAD_MOST.y);
    this.trauma = 0;
  }

  /** One tick. */
  step({ car, isBurning }: Drive, events: readonly { readonly type: string }[]): void {
    this.ticks++;
    const share = Math.min(1, Math.hypot(car.velocityX, car.velocityY) / HANDLING.topSpeed);
    const ease = (rate: number): number => 1 - Math.exp(-rate * TICK_SECONDS);
    this.aheadX +=
      (clamp(car.velocityX * AHEAD_SECONDS, AHEAD_MOST.x) - this.aheadX) * ease(SMOOTH.aim);
    this.aheadY +=
      (clamp(car.velocityY * AHEAD_SECONDS, AHEAD_MOST.y) - this.aheadY) * ease(SMOOTH.aim);
    const wanted = this.isCalm
      ? ZOOM.calm
      : ZOOM.near + (ZOOM.far - ZOOM.near) * share * share - (isBurning ? 0.015 : 0);
    this.zoom += (wanted - this.zoom) * ease(SMOOTH.zoom);
    for (const event of events as readonly DriveEvent[]) {
      if (event.type === 'car-crashed')
        this.trauma = Math.min(1, this.trauma + 0.3 + event.severity * 0.03);
      else if (event.type === 'car-scraped') this.trauma = Math.min(0.4, this.trauma + 0.06);
    }
    if (isBurning) this.trauma = Math.max(this.trauma, 0.14);
    this.trauma = Math.max(0, this.trauma - SHAKE_DECAY * TICK_SECONDS);
  }

  /** Points a camera whose picture is so many device pixels large. */
  draw(camera: Phaser.Cameras.Scene2D.Camera, { car }: Drive, alpha: number, shake: number): void {
    const base = Math.min(camera.height / VIEW_HEIGHT, camera.width / LEAST_VIEW_WIDTH);
    const zoom = base * this.zoom;
    const trembling = this.isCalm ? 0 : this.trauma * this.trauma * SHAKE_PIXELS * shake;
    const t = this.ticks + alpha;
    const x = between(car.previousX, car.x, alpha) + this.aheadX;
    const y = between(car.previousY, car.y, alpha) + this.aheadY;
    camera.setZoom(zoom);
    camera.centerOn(
      screenX(x) + (Math.sin(t * 0.83) + Math.sin(t * 1.97 + 1)) * trembling,
      screenY(y) + (Math.sin(t * 0.91 + 2) + Math.sin(t * 2.21)) * trembling,
    );
  }
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
