import { drawCharacter } from '../anatomy/character.ts';
import type { Character } from '../anatomy/character.ts';
import { STUDIO } from '../passes/lighting.ts';
import type { SpriteRenderer } from '../passes/SpriteRenderer.ts';
import { turnToward } from './characterSheet.ts';
import { toPng } from './encode.ts';
import { trim } from './trim.ts';
import type { Trimmed } from './trim.ts';

const BACKDROP = '#4b475c';
/** Toward the camera, to the right, and away. */
const DIRECTIONS = [2, 0, 5];
const COLUMN = 136;
/** Rows of figures: how high each is, and the line that its feet stand on. */
const ROW = 150;
const FEET = 128;
const IN_ONE_LINE = 10;

/** The same place, seen from far away: a quarter of the size, without colour. */
function fromAfar(near: OffscreenCanvas): OffscreenCanvas {
  const far = new OffscreenCanvas(near.width / 4, near.height / 4);
  const context = far.getContext('2d')!;
  context.filter = 'grayscale(1)';
  context.imageSmoothingQuality = 'high';
  context.drawImage(near, 0, 0, far.width, far.height);
  return far;
}

/**
 * Everybody side by side as they stand, and below in grey at a quarter of the size, enlarged again: whoever is
 * told apart there is told apart in the game. PNG, base64.
 */
export function lineUp(renderer: SpriteRenderer, cast: readonly Character[]): Promise<string> {
  const figures = cast.map((character) => {
    const mesh = drawCharacter(character, character.animations['idle']!.pose(0));
    const { cell, scale } = character;
    const room = { half: 1.5 * scale, middle: 0.75 * scale };
    return DIRECTIONS.map((direction) => {
      const shot = { cell, lighting: STUDIO, turned: turnToward(direction), room };
      return { cell, picture: trim(renderer.drawColor(mesh, shot), `idle/${direction}`) };
    });
  });
  const lines = Math.ceil(figures.length / IN_ONE_LINE);
  const near = new OffscreenCanvas(IN_ONE_LINE * COLUMN, lines * DIRECTIONS.length * ROW);
  const context = near.getContext('2d')!;
  context.fillStyle = BACKDROP;
  context.fillRect(0, 0, near.width, near.height);
  figures.forEach((views, i) => {
    const x = ((i % IN_ONE_LINE) + 0.5) * COLUMN;
    const line = Math.floor(i / IN_ONE_LINE) * DIRECTIONS.length;
    views.forEach(({ cell, picture }, row) =>
      stand(context, picture, x - cell.footX, (line + row) * ROW + FEET - cell.footY),
    );
  });
  const far = fromAfar(near);
  const sheet = new OffscreenCanvas(near.width, near.height * 1.75);
  const whole = sheet.getContext('2d')!;
  whole.fillStyle = BACKDROP;
  whole.fillRect(0, 0, sheet.width, sheet.height);
  whole.drawImage(near, 0, 0);
  whole.drawImage(far, 0, near.height);
  whole.imageSmoothingEnabled = false;
  whole.drawImage(far, far.width, near.height, near.width * 0.75, near.height * 0.75);
  return toPng(sheet);
}

function stand(
  context: OffscreenCanvasRenderingContext2D,
  { pixels, x, y }: Trimmed,
  left: number,
  top: number,
): void {
  const layer = new OffscreenCanvas(pixels.width, pixels.height);
  layer.getContext('2d')!.putImageData(pixels, 0, 0);
  context.drawImage(layer, left + x, top + y);
}
