import type Phaser from 'phaser';
import type { RoadMap } from '../../sim/drive/roadMap.ts';
import { GLOW } from '../drawing/blend.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { tinted } from './RoadCars.ts';
import type { RoadLamp, RoadLights } from './RoadLights.ts';
import { SignalLamps, type Lit } from './SignalLamps.ts';
import { THING_LOOKS } from './thingLooks.ts';

const LIGHT = THING_LOOKS['trafficLight']!;
/** The lamp itself, and the air around it. */
const BULB_UNITS = 0.75;
const HAZE = { units: 2.6, alpha: 0.5 } as const;

/** Traffic lights, and what shines of them and of the lamps at rails. */
export class Signals {
  private readonly scene: Phaser.Scene;
  private readonly lamps: SignalLamps;
  private readonly images: Phaser.GameObjects.Image[] = [];
  private readonly glows: Phaser.GameObjects.Image[] = [];
  private readonly brightness: [number, number, number] = [0, 0, 0];

  constructor(
    scene: Phaser.Scene,
    roads: RoadMap,
    things: readonly { readonly kind: string; readonly x: number; readonly y: number }[],
  ) {
    this.scene = scene;
    this.lamps = new SignalLamps(roads, things);
  }

  /** What is lit in a tick. Returns what light it gives to the road. */
  light(...seen: Parameters<SignalLamps['light']>): readonly RoadLamp[] {
    return this.lamps.light(...seen);
  }

  /** Draws what `light` found. */
  draw(lights: RoadLights, origin: { readonly x: number; readonly y: number }): void {
    const { images, glows, brightness } = this;
    let used = 0;
    for (const { x, y } of this.lamps.near) {
      const image = (images[used++] ??= this.scene.add.image(0, 0, LIGHT.sheet, LIGHT.frame));
      image.setPosition(screenX(x), screenY(y)).setDepth(screenY(y)).setScale(LIGHT.scale);
      lights.at(x, y, origin.x, origin.y, brightness);
      image.setTint(tinted(0xffffff, brightness)).setVisible(true);
    }
    for (; used < images.length; used++) images[used]!.setVisible(false);
    let shining = 0;
    const glow = ({ x, y, up, paint }: Lit, units: number, alpha: number): void => {
      const image = (glows[shining++] ??= this.scene.add
        .image(0, 0, 'fx', 'glow')
        .setBlendMode(GLOW));
      image.setPosition(screenX(x), screenY(y, up)).setDepth(screenY(y) + 1);
      image.setScale((units * PIXELS_PER_UNIT) / image.frame.realWidth);
      image.setTint(paint).setAlpha(alpha).setVisible(true);
    };
    for (const lamp of this.lamps.lit) {
      glow(lamp, BULB_UNITS, 1);
      glow(lamp, HAZE.units, HAZE.alpha);
    }
    for (; shining < glows.length; shining++) glows[shining]!.setVisible(false);
  }
}
