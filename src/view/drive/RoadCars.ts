import type Phaser from 'phaser';
import type { Drive } from '../../sim/drive/drive.ts';
import type { VehicleKind } from '../../sim/drive/vehicles.ts';
import { GLOW } from '../drawing/blend.ts';
import { between, PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import type { Ride } from './riders.ts';
import type { RoadLights } from './RoadLights.ts';

/** Pictures round the circle: each heading is so many radians from the next. */
const HEADINGS = 48;
const HEADING = (2 * Math.PI) / HEADINGS;
/** Cars are painted at half the size of what people stand beside. */
const CAR_SCALE = 2;
/** Who sits in a car is drawn after it, and before whatever stands nearer. */
const ABOVE = 0.01;
/** How far their lamps are from their middle, along and aside, and up, units. */
const LAMPS = { aside: 0.62, up: 0.55 } as const;
const REAR_LIGHT = 0xff2a1c;
const BRAKE_LIGHT = 0xff4a30;
const BLINKER = 0xffa030;
const HEADLIGHT = 0xfff0cc;

interface Look {
  readonly sheet: string;
  readonly paints: readonly number[];
  readonly half: number;
}

/** What each kind looks like; pale paint is tinted. */
const LOOKS: Record<VehicleKind, Look> = {
  convertible: { sheet: 'convertible', paints: [0xffffff], half: 2.2 },
  saloon: {
    sheet: 'saloon',
    paints: [0xffffff, 0x9fb4d8, 0xd88a80, 0x8fb89a, 0x6c7086, 0xd8c79a, 0xb59ad0],
    half: 2.25,
  },
  taxi: { sheet: 'taxi', paints: [0xffffff], half: 2.25 },
  pickup: { sheet: 'pickup', paints: [0xffffff, 0xb8c4ff], half: 2.45 },
  van: { sheet: 'van', paints: [0xffffff, 0xc8b48c, 0x9cb4d0, 0xc07a68], half: 2.6 },
  lorry: { sheet: 'lorry', paints: [0xffffff], half: 4.2 },
  schoolBus: { sheet: 'schoolBus', paints: [0xffffff], half: 4.8 },
};

interface Drawn {
  readonly body: Phaser.GameObjects.Image;
  readonly shade: Phaser.GameObjects.Image;
  readonly lamps: readonly Phaser.GameObjects.Image[];
}

interface Shown {
  readonly id: number;
  readonly kind: VehicleKind;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly brakes: boolean;
  readonly blinker: number;
}

/** Everybody on the road, their lamps, and the shadow under them. */
export class RoadCars {
  private readonly scene: Phaser.Scene;
  private readonly drawn: Drawn[] = [];
  private readonly light: [number, number, number] = [0, 0, 0];
  private riders: Phaser.GameObjects.Image | null = null;
  /** Where headlights shine from, the driver's own first, then by how near they are. */
  readonly beams: { x: number; y: number; angle: number; far: number }[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Notes where everybody's headlights are in this frame. */
  place(drive: Drive, alpha: number): void {
    const { beams } = this;
    beams.length = 0;
    const { car } = drive;
    const x = between(car.previousX, car.x, alpha);
    const y = between(car.previousY, car.y, alpha);
    const angle = car.previousAngle + (car.angle - car.previousAngle) * alpha;
    const others = drive.vehicles.map((vehicle) => ({
      x: between(vehicle.previousX, vehicle.x, alpha),
      y: between(vehicle.previousY, vehicle.y, alpha),
      angle: vehicle.angle,
      far: Math.hypot(vehicle.x - x, vehicle.y - y),
    }));
    others.sort((a, b) => a.far - b.far);
    beams.push({ x, y, angle, far: 0 }, ...others);
  }

  draw(
    drive: Drive,
    lights: RoadLights,
    origin: { readonly x: number; readonly y: number },
    reach: number,
    ticks: number,
    isBraking: boolean,
    alpha: number,
  ): void {
    const own = this.beams[0]!;
    let used = 0;
    this.show(
      used++,
      {
        id: 0,
        kind: 'convertible',
        x: own.x,
        y: own.y,
        angle: own.angle,
        brakes: isBraking,
        blinker: 0,
      },
      lights,
      origin,
      ticks,
    );
    for (const vehicle of drive.vehicles) {
      const x = between(vehicle.previousX, vehicle.x, alpha);
      const y = between(vehicle.previousY, vehicle.y, alpha);
      if (Math.hypot(x - own.x, y - own.y) > reach) continue;
      const turn = vehicle.angle - vehicle.previousAngle;
      const angle = Math.abs(turn) > 1 ? vehicle.angle : vehicle.previousAngle + turn * alpha;
      // who stands after a knock warns the others
      const blinker = vehicle.phase === 'stopped' ? 2 : vehicle.blinker;
      const { id, kind, brakes } = vehicle;
      this.show(used++, { id, kind, x, y, angle, brakes, blinker }, lights, origin, ticks);
    }
    for (; used < this.drawn.length; used++) this.hide(this.drawn[used]!);
  }

  /** Puts the two into their car, as it is drawn now. */
  seat(sheet: string, ride: Ride): void {
    const { body } = this.drawn[0]!;
    const riders = (this.riders ??= this.scene.add.image(0, 0, sheet).setScale(CAR_SCALE));
    const [, heading] = body.frame.name.split('/');
    riders.setTexture(sheet).setFrame(`${ride}/${heading}`, true, true);
    riders
      .setPosition(body.x, body.y)
      .setRotation(body.rotation)
      .setDepth(body.depth + ABOVE);
    riders.setTint(body.tintTopLeft);
  }

  hideAll(): void {
    for (const one of this.drawn) this.hide(one);
  }

  private hide({ body, shade, lamps }: Drawn): void {
    body.setVisible(false);
    shade.setVisible(false);
    for (const lamp of lamps) lamp.setVisible(false);
  }

  private make(): Drawn {
    const image = (sheet: string, frame: string) => this.scene.add.image(0, 0, sheet, frame);
    return {
      body: image('cars', 'saloon/0'),
      shade: image('fx', 'shadow'),
      lamps: Array.from({ length: 6 }, () => image('fx', 'glow').setBlendMode(GLOW)),
    };
  }

  private show(
    i: number,
    { id, kind, x, y, angle, brakes, blinker }: Shown,
    lights: RoadLights,
    origin: { readonly x: number; readonly y: number },
    ticks: number,
  ): void {
    const { body, shade, lamps } = (this.drawn[i] ??= this.make());
    const { sheet, paints, half } = LOOKS[kind];
    const heading = ((Math.round(angle / HEADING) % HEADINGS) + HEADINGS) % HEADINGS;
    const row = screenY(y);
    body.setFrame(`${sheet}/${heading}`, true, true).setPosition(screenX(x), row);
    body.setScale(CAR_SCALE).setDepth(row).setVisible(true);
    // between two headings the picture is turned by what is left
    const rest = angle - Math.round(angle / HEADING) * HEADING;
    body.setRotation(rest * (0.643 + 0.357 * Math.abs(Math.cos(angle)) ** 2));
    lights.at(x, y, origin.x, origin.y, this.light);
    body.setTint(tinted(paints[id % paints.length]!, this.light));
    const wide = (1.1 + (half - 1.1) * Math.abs(Math.cos(angle))) * 2.5 * PIXELS_PER_UNIT;
    const high = (1.1 + (half - 1.1) * Math.abs(Math.sin(angle))) * 1.75 * PIXELS_PER_UNIT;
    shade.setPosition(screenX(x), row + 8).setDisplaySize(wide, high);
    shade.setDepth(-500).setAlpha(0.75).setTint(0x000000).setVisible(true);
    const [fx, fy] = [Math.cos(angle), Math.sin(angle)];
    const blinks = blinker !== 0 && ticks % 84 < 46;
    const put = (
      k: number,
      along: number,
      aside: number,
      color: number,
      size: number,
      alpha: number,
    ): void => {
      const [lx, ly] = [x + fx * along - fy * aside, y + fy * along + fx * aside];
      const lamp = lamps[k]!;
      lamp.setVisible(alpha > 0);
      if (alpha <= 0) return;
      lamp.setPosition(screenX(lx), screenY(ly, LAMPS.up)).setDepth(screenY(ly) + 40);
      lamp
        .setTint(color)
        .setAlpha(alpha)
        .setScale((size * PIXELS_PER_UNIT) / lamp.frame.realWidth);
    };
    // lamps that the body hides glow over it only a little
    const [front, back] = [fy > -0.35 ? 1 : 0.25, fy < 0.35 ? 1 : 0.25];
    for (const [k, side] of [-1, 1].entries()) {
      put(k, half - 0.1, side * LAMPS.aside, HEADLIGHT, 1.5, 0.9 * front);
      const color = brakes ? BRAKE_LIGHT : REAR_LIGHT;
      put(
        2 + k,
        -half + 0.05,
        side * LAMPS.aside,
        color,
        brakes ? 2.4 : 1.3,
        (brakes ? 1 : 0.75) * back,
      );
      const isOn = blinks && (blinker === 2 || blinker === side);
      put(4 + k, -half + 0.1, side * (LAMPS.aside + 0.15), BLINKER, 2.2, isOn ? 0.95 : 0);
    }
  }
}

/** A colour in some light, as the painted street shows it. */
export function tinted(color: number, light: readonly [number, number, number]): number {
  const shade = (i: number): number => 1 - Math.exp(-2.1 * (light[i]! * 0.85 + 0.07));
  const part = (shift: number, i: number): number =>
    Math.min(255, Math.round(((color >> shift) & 0xff) * shade(i)));
  return (part(16, 0) << 16) | (part(8, 1) << 8) | part(0, 2);
}
