import type Phaser from 'phaser';
import type { Figure } from '../figures/Figure.ts';
import { ENEMY_SHEETS } from '../figures/sheets.ts';
import { HEIGHT_PIXELS, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { VisualRandom } from '../random.ts';
import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { reliefTexture } from '../light/joinRelief.ts';
import { addShaderQuad, type SetUniform } from '../shaders/addShaderQuad.ts';
import { CRUMBLES, DISSOLVE_FRAGMENT } from '../shaders/dissolve.ts';
import { NOISE_TEXTURE } from '../viewAssets.ts';
import { grainsOf, readAhead } from './grains.ts';

const FLASH_TICKS = 16;
/** Ticks between two embers that leave a body that still stands. */
const GLOW_TICKS = 2;
/** The height of a picture whose ashes make a heap of size 1. */
const USUAL_PIXELS = 88;
const COLOR_PASS = 0;
const RELIEF_PASS = 1;
/** Share of the figure's height at which the stake went in. */
const HEART = 0.58;

interface Grain {
  /** Ground point under it, and its height over that. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** When it comes loose, 0 to 1. */
  readonly when: number;
}

/** What becomes of a dissolving body. Ground units. */
export interface Remains {
  /** A grain burns and stays. */
  glow(x: number, y: number, height: number): void;
  /** A grain comes loose; `angle` is the way the stake went. */
  shed(x: number, y: number, height: number, angle: number): void;
  /** The last of it falls; `size` is 1 for who is as large as Faith. */
  fall(x: number, y: number, size: number): void;
}

/** Vampires on their way to dust. */
export class Dissolves {
  private readonly uprights: Uprights;
  private readonly random: VisualRandom;
  private readonly dissolves: Dissolve[] = [];

  constructor(uprights: Uprights, random: VisualRandom) {
    this.uprights = uprights;
    this.random = random;
    this.dissolves.push(new Dissolve(uprights));
    for (const sheet of Object.values(ENEMY_SHEETS).flat()) {
      if (uprights.pictured.includes(sheet)) readAhead(uprights.scene.textures.get(sheet));
    }
  }

  /** Burns a figure as it stands; `angle` is the way the stake went. */
  begin(figure: Figure, angle: number, lifeTicks: number): void {
    let dissolve = this.dissolves.find((one) => !one.isBurning);
    if (dissolve === undefined) {
      dissolve = new Dissolve(this.uprights);
      this.dissolves.push(dissolve);
    }
    dissolve.begin(figure, angle, lifeTicks, this.random);
  }

  /** One tick. */
  step(remains: Remains): void {
    for (const dissolve of this.dissolves) dissolve.step(remains);
  }

  clear(): void {
    for (const dissolve of this.dissolves) dissolve.stop();
  }
}

class Dissolve {
  isBurning = false;
  private readonly scene: Phaser.Scene;
  private readonly color: Phaser.GameObjects.Shader;
  /** Only where light is living: there it burns in the buffers, and covers as what it was. */
  private readonly relief: Phaser.GameObjects.Shader | null = null;
  private readonly body: Upright | null = null;
  private readonly frame = [0, 0, 1, 1];
  private readonly size = [1, 1];
  private readonly heart = [0, 0];
  private span = 1;
  private ticks = 0;
  private lifeTicks = 1;
  private angle = 0;
  private x = 0;
  private y = 0;
  private grains: Grain[] = [];
  private loose = 0;

  constructor(uprights: Uprights) {
    const { scene } = uprights;
    const quad = (pass: number): Phaser.GameObjects.Shader =>
      addShaderQuad(scene, 'Dissolve', DISSOLVE_FRAGMENT, (set) => this.describe(set, pass));
    this.scene = scene;
    this.color = quad(COLOR_PASS);
    if (!uprights.areLit) return;
    this.relief = quad(RELIEF_PASS);
    this.body = uprights.add('enemy', scene.textures.get('fx').get());
    this.body.stead = { color: this.color, relief: this.relief };
    this.body.visible = false;
  }

  begin(figure: Figure, angle: number, lifeTicks: number, random: VisualRandom): void {
    const { x, y, height } = figure.now;
    const picture = figure.image.frame;
    const { cutWidth, cutHeight, u0, v0, u1, v1 } = picture;
    const left = picture.x - picture.pivotX * picture.realWidth;
    const top = picture.y - picture.pivotY * picture.realHeight;
    Object.assign(this, { x, y, lifeTicks, angle });
    this.isBurning = true;
    this.ticks = 0;
    this.frame.splice(0, 4, u0, v0, u1, v1);
    this.size.splice(0, 2, cutWidth, cutHeight);
    this.heart.splice(0, 2, cutWidth / 2, cutHeight * (1 - HEART));
    this.span = Math.hypot(cutWidth / 2, cutHeight * HEART);
    this.grains = this.sift(figure, left, top, random);
    this.loose = 0;
    const textures = [picture.texture, this.scene.textures.get(NOISE_TEXTURE)];
    if (this.relief !== null) {
      textures.push(this.scene.textures.get(reliefTexture(picture.texture.key)));
    }
    for (const quad of [this.color, this.relief]) {
      quad?.setTextures(textures);
      quad?.setTextureCoordinatesFromFrame(picture);
      quad?.setSize(cutWidth, cutHeight).setOrigin(0, 0);
      quad?.setPosition(screenX(x) + left, screenY(y, height) + top);
    }
    this.color.setDepth(screenY(y)).setVisible(this.body === null);
    if (this.body === null) return;
    this.body.picture = figure.image.picture;
    this.body.place(screenX(x), screenY(y, height), screenY(y));
    this.body.visible = true;
  }

  stop(): void {
    this.isBurning = false;
    this.color.setVisible(false);
    if (this.body !== null) this.body.visible = false;
  }

  step(remains: Remains): void {
    if (!this.isBurning) return;
    const progress = ++this.ticks / this.lifeTicks;
    if (this.body !== null) this.body.shadow = 1 - progress;
    for (; this.loose < this.grains.length; this.loose++) {
      const grain = this.grains[this.loose]!;
      if (grain.when > progress) break;
      remains.shed(grain.x, grain.y, grain.height, this.angle);
    }
    if (progress < CRUMBLES.from && this.ticks % GLOW_TICKS === 0) this.glow(remains);
    if (progress < 1) return;
    remains.fall(this.x, this.y, this.size[1]! / USUAL_PIXELS);
    this.stop();
  }

  /** An ember leaves the body, somewhere. */
  private glow(remains: Remains): void {
    const { grains, ticks } = this;
    const grain = grains[(ticks * 37) % Math.max(1, grains.length)];
    if (grain !== undefined) remains.glow(grain.x, grain.y, grain.height);
  }

  /** The body's points in the order in which they come loose; (left, top) is from its feet. */
  private sift(figure: Figure, left: number, top: number, random: VisualRandom): Grain[] {
    const { x, y, height } = figure.now;
    const grains = grainsOf(figure.image.frame).map((point) => {
      const lower = point.y / this.size[1]!;
      const order = CRUMBLES.lean * lower + (1 - CRUMBLES.lean) * random.range(0.25, 0.75);
      return {
        x: x + (left + point.x) / PIXELS_PER_UNIT,
        y,
        height: Math.max(0, height - (top + point.y) / HEIGHT_PIXELS),
        when: Math.min(0.98, CRUMBLES.from + ((1 - CRUMBLES.from) * (order + 0.06)) / 0.9),
      };
    });
    return grains.sort((a, b) => a.when - b.when);
  }

  private describe(set: SetUniform, pass: number): void {
    set('uPass', pass);
    if (pass === RELIEF_PASS) set('uRelief', 2);
    set('uPicture', 0);
    set('uNoise', 1);
    set('uFrame', this.frame);
    set('uSize', this.size);
    set('uHeart', this.heart);
    set('uSpan', this.span);
    set('uProgress', this.ticks / this.lifeTicks);
    set('uFlash', Math.max(0, 1 - this.ticks / FLASH_TICKS));
  }
}
