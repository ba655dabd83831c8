import type { Context, Pen } from '../drawing/Pen.ts';
import type { Upright } from '../drawing/Upright.ts';
import type { Uprights } from '../drawing/Uprights.ts';
import { castShadow, castShadowFrom, MOON_PUSH } from '../figures/castShadow.ts';
import type { Figure } from '../figures/Figure.ts';
import { drawBlob } from '../figures/GroundShadows.ts';
import { DEPTH_PIXELS, PIXELS_PER_UNIT } from '../projection.ts';
import { strengthAt, type Lights } from '../street/Lights.ts';

/** Bits by which a colour is shifted into the channel of a kind of light. */
const MOON = 16;
const LAMPS = 8;
const MOVING = 0;
const BLOB = 0.8;
/** Weaker light throws no shadow that is seen. */
const FAINTEST = 0.1;
/** A shadow is this much weaker at the head: farther from the ground, it blurs. */
const HEAD = 0.5;

/** What each kind of light does not reach, a channel a kind. */
export class ShadowPainter {
  private readonly pen: Pen;
  private readonly lights: Lights;
  private readonly figures: () => Iterable<Figure>;
  private readonly blob: Phaser.Textures.Frame;

  constructor(uprights: Uprights, lights: Lights, figures: () => Iterable<Figure>) {
    this.pen = uprights.pen;
    this.lights = lights;
    this.figures = figures;
    this.blob = uprights.scene.textures.get('fx').get('shadow');
  }

  draw(context: Context, standing: readonly Upright[]): void {
    this.pen.begin(context);
    for (const figure of this.figures()) this.drawFigure(figure);
    for (const upright of standing) if (upright.role === 'prop') this.drawProp(upright);
  }

  private drawFigure(figure: Figure): void {
    const { pen, lights } = this;
    const { x, y, shadowFade: fade } = figure;
    if (fade <= 0) return;
    drawBlob(pen, this.blob, figure, grey(BLOB * fade));
    castShadow(pen, figure, MOON_PUSH.x, MOON_PUSH.y, dark(fade * HEAD, MOON), dark(fade, MOON));
    for (const lamp of lights.lamps) {
      const strength = Math.min(1, strengthAt(lamp, x, y) * 1.1) * fade;
      if (strength < FAINTEST) continue;
      castShadowFrom(pen, lamp, figure, dark(strength * HEAD, LAMPS), dark(strength, LAMPS));
    }
    for (let i = 0; i < lights.count; i++) {
      const light = lights.moving[i]!;
      const strength = Math.min(1, strengthAt(light, x, y) * 1.6) * fade;
      if (strength < FAINTEST) continue;
      castShadowFrom(pen, light, figure, dark(strength * HEAD, MOVING), dark(strength, MOVING));
    }
  }

  /** The ground is painted with its shadows from moon and lamps; what moves throws its own. */
  private drawProp(prop: Upright): void {
    const { pen, lights } = this;
    const caster = this.prop;
    caster.x = prop.x / PIXELS_PER_UNIT;
    caster.y = prop.y / DEPTH_PIXELS;
    caster.picture = prop.frame;
    if (prop.shadow > 0) {
      const { shadow } = prop;
      castShadow(
        pen,
        caster,
        MOON_PUSH.x,
        MOON_PUSH.y,
        dark(shadow * HEAD, MOON),
        dark(shadow, MOON),
      );
    }
    for (let i = 0; i < lights.count; i++) {
      const light = lights.moving[i]!;
      const strength = Math.min(1, strengthAt(light, caster.x, caster.y) * 1.6);
      if (strength < FAINTEST) continue;
      castShadowFrom(pen, light, caster, dark(strength * HEAD, MOVING), dark(strength, MOVING));
    }
  }

  private readonly prop = {
    picture: null as unknown as Phaser.Textures.Frame,
    x: 0,
    y: 0,
    height: 0,
  };
}

const OPAQUE = 0xff000000;
const dark = (strength: number, channel: number): number =>
  (OPAQUE | (Math.round(strength * 255) << channel)) >>> 0;
const grey = (strength: number): number => (OPAQUE | (Math.round(strength * 255) * 0x010101)) >>> 0;
