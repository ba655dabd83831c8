/** The canvas as a WebP file, base64. `quality` 0 to 1; 1 is lossless in Chromium. */
export function toWebp(canvas: OffscreenCanvas, quality: number): Promise<string> {
  return encode(canvas, 'image/webp', quality);
}

export function toPng(canvas: OffscreenCanvas): Promise<string> {
  return encode(canvas, 'image/png', 1);
}

async function encode(canvas: OffscreenCanvas, type: string, quality: number): Promise<string> {
  const blob = await canvas.convertToBlob({ type, quality });
  if (blob.type !== type) throw new Error(`This browser cannot write ${type}.`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(text);
}
