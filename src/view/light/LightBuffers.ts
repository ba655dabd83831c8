import Phaser from 'phaser';
import type { Context, TextureWrapper } from '../drawing/context.ts';
import { textureOf } from '../drawing/ScreenPass.ts';

/** Shadows are soft: they need half the pixels. */
const SHADOW_SCALE = 0.5;

/** What is drawn to by a camera of its own. */
export class LightBuffer {
  readonly context: Context;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;

  constructor(scene: Phaser.Scene) {
    this.camera = new Phaser.Cameras.Scene2D.Camera(0, 0, 1, 1);
    this.camera.setScene(scene, false).setOrigin(0, 0);
    const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
    const options = { width: 1, height: 1, camera: this.camera, autoClear: false };
    this.context = new Phaser.Renderer.WebGL.DrawingContext(renderer, options);
  }

  get texture(): TextureWrapper {
    return textureOf(this.context);
  }

  aim(width: number, height: number, left: number, top: number, zoom: number): void {
    const { camera, context } = this;
    if (context.width !== width || context.height !== height) {
      context.resize(width, height);
      camera.setSize(width, height);
    }
    camera.setScroll(left, top).setZoom(zoom);
  }

  /** Fills it anew. */
  paint(draw: (context: Context) => void): void {
    const { context, camera } = this;
    camera.preRender();
    context.setScissorBox(0, 0, context.width, context.height);
    context.use();
    context.clear(context.renderer.gl.COLOR_BUFFER_BIT);
    draw(context);
    context.release();
  }

  destroy(): void {
    this.context.destroy();
    this.camera.destroy();
  }
}

/** What the light reads: colour, relief and shadows of all that stands, as large as the picture. */
export class LightBuffers {
  readonly color: LightBuffer;
  readonly relief: LightBuffer;
  readonly shadow: LightBuffer;

  constructor(scene: Phaser.Scene) {
    this.color = new LightBuffer(scene);
    this.relief = new LightBuffer(scene);
    this.shadow = new LightBuffer(scene);
    this.shadow.context.setBlendMode(Phaser.BlendModes.SCREEN);
  }

  /** Made for a picture of so many pixels that shows the map from (left, top) on. */
  aim(width: number, height: number, left: number, top: number, zoom: number): void {
    this.color.aim(width, height, left, top, zoom);
    this.relief.aim(width, height, left, top, zoom);
    const wide = Math.max(1, Math.ceil(width * SHADOW_SCALE));
    const high = Math.max(1, Math.ceil(height * SHADOW_SCALE));
    this.shadow.aim(wide, high, left, top, zoom * SHADOW_SCALE);
  }

  destroy(): void {
    this.color.destroy();
    this.relief.destroy();
    this.shadow.destroy();
  }
}
