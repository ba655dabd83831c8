import type Phaser from 'phaser';
import type { Screen } from '../../app/game.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { FAITH_BODY } from '../../sim/fight/world.ts';
import { screenX, screenY } from '../projection.ts';
import type { SceneryRoom } from '../viewAssets.ts';
import { FRAMINGS, LEAST_VIEW_WIDTH, VIEW_HEIGHT, type Framing } from './framing.ts';

const TICK_SECONDS = 1 / 120;
/** About how long the camera takes to where it should be. */
const SMOOTH_SECONDS = 0.34;
/** When what it should look at leaps so far, map pixels, it cuts there instead. */
const CUT_PIXELS = 480;
/** Shake: the most pixels, and how much dies away in a second. */
const SHAKE_PIXELS = 17;
const SHAKE_DECAY = 1.7;
/** A blow pushes the picture and lets it swing back. */
const KICK_STIFFNESS = 420;
const KICK_DAMPING = 26;

/** Follows the fight without haste, and trembles when something heavy lands. Moves by ticks. */
export class CameraRig {
  /** Less motion: it neither looks ahead, comes nearer nor trembles. */
  isCalm = false;
  private readonly x = new Spring();
  private readonly y = new Spring();
  private readonly zoom = new Spring();
  private readonly framing: Framing = { x: 0, y: 0, zoom: 1 };
  private trauma = 0;
  private ticks = 0;
  private kickX = 0;
  private kickY = 0;
  private kickVelocityX = 0;
  private kickVelocityY = 0;
  private viewWidth = 1280;
  private viewHeight = VIEW_HEIGHT;
  private isPlaced = false;
  private goalX = 0;
  private readonly rooms: readonly SceneryRoom[];
  private room: SceneryRoom | null = null;
  private map: SceneryRoom | null = null;

  /** It stays in the room that Faith is in, or on the map where there is none. */
  constructor(rooms: readonly SceneryRoom[] = []) {
    this.rooms = rooms;
  }

  /** Trembling of 0 to 1 is added to what is left of the last. */
  shake(amount: number): void {
    this.trauma = Math.min(1, this.trauma + amount);
  }

  /** Pushes the picture by about so many pixels. */
  kick(angle: number, pixels: number): void {
    this.kickVelocityX += Math.cos(angle) * pixels * 34;
    this.kickVelocityY += Math.sin(angle) * pixels * 24;
  }

  /** The next tick looks at once where it should. */
  jump(): void {
    this.isPlaced = false;
    this.trauma = 0;
  }

  /** One tick. */
  step(world: FightWorld, screen: Screen): void {
    const { framing } = this;
    this.ticks++;
    FRAMINGS[screen](world, this.viewWidth, this.isCalm, framing);
    const halfWidth = this.viewWidth / framing.zoom / 2;
    const halfHeight = this.viewHeight / framing.zoom / 2;
    const room = this.roomOf(world);
    framing.x = within(framing.x, halfWidth, screenX(room.x0), screenX(room.x1));
    framing.y = within(framing.y, halfHeight, screenY(room.y0), screenY(room.y1));
    const isElsewhere = this.room !== null && this.room !== room;
    this.room = room;
    if (!this.isPlaced || isElsewhere || Math.abs(framing.x - this.goalX) > CUT_PIXELS) {
      this.x.place(framing.x);
      this.y.place(framing.y);
      this.zoom.place(framing.zoom);
      this.isPlaced = true;
    }
    this.goalX = framing.x;
    if (this.isCalm) this.zoom.place(framing.zoom);
    this.x.step(framing.x, SMOOTH_SECONDS);
    this.y.step(framing.y, SMOOTH_SECONDS);
    this.zoom.step(framing.zoom, SMOOTH_SECONDS * 2);
    this.trauma = Math.max(0, this.trauma - SHAKE_DECAY * TICK_SECONDS);
    this.swing();
  }

  /** Points a camera whose picture is so many device pixels large. */
  draw(
    camera: Phaser.Cameras.Scene2D.Camera,
    world: FightWorld,
    alpha: number,
    shake: number,
  ): void {
    const base = Math.min(camera.height / VIEW_HEIGHT, camera.width / LEAST_VIEW_WIDTH);
    this.viewWidth = camera.width / base;
    this.viewHeight = camera.height / base;
    const zoom = base * this.zoom.at(alpha);
    const trembling = this.trauma * this.trauma * SHAKE_PIXELS;
    const t = this.ticks + alpha;
    const shakenX = (Math.sin(t * 0.83) * 0.6 + Math.sin(t * 1.97 + 1) * 0.4) * trembling;
    const shakenY = (Math.sin(t * 0.91 + 2) * 0.6 + Math.sin(t * 2.21) * 0.4) * trembling;
    const share = this.isCalm ? 0 : shake;
    const x = this.x.at(alpha) + (shakenX + this.kickX) * share;
    const y = this.y.at(alpha) + (shakenY + this.kickY) * share;
    const room = this.room ?? this.roomOf(world);
    const inX = within(x, camera.width / zoom / 2, screenX(room.x0), screenX(room.x1));
    const inY = within(y, camera.height / zoom / 2, screenY(room.y0), screenY(room.y1));
    camera.setZoom(zoom);
    camera.centerOn(Math.round(inX * zoom) / zoom, Math.round(inY * zoom) / zoom);
  }

  private roomOf({ level, bodies }: FightWorld): SceneryRoom {
    const x = bodies.x[FAITH_BODY]!;
    const y = bodies.y[FAITH_BODY]!;
    const inside = this.rooms.find(
      ({ x0, y0, x1, y1 }) => x >= x0 && x <= x1 && y >= y0 && y <= y1,
    );
    if (inside) return inside;
    if (this.map?.x1 !== level.width || this.map.y1 !== level.depth) {
      this.map = { x0: 0, y0: 0, x1: level.width, y1: level.depth };
    }
    return this.map;
  }

  private swing(): void {
    this.kickVelocityX -=
      (this.kickX * KICK_STIFFNESS + this.kickVelocityX * KICK_DAMPING) * TICK_SECONDS;
    this.kickVelocityY -=
      (this.kickY * KICK_STIFFNESS + this.kickVelocityY * KICK_DAMPING) * TICK_SECONDS;
    this.kickX += this.kickVelocityX * TICK_SECONDS;
    this.kickY += this.kickVelocityY * TICK_SECONDS;
  }
}

/** A value that glides to its goal without swinging past it. */
class Spring {
  private value = 0;
  private previous = 0;
  private velocity = 0;

  place(value: number): void {
    this.value = this.previous = value;
    this.velocity = 0;
  }

  step(goal: number, seconds: number): void {
    this.previous = this.value;
    const stiffness = 2 / seconds;
    const x = stiffness * TICK_SECONDS;
    const decay = 1 / (1 + x + 0.48 * x * x + 0.235 * x * x * x);
    const change = this.value - goal;
    const carried = (this.velocity + stiffness * change) * TICK_SECONDS;
    this.velocity = (this.velocity - stiffness * carried) * decay;
    this.value = goal + (change + carried) * decay;
  }

  at(alpha: number): number {
    return this.previous + (this.value - this.previous) * alpha;
  }
}

/** Keeps a view of so much to either side between two ends; a view that is wider looks at their middle. */
function within(centre: number, half: number, from: number, to: number): number {
  if (half * 2 >= to - from) return (from + to) / 2;
  return Math.max(from + half, Math.min(to - half, centre));
}
