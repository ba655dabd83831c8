import Phaser from 'phaser';
import { LAYER } from '../layers.ts';
import { between, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Light } from '../street/LightMap.ts';
import { strengthAt, type Lights } from '../street/Lights.ts';
import type { AnimationSheet } from './AnimationSheet.ts';
import { CastShadow } from './CastShadow.ts';
import { steadyDirection } from './directions.ts';
import { Outline } from './Outline.ts';
import type { Pose } from './pose.ts';
import { grey, lift, shade } from './shading.ts';

const TICK_RATE = 120;
/** How far the moon throws a unit of height: it stands in the north-west. */
const MOON_X = 0.886;
const MOON_Y = 0.514;
/** Height at which a lamp's shadow is exact. */
const SHADOW_HEIGHT = 0.75;
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
  /** Brightens its darks, so that it stands out from the night. */
  readonly fill: number;
  readonly shadowUnits: number;
  /** Colour of the line of light around it, 0xRRGGBB, or null. */
  readonly outline: number | null;
}

/** One of the cast on the screen: its picture, its shadows, and what it remembers from tick to tick. */
export class Figure {
  readonly image: Phaser.GameObjects.Image;
  readonly look: FigureLook;
  private readonly moonShadow: CastShadow;
  private readonly lampShadow: CastShadow;
  private readonly blob: Phaser.GameObjects.Image;
  private readonly outline: Outline | null;
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

  constructor(scene: Phaser.Scene, look: FigureLook, state: FigureState, phase: number) {
    this.look = look;
    this.state = { ...state };
    this.previousX = state.x;
    this.previousY = state.y;
    this.animationTicks = phase;
    this.moonShadow = new CastShadow(scene);
    this.lampShadow = new CastShadow(scene);
    this.blob = scene.add.image(0, 0, 'fx', 'shadow').setDepth(LAYER.shadows);
    this.blob.setScale((look.shadowUnits * PIXELS_PER_UNIT) / this.blob.frame.realWidth);
    this.outline = look.outline === null ? null : new Outline(scene, look.outline);
    this.image = scene.add.image(0, 0, '__DEFAULT').setTintMode(Phaser.TintModes.MULTIPLY_TWO);
    this.step(state);
  }

  /** Where it was drawn last, ground units. */
  x = 0;
  y = 0;

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

  get height(): number {
    return this.state.height;
  }

  /** One tick. */
  step(state: FigureState): void {
    this.previousX = this.state.x;
    this.previousY = this.state.y;
    this.previousHeight = this.state.height;
    Object.assign(this.state, state);
    const dx = state.x - this.previousX;
    const dy = state.y - this.previousY;
    const backward = dx * Math.cos(state.facing) + dy * Math.sin(state.facing) < -0.004;
    this.distance += Math.min(1, Math.hypot(dx, dy)) * (backward ? -1 : 1);
    if (state.pose.animation !== this.animation) {
      this.animation = state.pose.animation;
      if (state.pose.by === 'time') this.animationTicks = 0;
    } else if (!state.frozen) {
      this.animationTicks++;
    }
    if (this.flashTicks > 0) this.flashTicks--;
    if (this.recoilTicks > 0) this.recoilTicks--;
    this.direction = steadyDirection(state.facing, this.direction);
    this.image.setFrame(this.picture());
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
    this.x = between(this.previousX, state.x, alpha);
    this.y = between(this.previousY, state.y, alpha);
    const height = between(this.previousHeight, state.height, alpha);
    const recoil = this.recoilTicks / RECOIL_TICKS;
    const tremble = state.frozen && !gentle ? (this.flashTicks & 1 ? 1.5 : -1.5) * recoil : 0;
    const pushed = recoil * recoil * 5;
    const feet = image.frame.realHeight * image.frame.pivotY;
    const hidden = (1 - state.risen) * (feet - image.frame.y);
    image.setPosition(
      screenX(this.x) + this.recoilX * pushed + tremble,
      screenY(this.y, height) + this.recoilY * pushed + hidden,
    );
    image.setDepth(screenY(this.y));
    image.setScale(1 + recoil * recoil * 0.05, 1 - recoil * recoil * 0.05);
    if (state.risen < 1) {
      image.setCrop(0, 0, image.frame.realWidth, feet - hidden);
    } else if (image.isCropped) {
      image.setCrop();
    }
    this.shimmer(gentle);
    this.outline?.follow(image);
    this.tint(lights, gentle);
    this.castShadows(lights, height);
  }

  destroy(): void {
    for (const part of [this.image, this.blob, this.moonShadow, this.lampShadow]) part.destroy();
    this.outline?.destroy();
  }

  private picture(): Phaser.Textures.Frame {
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
    this.image.setAlpha(shimmers ? (bright ? 0.82 : 0.58) : 1);
  }

  private tint(lights: Lights, gentle: boolean): void {
    const { image, light, look, state } = this;
    if (this.flashTicks > 0) {
      const share = this.flashStrength * (gentle ? 0.35 : 1);
      image.setTint(0xffffff).setTint2(grey(share));
      return;
    }
    const burn = state.seared * 0.5;
    lights.sample(this.x - 0.5, this.y, light);
    const leftTop = shade(light, 1, burn);
    const leftFoot = shade(light, 0.78, burn);
    lights.sample(this.x + 0.5, this.y, light);
    const rightTop = shade(light, 1, burn);
    const rightFoot = shade(light, 0.78, burn);
    image.setTint(leftTop, rightTop, leftFoot, rightFoot);
    image.setTint2(lift(look.fill, burn));
  }

  private castShadows(lights: Lights, height: number): void {
    const { image, state } = this;
    const fade = state.risen / (1 + height * 0.5);
    this.blob.setPosition(screenX(this.x), screenY(this.y)).setAlpha(0.85 * fade);
    this.moonShadow.cast(image.frame, this.x, this.y, height, MOON_X, MOON_Y, 0.34 * fade);
    const lamp = lights.strongest(this.x, this.y);
    const strength = lamp === null ? 0 : strengthAt(lamp, this.x, this.y);
    if (lamp === null || strength < 0.08) {
      this.lampShadow.setVisible(false);
      return;
    }
    const rise = 1 / Math.max(0.55, lamp.height - SHADOW_HEIGHT);
    const pushX = Math.max(-3, Math.min(3, (this.x - lamp.x) * rise));
    const pushY = Math.max(-3, Math.min(3, (this.y - lamp.y) * rise));
    const dark = Math.min(0.4, strength * 0.42) * fade;
    this.lampShadow.cast(image.frame, this.x, this.y, height, pushX, pushY, dark);
  }
}
