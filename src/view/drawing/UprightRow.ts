import Phaser from 'phaser';
import type { UprightProgram } from './UprightProgram.ts';

/** The uprights that nothing else stands between, drawn as one. */
export class UprightRow extends Phaser.GameObjects.Image {
  private from = 0;
  private to = 0;

  constructor(scene: Phaser.Scene, program: UprightProgram) {
    super(scene, 0, 0, '__DEFAULT');
    this.addRenderStep((_renderer, _object, context) => {
      program.draw(context, this.from, this.to);
    }, 0);
    scene.add.existing(this);
  }

  /** Shows all from one to before another. */
  hold(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.setVisible(true);
  }
}
