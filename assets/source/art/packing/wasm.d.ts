/** esbuild's `binary` loader. */
declare module '*.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}

/** The package's own types of this file need a package of their own. */
declare module '@jsquash/webp/codec/enc/webp_enc_simd.js' {
  import type { EncodeOptions } from '@jsquash/webp/meta.js';
  interface Encoder {
    /** Null if it cannot. */
    encode(
      pixels: Uint8ClampedArray,
      width: number,
      height: number,
      options: EncodeOptions,
    ): Uint8Array<ArrayBuffer> | null;
  }
  export default function start(module: {
    wasmBinary: Uint8Array;
    noInitialRun: boolean;
  }): Promise<Encoder>;
}
