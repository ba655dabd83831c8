import type { GroundPlan } from '../ground.ts';
import { NIGHT_SKY } from '../light.ts';
import { blades, cracks, leaves } from '../litter.ts';
import { drain, manhole } from '../marks/iron.ts';
import { line, patch, skid, tarSeam } from '../marks/road.ts';
import { bareEarth, oil, path, puddle } from '../marks/stains.ts';
import { asphalt } from '../surfaces/asphalt.ts';
import { footing, kerb, kerbFace } from '../surfaces/kerb.ts';
import { lawn } from '../surfaces/lawn.ts';
import { slabs } from '../surfaces/slabs.ts';

const WIDTH = 2728;
const GATE = { x: 1364, y: 200 };
const PAVEMENT = slabs({ color: '#66627a', wide: 1.25, deep: 1.18 });
const ROAD = { left: 0, top: 310, right: WIDTH, bottom: 620 };
const onPath = (x: number, y: number): boolean =>
  y < GATE.y && Math.abs(x - GATE.x - (GATE.y - y) * 0.12) < 34;

/** Graves with earth before them: the ground in front of each headstone, in pixels. */
const GRAVES = [
  [180, 150],
  [520, 168],
  [690, 126],
  [1150, 168],
  [1560, 158],
  [1840, 172],
  [2190, 168],
  [2510, 164],
] as const;

/** A street at the edge of town after rain, along a cemetery. */
export const AMBUSH: GroundPlan = {
  sky: NIGHT_SKY,
  areas: [
    { surface: lawn, top: 0, bottom: 200 },
    { surface: footing, top: 200, bottom: 206 },
    { surface: PAVEMENT, top: 206, bottom: 300 },
    { surface: kerb, top: 300, bottom: 305 },
    { surface: kerbFace, top: 305, bottom: 310 },
    { surface: asphalt([2, 3.5, 4.6, 6.1]), top: 310, bottom: 620 },
    { surface: kerb, top: 620, bottom: 629 },
    { surface: PAVEMENT, top: 629, bottom: 690 },
    { surface: lawn, top: 690, bottom: 760 },
  ],
  marks: [
    path(GATE, 0, 46, 0.12),
    ...GRAVES.map(([x, y]) => bareEarth(x, y, 36, 26)),
    patch(820, 400, 92, 26),
    patch(1180, 566, 66, 22),
    patch(1530, 372, 78, 20),
    patch(2080, 540, 110, 28),
    patch(2420, 396, 70, 24),
    patch(420, 566, 80, 20),
    tarSeam(392, 980, 1420),
    tarSeam(530, 1480, 1980),
    tarSeam(520, 560, 900),
    tarSeam(404, 1900, 2330),
    oil(770, 352, 26, 11),
    oil(1660, 574, 32, 12),
    oil(2250, 350, 22, 10),
    skid([476, 536], 96, 430),
    line([460.4, 467.6], '#b8934a'),
    puddle(700, 334, 88, 15),
    puddle(1330, 600, 120, 14),
    puddle(1450, 420, 74, 22),
    puddle(1745, 332, 96, 14),
    puddle(2190, 470, 80, 20),
    puddle(960, 508, 58, 17),
    puddle(300, 602, 76, 12),
    puddle(2520, 604, 90, 12),
    manhole(1008, 548),
    manhole(1930, 384),
    manhole(238, 388, 0.5),
    drain(760, 311),
    drain(1700, 311),
    drain(1240, 619, -1),
    drain(2400, 619, -1),
  ],
  litter: [
    blades(41, { left: 0, top: 0, right: WIDTH, bottom: 204 }, 13000, onPath),
    blades(42, { left: 0, top: 690, right: WIDTH, bottom: 762 }, 5000),
    cracks(43, { left: 0, top: 322, right: WIDTH, bottom: 610 }, 30),
    cracks(44, { left: 0, top: 208, right: WIDTH, bottom: 298 }, 4, 0.7),
    cracks(45, { left: 0, top: 632, right: WIDTH, bottom: 688 }, 2, 0.7),
    leaves(46, { ...ROAD, bottom: ROAD.top + 40 }, 250, -1),
    leaves(47, { ...ROAD, top: ROAD.bottom - 40 }, 170, 1),
    leaves(48, { left: 0, top: 206, right: WIDTH, bottom: 246 }, 110, -1),
    leaves(49, { left: 0, top: 0, right: WIDTH, bottom: 760 }, 200),
  ],
  canopies: [
    { x: 820, y: 262, halfWidth: 150, halfHeight: 52 },
    { x: 1395, y: 356, halfWidth: 170, halfHeight: 60 },
    { x: 2010, y: 250, halfWidth: 140, halfHeight: 54 },
    { x: 2380, y: 600, halfWidth: 190, halfHeight: 70 },
    { x: 1020, y: 640, halfWidth: 170, halfHeight: 56 },
    { x: 250, y: 640, halfWidth: 130, halfHeight: 50 },
  ],
};
