import type Phaser from 'phaser';
import { drawUpright } from '../drawUpright.ts';

type Textures = Phaser.Textures.TextureManager;

/** What a sheet's relief is called once it is loaded, and once it can be drawn with. */
export const reliefImage = (sheet: string): string => `${sheet}-relief-image`;
export const reliefTexture = (sheet: string): string => `${sheet}-relief`;

/** How much of the blue channel is left to a height: each of three roles has a third, less a margin. */
const RELIEF_BLUE = 0.96 / 3;
const ROOM_FOR_ROLES = `rgb(255 255 ${Math.round(RELIEF_BLUE * 255)})`;

/**
 * Gives a sheet's relief, which is opaque and half as large, the coverage of the sheet itself, so that
 * figures cover each other in the buffers as they do in colour, and makes room for their roles.
 */
export function joinRelief(textures: Textures, sheet: string): void {
  if (!textures.exists(reliefTexture(sheet))) addJoined(textures, sheet);
  if (textures.exists(reliefImage(sheet))) textures.remove(reliefImage(sheet));
}

/** It is let go: another quality is shown. */
export function forgetRelief(textures: Textures, sheet: string): void {
  if (textures.exists(reliefTexture(sheet))) textures.remove(reliefTexture(sheet));
}

function addJoined(textures: Textures, sheet: string): void {
  const relief = imageOf(textures, reliefImage(sheet));
  const { width, height } = relief;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  drawUpright(context, relief, width, height);
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = ROOM_FOR_ROLES;
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'destination-in';
  drawUpright(context, imageOf(textures, sheet), width, height);
  // as an image: a canvas of Phaser's reads all its pixels back, which takes longer than all of this
  textures.addImage(reliefTexture(sheet), canvas as unknown as HTMLImageElement);
}

const imageOf = (textures: Textures, key: string): HTMLImageElement | ImageBitmap =>
  textures.get(key).get().source.image as HTMLImageElement | ImageBitmap;
