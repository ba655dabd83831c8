import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Area, GroundPlan } from '../ground.ts';
import { NIGHT_SKY } from '../light.ts';
import { blades, leaves } from '../litter.ts';
import type { Strip } from '../litter.ts';
import { fan, roundel, slabSquare } from '../marks/paving.ts';
import { bareEarth } from '../marks/stains.ts';
import { lilies, moonIn } from '../marks/water.ts';
import { gravel, mown, stillWater, thicket, wildGround } from '../surfaces/garden.ts';
import type { Mowing } from '../surfaces/garden.ts';
import { footing, kerb, kerbFace } from '../surfaces/kerb.ts';
import { tiledRoof } from '../surfaces/roof.ts';
import { slabs } from '../surfaces/slabs.ts';

/** From units to pixels of the map. */
const px = (x: number): number => Math.round(x * PX_PER_UNIT);
const py = (y: number): number => Math.round(y * PX_PER_DEPTH);
const strip = (x0: number, y0: number, x1: number, y1: number): Strip => ({
  left: px(x0),
  top: py(y0),
  right: px(x1),
  bottom: py(y1),
});

const [NORTH, SOUTH] = [6, 16];
/** Where one garden room ends and the next begins, behind the terrace. */
const ROOMS = [11, 21, 31, 41, 51] as const;
/** The walk through all the gates. */
const WALK = { north: 10, south: 12 };
const FLAGS = slabs({ color: '#625c70', wide: 1.1, deep: 0.92, gloss: 0.12 });
const TERRACE_EDGE = 9.3;

const RINGS = [
  [24, 9.2],
  [28, 13],
] as const;
const APEX = { x: 36, y: 13.2 };

const lanes: Mowing = (ux) => Math.sin((ux * Math.PI) / 0.9);
const crosswise: Mowing = (_, uy) => Math.sin((uy * Math.PI) / 0.8);
/** Rings about whichever of the two round floors is nearer. */
const rounds: Mowing = (ux, uy) => {
  const distances = RINGS.map(([x, y]) => Math.hypot(ux - x, uy - y));
  return Math.sin((Math.min(...distances) * Math.PI) / 0.7);
};
const rays: Mowing = (ux, uy) => Math.sin(Math.atan2(uy - APEX.y, ux - APEX.x) * 12);
const chequers: Mowing = (ux, uy) =>
  1.6 * Math.sin((ux * Math.PI) / 1.1) * Math.sin((uy * Math.PI) / 1.1);

const lawnIn = (from: number, mowing: Mowing): Area => ({
  surface: mown(mowing),
  ...strip(from, NORTH, from + 10, SOUTH),
});

/** Still water within a rim of long stones, whose northern inner face is seen. */
function pool(x0: number, y0: number, x1: number, y1: number): Area[] {
  const outer = strip(x0, y0, x1, y1);
  const inner = {
    left: outer.left + 11,
    top: outer.top + 8,
    right: outer.right - 11,
    bottom: outer.bottom - 9,
  };
  return [
    { surface: kerb, ...outer },
    { surface: kerbFace, ...outer, top: outer.bottom - 3 },
    { surface: kerbFace, ...inner, bottom: inner.top + 6 },
    { surface: stillWater, ...inner, top: inner.top + 6 },
  ];
}

const walk = strip(1, WALK.north, 54.4, WALK.south);
const DARK_ROOM = strip(ROOMS[4], NORTH, 62, SOUTH);
const nowhereInPaving = (x: number, y: number): boolean => {
  const [ux, uy] = [x / PX_PER_UNIT, y / PX_PER_DEPTH];
  const inFan = Math.hypot(ux - APEX.x, uy - APEX.y) < 6.2 && uy < APEX.y && ux > 31 && ux < 41;
  const inRing = RINGS.some(([rx, ry]) => Math.hypot(ux - rx, uy - ry) < 1.8);
  const inSquare = Math.abs(ux - 48.5) < 1.6 && Math.abs(uy - 13.5) < 1.6;
  const inWalk = uy > WALK.north - 0.1 && uy < WALK.south + 0.2;
  const inPool = uy > 6.95 && uy < 8.6 && ((ux > 11 && ux < 21) || (ux > 41 && ux < 51));
  return inFan || inRing || inSquare || inWalk || inPool;
};

