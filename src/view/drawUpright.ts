/** A part of a picture, pixels from its top left. */
interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a loaded picture, or a part of it, upright and so large, whatever way it was decoded. */
export function drawUpright(
  context: CanvasRenderingContext2D,
  picture: HTMLImageElement | ImageBitmap,
  width: number,
  height: number,
  cut: Cut = { x: 0, y: 0, width: picture.width, height: picture.height },
): void {
  const isFlipped = picture instanceof ImageBitmap;
  const top = isFlipped ? picture.height - cut.y - cut.height : cut.y;
  context.save();
  if (isFlipped) {
    context.translate(0, height);
    context.scale(1, -1);
  }
  context.drawImage(picture, cut.x, top, cut.width, cut.height, 0, 0, width, height);
  context.restore();
}
