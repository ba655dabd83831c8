import Phaser from 'phaser';
import {
  litFragment,
  paintedFragment,
  QUADS_OF_PLAIN,
  UPRIGHT_VERTEX,
} from '../shaders/uprights/color.ts';
import type { Quality } from '../ViewContext.ts';
import { GROUND_TEXTURE, LIGHT_TEXTURE } from '../viewAssets.ts';
import type { Context } from './context.ts';
import { Pen } from './Pen.ts';
import { pictureOf, type Picture } from './Picture.ts';
import { sortByDepth } from './sortByDepth.ts';
import { Upright, type Role } from './Upright.ts';
import { UprightBuffer } from './UprightBuffer.ts';
import { UprightProgram } from './UprightProgram.ts';
import { UprightRow } from './UprightRow.ts';

/** Everything that stands in the street. */
export class Uprights {
  readonly scene: Phaser.Scene;
  readonly pen: Pen;
  readonly buffer: UprightBuffer;
  /** They as the picture or the light's buffers show them. */
  readonly colors: UprightProgram;
  /**
   * They are painted into the light's buffers. In the picture itself they then only cover what glows
   * behind them.
   */
  readonly areLit: boolean;
  /** Ground, shadows and they are drawn as one. */
  readonly arePlain: boolean;
  /** The textures that they may be pictures of, in the order that shaders number them. */
  readonly pictured: readonly string[];
  /** From the farthest to the nearest, since they settled last. */
  readonly standing: Upright[] = [];
  private readonly rows: UprightRow[] = [];

  /** They are pictures of these sheets, and of the ground. */
  constructor(scene: Phaser.Scene, quality: Quality, sheetNames: readonly string[]) {
    this.scene = scene;
    this.pictured = [...sheetNames, GROUND_TEXTURE];
    const areLit = (this.areLit = quality === 'high');
    const arePlain = (this.arePlain = quality === 'low');
    const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    this.pen = new Pen(renderer);
    this.buffer = new UprightBuffer(renderer);
    const sheets = this.pictured.map((name) => scene.textures.get(name));
    const define = arePlain ? '#define PLAIN\n' : '';
    this.colors = new UprightProgram(
      renderer,
      this.buffer,
      areLit
        ? {
            name: 'UprightsLit',
            vertex: `#define LIT\n${UPRIGHT_VERTEX}`,
            fragment: litFragment(sheets.length),
          }
        : {
            name: arePlain ? 'UprightsPlain' : 'UprightsPainted',
            vertex: define + UPRIGHT_VERTEX,
            fragment: define + paintedFragment(sheets.length),
          },
      sheets,
      areLit ? {} : { uLightMap: scene.textures.get(LIGHT_TEXTURE) },
      arePlain ? QUADS_OF_PLAIN : 1,
    );
    scene.children.depthSort = () => this.arrange();
    scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.buffer.destroy());
  }

  get count(): number {
    return this.standing.length;
  }

  pictureOf(frame: Phaser.Textures.Frame): Picture {
    return pictureOf(frame, this.pictured);
  }

  add(role: Role, frame: Phaser.Textures.Frame): Upright {
    const upright = new Upright(role, this.pictureOf(frame));
    this.standing.push(upright);
    return upright;
  }

  remove(upright: Upright): void {
    this.standing.splice(this.standing.indexOf(upright), 1);
  }

  /** Everybody stands where they will be seen in this frame: sorts them, and tells the graphics card. */
  settle(): void {
    sortByDepth(this.standing);
    this.buffer.write(this.standing);
  }

  /** All of them, from the farthest to the nearest, with what stands in for some. */
  draw(context: Context, program: UprightProgram, aspect: 'color' | 'relief'): void {
    const { standing, scene } = this;
    const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    let from = 0;
    for (let i = 0; i < standing.length; i++) {
      const { stead, visible } = standing[i]!;
      if (stead === null || !visible) continue;
      program.draw(context, from, i);
      stead[aspect].renderWebGLStep(renderer, stead[aspect], context);
      from = i + 1;
    }
    program.draw(context, from, standing.length);
  }

  /** Before the scene is drawn: a row of them wherever something else stands between. */
  private arrange(): void {
    const { rows, areLit, standing } = this;
    const list = this.scene.children.list as Phaser.GameObjects.Image[];
    sortByDepth(list);
    let used = 0;
    let from = 0;
    let behind = -Infinity;
    let isOther = false;
    for (let i = 0; i <= list.length && from < standing.length; i++) {
      const other = list[i];
      if (other !== undefined && (!other.visible || other instanceof UprightRow)) continue;
      const before = other?.depth ?? Infinity;
      let to = from;
      while (to < standing.length && standing[to]!.depth < before) to++;
      // where there is nothing behind them, there is nothing to cover
      if (to > from && !(areLit && behind === -Infinity)) {
        const row = (rows[used++] ??= this.addRow());
        row.hold(from, to);
        if (!(row.depth > behind && row.depth < before)) {
          const farthest = Math.max(behind, standing[from]!.depth - 1);
          const nearest = Math.min(before, standing[to - 1]!.depth + 1);
          row.setDepth((farthest + nearest) / 2);
          isOther = true;
        }
      }
      from = to;
      behind = before;
    }
    for (; used < rows.length; used++) rows[used]!.setVisible(false);
    if (isOther) sortByDepth(list);
  }

  private addRow(): UprightRow {
    const row = new UprightRow(this.scene, this.colors);
    return this.areLit ? row.setBlendMode(Phaser.BlendModes.ERASE) : row;
  }
}
