import type Phaser from 'phaser';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Cast } from '../figures/Cast.ts';
import { LAYER } from '../layers.ts';
import { DEPTH_PIXELS, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { addShaderQuad, type SetUniform } from '../shaders/addShaderQuad.ts';
import { TELEGRAPH_FRAGMENT } from '../shaders/telegraph.ts';
import { createTelegraphShape, readTelegraph, type TelegraphShape } from './telegraphShape.ts';

/** Room around the shape for its glowing edge, units. */
const MARGIN = 0.3;
const FORMS: Record<TelegraphShape['form'], number> = { wedge: 0, circle: 1, leap: 2, lane: 3 };

/** Shows on the ground what every attack will reach, from its announcement to its blow. */
export class Telegraphs {
  private readonly scene: Phaser.Scene;
  private readonly marks: TelegraphMark[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.marks.push(new TelegraphMark(scene));
  }

  draw(world: FightWorld, cast: Cast, seconds: number): void {
    let used = 0;
    for (const enemy of world.enemies) {
      if (enemy.phase !== 'windup' && enemy.phase !== 'attack') continue;
      const figure = cast.get(enemy.id);
      if (figure === undefined) continue;
      const mark = (this.marks[used] ??= new TelegraphMark(this.scene));
      if (!readTelegraph(enemy, figure.x, figure.y, mark.shape)) continue;
      mark.place(figure.x, figure.y, seconds);
      used++;
    }
    for (let i = used; i < this.marks.length; i++) this.marks[i]!.object.setVisible(false);
  }
}

class TelegraphMark {
  readonly shape = createTelegraphShape();
  readonly object: Phaser.GameObjects.Shader;
  private readonly half = [1, 1];
  private readonly landing = [0, 0];
  private seconds = 0;

  constructor(scene: Phaser.Scene) {
    this.object = addShaderQuad(scene, 'Telegraph', TELEGRAPH_FRAGMENT, (set) =>
      this.describe(set),
    );
    this.object.setDepth(LAYER.telegraphs);
  }

  place(x: number, y: number, seconds: number): void {
    const { shape, half, landing, object } = this;
    this.seconds = seconds;
    landing[0] = shape.landingX;
    landing[1] = shape.landingY;
    if (shape.form === 'lane') {
      const edge = shape.halfWidth + MARGIN;
      half[0] = edge + farthest(shape.landingX, Math.cos(shape.angle) * shape.reach);
      half[1] = edge + farthest(shape.landingY, Math.sin(shape.angle) * shape.reach);
    } else {
      half[0] = shape.reach + MARGIN + Math.abs(shape.landingX);
      half[1] = shape.reach + MARGIN + Math.abs(shape.landingY);
    }
    object.setVisible(true).setPosition(screenX(x), screenY(y));
    object.setSize(half[0] * 2 * PIXELS_PER_UNIT, half[1] * 2 * DEPTH_PIXELS);
    object.updateDisplayOrigin();
  }

  private describe(set: SetUniform): void {
    const { shape } = this;
    set('uHalf', this.half);
    set('uShape', FORMS[shape.form]);
    set('uAngle', shape.angle);
    set('uReach', shape.reach);
    set('uHalfAngle', shape.halfAngle);
    set('uHalfWidth', shape.halfWidth);
    set('uLanding', this.landing);
    set('uFill', shape.fill);
    set('uFlash', shape.flash);
    set('uAlpha', shape.alpha);
    set('uTime', this.seconds);
  }
}

/** How far a lane comes from where its enemy stands. */
const farthest = (start: number, way: number): number =>
  Math.max(Math.abs(start), Math.abs(start + way));
