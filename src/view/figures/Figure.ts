import type { Picture } from '../drawing/Picture.ts';
import type { Role, Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { between, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Animation, AnimationSheet } from './AnimationSheet.ts';
import { Apparition } from './Apparition.ts';
import { directionX, directionY, steadyDirection } from './directions.ts';
import { frameAt, loop, type Pose } from './pose.ts';
import { ember, grey } from './shading.ts';

const TICK_RATE = 120;
/** Ticks of white after a blow, and of the push that goes with it. */
const FLASH_TICKS = 4;
const RECOIL_TICKS = 9;

/** What the rules say of a figure in a tick. */
export interface FigureState {
  x: number;
  y: number;
  facing: number;
  pose: Pose;
  /** Feet above the ground, units. */
  height: number;
  /** 0 to 1: how much of it has risen out of the ground. */
  risen: number;
  /** Stands still in a blow. */
  frozen: boolean;
  /** Cannot be hit. */
  shimmers: boolean;
  /** Burnt by daylight, 0 to 1. */
  seared: number;
}

export interface FigureLook {
  readonly sheet: AnimationSheet;
  readonly role: Role;
  readonly shadowUnits: number;
  /** Where it opens as it staggers, units above the ground; 0 for nowhere. */
  readonly heart: number;
  /** What it shows until it is told. */
  readonly rest: string;
  /** The line of light around it, 0xAARRGGBB; 0 for none. */
  readonly line: number;
  /** The First wears this shape. */
  readonly isApparition: boolean;
}

/** One of the cast on the screen: its picture, and what it remembers from tick to tick. */
export class Figure {
  readonly image: Upright;
  readonly look: FigureLook;
  private readonly uprights: Uprights;
  private readonly apparition: Apparition | null;
  private readonly state: FigureState = {
    x: 0,
    y: 0,
    facing: 0,
    pose: loop('idle'),
    height: 0,
    risen: 1,
    frozen: false,
    shimmers: false,
    seared: 0,
  };
  private isNew = true;
  private previousX = 0;
  private previousY = 0;
  private previousHeight = 0;
  private direction = -1;
  private animationName = '';
  private animation: Animation;
  private animationTicks: number;
  private distance = 0;
  private flashTicks = 0;
  private recoilTicks = 0;
  private recoilX = 0;
  private recoilY = 0;
  private flashStrength = 1;

  constructor(uprights: Uprights, look: FigureLook, phase: number) {
    this.look = look;
    this.uprights = uprights;
    this.animation = look.sheet.animation(look.rest);
    this.animationTicks = phase;
    this.image = uprights.add(look.role, look.sheet.first);
    this.image.foothold = (look.shadowUnits * PIXELS_PER_UNIT) / 2;
    this.image.line = look.line;
    this.apparition = look.isApparition ? new Apparition(uprights.scene) : null;
    this.image.visible = !look.isApparition;
  }

  /** Which step of the cast saw it last. */
  lastStep = 0;
  /** Where it was drawn last, ground units. */
  x = 0;
  y = 0;
  height = 0;

  /** As the rules have it in this tick. */
  get now(): Readonly<FigureState> {
    return this.state;
  }

  get isFrozen(): boolean {
    return this.state.frozen;
  }

  get facing(): number {
    return this.state.facing;
  }

  /** A tick: what the rules say now is to be written into what this returns, and `step` called after. */
  begin(): FigureState {
    const { state } = this;
    this.previousX = state.x;
    this.previousY = state.y;
    this.previousHeight = state.height;
    return state;
  }

  step(): void {
    const { state } = this;
    if (this.isNew) {
      this.begin();
      // who comes and falls within one frame was never drawn
      this.direction = steadyDirection(state.facing, this.direction);
      this.isNew = false;
    }
    const { pose } = state;
    if (pose.by === 'distance') {
      const dx = state.x - this.previousX;
      const dy = state.y - this.previousY;
      const backward = dx * directionX(this.direction) + dy * directionY(this.direction) < -0.004;
      this.distance += Math.min(1, Math.sqrt(dx * dx + dy * dy)) * (backward ? -1 : 1);
    }
    if (pose.animation !== this.animationName) {
      this.animationName = pose.animation;
      this.animation = this.look.sheet.animation(pose.animation);
      if (pose.by === 'time') this.animationTicks = 0;
    } else if (!state.frozen) {
      this.animationTicks++;
    }
    if (this.flashTicks > 0) this.flashTicks--;
    if (this.recoilTicks > 0) this.recoilTicks--;
  }

  /** Shows that it was struck: white for a moment, and pushed a little. */
  strike(angle: number, strength: number): void {
    this.flashTicks = FLASH_TICKS;
    this.flashStrength = strength;
    this.recoilTicks = RECOIL_TICKS;
    this.recoilX = Math.cos(angle);
    this.recoilY = Math.sin(angle) * 0.6;
  }

  /** Draws it between the last two ticks. `gentle` leaves out the white and the trembling. */
  draw(alpha: number, gentle: boolean): void {
    const { image, look, state } = this;
    this.direction = steadyDirection(state.facing, this.direction);
    const picture = (image.picture = this.findPicture());
    this.x = between(this.previousX, state.x, alpha);
    this.y = between(this.previousY, state.y, alpha);
    this.height = between(this.previousHeight, state.height, alpha);
    const recoil = this.recoilTicks / RECOIL_TICKS;
    const pushed = recoil * recoil;
    const tremble = state.frozen && !gentle ? (this.flashTicks & 1 ? 1.5 : -1.5) * recoil : 0;
    const hidden = (1 - state.risen) * -picture.top;
    image.x = screenX(this.x) + this.recoilX * pushed * 5 + tremble;
    image.y = screenY(this.y, this.height) + this.recoilY * pushed * 5 + hidden;
    image.depth = screenY(this.y);
    image.scaleX = 1 + pushed * 0.05;
    image.scaleY = 1 - pushed * 0.05;
    image.lifted = this.height;
    image.shown = state.risen < 1 ? (-picture.top - hidden) / picture.high : 1;
    image.shadow = look.isApparition ? 0 : state.risen / (1 + this.height * 0.5);
    this.shimmer(gentle);
    this.glow(gentle);
    this.apparition?.follow(image, this.animationTicks);
  }

  /** Its pictures of an animation, as it is turned now. */
  picturesOf(animation: string): readonly Picture[] {
    return this.look.sheet.animation(animation).pictures[this.direction]!;
  }

  destroy(): void {
    this.uprights.remove(this.image);
    this.apparition?.destroy();
  }

  private findPicture(): Picture {
    const { animation } = this;
    const { pose } = this.state;
    const pictures = animation.pictures[this.direction]!;
    if (pose.by === 'progress') return pictures[frameAt(pose.fraction, pictures.length)]!;
    const cycles =
      pose.by === 'distance'
        ? this.distance / (animation.strideUnits ?? 1)
        : (this.animationTicks / TICK_RATE) * (animation.fps / animation.frames);
    return pictures[frameAt(cycles - Math.floor(cycles), pictures.length)]!;
  }

  private shimmer(gentle: boolean): void {
    const { shimmers } = this.state;
    const bright = gentle || (this.animationTicks >> 3) % 2 === 0;
    this.image.alpha = shimmers ? (bright ? 0.82 : 0.58) : 1;
  }

  /** The white of a blow, and what daylight burns. */
  private glow(gentle: boolean): void {
    const { image, state } = this;
    const flash = this.flashTicks > 0 ? this.flashStrength * (gentle ? 0.35 : 1) : 0;
    image.ablaze = Math.max(flash * 0.8, state.seared * 0.25);
    image.glow = flash > 0 ? grey(flash) : ember(state.seared * 0.5);
  }
}
