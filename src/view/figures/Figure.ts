import Phaser from 'phaser';
import { setTint } from '../drawing/Pen.ts';
import type { Role, Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { between, screenX, screenY } from '../projection.ts';
import type { Light } from '../street/LightMap.ts';
import type { Lights } from '../street/Lights.ts';
import type { AnimationSheet } from './AnimationSheet.ts';
import { Apparition } from './Apparition.ts';
import type { Caster } from './castShadow.ts';
import { steadyDirection } from './directions.ts';
import { Outline } from './Outline.ts';
import type { Pose } from './pose.ts';
import { ember, grey, shade } from './shading.ts';

const { ADD, MULTIPLY } = Phaser.TintModes;
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
  /** Brightens its darks, so that it stands out from the night. */
  readonly fill: number;
  readonly shadowUnits: number;
  /** Colour of the line of light around it, 0xRRGGBB, or null. */
  readonly outline: number | null;
  /** The First wears this shape. */
  readonly isApparition: boolean;
}

/** One of the cast on the screen: its picture, and what it remembers from tick to tick. */
export class Figure implements Caster {
  readonly image: Upright;
  readonly look: FigureLook;
  private readonly uprights: Uprights;
  private readonly outline: Outline | null;
  private readonly apparition: Apparition | null;
  private readonly light: Light = [0, 0, 0];
  private readonly state: FigureState;
  private previousX: number;
  private previousY: number;
  private previousHeight = 0;
  private direction = -1;
  private animation = '';
  private animationTicks: number;
  private distance = 0;
  private flashTicks = 0;
  private recoilTicks = 0;
  private recoilX = 0;
  private recoilY = 0;
  private flashStrength = 1;

  constructor(uprights: Uprights, look: FigureLook, state: FigureState, phase: number) {
    this.look = look;
    this.uprights = uprights;
    this.state = { ...state };
    this.previousX = state.x;
    this.previousY = state.y;
    this.animationTicks = phase;
    this.image = uprights.add(look.role, look.sheet.first);
    this.outline =
      look.outline === null || look.isApparition || uprights.areLit
        ? null
        : new Outline(uprights.scene, look.outline);
    this.apparition = look.isApparition ? new Apparition(uprights.scene) : null;
    this.image.visible = !look.isApparition;
    this.step(state);
  }

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

  get picture(): Phaser.Textures.Frame {
    return this.image.frame;
  }

  /** How dark its shadows are, 0 to 1. */
  get shadowFade(): number {
    return this.look.isApparition ? 0 : this.state.risen / (1 + this.height * 0.5);
  }

  /** One tick. */
  step(state: FigureState): void {
    this.previousX = this.state.x;
    this.previousY = this.state.y;
    this.previousHeight = this.state.height;
    this.take(state);
    const dx = state.x - this.previousX;
    const dy = state.y - this.previousY;
    if (dx !== 0 || dy !== 0) {
      const backward = dx * Math.cos(state.facing) + dy * Math.sin(state.facing) < -0.004;
      this.distance += Math.min(1, Math.sqrt(dx * dx + dy * dy)) * (backward ? -1 : 1);
    }
    if (state.pose.animation !== this.animation) {
      this.animation = state.pose.animation;
      if (state.pose.by === 'time') this.animationTicks = 0;
    } else if (!state.frozen) {
      this.animationTicks++;
    }
    if (this.flashTicks > 0) this.flashTicks--;
    if (this.recoilTicks > 0) this.recoilTicks--;
  }

  /** By name: for hundreds of figures a tick, copying whatever there is takes too long. */
  private take({ x, y, facing, pose, height, risen, frozen, shimmers, seared }: FigureState): void {
    const { state } = this;
    state.x = x;
    state.y = y;
    state.facing = facing;
    state.pose = pose;
    state.height = height;
    state.risen = risen;
    state.frozen = frozen;
    state.shimmers = shimmers;
    state.seared = seared;
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
  draw(lights: Lights, alpha: number, gentle: boolean): void {
    const { image, state } = this;
    this.direction = steadyDirection(state.facing, this.direction);
    image.frame = this.findPicture();
    this.x = between(this.previousX, state.x, alpha);
    this.y = between(this.previousY, state.y, alpha);
    this.height = between(this.previousHeight, state.height, alpha);
    const recoil = this.recoilTicks / RECOIL_TICKS;
    const tremble = state.frozen && !gentle ? (this.flashTicks & 1 ? 1.5 : -1.5) * recoil : 0;
    const pushed = recoil * recoil * 5;
    const feet = image.frame.realHeight * image.frame.pivotY - image.frame.y;
    const hidden = (1 - state.risen) * feet;
    image.place(
      screenX(this.x) + this.recoilX * pushed + tremble,
      screenY(this.y, this.height) + this.recoilY * pushed + hidden,
      screenY(this.y),
    );
    image.scaleX = 1 + recoil * recoil * 0.05;
    image.scaleY = 1 - recoil * recoil * 0.05;
    image.lifted = this.height;
    image.shown = state.risen < 1 ? (feet - hidden) / image.frame.cutHeight : 1;
    this.shimmer(gentle);
    this.outline?.follow(image);
    this.apparition?.follow(image, this.animationTicks);
    this.tint(lights, gentle);
  }

  destroy(): void {
    this.uprights.remove(this.image);
    this.outline?.destroy();
    this.apparition?.destroy();
  }

  private findPicture(): Phaser.Textures.Frame {
    const { sheet } = this.look;
    const { pose } = this.state;
    const direction = this.direction;
    if (pose.by === 'progress') return sheet.picture(pose.animation, direction, pose.fraction);
    const info = sheet.info(pose.animation);
    const cycles =
      pose.by === 'distance'
        ? this.distance / (info.strideUnits ?? 1)
        : (this.animationTicks / TICK_RATE) * (info.fps / info.frames);
    return sheet.picture(pose.animation, direction, cycles - Math.floor(cycles));
  }

  private shimmer(gentle: boolean): void {
    const { shimmers } = this.state;
    const bright = gentle || (this.animationTicks >> 3) % 2 === 0;
    this.image.alpha = shimmers ? (bright ? 0.82 : 0.58) : 1;
  }

  /** Light in four corners gives it a lit side where nothing better does. */
  private tint(lights: Lights, gentle: boolean): void {
    const { image, light, look, state } = this;
    const { paint } = image;
    const burn = state.seared * 0.5;
    const flash = this.flashTicks > 0 ? this.flashStrength * (gentle ? 0.35 : 1) : 0;
    image.ablaze = Math.max(flash * 0.8, state.seared * 0.25);
    if (flash > 0) return setTint(paint, ADD, grey(flash));
    if (this.uprights.areLit) return setTint(paint, ADD, ember(burn));
    paint.mode = MULTIPLY;
    lights.sample(this.x - 0.5, this.y, light);
    paint.topLeft = shade(light, 1, look.fill, burn);
    paint.bottomLeft = shade(light, 0.78, look.fill, burn);
    lights.sample(this.x + 0.5, this.y, light);
    paint.topRight = shade(light, 1, look.fill, burn);
    paint.bottomRight = shade(light, 0.78, look.fill, burn);
  }
}
