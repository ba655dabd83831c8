import { closeSync, openSync, readSync } from 'node:fs';
import { MAX_FILE_BYTES } from '../src/run/replayFile.ts';

/** A file's bytes, but no more of them than show that it is too long for a replay. Throws as `fs` does. */
export function readReplayBytes(file: string): Uint8Array {
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
  const handle = openSync(file, 'r');
  try {
    let length = 0;
    for (;;) {
      const count = readSync(handle, bytes, length, bytes.length - length, null);
      length += count;
      if (count === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
