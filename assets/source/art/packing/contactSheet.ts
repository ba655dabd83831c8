import { toPng } from './encode.ts';
import type { Sprite } from './atlas.ts';

const BACKDROP = '#4b475c';

/** One row a direction, one column a frame, for a person to look at. PNG, base64. */
export function contactSheet(sprites: readonly Sprite[], animation: string): Promise<string> {
  const shown = sprites
    .filter(({ name }) => name.startsWith(`${animation}/`))
    .map(({ name, picture }) => {
      const [, direction, frame] = name.split('/').map(Number);
      return { picture, direction: direction ?? 0, frame: frame ?? 0 };
    });
  const left = Math.min(...shown.map(({ picture }) => picture.x));
  const top = Math.min(...shown.map(({ picture }) => picture.y));
  const width = Math.max(...shown.map(({ picture: p }) => p.x + p.pixels.width)) - left + 8;
  const height = Math.max(...shown.map(({ picture: p }) => p.y + p.pixels.height)) - top + 8;
  const columns = Math.max(...shown.map(({ frame }) => frame)) + 1;
  const rows = Math.max(...shown.map(({ direction }) => direction)) + 1;
  const canvas = new OffscreenCanvas(columns * width, rows * height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = BACKDROP;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { picture, direction, frame } of shown) {
    const layer = new OffscreenCanvas(picture.pixels.width, picture.pixels.height);
    layer.getContext('2d')!.putImageData(picture.pixels, 0, 0);
    context.drawImage(
      layer,
      frame * width + picture.x - left + 4,
      direction * height + picture.y - top + 4,
    );
  }
  return toPng(canvas);
}
