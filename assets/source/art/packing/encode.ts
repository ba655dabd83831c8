import startEncoder from '@jsquash/webp/codec/enc/webp_enc_simd.js';
import encoderWasm from '@jsquash/webp/codec/enc/webp_enc_simd.wasm';
import { defaultOptions } from '@jsquash/webp/meta.js';

/**
 * A picture as a WebP file, base64. `quality` 0 to 1. libwebp itself writes it, not the browser: it takes the
 * time to make the file small, and makes the same file everywhere.
 */
export async function toWebp(
  picture: OffscreenCanvas | ImageData,
  quality: number,
): Promise<string> {
  const { data, width, height } = pixelsOf(picture);
  const encoder = await startEncoder({ wasmBinary: encoderWasm, noInitialRun: true });
  const options = { ...defaultOptions, quality: quality * 100, method: 6, sns_strength: 70 };
  const file = encoder.encode(data, width, height, options);
  if (!file) throw new Error(`A picture of ${width} × ${height} px cannot be written as WebP.`);
  return base64(new Uint8Array(file));
}

export async function toPng(canvas: OffscreenCanvas): Promise<string> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return base64(new Uint8Array(await blob.arrayBuffer()));
}

function pixelsOf(picture: OffscreenCanvas | ImageData): ImageData {
  if (picture instanceof ImageData) return picture;
  return picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(text);
}
