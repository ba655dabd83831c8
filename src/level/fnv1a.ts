/**
 * FNV-1a, 64 bits, as 16 hexadecimal digits. Every byte step is reversible, so two inputs that differ in
 * a single byte never share a hash. It finds accidents and edits, it is no signature.
 * Source: Fowler, Noll, Vo; prime 2⁴⁰ + 0x1b3.
 */
export function fnv1a(...parts: readonly Uint8Array[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const bytes of parts) {
    for (let i = 0; i < bytes.length; i++) {
      low = (low ^ bytes[i]!) >>> 0;
      // (high, low) × (2⁴⁰ + 0x1b3), modulo 2⁶⁴, in products that a double holds exactly
      const product = low * 0x1b3;
      const carry = Math.floor(product / 0x100000000);
      high = (Math.imul(high, 0x1b3) + (low << 8) + carry) >>> 0;
      low = product >>> 0;
    }
  }
  return hexadecimal(high) + hexadecimal(low);
}

const hexadecimal = (word: number): string => word.toString(16).padStart(8, '0');
