import { drawFrames } from './stepped.ts';

/** Frames are asked for until this is fulfilled: Phaser loads in its frames. */
export async function drawUntil(done: Promise<void>): Promise<void> {
  const pump = setInterval(() => drawFrames(1), 16);
  try {
    await done;
  } finally {
    clearInterval(pump);
  }
  drawFrames(30);
}
