/** Bytes one after another, into an array that grows. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** Seven bits a byte, the lowest first; whole numbers from 0 to 2³² − 1. */
  varint(value: number): void;
  bytes(values: Uint8Array): void;
  take(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(64);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  const byte = (value: number): void => {
    reserve(1);
    bytes[length++] = value;
  };
  return {
    get length() {
      return length;
    },
    byte,
    varint(value) {
      let rest = value;
      while (rest > 0x7f) {
        byte((rest & 0x7f) | 0x80);
        rest = Math.floor(rest / 0x80);
      }
      byte(rest);
    },
    bytes(values) {
      reserve(values.length);
      bytes.set(values, length);
      length += values.length;
    },
    take: () => bytes.slice(0, length),
  };
}

/** Reads what a ByteWriter wrote. Every method throws RangeError where the bytes end too early. */
export interface ByteReader {
  byte(): number;
  varint(): number;
  bytes(count: number): Uint8Array;
  rest(): Uint8Array;
}

const VARINT_MAX_BYTES = 5;

export function createByteReader(source: Uint8Array): ByteReader {
  let at = 0;
  const bytes = (count: number): Uint8Array => {
    if (count > source.length - at) throw new RangeError('the inputs end too early');
    at += count;
    return source.subarray(at - count, at);
  };
  const byte = (): number => {
    if (at === source.length) throw new RangeError('the inputs end too early');
    return source[at++]!;
  };
  return {
    byte,
    varint() {
      let value = 0;
      let place = 1;
      for (let i = 0; i < VARINT_MAX_BYTES; i++) {
        const next = byte();
        value += (next & 0x7f) * place;
        if (next < 0x80) return value;
        place *= 0x80;
      }
      throw new RangeError('a number in the inputs is too long');
    },
    bytes,
    rest: () => bytes(source.length - at),
  };
}
