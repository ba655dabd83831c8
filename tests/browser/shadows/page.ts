/** One upright block on a bare ground, and the shadows that it throws. */
import Phaser from 'phaser';
import type { Upright } from '../../../src/view/drawing/Upright.ts';
import { Uprights } from '../../../src/view/drawing/Uprights.ts';
import { CastShadows } from '../../../src/view/light/CastShadows.ts';
import { LightBuffers, paint } from '../../../src/view/light/LightBuffers.ts';
import { LightUniforms } from '../../../src/view/light/LightUniforms.ts';
import { screenX, screenY } from '../../../src/view/projection.ts';
import { MOST_LIGHTS } from '../../../src/view/shaders/uprights.ts';
import { LightMap } from '../../../src/view/street/LightMap.ts';
import { Lights } from '../../../src/view/street/Lights.ts';
import { SHEETS } from '../../../src/view/viewAssets.ts';

/** Pixels; a block as high as a figure, thin enough to tell where its shadow points. */
const BLOCK = { wide: 8, high: 80 };
const SIZE = 640;
const FOOT = { x: 10, y: 16 };

/** A light, units from the block's foot. */
export interface Cast {
  readonly lightX: number;
  readonly lightY: number;
  readonly lightHeight?: number;
  /** How high the block is lifted, units. */
  readonly lifted?: number;
}

/** Where a channel of the shadow is darkest, map pixels from the block's foot. */
export interface Shadow {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ShadowPage {
  ready: Promise<void>;
  moon(cast: Cast): Shadow;
  light(cast: Cast): Shadow;
}

const whole = { data: new Uint8ClampedArray(16), width: 2, height: 2 } as ImageData;
const lights = new Lights(new LightMap(whole, 40, 40), []);
let scene: Phaser.Scene;
let uprights: Uprights;
let buffers: LightBuffers;
let shadows: CastShadows;
let block: Upright;
const uniforms: Record<string, unknown> = {};

function addSheet(textures: Phaser.Textures.TextureManager, name: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 128;
  const context = canvas.getContext('2d')!;
  context.fillRect(0, 0, BLOCK.wide, BLOCK.high);
  const texture = textures.addCanvas(name, canvas)!;
  const block = texture.add('block', 0, 0, 0, BLOCK.wide, BLOCK.high)!;
  Object.assign(block, { customPivot: true, pivotX: 0.5, pivotY: 1 });
  // the spot under the feet is left out: only what is thrown is looked at
  texture.add('shadow', 0, 100, 100, 8, 4);
}

function create(created: Phaser.Scene): void {
  scene = created;
  for (const name of SHEETS) addSheet(scene.textures, name);
  uprights = new Uprights(scene, true);
  buffers = new LightBuffers(scene.textures);
  const darkness = { underFeet: 0, moon: 1, light: 1, most: 1, faintest: 0.1, head: 0.5 };
  shadows = new CastShadows(uprights, { ...darkness, ink: null }, uniforms);
  block = uprights.add('enemy', scene.textures.get('turokHan').get('block'));
  block.shadow = 1;
}

function castBy({ lightX, lightY, lightHeight = 1, lifted = 0 }: Cast, channel: number): Shadow {
  const footX = screenX(FOOT.x);
  const footY = screenY(FOOT.y);
  lights.begin(0);
  lights.add(FOOT.x + lightX, FOOT.y + lightY, lightHeight, 0xffffff, 3, 6);
  block.place(footX, screenY(FOOT.y, lifted), footY);
  block.lifted = lifted;
  const left = footX - SIZE / 2;
  const top = footY - SIZE / 2;
  new LightUniforms(lights, 4000, 4000).fill(uniforms, [left, top, SIZE, SIZE], SIZE, SIZE);
  uprights.settle();
  buffers.aim(SIZE, SIZE, left, top, 1);
  paint(buffers.shadow, (context) => shadows.draw(context, MOST_LIGHTS));
  return find(channel);
}

function find(channel: number): Shadow {
  const { gl } = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const { width, height, drawingContext } = buffers.shadow;
  const pixels = new Uint8Array(width * height * 4);
  drawingContext.beginDraw();
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let i = 0; i < width * height; i++) {
    if (pixels[i * 4 + channel]! < 40) continue;
    const x = ((i % width) / width - 0.5) * SIZE;
    const y = (0.5 - Math.floor(i / width) / height) * SIZE;
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y);
  }
  return found;
}

const page: ShadowPage = {
  ready: new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: 'view',
      banner: false,
      audio: { noAudio: true },
      scale: { width: 64, height: 64 },
      scene: {
        create(this: Phaser.Scene) {
          create(this);
        },
      },
    });
    game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve());
  }),
  moon: (cast) => castBy(cast, 0),
  light: (cast) => castBy(cast, 2),
};
Object.assign(window, { shadows: page });
