import { verifyReplay } from '../run/verify.ts';
import type { VerifyRequest } from './verifyInBackground.ts';

addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  postMessage(verifyReplay(data.bytes, data.levels));
});
