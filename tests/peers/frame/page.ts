import { drawFrames, type FrameFigures } from './stepped.ts';
import { bundledAssets } from '../../../src/bundledAssets.ts';
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { createView } from '../../../src/view/createView.ts';
import type { Quality } from '../../../src/app/pictureQuality.ts';
import { createBare } from './bare.ts';
import { shownCrowd } from './shownCrowd.ts';

export interface FrameCostPage {
  /** Fulfilled when everything is loaded and has been drawn. */
  readonly ready: Promise<void>;
  drawFrames(frames: number): FrameFigures;
}

/** Frames are asked for until this is fulfilled: Phaser loads in its frames. */
async function drawUntil(done: Promise<void>): Promise<void> {
  const pump = setInterval(() => drawFrames(1), 16);
  try {
    await done;
  } finally {
    clearInterval(pump);
  }
  drawFrames(30);
}

function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const figures = Number(asked.get('figures'));
  const kind = asked.get('kind') as Quality | 'bare';
  const parent = document.getElementById('view')!;
  const { level, scenery } = bundledLevels()[0]!;
  const assets = bundledAssets(level.id, scenery);
  if (kind === 'bare') {
    const { image, data } = assets.sheets.turokHan;
    return createBare(parent, figures, { image, data, ground: assets.ground });
  }
  return createView(parent, shownCrowd(level, figures), assets, kind).ready;
}

const page: FrameCostPage = { ready: drawUntil(start()), drawFrames };
Object.assign(window, { frameCost: page });
