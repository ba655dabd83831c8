import { rgb } from '../../geometry/vectors.ts';
import type { GroundPlan, Surface } from '../ground.ts';
import { cracks } from '../litter.ts';
import { roundel } from '../marks/paving.ts';
import { boards } from '../surfaces/boards.ts';
import { carpet } from '../surfaces/carpet.ts';
import { footing } from '../surfaces/kerb.ts';
import { slabs } from '../surfaces/slabs.ts';

/** The lobby, wall to wall. */
const LOBBY = { left: 124, top: 200, right: 1364, bottom: 664 };
const RUNNER = { left: 636, top: 200, right: 852, bottom: 344 };
const LOUNGE = { left: 980, top: 316, right: 1310, bottom: 512 };
const DESK = { left: 168, top: 200, right: 452, bottom: 292 };

const MARBLE = slabs({
  color: '#8a7668',
  wide: 1.24,
  deep: 1.24,
  shift: 0,
  age: 0.12,
  gloss: 0.42,
});
const BORDER = slabs({ color: '#4a3038', wide: 0.62, deep: 0.62, shift: 0, age: 0.1, gloss: 0.45 });
const unseen: Surface = () => ({ color: [0.012, 0.009, 0.018], bump: 0, gloss: 0 });
const brass: Surface = () => ({ color: rgb('#8a6a34'), bump: 0.01, gloss: 0.6 });

const rim = (box: typeof LOBBY, by: number) => ({
  left: box.left - by,
  right: box.right + by,
  top: box.top - by * 0.65,
  bottom: box.bottom + by * 0.65,
});

/** The lobby of an old hotel in Los Angeles that has known better years: marble, brass, red carpet, lamplight. */
export const HYPERION: GroundPlan = {
  sky: { ambient: [0.13, 0.115, 0.17], moon: [0, 0, 0] },
  areas: [
    { surface: unseen, top: 0, bottom: 760 },
    { surface: BORDER, ...LOBBY },
    { surface: brass, left: 172, top: 230, right: 1316, bottom: 634 },
    { surface: MARBLE, left: 177, top: 234, right: 1311, bottom: 630 },
    { surface: boards({ color: '#4c342c', wide: 0.4, gloss: 0.25 }), ...DESK },
    { surface: brass, ...rim(RUNNER, 5) },
    { surface: carpet('#6a1f2b', '#c09048'), ...RUNNER },
    { surface: brass, ...rim(LOUNGE, 5) },
    { surface: carpet('#27404a', '#a08c52'), ...LOUNGE },
    { surface: footing, left: LOBBY.left, right: LOBBY.right, top: 660, bottom: 668 },
  ],
  marks: [roundel(744, 436, 4.1, 1.6)],
  litter: [cracks(81, { left: 190, top: 520, right: 940, bottom: 620 }, 5, 0.5)],
  canopies: [],
  roofs: [{ left: 0, top: 0, right: 1488, bottom: 760 }],
};
