import { randomStream } from '../../geometry/random.ts';
import { css } from './colour.ts';
import { HEIGHT, SCALE, WIDTH } from './Layer.ts';
import type { Layer } from './Layer.ts';

let grain: OffscreenCanvas | null = null;

/** The tooth of the paper, and strokes of a dry brush. */
function paper(): OffscreenCanvas {
  if (grain) return grain;
  const random = randomStream(77);
  const fine = new OffscreenCanvas(WIDTH, HEIGHT);
  const finePen = fine.getContext('2d', { willReadFrequently: true })!;
  const noise = finePen.createImageData(WIDTH, HEIGHT);
  for (let i = 0; i < noise.data.length; i += 4) {
    noise.data.fill(128 + (random() - 0.5) * 120, i, i + 3);
    noise.data[i + 3] = 255;
  }
  finePen.putImageData(noise, 0, 0);
  grain = new OffscreenCanvas(WIDTH * SCALE, HEIGHT * SCALE);
  const pen = grain.getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(fine, 0, 0, grain.width, grain.height);
  pen.globalAlpha = 0.35;
  for (let i = 0; i < 900; i++) {
    const [x, y, length] = [random() * grain.width, random() * grain.height, 40 + random() * 120];
    const value = random() > 0.5 ? 255 : 0;
    pen.strokeStyle = css([value, value, value], 0.1);
    pen.lineWidth = 1 + random() * 5;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + length, y - length * (0.5 + random() * 0.3));
    pen.stroke();
  }
  return grain;
}

const GRAIN = 0.1;

/** The picture as on paper. */
export function grained(picture: Layer): Layer {
  picture.blend('overlay', (pen) => {
    pen.globalAlpha = GRAIN;
    pen.drawImage(paper(), 0, 0, WIDTH, HEIGHT);
  });
  return picture;
}
