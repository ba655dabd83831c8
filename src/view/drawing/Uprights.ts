import Phaser from 'phaser';
import { Pen } from './Pen.ts';
import { sortByDepth } from './sortByDepth.ts';
import { Upright, type Role } from './Upright.ts';
import { UprightRow } from './UprightRow.ts';

/** Everything that stands in the street. */
export class Uprights {
  readonly scene: Phaser.Scene;
  readonly pen: Pen;
  /**
   * They are painted into the light's buffers. In the picture itself they then only cover what glows
   * behind them.
   */
  readonly areLit: boolean;
  private readonly standing: Upright[] = [];
  private readonly rows: UprightRow[] = [];

  constructor(scene: Phaser.Scene, areLit: boolean) {
    this.scene = scene;
    this.areLit = areLit;
    this.pen = new Pen(scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer);
    scene.children.depthSort = () => this.arrange();
  }

  add(role: Role, picture: Phaser.Textures.Frame): Upright {
    const upright = new Upright(role, picture);
    this.standing.push(upright);
    return upright;
  }

  remove(upright: Upright): void {
    this.standing.splice(this.standing.indexOf(upright), 1);
  }

  /** From the farthest to the nearest. Stays valid until the next one is added or removed. */
  byDepth(): readonly Upright[] {
    sortByDepth(this.standing);
    return this.standing;
  }

  /** Before the scene is drawn: a row of them wherever something else stands between. */
  private arrange(): void {
    const { rows, areLit } = this;
    const list = this.scene.children.list as Phaser.GameObjects.Image[];
    const standing = this.byDepth();
    sortByDepth(list);
    let used = 0;
    let from = 0;
    let behind = -Infinity;
    for (let i = 0; i <= list.length && from < standing.length; i++) {
      const other = list[i];
      if (other !== undefined && (!other.visible || other instanceof UprightRow)) continue;
      const before = other?.depth ?? Infinity;
      let to = from;
      while (to < standing.length && standing[to]!.depth < before) to++;
      // where there is nothing behind them, there is nothing to cover
      if (to > from && !(areLit && behind === -Infinity)) {
        const farthest = Math.max(behind, standing[from]!.depth - 1);
        const nearest = Math.min(before, standing[to - 1]!.depth + 1);
        (rows[used++] ??= this.addRow()).hold(from, to, (farthest + nearest) / 2);
      }
      from = to;
      behind = before;
    }
    for (; used < rows.length; used++) rows[used]!.setVisible(false);
    sortByDepth(list);
  }

  private addRow(): UprightRow {
    const row = new UprightRow(this.scene, this.pen, this.standing);
    return this.areLit ? row.setBlendMode(Phaser.BlendModes.ERASE) : row;
  }
}
