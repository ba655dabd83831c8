import type Phaser from 'phaser';
import { LAYER } from '../layers.ts';
import { HIDDEN_LINE_VERTEX, hiddenLineFragment } from '../shaders/uprights/hiddenLine.ts';
import type { Context } from './context.ts';
import type { Upright } from './Upright.ts';
import { UprightProgram } from './UprightProgram.ts';
import type { Uprights } from './Uprights.ts';

/**
 * The lines of heroines upon whoever or whatever hides them, in every quality the same: those who stand before her are
 * drawn once more, and of each is seen what of her line lies behind him. Where nobody does, nothing is drawn.
 */
export class HiddenLines {
  private readonly uprights: Uprights;
  private readonly program: UprightProgram;
  private readonly her = [0, 0, 1, 1];
  private readonly rect = [0, 0, 1, 1];
  private readonly color = [1, 1, 1];
  private readonly values: Record<string, unknown> = {
    uHer: this.her,
    uHerRect: this.rect,
    uLine: this.color,
  };

  constructor(uprights: Uprights) {
    const { scene, buffer, pictured } = uprights;
    const sheets = pictured.map((name) => scene.textures.get(name));
    const vertex = HIDDEN_LINE_VERTEX;
    const fragment = hiddenLineFragment(sheets.length);
    this.uprights = uprights;
    this.program = new UprightProgram(
      scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer,
      buffer,
      { name: 'HiddenLine', vertex, fragment },
      sheets,
    );
    this.program.changing = this.values;
    scene.add
      .image(0, 0, '__DEFAULT')
      .setDepth(LAYER.lines)
      .addRenderStep((_renderer, _object, context) => this.draw(context), 0);
  }

  private draw(context: Context): void {
    const { standing } = this.uprights;
    for (let i = 0; i < standing.length; i++) {
      const her = standing[i]!;
      if (her.line === 0 || !her.visible) continue;
      let from = 0;
      let to = 0;
      for (let j = i + 1; j < standing.length; j++) {
        if (!isOver(standing[j]!, her)) continue;
        if (to === 0) from = j;
        to = j + 1;
      }
      if (to === 0) continue;
      this.describe(her);
      this.program.draw(context, from, to);
    }
  }

  private describe({ picture, x, y, scaleX, scaleY, line }: Upright): void {
    const { her, rect, color, values } = this;
    const { u0, v0, u1, v1 } = picture.frame;
    her[0] = x + picture.left * scaleX;
    her[1] = y + picture.top * scaleY;
    her[2] = picture.wide * scaleX;
    her[3] = picture.high * scaleY;
    rect[0] = u0;
    rect[1] = v0;
    rect[2] = u1;
    rect[3] = v1;
    values['uHerUnit'] = picture.unit;
    color[0] = ((line >> 16) & 0xff) / 255;
    color[1] = ((line >> 8) & 0xff) / 255;
    color[2] = (line & 0xff) / 255;
  }
}

/** Whether the pictures of two lie over each other anywhere. */
function isOver(one: Upright, other: Upright): boolean {
  const { picture: a, scaleX, scaleY } = one;
  const { picture: b, scaleX: otherX, scaleY: otherY } = other;
  const x = one.x + (a.left + a.wide / 2) * scaleX - other.x - (b.left + b.wide / 2) * otherX;
  const y = one.y + (a.top + a.high / 2) * scaleY - other.y - (b.top + b.high / 2) * otherY;
  return (
    one.visible &&
    Math.abs(x) * 2 < a.wide * Math.abs(scaleX) + b.wide * Math.abs(otherX) &&
    Math.abs(y) * 2 < a.high * Math.abs(scaleY) + b.high * Math.abs(otherY)
  );
}
