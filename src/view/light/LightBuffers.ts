import Phaser from 'phaser';
import type { Context } from '../drawing/context.ts';

type Buffer = Phaser.Textures.DynamicTexture;

/** Shadows are soft: they need half the pixels. */
const SHADOW_SCALE = 0.5;

/** What the light reads: colour, relief and shadows of all that stands, as large as the picture. */
export class LightBuffers {
  readonly color: Buffer;
  readonly relief: Buffer;
  readonly shadow: Buffer;
  private readonly textures: Phaser.Textures.TextureManager;

  constructor(textures: Phaser.Textures.TextureManager) {
    this.textures = textures;
    this.color = this.add('light-color');
    this.relief = this.add('light-relief');
    this.shadow = this.add('light-shadow');
    this.shadow.drawingContext?.setBlendMode(Phaser.BlendModes.SCREEN);
  }

  /** Made for a picture of so many pixels that shows the map from (left, top) on. */
  aim(width: number, height: number, left: number, top: number, zoom: number): void {
    aim(this.color, width, height, left, top, zoom);
    aim(this.relief, width, height, left, top, zoom);
    const wide = Math.max(1, Math.ceil(width * SHADOW_SCALE));
    const high = Math.max(1, Math.ceil(height * SHADOW_SCALE));
    aim(this.shadow, wide, high, left, top, zoom * SHADOW_SCALE);
  }

  destroy(): void {
    for (const { key } of [this.color, this.relief, this.shadow]) this.textures.remove(key);
  }

  private add(key: string): Buffer {
    const buffer = this.textures.addDynamicTexture(key, 1, 1, false);
    if (buffer === null) throw new Error(`There is a texture "${key}" already.`);
    buffer.camera.setOrigin(0, 0);
    return buffer;
  }
}

function aim(
  buffer: Buffer,
  width: number,
  height: number,
  left: number,
  top: number,
  zoom: number,
): void {
  if (buffer.width !== width || buffer.height !== height) buffer.setSize(width, height, false);
  buffer.camera.setScroll(left, top).setZoom(zoom);
}

/** Fills a buffer anew. Phaser's own way there takes commands, which it copies its state for. */
export function paint(buffer: Buffer, draw: (context: Context) => void): void {
  const { drawingContext: context, camera } = buffer;
  if (context === null) throw new Error('Only WebGL draws into buffers.');
  camera.preRender();
  context.setScissorBox(0, 0, buffer.width, buffer.height);
  context.use();
  context.clear(context.renderer.gl.COLOR_BUFFER_BIT);
  draw(context);
  context.release();
}
