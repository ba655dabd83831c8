import type { GroundPlan, Surface } from '../ground.ts';
import { NIGHT_SKY } from '../light.ts';
import { blades, cracks, leaves } from '../litter.ts';
import { drain, manhole } from '../marks/iron.ts';
import { roundel } from '../marks/paving.ts';
import { crossing, line, patch, skid, tarSeam } from '../marks/road.ts';
import { bareEarth, oil, path, puddle } from '../marks/stains.ts';
import { asphalt } from '../surfaces/asphalt.ts';
import { boards } from '../surfaces/boards.ts';
import { danceFloor } from '../surfaces/danceFloor.ts';
import { footing, kerb, kerbFace } from '../surfaces/kerb.ts';
import { lawn } from '../surfaces/lawn.ts';
import { flatRoof } from '../surfaces/roof.ts';
import { slabs } from '../surfaces/slabs.ts';
import { concrete } from '../surfaces/wild.ts';

/** Where the road ends and the square begins. */
const SQUARE = 2800;
/** Beyond the square's eastern fence. */
const BEYOND = 3616;
const ROAD = { left: 0, top: 310, right: SQUARE - 10, bottom: 560 };
const GARDEN = { left: 1612, top: 100, right: 2170, bottom: 212 };
const DOOR_PATH = { x: 1922, y: 214 };

const PAVEMENT = slabs({ color: '#615d75', wide: 1.25, deep: 1.18 });
const PAVING = slabs({ color: '#565168', wide: 0.94, deep: 0.94, shift: 0, gloss: 0.16 });
/** Inside the club: south of the street, and never seen from it. */
const CLUB = { left: 1240, top: 956, right: 2480, bottom: 1486 };
const FLOOR = { left: 1550, top: 1084, right: 2170, bottom: 1403 };
const CLUB_BOARDS = boards({ color: '#4a3430', wide: 0.36, gloss: 0.22 });
const middleLine = line([431.4, 438.6], '#b8934a');
const onPath = (x: number, y: number): boolean =>
  y < DOOR_PATH.y && y > 100 && Math.abs(x - DOOR_PATH.x) < 30;

/** Behind the walls. */
const unseen: Surface = () => ({ color: [0.012, 0.009, 0.018], bump: 0, gloss: 0 });

