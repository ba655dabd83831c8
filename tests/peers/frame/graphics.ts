import { drawFrames } from './stepped.ts';
import { figures, forget, type GraphicsFigures } from './tally.ts';
import { drawUntil } from './drawUntil.ts';
import { bundledAssets } from '../../../src/bundledAssets.ts';
import { bundledLevels } from '../../../src/level/bundledLevels.ts';
import { levelNamed } from '../../../src/level/levels.ts';
import { createView } from '../../../src/view/createView.ts';
import type { Quality } from '../../../src/app/pictureQuality.ts';
import { shownCrowd } from './shownCrowd.ts';

/** As many as the ambush has at once, the heroines with them. */
const FIGURES = 6;

export interface GraphicsPage {
  /** Fulfilled when everything is loaded and has been drawn. */
  readonly ready: Promise<void>;
  /** Draws one frame. */
  figures(): GraphicsFigures;
}

const quality = new URLSearchParams(location.search).get('quality') as Quality;
const ambush = levelNamed('02-ambush', bundledLevels());
const view = createView(
  document.getElementById('view')!,
  shownCrowd(ambush.level, FIGURES),
  bundledAssets(ambush),
  quality,
);

const page: GraphicsPage = {
  ready: drawUntil(view.ready),
  figures() {
    forget();
    drawFrames(1);
    return figures();
  },
};
Object.assign(window, { graphics: page });
