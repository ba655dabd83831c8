import { verifyingReplay } from '../run/verify.ts';
import type { Verdict } from '../run/verify.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import { inSlices } from './inSlices.ts';
import { within } from './within.ts';

/** A day's run takes longer; it is then checked here as well. */
const LIMIT_MS = 60_000;

export interface VerifyRequest {
  readonly bytes: Uint8Array;
  readonly levels: readonly FightLevel[];
}

/**
 * The same check as on the command line, in a thread of its own so that no frame waits for it. Where
 * the browser allows no such thread, or it does not answer, it is done here, a little between any two frames.
 */
export function verifyInBackground(
  bytes: Uint8Array,
  levels: readonly FightLevel[],
): Promise<Verdict> {
  const answer = new Promise<Verdict>((resolve, reject) => {
    const worker = new Worker(new URL('./verifyWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Verdict>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage({ bytes, levels } satisfies VerifyRequest);
  });
  return within(answer, LIMIT_MS, 'no answer').catch(() =>
    inSlices(verifyingReplay(bytes, levels)),
  );
}
