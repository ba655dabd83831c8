/** Anything that is to be seen under its name. */
interface Entry {
  name: string;
  picture: { pixels: ImageData };
}

const BACKDROP = '#4b475c';
const WIDTH = 1400;
const GAP = 10;
const LABEL = 14;

/** Pictures in rows, each with its name below, for a person to look at. */
export function catalogue(entries: readonly Entry[]): OffscreenCanvas {
  let [x, y, row] = [GAP, GAP, 0];
  const places = entries.map(({ picture: { pixels } }) => {
    const width = Math.max(pixels.width, 64);
    if (x + width > WIDTH) [x, y, row] = [GAP, y + row + LABEL + GAP, 0];
    const place = { x, y };
    x += width + GAP;
    row = Math.max(row, pixels.height);
    return place;
  });
  const canvas = new OffscreenCanvas(WIDTH, y + row + LABEL + GAP);
  const context = canvas.getContext('2d')!;
  context.fillStyle = BACKDROP;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = '10px sans-serif';
  context.fillStyle = '#ffffff';
  entries.forEach(({ name, picture: { pixels } }, i) => {
    const place = places[i]!;
    const layer = new OffscreenCanvas(pixels.width, pixels.height);
    layer.getContext('2d')!.putImageData(pixels, 0, 0);
    context.drawImage(layer, place.x, place.y);
    context.fillText(name, place.x, place.y + pixels.height + LABEL - 3);
  });
  return canvas;
}
