import type Phaser from 'phaser';
import { GLOW } from '../drawing/blend.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { tinted } from './RoadCars.ts';
import type { RoadLamp, RoadLights } from './RoadLights.ts';
import { THING_LOOKS, type Look } from './thingLooks.ts';

/** By how much more light what is bright is seen. */
const OWN_LIGHT = 0.8;
/** So far aside and above of where it stands something may reach, units. */
const REACH = { aside: 12, above: 18 } as const;

/** So long somebody stands one way, and then the other. */
const SWAY_SECONDS = 0.6;
/** From a digit of a sign to the one before it, units. */
const DIGIT_UNITS = 0.61;

interface Thing {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** What says how far it is: its number is written beside the name of the town. */
const MILE_SIGN = 'distanceSign';

/** What stands by the road, drawn where it is seen. */
export class RoadThings {
  private readonly scene: Phaser.Scene;
  private readonly things: readonly (Thing & { readonly miles: number | null })[];
  private readonly images: Phaser.GameObjects.Image[] = [];
  private readonly halos: Phaser.GameObjects.Image[] = [];
  private readonly light: [number, number, number] = [0, 0, 0];

  /** `milesFrom`: what a sign at a place says. */
  constructor(
    scene: Phaser.Scene,
    things: readonly Thing[],
    milesFrom: (x: number, y: number) => number | null,
  ) {
    this.scene = scene;
    this.things = things
      .map((thing) => ({
        ...thing,
        miles: thing.kind === MILE_SIGN ? milesFrom(thing.x, thing.y) : null,
      }))
      .sort((a, b) => a.x - b.x);
  }

  /** The light of all of them. */
  static lampsOf(things: readonly Thing[]): RoadLamp[] {
    return things.flatMap(({ kind, x, y }) => {
      const light = THING_LOOKS[kind]?.light;
      if (!light) return [];
      const { dx, dy, range, power, color } = light;
      return [{ x: x + dx, y: y + dy, range, power, color }];
    });
  }

  draw(
    { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
    lights: RoadLights,
    origin: { readonly x: number; readonly y: number },
    seconds: number,
  ): void {
    let used = 0;
    let shining = 0;
    const put = (x: number, y: number, { sheet, scale, flip }: Look, frame: string): void => {
      const image = (this.images[used++] ??= this.scene.add.image(0, 0, sheet, frame));
      image.setTexture(sheet, frame).setFrame(frame, true, true);
      image.setPosition(screenX(x), screenY(y)).setDepth(screenY(y)).setScale(scale);
      image
        .setFlipX(flip === true)
        .setVisible(true)
        .setTint(tinted(0xffffff, this.light));
    };
    for (let i = firstFrom(this.things, x0 - REACH.aside); i < this.things.length; i++) {
      const { kind, x, y, miles } = this.things[i]!;
      if (x > x1 + REACH.aside) break;
      if (y < y0 - 3 || y > y1 + REACH.above) continue;
      const look = THING_LOOKS[kind];
      if (!look) continue;
      lights.at(x, y + 0.6, origin.x, origin.y, this.light);
      if (look.isBright) for (let c = 0; c < 3; c++) this.light[c]! += OWN_LIGHT;
      // not all of them at once
      const isSecond = Math.floor(seconds / SWAY_SECONDS + i * 0.37) % 2 === 1;
      put(x, y, look, isSecond && look.second ? look.second : look.frame);
      if (miles !== null) {
        [...String(miles)].reverse().forEach((digit, place) => {
          put(x - place * DIGIT_UNITS, y, look, `mile${digit}`);
        });
      }
      const { light } = look;
      if (!light || light.haze === 0) continue;
      const halo = (this.halos[shining++] ??= this.scene.add
        .image(0, 0, 'fx', 'glow')
        .setBlendMode(GLOW));
      const [red, green, blue] = light.color.map((part) => Math.round(part * 255));
      halo.setPosition(screenX(x + light.dx * 0.75), screenY(y, light.up));
      halo.setTint((red! << 16) | (green! << 8) | blue!).setAlpha(light.haze);
      halo.setScale((light.range * 0.62 * PIXELS_PER_UNIT) / halo.frame.realWidth);
      halo.setDepth(screenY(y) + 60).setVisible(true);
    }
    for (; used < this.images.length; used++) this.images[used]!.setVisible(false);
    for (; shining < this.halos.length; shining++) this.halos[shining]!.setVisible(false);
  }
}

/** Things are in the order of x: the first that is not further west. */
function firstFrom(things: readonly Thing[], x: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
