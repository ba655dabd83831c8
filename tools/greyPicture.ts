import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** How many pixels become one, each way. */
const STEP = 4;

/** Writes a PNG again in grey and small: who is not told apart in it is not told apart at a glance. */
export async function writeGrey(page: Page, file: string, out: string): Promise<void> {
  const url = `data:image/png;base64,${readFileSync(file, 'base64')}`;
  const grey = await page.evaluate(shrinkToGrey, { url, step: STEP });
  writeFileSync(out, Buffer.from(grey.split(',')[1]!, 'base64'));
}

/** Runs in the page. Each pixel is the mean brightness of a square. */
async function shrinkToGrey({ url, step }: { url: string; step: number }): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const { width, height } = Object.assign(canvas, { width: image.width, height: image.height });
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const small = context.createImageData(columns, rows);
  for (let i = 0; i < columns * rows; i++) {
    let sum = 0;
    for (let j = 0; j < step * step; j++) {
      const x = (i % columns) * step + (j % step);
      const y = Math.floor(i / columns) * step + Math.floor(j / step);
      const at = (y * width + x) * 4;
      sum += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
    }
    small.data.fill(sum / (step * step), i * 4, i * 4 + 3);
    small.data[i * 4 + 3] = 255;
  }
  Object.assign(canvas, { width: columns, height: rows });
  context.putImageData(small, 0, 0);
  return canvas.toDataURL('image/png');
}
