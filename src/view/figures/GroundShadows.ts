import Phaser from 'phaser';
import type { Pen } from '../drawing/Pen.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { LAYER } from '../layers.ts';
import { PIXELS_PER_UNIT, screenX, screenY } from '../projection.ts';
import { strengthAt, type Lights } from '../street/Lights.ts';
import { castShadow, castShadowFrom, MOON_PUSH } from './castShadow.ts';
import type { Figure } from './Figure.ts';

const INK = 0x07040f;
const BLOB_ALPHA = 0.85;
const MOON_ALPHA = 0.34;
const MOST_ALPHA = 0.4;
const FAINTEST = 0.03;
/** A shadow is this much weaker at the head: farther from the ground, it blurs. */
const HEAD = 0.6;

/** The shadows of the cast, dark on the lit ground, drawn as one. */
export class GroundShadows extends Phaser.GameObjects.Image {
  private readonly pen: Pen;
  private readonly lights: Lights;
  private readonly figures: () => Iterable<Figure>;
  private readonly isPlain: boolean;

  /** `isPlain` leaves out the shadows of lamps and of lights that move. */
  constructor(
    { scene, pen }: Uprights,
    lights: Lights,
    figures: () => Iterable<Figure>,
    isPlain: boolean,
  ) {
    super(scene, 0, 0, 'fx', 'shadow');
    this.isPlain = isPlain;
    this.pen = pen;
    this.lights = lights;
    this.figures = figures;
    this.setDepth(LAYER.shadows);
    this.addRenderStep((_renderer, _object, context) => {
      this.pen.begin(context);
      for (const figure of this.figures()) this.drawOne(figure);
    }, 0);
    scene.add.existing(this);
  }

  private drawOne(figure: Figure): void {
    const { pen, lights } = this;
    const { x, y, shadowFade: fade } = figure;
    if (fade <= 0) return;
    drawBlob(pen, this.frame, figure, ink(BLOB_ALPHA * fade));
    const moon = MOON_ALPHA * fade;
    castShadow(pen, figure, MOON_PUSH.x, MOON_PUSH.y, ink(moon * HEAD), ink(moon));
    const lamp = this.isPlain ? null : lights.strongest(x, y);
    if (lamp === null) return;
    const dark = Math.min(MOST_ALPHA, strengthAt(lamp, x, y) * 0.42) * fade;
    if (dark < FAINTEST) return;
    castShadowFrom(pen, lamp, figure, ink(dark * HEAD), ink(dark));
  }
}

/** What grounds a figure: darkest between its feet. `color` is 0xaarrggbb. */
export function drawBlob(
  pen: Pen,
  picture: Phaser.Textures.Frame,
  { x, y, look }: Figure,
  color: number,
): void {
  const half = (look.shadowUnits * PIXELS_PER_UNIT) / 2;
  const flat = (half * picture.cutHeight) / picture.cutWidth;
  pen.turned(picture, screenX(x), screenY(y), half, flat, 0, color, Phaser.TintModes.FILL);
}

const ink = (alpha: number): number => (((alpha * 255) << 24) | INK) >>> 0;
