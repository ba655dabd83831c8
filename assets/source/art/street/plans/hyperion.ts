import { mix, rgb } from '../../geometry/vectors.ts';
import type { GroundPlan, Mark, Roof, Surface } from '../ground.ts';
import { NIGHT_SKY } from '../light.ts';
import { cracks } from '../litter.ts';
import { drain, manhole } from '../marks/iron.ts';
import { laidRug, starMedallion, stoneBorder } from '../marks/inlay.ts';
import { line } from '../marks/road.ts';
import { oil, puddle } from '../marks/stains.ts';
import { asphalt } from '../surfaces/asphalt.ts';
import { kerb, kerbFace } from '../surfaces/kerb.ts';
import { chequeredMarble } from '../surfaces/marble.ts';
import { slabs } from '../surfaces/slabs.ts';

const WIDTH = 1736;
/** The hall, from its back wall to its glass front. */
const HALL = { left: 62, top: 250, right: 1674, bottom: 704 };
const MIDDLE = 868;
const PAVEMENT = slabs({ color: '#5e5a70', wide: 1.25, deep: 1.0 });
const MARBLE = chequeredMarble({
  pale: '#83746a',
  dark: '#40343e',
  inlay: '#94743c',
  side: 0.94,
  gloss: 0.42,
});
const RED_RUG = { field: '#7c2230', border: '#4a1824', motif: '#a8803c' };
const GREEN_RUG = { field: '#2e4640', border: '#5c2430', motif: '#a08048' };

/** Behind the walls. */
const unseen: Surface = () => ({ color: [0.012, 0.009, 0.018], bump: 0, gloss: 0 });

/** What is seen of the side walls: their tops, in the light of the hall. */
const wallFoot: Surface = () => ({ color: [0.2, 0.14, 0.13], bump: 0, gloss: 0 });

/** Tall windows in the back wall, by their middles: each throws its panes on the floor as the moon stands. */
const WINDOWS = [1240, 1488] as const;
const PANES = { half: 34, rows: [300, 328, 356, 384, 412], bar: 3, slant: 0.95 };
const ROOF_STEP = 2;
const MOON_TINT = rgb('#8fa6dc');

/** Whether the moon falls through a window on a point of the floor. */
function isMoonlit(x: number, y: number): boolean {
  const { half, rows, bar, slant } = PANES;
  const row = rows.findIndex((top, i) => y >= top + bar && y < (rows[i + 1] ?? 0));
  if (row < 0) return false;
  return WINDOWS.some((window) => {
    const across = x - window - 34 - (y - rows[0]!) * slant;
    const pane = Math.abs(across) % ((half * 2) / 3);
    return Math.abs(across) < half && Math.abs(pane - half / 3) > bar / 2;
  });
}

/** The same light on the stone, which the lamps would drown. */
const moonOnStone: Mark = {
  box: { left: 1200, top: PANES.rows[0]!, right: 1674, bottom: PANES.rows.at(-1)! },
  change(ground, x, y) {
    if (isMoonlit(x, y)) ground.color = mix(ground.color, MOON_TINT, 0.3);
  },
};

/** The hall's roof, with gaps where the moon comes in under it by the windows. */
function roofs(): Roof[] {
  const { rows } = PANES;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const { left, right, bottom } = HALL;
  const whole = [
    { left: 0, top: 0, right: WIDTH, bottom: first },
    { left: 0, top: last, right: WIDTH, bottom },
    { left: 0, top: bottom, right: left, bottom: bottom + 8 },
    { left: right, top: bottom, right: WIDTH, bottom: bottom + 8 },
  ];
  for (let top = first; top < last; top += ROOF_STEP) {
    let from = 0;
    for (let x = 0; x <= WIDTH; x++) {
      const isEnd = x === WIDTH || isMoonlit(x, top);
      if (isEnd && x > from) whole.push({ left: from, top, right: x, bottom: top + ROOF_STEP });
      if (isEnd) from = x + 1;
    }
  }
  return whole;
}

/** The lobby of the Hyperion by night, and the street before it. */
export const HYPERION: GroundPlan = {
  sky: NIGHT_SKY,
  areas: [
    { surface: unseen, top: 0, bottom: 712 },
    { surface: wallFoot, ...HALL, left: HALL.left - 12, right: HALL.right + 12 },
    { surface: MARBLE, ...HALL },
    { surface: PAVEMENT, top: 704, bottom: 786 },
    { surface: kerb, top: 786, bottom: 794 },
    { surface: kerbFace, top: 794, bottom: 800 },
    { surface: asphalt([1.2, 2.2]), top: 800, bottom: 900 },
  ],
  marks: [
    stoneBorder(HALL, 0.34, 0.42),
    starMedallion(MIDDLE, 548, 3),
    laidRug(MIDDLE, 404, 62, 34, RED_RUG),
    laidRug(1454, 470, 190, 86, GREEN_RUG),
    moonOnStone,
    laidRug(190, 566, 112, 62, RED_RUG),
    laidRug(MIDDLE, 732, 60, 16, RED_RUG),
    line([876, 882], '#b8934a'),
    oil(1010, 852, 46, 14),
    puddle(420, 806, 110, 10),
    puddle(1330, 808, 130, 10),
    puddle(640, 764, 60, 12),
    puddle(1560, 752, 60, 12),
    puddle(250, 852, 80, 18),
    manhole(640, 846, 0.5),
    drain(1180, 801),
  ],
  litter: [
    cracks(101, { left: 0, top: 712, right: WIDTH, bottom: 784 }, 5, 0.7),
    cracks(102, { left: 0, top: 806, right: WIDTH, bottom: 898 }, 12),
  ],
  canopies: [],
  roofs: roofs(),
};
