import { readReplay } from '../run/replayFile.ts';
import { ReplayError } from '../run/ReplayError.ts';

/**
 * Whether a replay takes the place of the one that is kept as the best: if it is faster, or the kept one can no
 * longer be played, because the rules or the level have changed since.
 */
export function outdoes(bytes: Uint8Array, kept: Uint8Array | null): boolean {
  if (!kept) return true;
  const { header } = readReplay(bytes);
  try {
    const old = readReplay(kept).header;
    return old.levelHash !== header.levelHash || header.timerTicks < old.timerTicks;
  } catch (error) {
    if (error instanceof ReplayError) return true;
    throw error;
  }
}
