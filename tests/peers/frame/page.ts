import { drawFrames, type FrameFigures } from './stepped.ts';
import { bundledAssets } from '../../../src/bundledAssets.ts';
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { levelNamed } from '../../../src/level/levels.ts';
import { createView } from '../../../src/view/createView.ts';
import { screenX, screenY } from '../../../src/view/projection.ts';
import type { Quality } from '../../../src/app/pictureQuality.ts';
import { createBare } from './bare.ts';
import { drawUntil } from './drawUntil.ts';
import { shownCrowd } from './shownCrowd.ts';

export interface FrameCostPage {
  /** Fulfilled when everything is loaded and has been drawn. */
  readonly ready: Promise<void>;
  drawFrames(frames: number): FrameFigures;
}

function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const figures = Number(asked.get('figures'));
  const kind = asked.get('kind') as Quality | 'bare';
  const parent = document.getElementById('view')!;
  const entry = levelNamed('02-ambush', bundledLevels());
  const { level, scenery } = entry;
  const assets = bundledAssets(entry);
  if (kind === 'bare') {
    const { image, data } = assets.sheets.find(({ name }) => name === 'turokHan')!;
    const things = scenery.props.map(({ x, y }) => ({ x: screenX(x), y: screenY(y) }));
    return createBare(parent, figures, things, { image, data, ground: assets.ground });
  }
  return createView(parent, shownCrowd(level, figures), assets, kind).ready;
}

const page: FrameCostPage = { ready: drawUntil(start()), drawFrames };
Object.assign(window, { frameCost: page });
