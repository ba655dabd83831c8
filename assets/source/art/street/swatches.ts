import type { Area, GroundPlan, Surface } from './ground.ts';
import { lightGround } from './lightGround.ts';
import { NIGHT_SKY } from './light.ts';
import type { MapLamp } from './map.ts';
import { picture } from './bake.ts';
import { drain, manhole } from './marks/iron.ts';
import { crossing, line, patch } from './marks/road.ts';
import { oil, puddle } from './marks/stains.ts';
import { paintGround } from './paint.ts';
import { asphalt } from './surfaces/asphalt.ts';
import { boards } from './surfaces/boards.ts';
import { carpet } from './surfaces/carpet.ts';
import { kerb } from './surfaces/kerb.ts';
import { gravel, mown, stillWater, thicket, wildGround } from './surfaces/garden.ts';
import { lawn, soil } from './surfaces/lawn.ts';
import { flatRoof, tiledRoof } from './surfaces/roof.ts';
import { slabs } from './surfaces/slabs.ts';
import { concrete, rock, sand } from './surfaces/wild.ts';

/** The materials that a plan can lay, from which places to come are made. */
const SURFACES: Readonly<Record<string, Surface>> = {
  lawn,
  soil,
  sand,
  rock,
  concrete,
  road: asphalt([1.2, 2.4]),
  pavement: slabs({ color: '#5a5667', wide: 1.25, deep: 1.18 }),
  schoolTiles: slabs({
    color: '#4f5d70',
    wide: 1.06,
    deep: 1.06,
    shift: 0,
    age: 0.25,
    gloss: 0.42,
  }),
  marble: slabs({ color: '#7d7680', wide: 1.6, deep: 1.6, shift: 0, age: 0.1, gloss: 0.6 }),
  houseBoards: boards({ color: '#6a4a38', wide: 0.3, gloss: 0.2 }),
  danceFloor: boards({ color: '#5a4038', wide: 0.22, gloss: 0.5 }),
  carpet: carpet('#5a2f3a', '#b08a52'),
  mownLawn: mown((ux) => Math.sin(ux * 3.5)),
  gravel,
  stillWater,
  wildGround,
  thicket,
  tiledRoof,
  flatRoof,
  kerb,
};

const [WIDE, TALL, COLUMNS] = [320, 170, 4];

/** All materials side by side under one lamp each, for a person to look at. */
export function drawSwatches(): ImageData {
  const surfaces = Object.values(SURFACES);
  const place = (i: number): { left: number; top: number } => ({
    left: (i % COLUMNS) * WIDE,
    top: Math.floor(i / COLUMNS) * TALL,
  });
  const areas = surfaces.map((surface, i): Area => {
    const { left, top } = place(i);
    return { surface, left, top, right: left + WIDE, bottom: top + TALL };
  });
  const road = place(Object.keys(SURFACES).indexOf('road'));
  const plan: GroundPlan = {
    sky: NIGHT_SKY,
    areas,
    marks: [
      crossing(road.left + 10, road.left + 66, road.top + 10, road.top + 160),
      patch(road.left + 150, road.top + 40, 40, 16),
      manhole(road.left + 250, road.top + 50),
      drain(road.left + 110, road.top),
      puddle(road.left + 210, road.top + 130, 60, 16),
      oil(road.left + 120, road.top + 110, 24, 10),
      { ...line([road.top + 84, road.top + 91], '#b8934a', [1, 0.6]), ...within(road) },
    ],
    litter: [],
    canopies: [],
  };
  const [width, height] = [WIDE * COLUMNS, TALL * Math.ceil(surfaces.length / COLUMNS)];
  const dark = new Float32Array(width * height);
  const lamps = areas.map((_, i) => ({ lamp: lampOver(place(i)), mask: dark }));
  const shadows = { moon: dark, contact: dark, lamps };
  const { shown } = lightGround(paintGround(plan, width, height), plan.sky, shadows);
  return picture(shown, width, height);
}

const within = ({ left, top }: { left: number; top: number }) => ({
  box: { left: left + 70, right: left + WIDE - 1, top, bottom: top + TALL },
});

const lampOver = ({ left, top }: { left: number; top: number }): MapLamp => ({
  kind: 'lamp',
  x: left + WIDE * 0.7,
  y: top + TALL * 0.35,
  heightUnits: 1.2,
  headsPx: [0],
  color: [1, 0.62, 0.27],
  intensity: 1.6,
  rangeUnits: 1.6,
});
