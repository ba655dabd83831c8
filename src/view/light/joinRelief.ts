import type Phaser from 'phaser';

type Textures = Phaser.Textures.TextureManager;

/** What a sheet's relief is called once it is loaded, and once it can be drawn with. */
export const reliefImage = (sheet: string): string => `${sheet}-relief-image`;
export const reliefTexture = (sheet: string): string => `${sheet}-relief`;
export const mirroredTexture = (sheet: string): string => `${sheet}-relief-mirrored`;

/** Sheets with pictures that are drawn mirrored. */
const MIRRORED: readonly string[] = ['props'];

/** How much of the blue channel is left to a height: each of three roles has a third, less a margin. */
export const RELIEF_BLUE = 0.96 / 3;
const ROOM_FOR_ROLES = `rgb(255 255 ${Math.round(RELIEF_BLUE * 255)})`;

/**
 * Gives a sheet's relief, which is opaque and half as large, the coverage of the sheet itself, so that
 * figures cover each other in the buffers as they do in colour, and makes room for their roles. Also for
 * pictures that are drawn mirrored: what faced east faces west there.
 */
export function joinRelief(textures: Textures, sheet: string): void {
  if (!textures.exists(reliefTexture(sheet))) addJoined(textures, sheet, false);
  if (MIRRORED.includes(sheet) && !textures.exists(mirroredTexture(sheet))) {
    addJoined(textures, sheet, true);
  }
  if (textures.exists(reliefImage(sheet))) textures.remove(reliefImage(sheet));
}

/** It is let go: another quality is shown. */
export function forgetRelief(textures: Textures, sheet: string): void {
  for (const key of [reliefTexture(sheet), mirroredTexture(sheet)]) {
    if (textures.exists(key)) textures.remove(key);
  }
}

function addJoined(textures: Textures, sheet: string, isMirrored: boolean): void {
  const relief = imageOf(textures, reliefImage(sheet));
  const { width, height } = relief;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  context.drawImage(relief, 0, 0);
  if (isMirrored) fill(context, 'difference', '#ff0000');
  fill(context, 'multiply', ROOM_FOR_ROLES);
  context.globalCompositeOperation = 'destination-in';
  context.drawImage(imageOf(textures, sheet), 0, 0, width, height);
  textures.addCanvas(isMirrored ? mirroredTexture(sheet) : reliefTexture(sheet), canvas);
}

function fill(
  context: CanvasRenderingContext2D,
  operation: GlobalCompositeOperation,
  color: string,
): void {
  context.globalCompositeOperation = operation;
  context.fillStyle = color;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

const imageOf = (textures: Textures, key: string): HTMLImageElement =>
  textures.get(key).get().source.image as HTMLImageElement;