/** The way home from the club: a street of a small town after rain, a square with no way out, and the club itself. */
export const BRONZE: GroundPlan = {
  sky: NIGHT_SKY,
  areas: [
    { surface: flatRoof, top: 0, bottom: 70 },
    { surface: concrete, top: 70, bottom: 200 },
    { surface: concrete, left: 806, right: 992, top: 0, bottom: 200 },
    { surface: PAVEMENT, top: 180, bottom: 300 },
    { surface: concrete, left: 806, right: 992, top: 0, bottom: 200 },
    { surface: lawn, ...GARDEN },
    { surface: footing, left: GARDEN.left, right: GARDEN.right, top: 212, bottom: 217 },
    { surface: kerb, top: 300, bottom: 305 },
    { surface: kerbFace, top: 305, bottom: 310 },
    { surface: asphalt([1.5, 2.8, 3.7, 5]), top: 310, bottom: 560 },
    { surface: kerb, top: 560, bottom: 569 },
    { surface: PAVEMENT, top: 569, bottom: 652 },
    { surface: footing, top: 652, bottom: 657 },
    { surface: lawn, top: 657, bottom: 760 },
    { surface: kerb, left: SQUARE - 10, right: SQUARE, top: 300, bottom: 569 },
    { surface: PAVING, left: SQUARE, right: BEYOND, top: 190, bottom: 658 },
    { surface: footing, left: SQUARE, right: BEYOND, top: 658, bottom: 668 },
    { surface: lawn, left: BEYOND, top: 190, bottom: 760 },
    { surface: footing, left: BEYOND - 12, right: BEYOND, top: 196, bottom: 668 },
    { surface: unseen, top: 760, bottom: 1520 },
    { surface: CLUB_BOARDS, ...CLUB },
    {
      surface: footing,
      left: FLOOR.left - 7,
      right: FLOOR.right + 7,
      top: FLOOR.top - 5,
      bottom: FLOOR.bottom + 5,
    },
    { surface: danceFloor, ...FLOOR },
  ],
  marks: [
    path(DOOR_PATH, 110, 22, 0),
    bareEarth(1668, 180, 60, 22),
    bareEarth(3664, 490, 30, 20),
    bareEarth(3690, 618, 30, 20),
    roundel(3206, 430, 3.35),
    patch(420, 378, 84, 22),
    patch(930, 500, 92, 24),
    patch(1640, 388, 74, 22),
    patch(2560, 404, 96, 26),
    patch(2010, 516, 70, 20),
    tarSeam(392, 300, 860),
    tarSeam(500, 1080, 1560),
    tarSeam(402, 1740, 2260),
    tarSeam(486, 2300, 2740),
    oil(1150, 356, 44, 15),
    oil(1960, 354, 40, 14),
    oil(1440, 540, 40, 13),
    oil(540, 540, 38, 13),
    oil(2440, 542, 38, 13),
    skid([356, 400], 620, 1010),
    { ...middleLine, box: { ...middleLine.box, left: 0, right: 2120 } },
    { ...middleLine, box: { ...middleLine.box, left: 2256, right: 2740 } },
    crossing(2136, 2240, 314, 556),
    puddle(380, 330, 120, 15),
    puddle(700, 470, 92, 22),
    puddle(900, 250, 66, 16),
    puddle(905, 160, 60, 18),
    puddle(1260, 330, 110, 14),
    puddle(1640, 536, 112, 15),
    puddle(1760, 330, 80, 13),
    puddle(1850, 470, 70, 20),
    puddle(2440, 332, 130, 15),
    puddle(2660, 540, 100, 16),
    puddle(2640, 470, 60, 16),
    puddle(3420, 372, 96, 26),
    puddle(2940, 560, 86, 24),
    puddle(3080, 270, 90, 18),
    puddle(3500, 560, 70, 20),
    manhole(250, 492),
    manhole(1330, 396),
    manhole(2110, 470),
    manhole(2920, 400, 0.5),
    drain(700, 311),
    drain(1480, 311),
    drain(2300, 311),
    drain(880, 559, -1),
    drain(1760, 559, -1),
    drain(2640, 559, -1),
  ],
  litter: [
    blades(61, GARDEN, 2600, onPath),
    blades(62, { left: 0, top: 660, right: BEYOND, bottom: 762 }, 7800),
    blades(63, { left: BEYOND + 6, top: 200, right: 3720, bottom: 762 }, 1500),
    cracks(64, { ...ROAD, top: 322, bottom: 550 }, 34),
    cracks(65, { left: 0, top: 190, right: SQUARE, bottom: 298 }, 7, 0.7),
    cracks(66, { left: 0, top: 572, right: SQUARE, bottom: 650 }, 5, 0.7),
    cracks(67, { left: SQUARE + 10, top: 210, right: BEYOND - 20, bottom: 650 }, 9, 0.8),
    leaves(68, { ...ROAD, bottom: ROAD.top + 36 }, 260, -1),
    leaves(69, { ...ROAD, top: ROAD.bottom - 36 }, 220, 1),
    leaves(70, { left: 1560, top: 150, right: 2260, bottom: 298 }, 170),
    leaves(71, { left: SQUARE, top: 200, right: BEYOND, bottom: 656 }, 240),
    leaves(72, { left: 3300, top: 560, right: BEYOND - 16, bottom: 654 }, 150, 1),
    leaves(73, { left: 0, top: 190, right: SQUARE, bottom: 650 }, 220),
  ],
  canopies: [
    { x: 1690, y: 300, halfWidth: 170, halfHeight: 70 },
    { x: 1260, y: 600, halfWidth: 190, halfHeight: 62 },
    { x: 2060, y: 600, halfWidth: 200, halfHeight: 66 },
    { x: 3540, y: 420, halfWidth: 120, halfHeight: 90 },
    { x: 420, y: 610, halfWidth: 160, halfHeight: 54 },
  ],
  roofs: [{ left: 1140, top: 790, right: 2580, bottom: 1520 }],
};