/** A big old garden behind a house by night: a terrace, four garden rooms, and a fifth that has run wild. */
export const LESSON: GroundPlan = {
  sky: NIGHT_SKY,
  areas: [
    { surface: thicket, top: 0, bottom: 760 },
    { surface: tiledRoof, ...strip(0, 0, ROOMS[0], 2.6) },
    { surface: footing, ...strip(0, 2.6, ROOMS[0], NORTH) },
    { surface: mown(crosswise), ...strip(1, TERRACE_EDGE, ROOMS[0], SOUTH) },
    { surface: FLAGS, ...strip(1, NORTH, ROOMS[0], TERRACE_EDGE) },
    {
      surface: kerb,
      ...strip(1, TERRACE_EDGE, ROOMS[0], TERRACE_EDGE),
      bottom: py(TERRACE_EDGE) + 6,
    },
    {
      surface: kerbFace,
      ...strip(1, TERRACE_EDGE, ROOMS[0], TERRACE_EDGE),
      top: py(TERRACE_EDGE) + 6,
      bottom: py(TERRACE_EDGE) + 13,
    },
    lawnIn(ROOMS[0], lanes),
    lawnIn(ROOMS[1], rounds),
    lawnIn(ROOMS[2], rays),
    lawnIn(ROOMS[3], chequers),
    { surface: wildGround, ...DARK_ROOM },
    { surface: kerb, ...walk, top: walk.top - 4, bottom: walk.top },
    { surface: gravel, ...walk },
    { surface: FLAGS, ...strip(5.1, TERRACE_EDGE, 7.3, WALK.north), top: py(TERRACE_EDGE) + 13 },
    { surface: kerb, ...walk, top: walk.bottom, bottom: walk.bottom + 5 },
    ...pool(11.3, 7, 20.7, 8.5),
    ...pool(41.3, 7, 50.7, 8.4),
  ],
  marks: [
    moonIn(px(17.1), py(7.75), 13),
    ...RINGS.flatMap(([x, y]) => [roundel(px(x), py(y), 1.68, 0.84), roundel(px(x), py(y), 0.42)]),
    fan({ x: px(APEX.x), y: py(APEX.y) }, 6.05, [-135, -90, -45], {
      left: px(31.35),
      right: px(40.65),
    }),
    slabSquare(px(48.5), py(13.5), 1.66),
    slabSquare(px(46), py(6.5), 0.49, 0.23),
    bareEarth(px(51.9), py(10), 60, 24),
    bareEarth(px(53.2), py(11.9), 110, 30),
    bareEarth(px(54.4), py(10.8), 90, 44),
    bareEarth(px(55.9), py(8), 70, 40),
    bareEarth(px(60.4), py(8.2), 80, 44),
    bareEarth(px(60.3), py(14), 80, 44),
    bareEarth(px(56), py(14.6), 80, 36),
  ],
  litter: [
    blades(81, strip(1, 9.7, ROOMS[4], SOUTH), 5200, nowhereInPaving),
    blades(82, strip(ROOMS[0], NORTH, ROOMS[4], 7), 1800, nowhereInPaving),
    blades(83, DARK_ROOM, 3600, (_, y) => y > walk.top - 10 && y < walk.bottom + 10),
    lilies(84, strip(11.6, 7.5, 15.6, 8.2), 3),
    lilies(85, strip(18.6, 7.5, 20.4, 8.2), 1),
    lilies(86, strip(41.6, 7.5, 44, 8.1), 1),
    leaves(87, strip(1, NORTH, ROOMS[4], SOUTH), 260),
    leaves(88, DARK_ROOM, 900),
    leaves(89, { ...DARK_ROOM, bottom: DARK_ROOM.top + 70 }, 260, -1),
    leaves(90, { ...DARK_ROOM, top: DARK_ROOM.bottom - 70 }, 260, 1),
    leaves(91, strip(47, WALK.north, ROOMS[4], WALK.south), 90),
  ],
  canopies: [
    { x: px(9), y: py(14.5), halfWidth: 150, halfHeight: 60 },
    { x: px(22.5), y: py(14.6), halfWidth: 130, halfHeight: 60 },
    { x: px(32.6), y: py(8), halfWidth: 130, halfHeight: 60 },
    { x: px(39.6), y: py(14.8), halfWidth: 150, halfHeight: 54 },
    { x: px(53), y: py(7.6), halfWidth: 150, halfHeight: 70 },
    { x: px(60), y: py(8.4), halfWidth: 150, halfHeight: 80 },
    { x: px(55.6), y: py(14), halfWidth: 150, halfHeight: 70 },
  ],
};
