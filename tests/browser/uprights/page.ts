/** One upright block on a bare ground: how it is seen, and the shadows that it throws. */
import Phaser from 'phaser';
import type { Upright } from '../../../src/view/drawing/Upright.ts';
import { Uprights } from '../../../src/view/drawing/Uprights.ts';
import { CastShadows } from '../../../src/view/light/CastShadows.ts';
import { drawUpright } from '../../../src/view/drawUpright.ts';
import { LightBuffers, type LightBuffer } from '../../../src/view/light/LightBuffers.ts';
import { LightUniforms } from '../../../src/view/light/LightUniforms.ts';
import { screenX, screenY } from '../../../src/view/projection.ts';
import { LightMap } from '../../../src/view/street/LightMap.ts';
import { Lights } from '../../../src/view/street/Lights.ts';
import { GROUND_TEXTURE, LIGHT_TEXTURE } from '../../../src/view/viewAssets.ts';

/** Pixels; a block as high as a figure, thin enough to tell where its shadow points. */
const BLOCK = { wide: 8, high: 80 };
const SIZE = 640;
const SHEETS = ['faith', 'turokHan', 'fx'];
const GREEN_LINE = 0xff00ff00;
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

/** How many pixels are white, as the block is, and how many have the colour of its line of light. */
export interface Seen {
  readonly white: number;
  readonly line: number;
}

/** The second and third of four rows of a picture that was decoded foot first, from the top: how red they are. */
async function cutRows(): Promise<number[]> {
  const drawn = new OffscreenCanvas(1, 4);
  const ink = drawn.getContext('2d')!;
  for (let row = 0; row < 4; row++) {
    ink.fillStyle = `rgb(${row * 60} 0 0)`;
    ink.fillRect(0, row, 1, 1);
  }
  const picture = await createImageBitmap(drawn, { imageOrientation: 'flipY' });
  const context = document.createElement('canvas').getContext('2d')!;
  drawUpright(context, picture, 1, 2, { x: 0, y: 1, width: 1, height: 2 });
  const { data } = context.getImageData(0, 0, 1, 2);
  return [data[0]!, data[4]!];
}

export interface UprightPage {
  cutRows(): Promise<number[]>;
  ready: Promise<void>;
  moon(cast: Cast): Shadow;
  light(cast: Cast): Shadow;
  /** The block with so much shown, with a line of light around it or without, where light is painted. */
  painted(shown: number, hasLine: boolean): Seen;
}

const whole = { data: new Uint8ClampedArray(16), width: 2, height: 2 } as ImageData;
const lights = new Lights(new LightMap(whole, 40, 40), []);
let scene: Phaser.Scene;
let uprights: Uprights;
let painted: Uprights;
let buffers: LightBuffers;
let shadows: CastShadows;
let block: Upright;
const uniforms: Record<string, unknown> = {};

function addSheet(textures: Phaser.Textures.TextureManager, name: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 128;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, BLOCK.wide, BLOCK.high);
  const texture = textures.addCanvas(name, canvas)!;
  const block = texture.add('block', 0, 0, 0, BLOCK.wide, BLOCK.high)!;
  Object.assign(block, { customPivot: true, pivotX: 0.5, pivotY: 1 });
  // the spot under the feet is left out: only what is thrown is looked at
  texture.add('shadow', 0, 100, 100, 8, 4);
}

function create(created: Phaser.Scene): void {
  scene = created;
  for (const name of [...SHEETS, GROUND_TEXTURE]) addSheet(scene.textures, name);
  const light = scene.textures.createCanvas(LIGHT_TEXTURE, 8, 8)!;
  light.context.fillStyle = '#808080';
  light.context.fillRect(0, 0, 8, 8);
  light.refresh();
  painted = new Uprights(scene, 'medium', SHEETS);
  uprights = new Uprights(scene, 'high', SHEETS);
  buffers = new LightBuffers(scene);
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
  buffers.shadow.paint((context) => shadows.draw(context));
  return find(channel);
}

function read({ context }: LightBuffer): Uint8Array {
  const { width, height } = context;
  const { gl } = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const pixels = new Uint8Array(width * height * 4);
  context.beginDraw();
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return pixels;
}

function find(channel: number): Shadow {
  const { width, height } = buffers.shadow.context;
  const pixels = read(buffers.shadow);
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

function seen(shown: number, hasLine: boolean): Seen {
  const one = painted.add('hero', scene.textures.get('faith').get('block'));
  one.place(screenX(FOOT.x), screenY(FOOT.y), screenY(FOOT.y));
  Object.assign(one, { shown, line: hasLine ? GREEN_LINE : 0 });
  painted.colors.changing = { uMap: [4000, 4000], uLamps: 0, uCount: 0 };
  painted.settle();
  buffers.aim(SIZE, SIZE, one.x - SIZE / 2, one.y - SIZE / 2, 1);
  buffers.color.paint((context) => painted.draw(context, painted.colors, 'color'));
  painted.remove(one);
  const pixels = read(buffers.color);
  let white = 0;
  let line = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i]! > 150) white++;
    else if (pixels[i + 1]! > 80) line++;
  }
  return { white, line };
}

const page: UprightPage = {
  cutRows,
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
  painted: seen,
};
Object.assign(window, { uprights: page });
