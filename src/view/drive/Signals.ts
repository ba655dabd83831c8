import type Phaser from 'phaser';
import { isTrainDue, lightColor, type LightColor } from '../../sim/drive/crossings.ts';
import type { CrossingLight, RailCrossing, RoadMap } from '../../sim/drive/roadMap.ts';
import { GLOW } from '../drawing/blend.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { tinted } from './RoadCars.ts';
import type { RoadLights } from './RoadLights.ts';

/** Where a light stands, at the right of who comes, and where its colour lies on the road before the line. */
interface Post {
  readonly light: CrossingLight;
  readonly phase: 0 | 1;
  readonly x: number;
  readonly y: number;
  readonly poolX: number;
  readonly poolY: number;
}

interface View {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const COLORS: Record<LightColor, number> = { green: 0x4dff9a, amber: 0xffb347, red: 0xff3b30 };
const HEIGHTS: Record<LightColor, number> = { green: 1.5, amber: 1.62, red: 1.74 };
const ASIDE = 0.9;
const POST_SCALE = 0.62;
const HALO_UNITS = 1.5;
const POOL_UNITS = 4.6;
const FROM_LINE = 1.6;
/** A crossing's two lamps, to either side of its post, and how long each of them is lit. */
const RAIL_LAMP = { aside: 0.3, height: 1.35, ticks: 48, units: 1.9 };

/** Traffic lights and the lamps at rails: what they show follows from the tick. */
export class Signals {
  private readonly scene: Phaser.Scene;
  private readonly posts: readonly Post[];
  private readonly crossbucks: readonly { x: number; y: number; rail: RailCrossing }[];
  private readonly images: Phaser.GameObjects.Image[] = [];
  private readonly glows: Phaser.GameObjects.Image[] = [];
  private readonly light: [number, number, number] = [0, 0, 0];
  private shining = 0;

  constructor(
    scene: Phaser.Scene,
    { lights, rails }: RoadMap,
    things: readonly { readonly kind: string; readonly x: number; readonly y: number }[],
  ) {
    this.scene = scene;
    this.posts = lights.flatMap(postsOf);
    this.crossbucks = things.flatMap(({ kind, x, y }) => {
      const rail = kind === 'railLight' ? nearest(rails, x, y) : undefined;
      return rail ? [{ x, y, rail }] : [];
    });
  }

  draw(
    { x0, y0, x1, y1 }: View,
    lights: RoadLights,
    origin: { readonly x: number; readonly y: number },
    tick: number,
  ): void {
    let used = 0;
    this.shining = 0;
    const isSeen = (x: number, y: number): boolean =>
      x > x0 - 6 && x < x1 + 6 && y > y0 - 6 && y < y1 + 6;
    for (const { light, phase, x, y, poolX, poolY } of this.posts) {
      if (!isSeen(x, y)) continue;
      const color = lightColor(light, phase, tick);
      const frame = color === 'green' ? 'trafficLightGo' : 'trafficLightStop';
      const image = (this.images[used++] ??= this.scene.add.image(0, 0, 'propsTown', frame));
      image.setFrame(frame, true, true).setScale(POST_SCALE).setVisible(true);
      image.setPosition(screenX(x), screenY(y)).setDepth(screenY(y));
      lights.at(x, y, origin.x, origin.y, this.light);
      for (let i = 0; i < 3; i++) this.light[i]! += 0.5;
      image.setTint(tinted(0xffffff, this.light));
      this.glow(x, y, HEIGHTS[color], HALO_UNITS, COLORS[color], 0.85);
      this.pool(poolX, poolY, COLORS[color]);
    }
    for (const { x, y, rail } of this.crossbucks) {
      if (!isSeen(x, y) || !isTrainDue(rail, tick)) continue;
      const side = Math.floor(tick / RAIL_LAMP.ticks) % 2 === 0 ? -1 : 1;
      this.glow(x + side * RAIL_LAMP.aside, y, RAIL_LAMP.height, RAIL_LAMP.units, COLORS.red, 1);
      this.pool(x, y + 1, COLORS.red);
    }
    for (; used < this.images.length; used++) this.images[used]!.setVisible(false);
    for (let i = this.shining; i < this.glows.length; i++) this.glows[i]!.setVisible(false);
  }

  private next(color: number, alpha: number): Phaser.GameObjects.Image {
    const glow = (this.glows[this.shining++] ??= this.scene.add
      .image(0, 0, 'fx', 'glow')
      .setBlendMode(GLOW));
    return glow.setTint(color).setAlpha(alpha).setVisible(true);
  }

  private glow(x: number, y: number, height: number, units: number, color: number, alpha: number) {
    const glow = this.next(color, alpha).setPosition(screenX(x), screenY(y, height));
    glow.setScale((units * PIXELS_PER_UNIT) / glow.frame.realWidth).setDepth(screenY(y) + 1);
  }

  /** The lamp on the wet road. */
  private pool(x: number, y: number, color: number): void {
    const glow = this.next(color, 0.34).setPosition(screenX(x), screenY(y));
    const scale = (POOL_UNITS * PIXELS_PER_UNIT) / glow.frame.realWidth;
    glow.setScale(scale, scale * 0.62).setDepth(-300);
  }
}

/** One for each of the four ways in. */
function postsOf(light: CrossingLight): Post[] {
  const { x0, y0, x1, y1 } = light;
  const [wide, deep] = [x1 - x0, y1 - y0];
  return [
    { phase: 0, x: x0 - ASIDE, y: y1 + ASIDE, poolX: x0 - FROM_LINE, poolY: y0 + deep * 0.72 },
    { phase: 0, x: x1 + ASIDE, y: y0 - ASIDE, poolX: x1 + FROM_LINE, poolY: y0 + deep * 0.28 },
    { phase: 1, x: x0 - ASIDE, y: y0 - ASIDE, poolX: x0 + wide * 0.28, poolY: y0 - FROM_LINE },
    { phase: 1, x: x1 + ASIDE, y: y1 + ASIDE, poolX: x0 + wide * 0.72, poolY: y1 + FROM_LINE },
  ].map((post) => ({ ...post, phase: post.phase as 0 | 1, light }));
}

const nearest = (rails: readonly RailCrossing[], x: number, y: number): RailCrossing | undefined =>
  [...rails].sort((a, b) => distance(a, x, y) - distance(b, x, y))[0];

const distance = ({ x0, y0, x1, y1 }: RailCrossing, x: number, y: number): number =>
  Math.hypot((x0 + x1) / 2 - x, (y0 + y1) / 2 - y);
