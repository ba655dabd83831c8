import Phaser from 'phaser';
import { Pen } from './Pen.ts';
import { sortByDepth } from './sortByDepth.ts';
import { Upright, type Role } from './Upright.ts';

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

  constructor(scene: Phaser.Scene, areLit: boolean) {
    this.scene = scene;
    this.areLit = areLit;
    this.pen = new Pen(scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer);
    const { children } = scene;
    children.depthSort = () => {
      if (children.sortChildrenFlag) sortByDepth(children.list as Phaser.GameObjects.Image[]);
      children.sortChildrenFlag = false;
    };
  }

  add(role: Role, picture: Phaser.Textures.Frame): Upright {
    const upright = new Upright(this.scene, this.pen, role, picture);
    if (!this.areLit) return upright;
    upright.setBlendMode(Phaser.BlendModes.ERASE);
    this.standing.push(upright);
    upright.once(Phaser.GameObjects.Events.DESTROY, () => {
      this.standing.splice(this.standing.indexOf(upright), 1);
    });
    return upright;
  }

  /** From the farthest to the nearest. Stays valid until the next one is added or destroyed. */
  byDepth(): readonly Upright[] {
    sortByDepth(this.standing);
    return this.standing;
  }
}
